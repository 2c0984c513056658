/** Reads a Dockerfile: what it runs, and the variables that it sets. https://docs.docker.com/reference/dockerfile/ */
import { type MappedText, sliceOf, unbroken } from './mapped-text.js'

export interface DockerfileParts {
  /** What RUN, CMD and ENTRYPOINT hand to a shell, or run. */
  readonly commands: readonly MappedText[]
  /** `NAME=value` of ENV and ARG. */
  readonly variables: readonly MappedText[]
}

export function dockerfileParts(text: string): DockerfileParts {
  const file = unbroken(text)
  const commands: MappedText[] = []
  const variables: MappedText[] = []
  for (const { start, end } of instructions(text)) {
    const found = /^\s{0,100}(RUN|CMD|ENTRYPOINT|ENV|ARG)[ \t]{1,100}/i.exec(
      text.slice(start, Math.min(end, start + 300)),
    )
    if (found === null) continue
    const content = sliceOf(file, start + found[0].length, end)
    if (/^(?:ENV|ARG)$/i.test(found[1] ?? '')) variables.push(assigned(content))
    else commands.push(content.text.startsWith('[') ? listed(content) : ofDocument(content))
  }
  return { commands, variables }
}

/** Lines that end with a backslash go on, comments and empty lines between them included; so do here-documents. */
function instructions(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  let isOpen = false
  let document: string | null = null
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd === -1 ? text.length : lineEnd + 1
    const line = text.slice(from, end).trim()
    if (document !== null) isOpen = line !== document
    else {
      const isComment = line.startsWith('#') || line === ''
      if (!isComment || !isOpen) isOpen = line.endsWith('\\')
      document = isComment ? null : (documentName.exec(line)?.[1] ?? null)
      if (document !== null) isOpen = true
    }
    if (!isOpen || end === text.length) {
      found.push({ start, end })
      start = end
      document = null
    }
    from = end
  }
  return found
}

const documentName = /^(?:RUN|COPY)\b[^<]{0,1000}<<-?["']?(\w{1,100})/i

/** `RUN <<EOF`: the document is the script. */
function ofDocument(content: MappedText): MappedText {
  const found = /^<<-?["']?\w{1,100}["']?[ \t]{0,100}\r?\n/.exec(content.text)
  if (found === null) return content
  const last = content.text.trimEnd().lastIndexOf('\n') + 1
  return sliceOf(content, found[0].length, Math.max(found[0].length, last))
}

/** `["az", "aks"]` is what `"az" "aks"` is in a shell. */
function listed(content: MappedText): MappedText {
  const { text } = content
  const characters = [...text.split('')]
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') isQuoted = !isQuoted
    else if (!isQuoted && /[[\],]/.test(text[at] ?? '')) characters[at] = ' '
  }
  return { ...content, text: characters.join('') }
}

/** `ENV NAME value`, the older way of writing it. */
function assigned(content: MappedText): MappedText {
  const found = /^([A-Za-z_]\w{0,200})[ \t](?!=)/.exec(content.text)
  const at = found?.[1]?.length
  return at === undefined ? content : { ...content, text: `${content.text.slice(0, at)}=${content.text.slice(at + 1)}` }
}
