/** The files of a folder as evaluation asks for them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/discover/discover.js'
import { newLibrary } from '../../src/discover/library.js'
import type { TemplateFiles } from '../../src/evaluate/template-files.js'
import { parseYaml } from '../../src/syntax/yaml/parse.js'

export function filesIn(folder: string): TemplateFiles {
  const exists = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false
  const read: Files['read'] = (path) =>
    exists(path) ? { kind: 'bytes', bytes: readFileSync(join(folder, path)) } : { kind: 'missing' }
  return newLibrary({ paths: [], read, exists }, parseYaml)
}
