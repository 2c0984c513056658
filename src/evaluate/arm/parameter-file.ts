/**
 * ARM parameter files: `{ "parameters": { "mode": { "value": "IPVS" } } }`.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */
import { type Source, siteOf } from '../../model/location.js'
import { lazy, unknownValue, type Value } from '../../model/value.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonNode } from '../../syntax/json/syntax.js'
import { jsonValue } from '../json-value.js'
import type { GivenParameter, GivenParameters } from '../parameters.js'
import { withPlaceholders } from '../placeholders.js'

/** Strings in it are text, never expressions. */
export function armParameters(root: JsonNode, source: Source): GivenParameters {
  const values = members(member(root, 'parameters')).map(({ key, value }): readonly [string, GivenParameter] => {
    const site = siteOf(source, key)
    const given = member(value, 'value')
    const evaluate = (): Value =>
      given === undefined
        ? unknownValue(`parameter '${key.value}' comes from a key vault`, site)
        : withPlaceholders(jsonValue(given, source))
    return [key.value.toLowerCase(), { name: key.value, key: site, value: lazy(site, evaluate) }]
  })
  return { values: new Map(values), rest: null }
}
