/**
 * ARM parameter files: `{ "parameters": { "mode": { "value": "IPVS" } } }`.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */
import { type Source, siteOf } from '../../model/location.js'
import { lazy, unknownValue, type Value } from '../../model/value.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonMember, JsonNode } from '../../syntax/json/syntax.js'
import { jsonValue } from '../json-value.js'
import type { GivenParameter, GivenParameters } from '../parameters.js'
import { withPlaceholders } from '../placeholders.js'

/** Strings in it are text, never expressions. */
export function armParameters(root: JsonNode, source: Source): GivenParameters {
  const values = givenMembers(root).map(({ key, value }): readonly [string, GivenParameter] => {
    const site = siteOf(source, key)
    const given = member(value, 'value')
    // Which one counts where several are written, nobody documents.
    const isComputed = isWritten(member(value, 'expression'))
    const isKnown = given !== undefined && !isComputed && !isWritten(member(value, 'reference'))
    const why = isComputed ? 'is computed when it is deployed' : 'comes from a key vault'
    const evaluate = (): Value =>
      isKnown ? withPlaceholders(jsonValue(given, source)) : unknownValue(`parameter '${key.value}' ${why}`, site)
    return [key.value.toLowerCase(), { name: key.value, key: site, value: lazy(site, evaluate), conversion: 'numbers' }]
  })
  return { values: new Map(values), rest: null }
}

/**
 * Whether an object is what az takes for parameters though it says nothing of itself: `{ "parameters": { … } }`, or the
 * parameters alone, `{ "mode": { "value": "IPVS" } }`. The empty object gives none.
 * https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/resource/custom.py, _process_parameters()
 */
export function plainParameters(root: JsonNode): boolean {
  const given = member(root, 'parameters') ?? root
  return given.kind === 'object' && given.members.every(({ value }) => isGiven(value))
}

/** An `expression` is what the compiler makes of `externalInput()` in a .bicepparam file. */
function isGiven(parameter: JsonNode): boolean {
  return ['value', 'reference', 'expression'].some((name) => member(parameter, name) !== undefined)
}

function isWritten(node: JsonNode | undefined): boolean {
  return node !== undefined && node.kind !== 'null'
}

/** The parameters that a parameter file gives, as they are written. */
export function givenMembers(root: JsonNode): readonly JsonMember[] {
  const inside = member(root, 'parameters')
  if (inside !== undefined) return members(inside)
  return plainParameters(root) ? members(root) : []
}
