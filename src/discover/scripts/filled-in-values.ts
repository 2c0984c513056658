/** Values of a here-document in which the shell fills something in: known only when the script runs. */
import { noteUnknownName } from '../../evaluate/computed-names.js'
import { newBudget } from '../../evaluate/limits.js'
import { clip } from '../../model/clip.js'
import type { Site } from '../../model/location.js'
import { type Property, type UnknownValue, unknownValue, type Value } from '../../model/value.js'

export function withFilledIn(value: Value): Value {
  if (value.kind === 'string') return isFilledIn(value.value) ? filledIn(value.value, value.origin) : value
  if (value.kind !== 'object') return value
  const properties: Property[] = []
  let { rest } = value
  for (const own of value.properties.values()) {
    if (isFilledIn(own.name)) rest = noteUnknownName(properties, filledIn(own.name, own.key), newBudget())
    else properties.push({ ...own, value: () => withFilledIn(own.value()) })
  }
  return { ...value, properties: new Map(properties.map((own) => [own.name.toLowerCase(), own])), rest }
}

/** `$NAME`, `${NAME}`, `$(command)` and `` `command` `` */
function isFilledIn(text: string): boolean {
  return /[$`]/.test(text)
}

function filledIn(text: string, site: Site): UnknownValue {
  return unknownValue(`'${clip(text)}' is filled in when the script runs`, site)
}
