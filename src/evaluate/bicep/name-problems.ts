/** What the compiler refuses of the names in a Bicep file, whatever is evaluated of it. */
import type { Source } from '../../model/location.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import type { TemplateProblem } from '../template.js'
import type { TemplateFiles } from '../template-files.js'
import { ringsIn } from './references.js'
import { repeatedNames } from './repeated-names.js'
import { undeclaredNames } from './undeclared-names.js'

/** Rings of variables, functions and types, and names that are not declared, or again. */
export function nameProblems(file: BicepFile, source: Source, files: TemplateFiles): readonly TemplateProblem[] {
  return [...ringsIn(file, source), ...repeatedNames(file, source), ...undeclaredNames(file, source, files)]
}
