/**
 * Whether and where a value is in another one.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array, -object and -string
 */

import { mayEqual, withLetters } from '../../model/known-text.js'
import {
  booleanValue,
  type KnownItems,
  type KnownText,
  type KnownValue,
  type Lazy,
  numberValue,
  type ObjectValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { spend } from '../limits.js'
import { equalValues } from './comparison.js'
import {
  type Call,
  exactly,
  lazyFunction,
  refusedArguments,
  type TemplateFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { anyOf } from './logical.js'
import { mayBeIn } from './partial-text.js'
import { itemsOf, propertyValue, unknownPresence } from './parts.js'
import { sameResult } from './same-result.js'
import { isSureWithoutCase, withoutCase } from './text-case.js'

export const searchFunctions = {
  /** "The string comparison is case-sensitive. However, when testing if an object contains a key, … case-insensitive." */
  contains: inContainer((container, sought, call) => {
    if (container.kind === 'array') return isAmong(itemsOf(container, call), sought, call)
    if (sought.kind === 'unknown') {
      return cannotHold(container, sought) ? booleanValue(false, call.site) : unknownFrom(sought)
    }
    if (container.kind === 'object' && sought.kind === 'string') return hasProperty(container, sought.value, call)
    if (container.kind === 'string' && sought.kind === 'string') {
      return booleanValue(container.value.includes(sought.value), call.site)
    }
    return wrongArguments(call, 'an array, an object or a string, and what to find in it', [container, sought])
  }),
  /** In a string "the comparison is case-insensitive"; in an array, it is the one of equals(). */
  indexof: inContainer((container, sought, call) => {
    if (container.kind === 'array') return positionAmong(itemsOf(container, call), sought, 1, call)
    return positionInText(container, sought, (text, part) => text.indexOf(part), call)
  }),
  lastindexof: inContainer((container, sought, call) => {
    if (container.kind === 'array') return positionAmong(itemsOf(container, call), sought, -1, call)
    return positionInText(container, sought, (text, part) => text.lastIndexOf(part), call)
  }),
  /** "The comparison is case-insensitive." */
  startswith: comparedWithoutCase(
    (text, part) => text.startsWith(part),
    ({ start }, part) => (start.startsWith(part) ? true : part.startsWith(start) ? null : false),
    (text, { start, end }) => text.startsWith(start) && text.includes(end, start.length),
  ),
  endswith: comparedWithoutCase(
    (text, part) => text.endsWith(part),
    ({ end }, part) => (end.endsWith(part) ? true : part.endsWith(end) ? null : false),
    (text, { start, end }) => text.endsWith(end) && text.slice(0, text.length - end.length).includes(start),
  ),
  /**
   * "Returns true if input string matches the pattern and supports '*' as a wildcard. The comparison is
   * case-insensitive." Azure/bicep, src/Bicep.Core/Semantics/Namespaces/SystemNamespaceType.cs
   */
  like: comparedWithoutCase(matchesPattern),
}

type Decided = KnownValue | UnknownValue

function inContainer(find: (container: KnownValue, sought: Decided, call: Call) => Value): TemplateFunction {
  return lazyFunction(exactly(2), (args, call) =>
    forEachChoice(
      args.map((arg) => arg()),
      ([container, sought]) => {
        if (container === undefined || sought === undefined) throw new Error('Arity is checked.')
        const found = container.kind === 'unknown' ? inUnknown(container, sought, call) : find(container, sought, call)
        return sameResult(found, call.name, [container, sought])
      },
    ),
  )
}

/** What stands in the part that is known is in it for certain; of its places the first one is known. */
function inUnknown(container: UnknownValue, sought: Decided, call: Call): Value {
  const { items, text } = container
  if (items !== undefined) return amongKnown(container, items, sought, call)
  if (text === undefined || sought.kind !== 'string' || sought.value === '') return unknownFrom(container)
  const { start, end } = text
  switch (call.name.toLowerCase()) {
    case 'contains': {
      const isThere = start.includes(sought.value) || end.includes(sought.value)
      return isThere ? booleanValue(true, call.site) : unknownFrom(container)
    }
    case 'indexof': {
      if (!isSureWithoutCase(start, end, sought.value)) return unknownFrom(container)
      const at = withoutCase(start).indexOf(withoutCase(sought.value))
      return at === -1 ? unknownFrom(container) : numberValue(at, call.site)
    }
    default:
      return unknownFrom(container)
  }
}

function amongKnown(container: UnknownValue, { start, end }: KnownItems, sought: Decided, call: Call): Value {
  const known = (items: readonly Lazy<Value>[]) => itemsOf({ items, way: container.way }, call)
  switch (call.name.toLowerCase()) {
    case 'contains':
      return forEachChoice([isAmong(known([...start, ...end]), sought, call)], ([isThere]) =>
        isThere?.kind === 'boolean' && isThere.value ? isThere : unknownFrom(container),
      )
    case 'indexof':
      return forEachChoice([positionAmong(known(start), sought, 1, call)], ([at]) =>
        at?.kind === 'number' && at.value !== -1 ? at : unknownFrom(container),
      )
    default:
      return unknownFrom(container)
  }
}

/** Whether text of which a part is known cannot be in the text, or the name of a property of the object. */
function cannotHold(container: KnownValue, { text }: UnknownValue): boolean {
  if (text === undefined) return false
  if (container.kind === 'string') return !mayBeIn(text, container.value)
  if (container.kind !== 'object' || container.rest !== null) return false
  const lower = withLetters(text, (letters) => letters.toLowerCase())
  return ![...container.properties.keys()].some((name) => mayEqual(lower, name))
}

/** One certain match decides, whatever else is unknown. */
export function isAmong(items: readonly Lazy<Value>[], sought: Decided, call: Call): Value {
  spend(call.budget, items.length)
  if (items.length === 0) return booleanValue(false, call.site)
  const verdicts = items.map((item) => equalValues(item(), sought, call))
  const certain = verdicts.find((verdict) => verdict.kind === 'boolean' && verdict.value)
  return (
    certain ??
    anyOf(
      verdicts.map((verdict) => () => verdict),
      call,
    )
  )
}

function hasProperty(object: ObjectValue, name: string, call: Call): Value {
  const property = object.properties.get(name.toLowerCase())
  if (property === undefined) return object.rest === null ? booleanValue(false, call.site) : unknownFrom(object.rest)
  if (property.isOptional !== true) return booleanValue(true, call.site)
  return forEachChoice([propertyValue(property, object)], ([value]) =>
    // Null stands for nothing there, but it may also have been written.
    value === undefined || value.kind === 'null' || value.kind === 'unknown'
      ? unknownPresence(property, call)
      : booleanValue(true, call.site),
  )
}

/** @param step 1: the first position, -1: the last one */
function positionAmong(items: readonly Lazy<Value>[], sought: Decided, step: 1 | -1, call: Call): Value {
  spend(call.budget, items.length)
  return from(step === 1 ? 0 : items.length - 1, null)

  /** @param taken the alternative of the first verdict, where that is a choice */
  function from(start: number, taken: Value | null): Value {
    for (let at = start; at >= 0 && at < items.length; at += step) {
      const item = items[at]
      if (item === undefined) break
      const isHere: Value = at === start && taken !== null ? taken : equalValues(item(), sought, call)
      if (isHere.kind === 'unknown') return unknownFrom(isHere)
      if (isHere.kind === 'choice') return forEachChoice([isHere], ([one = isHere]) => from(at, one))
      if (isHere.kind === 'boolean' && isHere.value) return numberValue(at, call.site)
    }
    return numberValue(-1, call.site)
  }
}

function positionInText(
  text: KnownValue,
  part: Decided,
  find: (text: string, part: string) => number,
  call: Call,
): Value {
  if (part.kind === 'unknown') return isNowhere(text, part) ? numberValue(-1, call.site) : unknownFrom(part)
  if (text.kind !== 'string' || part.kind !== 'string') {
    return wrongArguments(call, 'an array and an item, or two strings', [text, part])
  }
  if (part.value === '') return unknownValue(`where ${call.name}() finds an empty string is not documented`, call.site)
  if (!isSureWithoutCase(text.value, part.value)) return unsureOfCase(call)
  return numberValue(find(withoutCase(text.value), withoutCase(part.value)), call.site)
}

function isNowhere(text: KnownValue, part: UnknownValue): boolean {
  const known = inSmallLetters(part)
  if (known === null || text.kind !== 'string' || !isSureWithoutCase(text.value)) return false
  return !mayBeIn(known, withoutCase(text.value))
}

/**
 * @param ofText the same of a text that is known in part; null: nobody knows
 * @param mayHold whether it may hold of a part that is itself known in part
 */
function comparedWithoutCase(
  compare: (text: string, part: string) => boolean,
  ofText: (text: KnownText, part: string) => boolean | null = () => null,
  mayHold: (text: string, part: KnownText) => boolean = () => true,
): TemplateFunction {
  return tolerantFunction(exactly(2), (args, call) => {
    const [text, part] = args
    const unknown = args.find((arg) => arg.kind === 'unknown')
    const holds = unknown === undefined ? null : partlyCompared(text, part, ofText, mayHold)
    if (unknown !== undefined) return holds === null ? unknownFrom(unknown) : booleanValue(holds, call.site)
    if (text?.kind !== 'string' || part?.kind !== 'string') return refusedArguments(call, 'two strings', args)
    if (!isSureWithoutCase(text.value, part.value)) return unsureOfCase(call)
    return booleanValue(compare(withoutCase(text.value), withoutCase(part.value)), call.site)
  })
}

/** null: nobody knows */
function partlyCompared(
  text: Decided | undefined,
  part: Decided | undefined,
  ofText: (text: KnownText, part: string) => boolean | null,
  mayHold: (text: string, part: KnownText) => boolean,
): boolean | null {
  if (text?.kind === 'unknown' && part?.kind === 'string') {
    const known = inSmallLetters(text)
    return known !== null && isSureWithoutCase(part.value) ? ofText(known, withoutCase(part.value)) : null
  }
  if (text?.kind !== 'string' || part?.kind !== 'unknown') return null
  const known = inSmallLetters(part)
  return known === null || !isSureWithoutCase(text.value) || mayHold(withoutCase(text.value), known) ? null : false
}

/** What is known of a text; null: nothing, or nothing sure. */
function inSmallLetters({ text }: UnknownValue): KnownText | null {
  return text !== undefined && isSureWithoutCase(text.start, text.end) ? withLetters(text, withoutCase) : null
}

function unsureOfCase(call: Call): UnknownValue {
  return unknownValue(`${call.name}() compares without regard to case, and is sure only for ASCII text`, call.site)
}

/** Each piece between two stars is taken where it comes first, so that no combination is tried twice. */
function matchesPattern(text: string, pattern: string): boolean {
  const [head = '', ...pieces] = pattern.split('*')
  const tail = pieces.pop()
  if (tail === undefined) return text === pattern
  if (!text.startsWith(head)) return false
  let at = head.length
  for (const piece of pieces) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return text.length - tail.length >= at && text.endsWith(tail)
}
