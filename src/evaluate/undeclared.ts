/**
 * Parameters that are given to a template and that it does not declare, and those that it needs and that are not given:
 * Azure refuses both, as the compiler does (BCP037, BCP035).
 */
import { clip } from '../model/clip.js'
import { nearest } from '../model/edit-distance.js'
import type { Site } from '../model/location.js'
import type { GivenParameter, GivenParameters } from './parameters.js'
import type { Template, TemplateProblem } from './template.js'

/**
 * Of those that a `.bicepparam` file takes over, the compiler drops what the template lacks:
 * https://github.com/Azure/bicep/pull/19698
 */
export function undeclared({ values }: GivenParameters, declared: readonly string[]): readonly GivenParameter[] {
  const exact = new Set(declared)
  const anyCase = new Set(declared.map((name) => name.toLowerCase()))
  return [...values].flatMap(([lowerName, one]) => {
    const isDeclared = one.isExact === true ? exact.has(one.name) : anyCase.has(lowerName)
    return isDeclared || one.mayBeUndeclared === true ? [] : [one]
  })
}

/** @param required the parameters that have neither a default nor null instead */
export function missing(required: readonly string[], { values, rest, isAll }: GivenParameters): readonly string[] {
  return isAll === true && rest === null ? required.filter((name) => !values.has(name.toLowerCase())) : []
}

/** A parameter file with more unknown names than this belongs to another template. */
const maximumHints = 20

/** @param subject of a sentence: the path of the template */
export function undeclaredProblems(
  { undeclared, parameterNames }: Template,
  subject: string,
): readonly TemplateProblem[] {
  return undeclared.map(({ name, key }, index) => {
    const meant = index < maximumHints ? nearest(name, parameterNames) : null
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`
    return { site: key, message: `${subject} has no parameter '${clip(name)}'.${hint}` }
  })
}

/** Missing parameters that a message tells. */
const maximumMissing = 5

/**
 * "The value for the template parameter 'location' at line '11' and column '22' is not provided."
 * https://github.com/Azure/azure-quickstart-templates/pull/1885
 *
 * @param subject of a sentence: the path of the template
 * @param site where they would be given
 */
export function missingProblems(template: Template, subject: string, site: Site): readonly TemplateProblem[] {
  // One that is given under another name is told there.
  const names = template.undeclared.length > 0 ? [] : template.missing()
  if (names.length === 0) return []
  const shown = names.slice(0, maximumMissing).map((name) => `'${clip(name)}'`)
  if (names.length > shown.length) shown.push(`${names.length - shown.length} more`)
  const what = names.length === 1 ? 'parameter' : 'parameters'
  return [{ site, message: `${subject} needs ${what} ${shown.join(', ')}, not given here.` }]
}
