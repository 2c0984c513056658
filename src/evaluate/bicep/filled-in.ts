/** Bicep that another tool fills in before the compiler sees it, as Maven does with `${project.version}`. */
import type { Source } from '../../model/location.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import { isRegistryReference, pathFrom, plainText } from '../paths.js'
import { isUnavailable, type TemplateFiles } from '../template-files.js'

/**
 * Whether the file is such a one: it, or a module that it calls, has a resource whose type is filled in. The compiler takes
 * no expression there, BCP047.
 */
export function isFilledIn(file: BicepFile, source: Source, files: TemplateFiles): boolean {
  return hasTypeToFillIn(file) || modulesOf(file, source, files).some(hasTypeToFillIn)
}

function hasTypeToFillIn({ statements }: BicepFile): boolean {
  return statements.some((one) => one.kind === 'resource' && one.type.holes.length > 0)
}

/** Local ones that can be read. */
function modulesOf({ statements }: BicepFile, source: Source, files: TemplateFiles): readonly BicepFile[] {
  return statements.flatMap((one) => {
    const written = one.kind === 'module' ? plainText(one.path) : null
    if (written === null || isRegistryReference(written)) return []
    const module = files.template(pathFrom(source.path, written))
    return isUnavailable(module) || module.kind === 'arm' ? [] : [module.tree]
  })
}
