/** `import { a, b as c } from 'x.bicep'` and `import * as x from 'x.bicep'`. */
import type { Source } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import type { BicepFile, ImportItem, ImportStatement, StringLiteral } from '../../syntax/bicep/syntax.js'
import { isRegistryReference, pathFrom, plainText, writtenName } from '../paths.js'
import { isUnavailable, type TemplateFile, type TemplateFiles, type Unavailable } from '../template-files.js'

export interface ImportedNames {
  /** By the name that they have in the file. */
  readonly items: ReadonlyMap<string, { readonly name: string; readonly statement: ImportStatement }>
  readonly wildcards: ReadonlyMap<string, ImportStatement>
}

/** What a file imports, variables, functions and types alike. */
export const importedNames = oncePer((file: BicepFile): ImportedNames => {
  const items = new Map<string, { readonly name: string; readonly statement: ImportStatement }>()
  const wildcards = new Map<string, ImportStatement>()
  for (const statement of file.statements) {
    if (statement.kind !== 'import') continue
    if (statement.wildcard !== null) wildcards.set(statement.wildcard.name, statement)
    for (const item of statement.items ?? []) {
      const name = exportedName(item)
      items.set(item.alias?.name ?? name, { name, statement })
    }
  }
  return { items, wildcards }
})

/** The name under which the other file exports it. */
export function exportedName({ name }: ImportItem): string {
  return writtenName(name) ?? ''
}

/** The file that an import names. */
export function importedFile(path: StringLiteral, source: Source, files: TemplateFiles): TemplateFile | Unavailable {
  const written = plainText(path)
  if (written === null) return { unavailable: 'the path of an import is a plain string' }
  if (!isRegistryReference(written)) return files.template(pathFrom(source.path, written))
  const onDisk = files.registryModule(written, source.path)
  return isUnavailable(onDisk) ? onDisk : files.template(onDisk)
}
