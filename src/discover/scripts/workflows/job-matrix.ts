/** What is set around a step whose job has a matrix: once for each way in which that differs in what the step uses. */
import { grouped } from '../../../model/grouped.js'
import type { Source } from '../../../model/location.js'
import type { JsonNode } from '../../../syntax/json/syntax.js'
import type { MappedText } from '../../../syntax/script/mapped-text.js'
import type { Variable } from '../script.js'
import type { Budget } from './matrix-combinations.js'
import { type Way, waysOf } from './matrix-ways.js'
import { isOfPipeline } from './yaml-variables.js'

/** The matrix of a job, and what it sets. */
export interface Matrix {
  /** null: nobody knows them before it runs. */
  readonly ways: readonly Way[] | null
  /** Lower-cased names of what it sets, by the last word of each. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** It may set whatever is set around the job. */
  readonly mayBeAny: boolean
  /** How many variables around the job it comes behind. */
  readonly at: number
}

/** @param at how many variables around the job it comes behind */
export function matrixOf(node: JsonNode, at: number, source: Source, budget: Budget): Matrix {
  const ways = waysOf(node, source, budget)
  const all = new Set((ways ?? []).flatMap((way) => way.map(({ name }) => name.toLowerCase())))
  const names = grouped(all, (name) => [/[\w-]*$/.exec(name)?.[0] ?? name])
  return { ways, names, mayBeAny: ways === null && isOfPipeline(source), at }
}

/** `matrix.NAME == 'text'` and `!=`. */
const comparison = /^(matrix[\w.-]{1,200})\s{0,20}([!=]=)\s{0,20}'([^']*)'$/i
/** The same the other way round. */
const reversed = /^'([^']*)'\s{0,20}([!=]=)\s{0,20}(matrix[\w.-]{1,200})$/i

/** In lower case, to which `==` gives no heed; null: it is another condition. */
function comparisonIn(condition: string): { name: string; isEqual: boolean; text: string } | null {
  const found = comparison.exec(condition)?.slice(1) ?? reversed.exec(condition)?.slice(1).reverse()
  if (found === undefined) return null
  const [name = '', operator = '', text = ''] = found.map((word) => word.toLowerCase())
  return { name, isEqual: operator === '==', text }
}

/**
 * The matrix of a step that has a condition, with the ways in which it runs.
 *
 * @param environment what is set around the step
 */
export function matrixUnder(condition: string, matrix: Matrix, environment: readonly Variable[]): Matrix {
  const saysMatrix = (text: string) => /\b(?:matrix|strategy)\b/i.test(text)
  const isIndirect = /\benv\b/i.test(condition) && environment.some(({ mapped }) => saysMatrix(mapped.text))
  const nobodyKnows = { ...matrix, ways: null }
  if (matrix.ways === null || isIndirect) return nobodyKnows
  if (!saysMatrix(condition)) return usedIn([condition], matrix).size > 0 ? nobodyKnows : matrix
  // Anything around `${{ … }}`, a blank too, makes it a text, which is true whatever it says.
  const isText = condition.includes('${{') && !/^\$\{\{.*\}\}$/s.test(condition)
  if (isText || condition.includes('||')) return nobodyKnows
  let kept: readonly Way[] = matrix.ways
  for (const part of condition.replace(/^\s{0,20}\$\{\{|\}\}\s{0,20}$/g, '').split('&&')) {
    if (kept.length === 0 || !saysMatrix(part)) continue
    const compared = comparisonIn(part.trim())
    if (compared === null) return nobodyKnows
    const { name, isEqual, text } = compared
    const texts = kept.map((way) => literalIn(way, name)?.toLowerCase() ?? null)
    if (texts.some((own) => own === null || mayBeEqual(own, text))) return nobodyKnows
    kept = kept.filter((_, index) => (texts[index] === text) === isEqual)
  }
  return { ...matrix, ways: kept }
}

/**
 * What is no text in YAML is compared as a number: `true` is 1, `16` is '0x10'.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#operators
 */
function mayBeEqual(text: string, wanted: string): boolean {
  return /^(?:true|false)$/.test(text) || (text !== wanted && Number(text) === Number(wanted))
}

function literalIn(way: Way, wanted: string): string | null {
  const parts = way.find(({ name }) => name === wanted)?.words.flatMap((word) => word.parts)
  return parts?.every((part) => part.kind === 'text') === true ? parts.map(({ text }) => text).join('') : null
}

/** Lower-cased names of what a matrix sets that may be used in texts. */
function usedIn(texts: readonly string[], { names }: Matrix): ReadonlySet<string> {
  const used = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\w-]+/g)) {
      for (const name of names.get(word) ?? []) used.add(name)
    }
  }
  return used
}

/** What the environment is where nobody knows what the matrix sets. */
export function environmentWithout(environment: readonly Variable[], matrix: Matrix): readonly Variable[] {
  if (matrix.mayBeAny) return environment.map((variable) => ({ ...variable, isAdded: true }))
  if (matrix.names.size === 0) return environment
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

/**
 * What is set around a step, once for each way that makes a difference to it; empty: the step never runs.
 *
 * @param texts of the step
 */
export function environmentsOf(
  environment: readonly Variable[],
  matrix: Matrix | null,
  texts: readonly MappedText[],
  budget: Budget,
): readonly (readonly Variable[])[] {
  if (matrix === null) return [environment]
  const { ways, at } = matrix
  if (ways === null) return [environmentWithout(environment, matrix)]
  if (ways.length === 0) return []
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
