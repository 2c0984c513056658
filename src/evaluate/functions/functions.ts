/** The functions of ARM templates, by lower-cased name: "function names aren't case-sensitive". */
import { type Lazy, unknownValue, type Value } from '../../model/value.js'
import { arrayFunctions } from './array.js'
import { cidrFunctions } from './cidr.js'
import { comparisonFunctions } from './comparison.js'
import { dateFunctions } from './date.js'
import type { Call, TemplateFunction } from './define.js'
import { deploymentFunctions, isListFunction } from './deployment.js'
import { encodingFunctions } from './encoding.js'
import { intersectionFunctions } from './intersection.js'
import { jsonTextFunctions } from './json-text.js'
import { lambdaFunctions } from './lambda.js'
import { logicalFunctions } from './logical.js'
import { numericFunctions } from './numeric.js'
import { objectFunctions } from './object.js'
import { objectItemsFunctions } from './object-items.js'
import { searchFunctions } from './search.js'
import { stringFunctions } from './string.js'
import { stringPartFunctions } from './string-parts.js'

const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries({
    ...logicalFunctions,
    ...comparisonFunctions,
    ...arrayFunctions,
    ...searchFunctions,
    ...intersectionFunctions,
    ...lambdaFunctions,
    ...objectFunctions,
    ...objectItemsFunctions,
    ...numericFunctions,
    ...stringFunctions,
    ...stringPartFunctions,
    ...encodingFunctions,
    ...jsonTextFunctions,
    ...dateFunctions,
    ...cidrFunctions,
    ...deploymentFunctions,
  }),
)

/** Whether ARM has a function of that name, in any letter case, which is evaluated here. */
export function isFunction(name: string): boolean {
  return functions.has(name.toLowerCase())
}

/** Unknown, and why, where the function is none of these. */
export function callFunction(args: readonly Lazy<Value>[], call: Call): Value {
  const known = functions.get(call.name.toLowerCase())
  if (known !== undefined) return known(args, call)
  if (isListFunction(call.name)) return unknownValue(`${call.name}() is known only at deployment`, call.site)
  return unknownValue(`${call.name}() is not evaluated by this version`, call.site)
}
