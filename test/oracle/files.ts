/** The files of a folder as evaluation asks for them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/discover/files/files.js'
import { newLibrary } from '../../src/discover/library.js'
import type { TemplateFiles } from '../../src/evaluate/template-files.js'
import { parseYaml } from '../../src/syntax/yaml/parse.js'

/** @param others files that are not on disk, by path */
export function filesIn(folder: string, others: ReadonlyMap<string, string> = new Map()): TemplateFiles {
  const exists = (path: string) => others.has(path) || isFile(path)
  const isFile = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false
  const read: Files['read'] = (path) => (exists(path) ? { kind: 'bytes', bytes: bytesOf(path) } : { kind: 'missing' })
  const bytesOf = (path: string) => Buffer.from(others.get(path) ?? readFileSync(join(folder, path)))
  return newLibrary({ paths: [], read, exists }, parseYaml)
}
