/** Merging objects of which some are choices, without multiplying the choices: real templates unite eight of them. */
import {
  choiceValue,
  isRefused,
  lazy,
  nullValue,
  type ObjectValue,
  objectValue,
  type Property,
  type UnknownValue,
  unknownFrom,
  type Value,
} from '../../model/value.js'
import { maximumWorlds } from '../../model/world.js'
import { combinations, forEachChoice, take } from '../choices.js'
import type { Call } from './define.js'
import type { Decided } from './merge.js'

/** Objects that one argument may be; with more of them the choices are multiplied after all. */
const maximumForms = 32

type Form = ObjectValue | UnknownValue

/**
 * What `merge` gives for the values, whatever way the choices among them fall. Each property hangs only on those
 * choices that have something to say about it; where they leave it out it is null, which counts as absent.
 */
export function mergeChoices(
  values: readonly Value[],
  merge: (values: readonly Decided[]) => Value,
  call: Call,
): Value {
  const forms = values.map(formsOf)
  const areForms = values.some(({ kind }) => kind === 'choice') && forms.every((some) => some !== null)
  // One that is an object for sure tells that all are; several that nobody knows may be arrays.
  if (!areForms || !forms.some(areObjects) || haveNamesOfSeveralCases(forms.flat())) return forEachChoice(values, merge)
  const mixed = values.filter((value, index) => value.kind === 'choice' && isMixed(forms[index] ?? []))
  const [first] = mixed
  if (first?.kind === 'choice' && combinations(mixed) <= maximumWorlds) {
    const inEach = first.alternatives.map((_, index) =>
      lazy(first.origin, () => {
        const chosen = values.map((value) => take(value, first.choice, index))
        return mergeChoices(chosen, merge, call)
      }),
    )
    return choiceValue(first.choice, inEach)
  }
  const property = (written: Property): Property => {
    const name = written.name.toLowerCase()
    const isOptional = !forms.some((some) => some?.every((form) => hasCertainly(form, name)))
    const value = () => {
      const concerned = values.filter((_, index) => forms[index]?.some((form) => concerns(form, name)))
      return propertyOf(name, concerned, merge, call)
    }
    return { ...written, isOptional, value: lazy(written.key, value) }
  }
  const written = new Map<string, Property>()
  for (const form of forms.flat()) {
    if (form.kind === 'object') for (const [name, own] of form.properties) written.set(name, own)
  }
  const unknown = forms
    .flat()
    .map(unknownPart)
    .find((part) => part !== null)
  const refused = unknown === undefined ? undefined : values.find(isRefused)
  if (refused !== undefined) return unknownFrom(refused)
  return objectValue(
    [...written.values()].map(property),
    call.site,
    unknown === undefined ? null : unknownFrom(unknown),
  )
}

/** Everything that a value may be; null where that is not always an object or where it is too much. */
function formsOf(value: Value): readonly Form[] | null {
  if (value.kind === 'object' || value.kind === 'unknown') return [value]
  if (value.kind !== 'choice') return null
  const forms: Form[] = []
  for (const alternative of value.alternatives) {
    const own = formsOf(alternative())
    if (own === null || forms.length + own.length > maximumForms) return null
    forms.push(...own)
  }
  return forms
}

/** Further properties may be in some of them only, which must not blur the others. */
function isMixed(forms: readonly Form[]): boolean {
  return forms.some((form) => unknownPart(form) !== null) && forms.some((form) => unknownPart(form) === null)
}

function areObjects(forms: readonly Form[]): boolean {
  return forms.every(({ kind }) => kind === 'object')
}

/** Then the letter case of a name hangs on a choice, which objectKeys() and items() tell. */
function haveNamesOfSeveralCases(forms: readonly Form[]): boolean {
  const byLowerName = new Map<string, string>()
  for (const form of forms) {
    if (form.kind !== 'object') continue
    for (const [lowerName, { name }] of form.properties) {
      const known = byLowerName.get(lowerName)
      if (known !== undefined && known !== name) return true
      byLowerName.set(lowerName, name)
    }
  }
  return false
}

function concerns(form: Form, lowerName: string): boolean {
  return unknownPart(form) !== null || (form.kind === 'object' && form.properties.has(lowerName))
}

function hasCertainly(form: Form, lowerName: string): boolean {
  const property = form.kind === 'object' ? form.properties.get(lowerName) : undefined
  return property !== undefined && property.isOptional !== true
}

function unknownPart(form: Form): UnknownValue | null {
  return form.kind === 'unknown' ? form : form.rest
}

function propertyOf(
  lowerName: string,
  values: readonly Value[],
  merge: (values: readonly Decided[]) => Value,
  call: Call,
): Value {
  return forEachChoice(values, (values) => {
    const merged = merge(values)
    if (merged.kind !== 'object') return merged
    const property = merged.properties.get(lowerName)
    if (property !== undefined) return property.value()
    return merged.rest === null ? nullValue(call.site) : unknownFrom(merged.rest, { mayBeNull: true })
  })
}
