/** What a nested deployment gives to the parameters of its template. */
import type { Site } from '../../model/location.js'
import { lazy, nullValue, passedOn, stringValue, unknownValue, type Value } from '../../model/value.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { type GivenParameters, nothingGiven } from '../parameters.js'

/**
 * Whatever part of them is an expression: all of them, one of them, or a value.
 *
 * @param properties of the deployment
 */
export function givenIn(properties: Value, place: Site): GivenParameters {
  const link = propertyOf(properties, 'parametersLink', place)
  if (link.kind !== 'null') {
    const reason = 'the parameters of the deployment are linked'
    return { values: new Map(), rest: unknownValue(reason, link.origin) }
  }
  const written = propertyOf(properties, 'parameters', place)
  if (written.kind === 'null') return { ...nothingGiven, isAll: true }
  if (written.kind === 'unknown') return { values: new Map(), rest: written }
  if (written.kind !== 'object') {
    const reason = 'the parameters of the nested deployment are not known'
    return { values: new Map(), rest: unknownValue(reason, written.origin) }
  }
  const values = [...written.properties].map(([lowerName, { name, key, value }]) => {
    const step = { site: key, caption: `given to the nested deployment as '${name}'` }
    const given = lazy(key, () => passedOn(givenValue(value(), name, key), ...written.way, step))
    return [lowerName, { name, key, value: given }] as const
  })
  return { values: new Map(values), rest: written.rest, isAll: true }
}

/** A property as it is written; null where it is not. */
export function propertyOf(value: Value, name: string, place: Site): Value {
  return access(value, stringValue(name, place), place, { safe: true })
}

/** What `{ "value": … }` gives; `{ "reference": … }` is a secret. */
function givenValue(given: Value, name: string, site: Site): Value {
  return forEachChoice([given], ([given]) => {
    if (given?.kind === 'object' && given.properties.has('reference')) {
      return unknownValue(`parameter '${name}' comes from a key vault`, site)
    }
    return given === undefined ? nullValue(site) : access(given, stringValue('value', site), site, { safe: false })
  })
}
