/** A setting as reports show it: what a subject really gets, over all worlds. */

import type { Located } from './located.js'
import { type Place, placeOf } from './location.js'
import type { Exploration } from './world.js'

export type Scalar = string | number | boolean

export type Setting =
  | { readonly state: 'known'; readonly value: Scalar; readonly origin: Pick<Place, 'file' | 'line' | 'column'> }
  /** Not written; this is what Azure documents for it. */
  | { readonly state: 'default'; readonly value: Scalar }
  | { readonly state: 'oneOf'; readonly values: readonly Scalar[] }
  | { readonly state: 'unknown'; readonly reason: string }
  | { readonly state: 'absent' }

/** The setting in one world. */
export function settingIn(at: Located, whenAbsent: Scalar | null = null): Setting {
  const { value } = at
  if (value === null) return whenAbsent === null ? { state: 'absent' } : { state: 'default', value: whenAbsent }
  if (value.kind === 'unknown') return { state: 'unknown', reason: value.cause.reason }
  if (value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean') {
    const { file, line, column } = placeOf(value.origin)
    return { state: 'known', value: value.value, origin: { file, line, column } }
  }
  return { state: 'unknown', reason: `${at.describe()} stands where a single value belongs` }
}

/** The setting over all worlds. */
export function settingOver({ results, turned, isComplete }: Exploration<Setting>): Setting {
  const [first] = results
  if (first === undefined) return { state: 'absent' }
  const distinct = [...new Map(results.map((setting) => [keyOf(setting), setting])).values()]
  if (isComplete && distinct.length === 1) return first
  const unknown = distinct.find((setting) => setting.state === 'unknown')
  if (unknown !== undefined) return unknown
  const values = distinct.flatMap((setting) => ('value' in setting ? [setting.value] : []))
  const isAnyBoolean = values.length === 2 && values.every((value) => typeof value === 'boolean')
  if (isComplete && values.length === distinct.length && !isAnyBoolean) return { state: 'oneOf', values }
  // Of the choices that were asked about, the first by which it becomes another value.
  const other = results.findIndex((setting) => keyOf(setting) !== keyOf(first))
  return { state: 'unknown', reason: turned[other - 1]?.cause.reason ?? 'it hangs on too many combinations of values' }
}

/** Equal keys: the same value, wherever it is written. */
function keyOf(setting: Setting): string {
  return JSON.stringify([setting.state === 'unknown', 'value' in setting ? setting.value : null])
}
