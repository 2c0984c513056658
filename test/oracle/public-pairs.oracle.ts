/**
 * The oracle on any list of pairs: `npm run oracle -- LIST`, each line `BICEP<tab>JSON` with absolute paths. It prints
 * how many pairs are equal, and every difference to the file that ORACLE_REPORT names. Parameters are as they are, or
 * ORACLE_GIVEN says which of them get a value.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { test } from '@jest/globals'
import type { PairResult } from './compare.js'
import { compareAll, type Given } from './widen.js'

const list = process.env.ORACLE_PAIRS ?? ''
const given = (process.env.ORACLE_GIVEN ?? 'none') as Given

/** The root of a pair's files: the repository around it. */
function rootOf(path: string): string {
  for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) {
    try {
      readFileSync(`${folder}/.git/HEAD`)
      return folder
    } catch {
      // Then it is one further up.
    }
  }
  return dirname(path)
}

type Verdict =
  | 'equal'
  | 'different'
  | 'one-sided'
  /** What a module of a registry deploys stands in the JSON only, which has no symbolic names to tell it apart by. */
  | 'module not on disk'
  /** The JSON is older than its Bicep. */
  | 'other shape'
  /** The same with nothing but an older API version somewhere. */
  | 'other version'
  | 'nothing comparable'
  | 'failed'

function verdictOf({ equal, different, oneSided, shape, versions, absentModules }: PairResult): Verdict {
  const isOfModules = absentModules > 0 && shape.every(hasMoreInJson)
  if (shape.length > 0 && !isOfModules) return 'other shape'
  if (different.length > 0) return 'different'
  if (oneSided.length > 0) return 'one-sided'
  if (shape.length > 0) return 'module not on disk'
  if (versions.length > 0) return 'other version'
  return equal === 0 ? 'nothing comparable' : 'equal'
}

/** A resource of which the JSON holds more. */
function hasMoreInJson(shape: string): boolean {
  const [, ours, theirs] = /^(?!parameter |output ).*: (\d+) in the Bicep, (\d+) in the JSON$/.exec(shape) ?? []
  return Number(ours) < Number(theirs)
}

test('the pairs of the list', () => {
  const counts = new Map<Verdict, number>()
  const details: string[] = []
  let values = 0
  let incomplete = 0
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  for (const line of lines) {
    const [bicep = '', json = ''] = line.split('\t')
    const root = rootOf(bicep)
    let verdict: Verdict = 'failed'
    try {
      const pair = { bicep: relative(root, bicep), json: relative(root, json), parameters: null }
      const result = compareAll(pair, root, given)
      verdict = verdictOf(result)
      values += result.equal
      if (result.absentModules > 0) incomplete += 1
      if (verdict !== 'equal') details.push(`${verdict}\t${bicep}`, ...detailsOf(result))
    } catch (error) {
      details.push(`failed\t${bicep}\t${(error as Error).stack}`)
    }
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  writeFileSync(process.env.ORACLE_REPORT ?? '/dev/stdout', `${details.join('\n')}\n`)
  console.log(
    `${lines.length} pairs, ${incomplete} of them without modules of registries that are not on disk, ${values} equal`,
    `values: ${JSON.stringify(Object.fromEntries(counts))}`,
  )
}, 3_600_000)

function detailsOf({ different, oneSided, shape, versions }: PairResult): readonly string[] {
  return [
    ...versions.slice(0, 60).map((one) => `\tversion\t${one}`),
    ...shape.slice(0, 5).map((one) => `\tshape\t${one}`),
    ...different.slice(0, 10).map(({ path, bicep, json }) => `\tdifferent\t${path}\t${bicep}\t${json}`),
    ...oneSided.slice(0, 10).map(({ path, bicep, json }) => `\tone-sided\t${path}\t${bicep}\t${json}`),
  ]
}
