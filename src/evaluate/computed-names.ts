/** Properties whose names are computed. */
import { type ChoiceValue, type Property, type UnknownValue, unknownFrom, type Value } from '../model/value.js'
import { asUnknown } from './choices.js'
import { mayEqualWithoutCase } from './functions/partial-text.js'
import { type Budget, spend } from './limits.js'

/**
 * Of two equal names the later one counts: what is written before a name that nobody knows may be replaced by what stands
 * under it.
 *
 * @param before the properties written so far; those that may have the same name are unknown afterwards
 * @returns the further property that the object may have
 */
export function noteUnknownName(before: Property[], name: UnknownValue | ChoiceValue, budget: Budget): UnknownValue {
  const unknown = name.kind === 'choice' ? asUnknown(name) : name
  spend(budget, before.length)
  for (const [index, property] of before.entries()) {
    if (!mayBeName(name, property.name)) continue
    before[index] = { ...property, value: () => unknownFrom(unknown, { mayBeNull: true }) }
  }
  return unknownFrom(unknown)
}

function mayBeName(name: Value, other: string): boolean {
  switch (name.kind) {
    case 'unknown':
      return mayEqualWithoutCase(name, other)
    case 'choice':
      return name.alternatives.some((one) => mayBeName(one(), other))
    case 'string':
      return name.value.toLowerCase() === other.toLowerCase()
    default:
      return false
  }
}
