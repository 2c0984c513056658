import type { Source } from '../model/location.js'
import type { BicepFile } from '../syntax/bicep/syntax.js'
import type { JsonObject } from '../syntax/json/syntax.js'
import { evaluateArmTemplate } from './arm/template.js'
import { evaluateBicepTemplate } from './bicep/template.js'
import type { Evaluation } from './evaluation.js'
import type { GivenParameters } from './parameters.js'
import type { Template } from './template.js'

type Parsed =
  | { readonly source: Source; readonly tree: BicepFile }
  | { readonly source: Source; readonly root: JsonObject }

/** A template under the parameters given, in whichever of the two languages it is written. */
export function evaluateTemplate(template: Parsed, given: GivenParameters, evaluation: Evaluation): Template {
  return 'root' in template
    ? evaluateArmTemplate(template.root, template.source, given, evaluation)
    : evaluateBicepTemplate(template.tree, template.source, given, evaluation)
}
