/**
 * The ways in which a job runs that has a matrix. Only where the matrix is written out: what another job or an input makes
 * of it is known when it runs.
 */
import type { Source } from '../../../model/location.js'
import { members } from '../../../syntax/json/members.js'
import { parseJson } from '../../../syntax/json/parse.js'
import type { JsonNode, JsonObject } from '../../../syntax/json/syntax.js'
import { type MappedText, sliceOf, unbroken } from '../../../syntax/script/mapped-text.js'
import { placed } from '../../../syntax/script/placed.js'
import { scalarText } from '../../../syntax/yaml/scalar-text.js'
import type { Variable } from '../script.js'
import { type Budget, type Combination, combinationsOf, maximumJobs } from './matrix-combinations.js'
import { isExpression, variableOf } from './yaml-variables.js'

/** What is set in one of the jobs that are made of one. */
export type Way = readonly Variable[]

/** Objects in objects of a matrix. */
const maximumDepth = 10

/**
 * @param matrix what stands under `strategy.matrix`
 * @returns null: nobody knows them before it runs
 */
export function waysOf(matrix: JsonNode, source: Source, budget: Budget): readonly Way[] | null {
  const whole = written(matrix, source)
  const parts = members(whole).map(({ key, value }) => ({ key, value: written(value, source) }))
  // Of a pipeline each part is an object, of a workflow none.
  if (parts.length > 0 && parts.every(({ value }) => value.kind === 'object')) return legsOf(whole, source, budget)
  return whole.kind === 'object' ? jobsOf({ ...whole, members: parts }, source, budget) : null
}

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job-strategy */
function legsOf(matrix: JsonNode, source: Source, budget: Budget): readonly Way[] | null {
  const legs = members(matrix)
  if (legs.length > maximumJobs) return null
  const areNamesWritten = (node: JsonNode) =>
    node.kind === 'object' && !node.members.some(({ key }) => isExpression(key.value))
  const isWrittenOut = areNamesWritten(matrix) && legs.every(({ value }) => areNamesWritten(value))
  budget.left -= legs.reduce((sum, { value }) => sum + members(value).length, 0)
  if (!isWrittenOut || budget.left < 0) return null
  return legs.map(({ value }) => members(value).flatMap((own) => variableOf(own.key.value, own.value, source) ?? []))
}

function jobsOf(matrix: JsonObject, source: Source, budget: Budget): readonly Way[] | null {
  const jobs = combinationsOf(matrix, budget)
  if (jobs === null || jobs.length === 0 || jobs.length > maximumJobs) return null
  const ways: Way[] = []
  for (const job of jobs) {
    const way = [...job].flatMap(([name, node]) => variablesOf(`matrix.${name}`, node, source, 0))
    budget.left -= way.length + 1
    if (budget.left < 0) return null
    ways.push(way)
  }
  return withAbsent(ways, jobs, unbroken('', matrix.start), budget)
}

/** What a job has not, and others have, is empty there. */
function withAbsent(
  ways: readonly Way[],
  jobs: readonly Combination[],
  mapped: MappedText,
  budget: Budget,
): readonly Way[] | null {
  const all = [...new Set(ways.flatMap((way) => way.map(({ name }) => name)))]
  budget.left -= all.length * ways.length
  if (budget.left < 0) return null
  const part = { kind: 'text', text: '', isQuoted: true, start: 0, end: 0 } as const
  const empty = { words: [{ parts: [part], start: 0, end: 0 }], isList: false, isAdded: false, mapped }
  return ways.map((way, index) => {
    const own = new Set(way.map(({ name }) => name))
    const isAbsent = (name: string) => {
      const node = jobs[index]?.get(name.split('.')[1] ?? '')
      return !own.has(name) && (node === undefined || node.kind === 'object' || node.kind === 'array')
    }
    return [...way, ...all.filter(isAbsent).map((name) => ({ name, ...empty }))]
  })
}

function variablesOf(name: string, node: JsonNode, source: Source, depth: number): readonly Variable[] {
  if (depth > maximumDepth) return []
  if (node.kind === 'array') {
    return node.items.flatMap((item, index) => variablesOf(`${name}.${index}`, item, source, depth + 1))
  }
  if (node.kind !== 'object') {
    const variable = variableOf(name, node, source)
    return variable === null ? [] : [variable]
  }
  return node.members.flatMap(({ key, value }) => {
    return variablesOf(`${name}.${key.value.toLowerCase()}`, value, source, depth + 1)
  })
}

const fromJson = /^\s{0,20}\$\{\{\s{0,20}fromJSON\(\s{0,20}'([^']*)'\s{0,20}\)\s{0,20}\}\}\s{0,20}$/i

/** `${{ fromJSON('…') }}` is what it says, where that is written there. */
function written(node: JsonNode, source: Source): JsonNode {
  const mapped = node.kind === 'string' && node.value.includes('${{') ? scalarText(source.text, node) : null
  const text = mapped === null ? undefined : fromJson.exec(mapped.text)?.[1]
  if (mapped === null || text === undefined) return node
  const start = mapped.text.indexOf("'") + 1
  const { root } = parseJson(text)
  return root === null ? node : placed(root, sliceOf(mapped, start, start + text.length))
}
