/** The file of parameters that a `.bicepparam` file extends. */
import type { Source } from '../../model/location.js'
import type { BicepFile, ExtendsStatement } from '../../syntax/bicep/syntax.js'
import { pathFrom, plainText } from '../paths.js'
import { isUnavailable, type TemplateFile, type TemplateFiles, type Unavailable } from '../template-files.js'

export interface ExtendedFile {
  readonly statement: ExtendsStatement
  readonly path: string
  readonly file: TemplateFile | Unavailable
}

/** @returns null: it extends none */
export function extendedFile(file: BicepFile, source: Source, files: TemplateFiles): ExtendedFile | null {
  const statement = file.statements.find((one): one is ExtendsStatement => one.kind === 'extends')
  if (statement === undefined) return null
  const path = pathFrom(source.path, plainText(statement.path) ?? '')
  return { statement, path, file: files.template(path) }
}

/**
 * The parameters that a file takes over from those that it extends. They are names of the file like its own, where it has
 * none of that name: Binder of the compiler.
 *
 * @returns null: nobody knows which they are
 */
export function inheritedNames(file: BicepFile, source: Source, files: TemplateFiles): ReadonlySet<string> | null {
  const names = new Set<string>()
  const seen = new Set([source.path])
  for (let next = extendedFile(file, source, files); next !== null; ) {
    const { path, file: base } = next
    if (seen.has(path) || isUnavailable(base) || base.kind === 'arm' || base.tree.problems.length > 0) return null
    seen.add(path)
    for (const one of base.tree.statements) if (one.kind === 'parameterAssignment') names.add(one.name.name)
    next = extendedFile(base.tree, base.source, files)
  }
  return names
}
