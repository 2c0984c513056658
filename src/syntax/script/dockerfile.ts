/** Reads a Dockerfile: what it runs, and the variables that it sets. */
import { type MappedText, sliceOf, unbroken } from './mapped-text.js'

export interface DockerfileParts {
  /** What RUN hands to a shell. */
  readonly commands: readonly MappedText[]
  /** `NAME=value` of ENV and ARG. */
  readonly variables: readonly MappedText[]
}

export function dockerfileParts(text: string): DockerfileParts {
  const file = unbroken(text)
  const commands: MappedText[] = []
  const variables: MappedText[] = []
  for (const { start, end } of instructions(text)) {
    const found = /^\s{0,100}(RUN|ENV|ARG)[ \t]{1,100}/i.exec(text.slice(start, Math.min(end, start + 300)))
    if (found === null) continue
    const isRun = found[1]?.toUpperCase() === 'RUN'
    const content = sliceOf(file, start + found[0].length, end)
    if (isRun) commands.push(content)
    else variables.push(content)
  }
  return { commands, variables }
}

/** Lines that end with a backslash go on, comments and empty lines between them included. */
function instructions(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  let isOpen = false
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd === -1 ? text.length : lineEnd + 1
    const line = text.slice(from, end).trim()
    const isComment = line.startsWith('#') || line === ''
    if (!isComment || !isOpen) isOpen = line.endsWith('\\')
    if (!isOpen || end === text.length) {
      found.push({ start, end })
      start = end
    }
    from = end
  }
  return found
}
