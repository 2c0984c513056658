/**
 * The whole check on small repositories, each a folder `test/fixtures/check/RULE/CASE` with its files, `expected.txt`
 * (what is found, written by hand; lines with `#` are comments) and, where it needs one, `policy.json`, or a policy file
 * where a repository keeps its own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evaluateBase } from '../../src/changes/base.js'
import { type CheckResult, check } from '../../src/check.js'
import { decode } from '../../src/discover/files/decode.js'
import type { Files } from '../../src/discover/files/files.js'
import type { Deployment, Finding } from '../../src/model/finding.js'
import { type Place, startOf } from '../../src/model/location.js'
import { loadPolicy } from '../../src/policy/load.js'
import { builtIn } from '../../src/policy/packs.js'
import { defaultPolicyPath, type Pattern, type Policy } from '../../src/policy/policy.js'
import { problemLine } from '../../src/policy/problem.js'
import { settingIn, type TestPolicy, testDay } from './check-files.js'

const root = fileURLToPath(new URL('../fixtures/check/', import.meta.url))

/** Path → bytes. */
export type Repository = ReadonlyMap<string, Uint8Array>

/** Paths are exact, no globs. */
export interface CasePolicy extends TestPolicy {
  readonly ignore?: readonly string[]
  readonly roots?: readonly string[]
  readonly parameters?: readonly { readonly template: string; readonly files: readonly string[] }[]
  readonly markdown?: boolean
  /** Paths that git ignores. */
  readonly gitIgnored?: readonly string[]
  /** `YYYY-MM-DD`; else `testDay`. */
  readonly asOf?: string
  /** OWNER/NAME; else nobody knows it. */
  readonly repository?: string | null
  /** Files of the folder `before` that have another name now. */
  readonly renamed?: Readonly<Record<string, string>>
}

export interface CheckCase {
  /** `RULE/CASE` */
  readonly name: string
  readonly files: Repository
  readonly policy: CasePolicy
  /** As `findingsText` writes it. */
  readonly expected: string
}

/** The folders of cases: ids of rules, and `_NAME` for what is no rule's. */
export function caseFolders(): readonly string[] {
  return readdirSync(root).sort()
}

export function casesIn(folder: string): readonly CheckCase[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => readCase(`${folder}/${name}`))
}

function readCase(name: string): CheckCase {
  const folder = join(root, name)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  const files = new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]))
  const own = { expected: files.get('expected.txt'), policy: files.get('policy.json') }
  if (own.expected === undefined) throw new Error(`${name} has no expected.txt.`)
  files.delete('expected.txt')
  files.delete('policy.json')
  return {
    name,
    files,
    policy: own.policy === undefined ? {} : (JSON.parse(own.policy.toString()) as CasePolicy),
    expected: withoutComments(own.expected.toString()),
  }
}

function withoutComments(text: string): string {
  return text.replace(/^#.*\n/gm, '')
}

/** @param paths the order in which the files are looked at; else by code unit, as everywhere */
export async function checkRepository(
  files: Repository,
  policy: CasePolicy = {},
  paths: readonly string[] = [...files.keys()].sort(),
): Promise<CheckResult> {
  const asOf = policy.asOf ?? testDay
  const own = files.has(defaultPolicyPath) ? await ownPolicy(files, asOf) : policyOf(policy)
  const [before, now] = [paths.filter(isBefore), paths.filter((path) => !isBefore(path))]
  const base =
    before.length === 0
      ? null
      : await evaluateBase(
          filesOf(withoutFolder(files), before.map(afterFolder), policy),
          own.inputs,
          (file) => policy.renamed?.[file] ?? file,
        )
  const context = {
    asOf,
    repository: policy.repository ?? null,
    isWhole: true,
    baseline: null,
    base: base === null ? null : () => Promise.resolve(base),
  }
  return check(filesOf(files, now, policy), own, context)
}

/** A change is seen in a repository with a folder of that name: there is what was before. */
const beforeFolder = 'before/'

function isBefore(path: string): boolean {
  return path.startsWith(beforeFolder)
}

function afterFolder(path: string): string {
  return path.slice(beforeFolder.length)
}

function withoutFolder(files: Repository): Repository {
  return new Map([...files].flatMap(([path, bytes]) => (isBefore(path) ? [[afterFolder(path), bytes]] : [])))
}

async function ownPolicy(files: Repository, asOf: string): Promise<Policy> {
  const read = (path: string) => files.get(path)?.toString() ?? null
  const loaded = await loadPolicy(defaultPolicyPath, { read }, asOf)
  if ('problems' in loaded) throw new Error(loaded.problems.map(problemLine).join('\n'))
  return loaded.policy
}

function filesOf(files: Repository, paths: readonly string[], { gitIgnored = [] }: CasePolicy): Files {
  return {
    paths,
    ignoredAmong: (all) => new Set(all.filter((path) => gitIgnored.includes(path))),
    exists: (path) => files.has(path),
    read: (path) => {
      const bytes = files.get(path)
      return bytes === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes }
    },
  }
}

function policyOf(own: CasePolicy): Policy {
  const { ignore = [], roots = [], configs = [], parameters = [], markdown = false, ...policy } = own
  return {
    ...builtIn('recommended'),
    settingOf: (id) => settingIn(policy, id),
    inputs: {
      ignore: ignore.map(literally),
      roots: roots.map(literally),
      configs: configs.map(literally),
      parameters: parameters.map(({ template, files }) => ({ template, site: nowhere, files: files.map(literally) })),
      markdown,
    },
  }
}

const nowhere = startOf({ path: 'policy.json', text: '' })

function literally(pattern: string): Pattern {
  return { pattern, site: nowhere, matches: (path) => path === pattern }
}

/**
 * Findings in the order of the report, each in lines of its own:
 *
 *     FILE:LINE:COLUMN-ENDLINE:ENDCOLUMN LEVEL RULE
 *       MESSAGE
 *       <- FILE:LINE:COLUMN MESSAGE       (what is related)
 *       => TEXT                           (a fix, which replaces what the finding points at)
 *       @ TEMPLATE + PARAMETERS           (the deployments, where it is reported for several)
 *       -- BY FILE:LINE DATE REASON       (what suppresses it)
 */
export function findingsText(findings: readonly Finding[]): string {
  return findings.flatMap(linesOf).join('')
}

function linesOf({ place, level, rule, message, related, fix, deployments, suppressed }: Finding): readonly string[] {
  return [
    `${placeText(place)} ${level} ${rule}`,
    `  ${message}`,
    ...related.map(({ place, message }) => `  <- ${place.file}:${place.line}:${place.column} ${message}`),
    ...(fix?.edits ?? []).map(
      (edit) => `  => ${isSame(edit.place, place) ? '' : `${placeText(edit.place)} `}${edit.text}`,
    ),
    ...(deployments.length > 1 ? deployments.map((deployment) => `  @ ${deploymentText(deployment)}`) : []),
    ...(suppressed === null
      ? []
      : [
          `  -- ${suppressed.by} ${suppressed.file}:${suppressed.line} ${suppressed.expires ?? ''} ${suppressed.reason}`,
        ]),
  ].map((line) => `${line}\n`)
}

function placeText({ file, line, column, endLine, endColumn }: Place): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn}`
}

function isSame(a: Place, b: Place): boolean {
  return placeText(a) === placeText(b)
}

function deploymentText({ template, parameters }: Deployment): string {
  return parameters === null ? template : `${template} + ${parameters}`
}

/** What stands at a place; null where the file, or one of its lines and columns, is not there. */
export function textAt(files: Repository, place: Place): string | null {
  const text = textOf(files, place.file)
  if (text === null) return null
  const start = offsetOf(text, place.line, place.column)
  const end = offsetOf(text, place.endLine, place.endColumn)
  return start === null || end === null || end < start ? null : text.slice(start, end)
}

function textOf(files: Repository, path: string): string | null {
  const bytes = files.get(path)
  const decoded = bytes === undefined ? { problem: 'missing' } : decode(bytes)
  return 'text' in decoded ? decoded.text : null
}

function offsetOf(text: string, line: number, column: number): number | null {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1)
  const own = lines[line - 1]
  if (own === undefined || column < 1 || column > own.length + 1) return null
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1
}

/** The repository after every fix. Fixes must not overlap. */
export function repaired(files: Repository, findings: readonly Finding[]): Repository {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? [])
  return new Map(
    [...files].map(([path, bytes]) => {
      const own = edits.filter(({ place }) => place.file === path)
      const text = textOf(files, path)
      return [path, own.length === 0 || text === null ? bytes : Buffer.from(edited(text, own))]
    }),
  )
}

type Edits = NonNullable<Finding['fix']>['edits']

function edited(text: string, edits: Edits): string {
  const fromTheEnd = edits.toSorted((a, b) => b.place.line - a.place.line || b.place.column - a.place.column)
  return fromTheEnd.reduce((done, { place, text: wanted }) => {
    const start = offsetOf(done, place.line, place.column) ?? 0
    const end = offsetOf(done, place.endLine, place.endColumn) ?? 0
    return done.slice(0, start) + wanted + done.slice(end)
  }, text)
}
