/** What the scripts of a small repository deploy, one line for each: the template, the files, the values, what is not known. */
import type { Files } from '../../src/discover/files/files.js'
import { findScripts } from '../../src/discover/scripts/find-scripts.js'

const encoder = new TextEncoder()

/** @param texts the files by path; of those that nothing is read from the name is enough: see `empty` */
export async function deployed(
  texts: Readonly<Record<string, string>>,
  empty: readonly string[] = [],
): Promise<readonly string[]> {
  const all = new Map([...Object.entries(texts), ...empty.map((path): [string, string] => [path, ''])])
  const files: Files = {
    paths: [...all.keys()].sort(),
    exists: (path) => all.has(path),
    read: (path) => {
      const text = all.get(path)
      return text === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: encoder.encode(text) }
    },
  }
  const inputs = { ignore: [], roots: [], configs: [], parameters: [], markdown: false }
  return (await findScripts(files, inputs)).deploys.map(({ template, files: used, values, rest }) => {
    const given = values.map(({ name, value }) => {
      const own = value()
      return `${name}=${'value' in own ? String(own.value) : own.kind === 'unknown' ? `? ${own.cause.reason}` : own.kind}`
    })
    return [template ?? '-', ...used, ...given, ...(rest === null ? [] : [`? ${rest.cause.reason}`])].join(' ')
  })
}
