/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object and -array */
import {
  arrayValue,
  booleanValue,
  type KnownValue,
  type Lazy,
  nullValue,
  type ObjectValue,
  objectValue,
  type Property,
  refusedValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { noteUnknownName } from '../computed-names.js'
import { jsonTextToValue } from '../json-value.js'
import {
  atLeast,
  type Call,
  exactly,
  lazyFunction,
  refusedArguments,
  strictFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { mergeObjects, unite } from './merge.js'
import { mergeChoices } from './merge-choices.js'
import { itemsOf } from './parts.js'
import { sameResult } from './same-result.js'

export const objectFunctions = {
  null: strictFunction(exactly(0), (_, call) => nullValue(call.site)),
  createarray: lazyFunction(atLeast(0), (args, call) => arrayValue(args, call.site)),
  createobject: lazyFunction(atLeast(0), createObject),
  /** "A valid JSON string"; `json('null')` is null. */
  json: tolerantFunction(exactly(1), ([text], call) => {
    if (text?.kind === 'unknown') return unknownFrom(text, { mayBeNull: true })
    return text?.kind === 'string' ? jsonTextToValue(text, call) : wrongArguments(call, 'a string', given(text))
  }),
  /** "Determines if an array, object, or string is empty"; null is. */
  empty: lazyFunction(exactly(1), ([arg], call) =>
    forEachChoice(arg === undefined ? [] : [arg()], ([value]) => {
      if (value === undefined) throw new Error('Arity is checked.')
      return sameResult(isEmpty(value, call), call.name, [value])
    }),
  ),
  /**
   * What Bicep's `a.?b.c` is compiled to, `tryGet(a, 'b', 'c')`: the first key may be missing, and what follows is only
   * looked at when it is not. https://github.com/Azure/bicep/pull/9368
   */
  tryget: lazyFunction(atLeast(2), (args, call) => tryGet(args, call, false)),
  /** `array[^index]`: https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators-access#reverse-array-accessor */
  indexfromend: lazyFunction(exactly(2), ([base, index], call) => {
    if (base === undefined || index === undefined) throw new Error('Arity is checked.')
    return access(base(), index(), call.site, { safe: false, fromEnd: true })
  }),
  tryindexfromend: lazyFunction(atLeast(2), (args, call) => tryGet(args, call, true)),
  /** "Returns a new array with duplicate values removed, preserving order." */
  distinct: tolerantFunction(exactly(1), ([list], call) => {
    if (list?.kind === 'unknown') return unite([list], call)
    return list?.kind === 'array' ? unite([list], call) : wrongArguments(call, 'an array', given(list))
  }),
  union: lazyFunction(atLeast(1), (args, call) => mergeChoices(evaluated(args), (values) => unite(values, call), call)),
  /** "Combines an array of objects, where only the top-level objects are merged." */
  shallowmerge: strictFunction(exactly(1), ([list], call) =>
    list?.kind === 'array'
      ? mergeChoices(evaluated(itemsOf(list, call)), (values) => mergeObjects(values, false, call), call)
      : wrongArguments(call, 'an array of objects', given(list)),
  ),
}

function tryGet([base, first, ...more]: readonly Lazy<Value>[], call: Call, fromEnd: boolean): Value {
  if (base === undefined || first === undefined) throw new Error('Arity is checked.')
  const found = access(base(), first(), call.site, { safe: true, fromEnd })
  return more.reduce((value, key) => accessFurther(value, key(), call), found)
}

/**
 * A further key may be `createObject('value', 2, 'fromEnd', true())`: Azure/bicep,
 * src/Bicep.Decompiler.IntegrationTests/DecompilationTests.cs
 */
function accessFurther(value: Value, key: Value, call: Call): Value {
  if (key.kind !== 'object') return access(value, key, call.site, { safe: false, continues: true })
  const index = key.properties.get('value')?.value() ?? nullValue(call.site)
  const fromEnd = key.properties.get('fromend')?.value() ?? booleanValue(false, call.site)
  return forEachChoice([fromEnd], ([fromEnd]) =>
    fromEnd?.kind === 'boolean'
      ? access(value, index, call.site, { safe: false, continues: true, fromEnd: fromEnd.value })
      : wrongArguments(call, 'a boolean as fromEnd', fromEnd === undefined ? [] : [fromEnd]),
  )
}

function evaluated(args: readonly Lazy<Value>[]): readonly Value[] {
  return args.map((arg) => arg())
}

function given(value: KnownValue | undefined): readonly KnownValue[] {
  return value === undefined ? [] : [value]
}

function createObject(args: readonly Lazy<Value>[], call: Call): Value {
  if (args.length % 2 !== 0) {
    const reason = `${call.name}() takes pairs of a name and a value, and is given ${args.length} arguments`
    return refusedValue(reason, call.site)
  }
  const names = evaluated(args.filter((_, index) => index % 2 === 0))
  return forEachChoice(names, (names) => {
    const properties: Property[] = []
    let rest: UnknownValue | null = null
    for (const [index, name] of names.entries()) {
      const value = args[index * 2 + 1]
      if (value === undefined) throw new Error('Arguments come in pairs.')
      if (name.kind === 'unknown') rest = noteUnknownName(properties, name, call.budget)
      else if (name.kind === 'string') properties.push({ name: name.value, key: name.origin, value })
      // "key1 | string | The name of the key."
      else return refusedArguments(call, 'strings as names', [name])
    }
    return objectValue(properties, call.site, rest)
  })
}

function isEmptyObject({ properties, rest }: ObjectValue, call: Call): Value {
  if ([...properties.values()].some(({ isOptional }) => isOptional !== true)) return booleanValue(false, call.site)
  if (rest !== null) return unknownFrom(rest)
  return properties.size === 0
    ? booleanValue(true, call.site)
    : unknownValue('whether the object has a property hangs on a choice', call.site)
}

function isEmpty(value: KnownValue | UnknownValue | undefined, call: Call): Value {
  switch (value?.kind) {
    case 'unknown':
      return (value.text ?? value.items) === undefined ? unknownFrom(value) : booleanValue(false, call.site)
    case 'null':
      return booleanValue(true, call.site)
    case 'string':
      return booleanValue(value.value === '', call.site)
    case 'array':
      return booleanValue(value.items.length === 0, call.site)
    case 'object':
      return isEmptyObject(value, call)
    default:
      return refusedArguments(call, 'a string, an array or an object', value === undefined ? [] : [value])
  }
}
