/**
 * The combinations of a GitHub matrix, as the runner makes them:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
 */
import { members, textOf } from '../../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../../syntax/json/syntax.js'

/** By lower-cased names, which expressions do not tell apart. */
export type Combination = ReadonlyMap<string, JsonNode>

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
export const maximumJobs = 256
/** Before some are excluded. */
const maximumCombinations = 1_024

/** Combinations and variables that may still be made of one file. */
export interface Budget {
  left: number
}

/** null: a part of it is not written out, is nothing that GitHub takes, or is too much. */
export function combinationsOf(matrix: JsonObject, budget: Budget): readonly Combination[] | null {
  const parts = entriesOf(matrix)
  if (parts.size < matrix.members.length) return null
  const included = objectsIn(parts.get('include'))
  const excluded = objectsIn(parts.get('exclude'))
  const axes = [...parts].filter(([name]) => name !== 'include' && name !== 'exclude')
  if (included === null || excluded === null) return null
  const all = productOf(axes, budget)
  const isMatched = included.length > 0 || excluded.length > 0
  budget.left -= (all?.length ?? 0) * (included.length + excluded.length)
  if (all === null || budget.left < 0 || (isMatched && !axes.every(([, values]) => isLiteral(values)))) return null
  const names = new Set(axes.map(([name]) => name))
  if (!excluded.every((one) => one.size > 0 && [...one.keys()].every((name) => names.has(name)))) return null
  if (![...included, ...excluded].every((one) => isComparable(one, names))) return null
  const kept = all.filter((one) => !excluded.some((other) => covers(one, other, names)))
  if (kept.length > maximumJobs) return null
  return withIncluded(kept, included, names)
}

function entriesOf(node: JsonNode): Combination {
  return new Map(members(node).map(({ key, value }) => [key.value.toLowerCase(), value]))
}

function objectsIn(node: JsonNode | undefined): readonly Combination[] | null {
  if (node === undefined) return []
  if (node.kind !== 'array' || node.items.length > maximumJobs) return null
  return node.items.every(({ kind }) => kind === 'object') ? node.items.map(entriesOf) : null
}

function productOf(axes: readonly (readonly [string, JsonNode])[], budget: Budget): readonly Combination[] | null {
  const count = axes.reduce((product, [, node]) => product * (node.kind === 'array' ? node.items.length : 0), 1)
  if (count === 0 || count > maximumCombinations) return null
  budget.left -= count * axes.length
  if (budget.left < 0) return null
  let all: readonly Combination[] = axes.length === 0 ? [] : [new Map()]
  for (const [name, values] of axes) {
    if (values.kind !== 'array') return null
    all = all.flatMap((one) => values.items.map((value) => new Map([...one, [name, value]])))
  }
  return all
}

/** An entry is added to what it does not contradict; where that is nothing, it is one of its own. */
function withIncluded(
  kept: readonly Combination[],
  included: readonly Combination[],
  names: ReadonlySet<string>,
): readonly Combination[] {
  const found = kept.map((own) => ({ own, all: new Map(own) }))
  const alone: Combination[] = []
  for (const entry of included) {
    const matching = found.filter(({ own }) => covers(own, entry, names))
    for (const { all } of matching) for (const [name, value] of entry) if (!names.has(name)) all.set(name, value)
    if (matching.length === 0) alone.push(entry)
  }
  return [...found.map(({ all }) => all), ...alone]
}

/** What an entry says of the axes is what the combination has. */
function covers(combination: Combination, entry: Combination, names: ReadonlySet<string>): boolean {
  return [...entry].every(([name, wanted]) => !names.has(name) || isSame(combination.get(name), wanted))
}

/** Of an object, what is wanted; texts without regard to case, as `==` compares them. */
function isSame(node: JsonNode | undefined, wanted: JsonNode): boolean {
  if (wanted.kind === 'object') {
    const own = node === undefined ? new Map() : entriesOf(node)
    return [...entriesOf(wanted)].every(([name, value]) => isSame(own.get(name), value))
  }
  return node !== undefined && plainText(node) === plainText(wanted)
}

function plainText(node: JsonNode): string | null {
  if (node.kind === 'number' || node.kind === 'boolean') return String(node.value)
  return node.kind === 'null' ? '' : (textOf(node)?.toLowerCase() ?? null)
}

/** How lists are compared is not told, and what is known only when it runs cannot be. */
function isComparable(entry: Combination, names: ReadonlySet<string>): boolean {
  return [...entry].every(([name, value]) => !names.has(name) || (isLiteral(value) && !hasList(value)))
}

function isLiteral(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.every(isLiteral)
  if (node.kind === 'object') return node.members.every(({ value }) => isLiteral(value))
  return node.kind !== 'string' || !node.value.includes('${{')
}

function hasList(node: JsonNode): boolean {
  return node.kind === 'array' || members(node).some(({ value }) => hasList(value))
}
