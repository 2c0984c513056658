/** Values that are given for parameters that a template does not declare: Azure, or the compiler, refuses them. */
import { clip } from '../model/clip.js'
import { nearest } from '../model/edit-distance.js'
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
