/**
 * The oracle on any list of pairs: `npm run oracle -- LIST`, each line `BICEP<tab>JSON` with absolute paths. It prints
 * how many pairs are equal, and every difference to the file that ORACLE_REPORT names.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { test } from '@jest/globals'
import { isUnavailable, type TemplateFiles } from '../../src/evaluate/template-files.js'
import { comparePair, type PairResult } from './compare.js'
import { filesIn } from './files.js'

const list = process.env.ORACLE_PAIRS ?? ''

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
  /** What a module of a registry deploys stands in the JSON only. */
  | 'module not on disk'
  /** The JSON is older than its Bicep. */
  | 'other shape'
  | 'nothing comparable'
  | 'failed'

function verdictOf({ equal, different, oneSided, shape }: PairResult, isModuleAbsent: boolean): Verdict {
  if (shape.length > 0) return isModuleAbsent && shape.every(isOfModule) ? 'module not on disk' : 'other shape'
  if (different.length > 0) return 'different'
  if (oneSided.length > 0) return 'one-sided'
  return equal === 0 ? 'nothing comparable' : 'equal'
}

/** Resources that only the JSON has. */
function isOfModule(shape: string): boolean {
  return !/^(?:parameter|output) /.test(shape) && / 0 in the Bicep, /.test(shape)
}

/** The same files, and whether they were asked for a module that is not there. */
function noting(files: TemplateFiles): { readonly files: TemplateFiles; readonly isModuleAbsent: () => boolean } {
  let isAbsent = false
  const registryModule = (reference: string, from: string) => {
    const found = files.registryModule(reference, from)
    isAbsent ||= isUnavailable(found)
    return found
  }
  return { files: { ...files, registryModule }, isModuleAbsent: () => isAbsent }
}

test('the pairs of the list', () => {
  const counts = new Map<Verdict, number>()
  const details: string[] = []
  let values = 0
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  for (const line of lines) {
    const [bicep = '', json = ''] = line.split('\t')
    const root = rootOf(bicep)
    let verdict: Verdict = 'failed'
    try {
      const pair = { bicep: relative(root, bicep), json: relative(root, json), parameters: null }
      const { files, isModuleAbsent } = noting(filesIn(root))
      const result = comparePair(pair, files)
      verdict = verdictOf(result, isModuleAbsent())
      values += result.equal
      if (verdict !== 'equal') details.push(`${verdict}\t${bicep}`, ...detailsOf(result))
    } catch (error) {
      details.push(`failed\t${bicep}\t${(error as Error).stack}`)
    }
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  writeFileSync(process.env.ORACLE_REPORT ?? '/dev/stdout', `${details.join('\n')}\n`)
  console.log(`${lines.length} pairs, ${values} equal values: ${JSON.stringify(Object.fromEntries(counts))}`)
}, 3_600_000)

function detailsOf({ different, oneSided, shape }: PairResult): readonly string[] {
  return [
    ...shape.slice(0, 5).map((one) => `\tshape\t${one}`),
    ...different.slice(0, 10).map(({ path, bicep, json }) => `\tdifferent\t${path}\t${bicep}\t${json}`),
    ...oneSided.slice(0, 10).map(({ path, bicep, json }) => `\tone-sided\t${path}\t${bicep}\t${json}`),
  ]
}
