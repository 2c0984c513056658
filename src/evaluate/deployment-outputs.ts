/** What `reference()` gives of a deployment whose template is known here: its outputs; all else only Azure knows. */
import type { Site } from '../model/location.js'
import {
  type Lazy,
  type ObjectValue,
  objectValue,
  type Property,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../model/value.js'

/** `{ "id": { "value": … } }` */
export function outputsReferenced(outputs: ObjectValue, site: Site): ObjectValue {
  const properties = [...outputs.properties.values()].map((output): Property => {
    const value: Lazy<Value> = () => objectValue([{ ...output, name: 'value' }], output.key)
    return { ...output, value }
  })
  return objectValue(properties, site, outputs.rest === null ? null : unknownFrom(outputs.rest))
}

/** `{ "outputs": … }`, and what only Azure knows. */
export function deploymentReferenced(outputs: Lazy<Value>, site: Site): ObjectValue {
  return objectValue([{ name: 'outputs', key: site, value: outputs }], site, onlyAzureKnows(site))
}

export function onlyAzureKnows(site: Site): UnknownValue {
  return unknownValue('reference() is known only at deployment', site)
}

/** `'Full'` gives the resource itself, of which only Azure knows what is in it. */
export function isFullObject(argument: Lazy<Value> | undefined): boolean {
  const written = argument?.()
  return written !== undefined && !(written.kind === 'string' && written.value.toLowerCase() === 'properties')
}
