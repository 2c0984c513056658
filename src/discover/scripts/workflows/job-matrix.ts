/** What is set around a step whose job has a matrix: once for each way in which that differs in what the step uses. */

import type { Source } from '../../../model/location.js'
import type { JsonNode } from '../../../syntax/json/syntax.js'
import type { MappedText } from '../../../syntax/script/mapped-text.js'
import type { Variable } from '../script.js'
import { type Way, waysOf } from './matrix.js'
import type { Budget } from './matrix-combinations.js'

export interface Matrix {
  /** null: nobody knows them before it runs. */
  readonly ways: readonly Way[] | null
  /** Lower-cased names of what it sets, by the last word of each. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** How many variables around the job it comes behind. */
  readonly at: number
}

export function matrixOf(node: JsonNode, at: number, source: Source, budget: Budget): Matrix {
  const ways = waysOf(node, source, budget)
  const all = new Set((ways ?? []).flatMap((way) => way.map(({ name }) => name.toLowerCase())))
  const names = new Map<string, string[]>()
  for (const name of all) {
    const word = /[\w-]*$/.exec(name)?.[0] ?? name
    names.set(word, [...(names.get(word) ?? []), name])
  }
  return { ways, names, at }
}

/** `matrix.NAME == 'text'` and `!=`, one way round or the other. */
const comparison =
  /^(?:(?<left>matrix[\w.-]{1,200})\s{0,20}(?<operator>[!=]=)\s{0,20}'(?<right>[^']*)'|'(?<text>[^']*)'\s{0,20}(?<sign>[!=]=)\s{0,20}(?<name>matrix[\w.-]{1,200}))$/i

/**
 * The matrix of a step that has a condition, with the ways in which it runs.
 *
 * @param environment what is set around the step
 */
export function matrixUnder(condition: string, matrix: Matrix, environment: readonly Variable[]): Matrix {
  const saysMatrix = (text: string) => /\b(?:matrix|strategy)\b/i.test(text)
  const isIndirect = /\benv\b/i.test(condition) && environment.some(({ mapped }) => saysMatrix(mapped.text))
  if (!saysMatrix(condition))
    return isIndirect || usedIn([condition], matrix).size > 0 ? { ...matrix, ways: null } : matrix
  const nobodyKnows = { ...matrix, ways: null }
  if (isIndirect || condition.includes('||')) return nobodyKnows
  let kept = matrix.ways
  for (const part of condition.replace(/^\s{0,20}\$\{\{|\}\}\s{0,20}$/g, '').split('&&')) {
    if (!saysMatrix(part)) continue
    const groups = comparison.exec(part.trim())?.groups
    const name = (groups?.left ?? groups?.name ?? '').toLowerCase()
    const wanted = (groups?.right ?? groups?.text ?? '').toLowerCase()
    const isEqual = (groups?.operator ?? groups?.sign) === '=='
    const texts = kept?.map((way) => literalIn(way, name)) ?? [null]
    if (texts.includes(null)) return nobodyKnows
    kept = kept?.filter((_, index) => (texts[index]?.toLowerCase() === wanted) === isEqual) ?? null
  }
  return { ...matrix, ways: kept }
}

function literalIn(way: Way, wanted: string): string | null {
  const parts = way.find(({ name }) => name === wanted)?.words.flatMap((word) => word.parts)
  return parts?.every((part) => part.kind === 'text') === true ? parts.map(({ text }) => text).join('') : null
}

/** Lower-cased names of what a matrix sets that may be used in texts. */
function usedIn(texts: readonly string[], { names }: Matrix): ReadonlySet<string> {
  const used = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\w-]+/g))
      for (const name of names.get(word) ?? []) used.add(name)
  }
  return used
}

/** What the environment is where nobody knows what the matrix sets. */
export function environmentWithout(environment: readonly Variable[], matrix: Matrix | null): readonly Variable[] {
  if (matrix === null || matrix.names.size === 0) return environment
  const names = new Set([...matrix.names.values()].flat())
  return environment.filter(({ name }) => !names.has(name.toLowerCase()))
}

/** Lower-cased names by which a script may see what the matrix sets. */
export function namesThatHangOn({ names }: Matrix, environment: readonly Variable[]): ReadonlySet<string> {
  const indirect = environment
    .filter(({ mapped }) => /\bmatrix\b/i.test(mapped.text))
    .map(({ name }) => name.toLowerCase())
  return new Set(['matrix', ...indirect, ...names.keys()])
}

/** @param texts of the step */
export function environmentsOf(
  environment: readonly Variable[],
  matrix: Matrix | null,
  texts: readonly MappedText[],
  budget: Budget,
): readonly (readonly Variable[])[] {
  if (matrix === null || matrix.ways?.length === 0) return matrix === null ? [environment] : []
  const { ways, at } = matrix
  if (ways === null) return [environmentWithout(environment, matrix)]
  const all = [...texts, ...environment.map(({ mapped }) => mapped)].map(({ text }) => text)
  const cost = environment.length + all.reduce((sum, text) => sum + text.length, 0)
  budget.left -= cost
  const used = budget.left < 0 ? new Set<string>() : usedIn(all, matrix)
  if (used.size === 0) return [environmentWithout(environment, matrix)]
  budget.left -= ways.reduce((sum, way) => sum + way.length, 0)
  const distinct = new Map<string, Way>()
  for (const way of ways) {
    const own = way.filter(({ name }) => used.has(name.toLowerCase()))
    const key = JSON.stringify(own.map(({ name, mapped }) => [name, mapped.text]))
    if (!distinct.has(key)) distinct.set(key, own)
  }
  budget.left -= (distinct.size - 1) * cost
  if (budget.left < 0) return [environmentWithout(environment, matrix)]
  return [...distinct.values()].map((way) => [...environment.slice(0, at), ...way, ...environment.slice(at)])
}
