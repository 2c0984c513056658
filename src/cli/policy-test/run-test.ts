/** One policy test: what is found, against what is expected. */
import { basename, posix, resolve } from 'node:path'
import { check } from '../../check.js'
import type { Files } from '../../discover/files/files.js'
import { findFiles } from '../../discover/files/find-files.js'
import { pathKind } from '../../discover/files/path-kind.js'
import { readBytes } from '../../discover/files/read-file.js'
import type { Finding } from '../../model/finding.js'
import type { Policy } from '../../policy/policy.js'
import type { ExpectedFinding, PolicyTest } from './policy-test.js'

export interface TestOutcome {
  /** Expected and not found. */
  readonly missing: readonly ExpectedFinding[]
  /** Found and not expected. */
  readonly unexpected: readonly Finding[]
  /** Why the test could not be run; null: it was. */
  readonly fault: string | null
}

export function hasPassed({ missing, unexpected, fault }: TestOutcome): boolean {
  return fault === null && missing.length === 0 && unexpected.length === 0
}

/** @param today `YYYY-MM-DD` */
export async function runTest(test: PolicyTest, policy: Policy, cwd: string, today: string): Promise<TestOutcome> {
  const files = await filesOf(test, cwd)
  if ('fault' in files) return { missing: [], unexpected: [], fault: files.fault }
  const context = { asOf: test.asOf ?? today, repository: test.repository, isWhole: false, baseline: null, base: null }
  const { findings } = await check(files, policy, context)
  return compare(
    findings.filter(({ rule }) => test.rules === null || test.rules.includes(rule)),
    test.expect,
  )
}

/** One expectation stands for one finding, the one that says most first. */
function compare(findings: readonly Finding[], expected: readonly ExpectedFinding[]): TestOutcome {
  const left = [...findings]
  const bySayingMost = [...expected].sort((a, b) => saysOf(b) - saysOf(a))
  const missing = bySayingMost.filter((one) => {
    const at = left.findIndex((finding) => isMet(one, finding))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return { missing, unexpected: left, fault: null }
}

function saysOf({ level, file, line, message }: ExpectedFinding): number {
  return [level, file, line, message].filter((part) => part !== null).length
}

function isMet(expected: ExpectedFinding, { rule, level, place, message, suppressed }: Finding): boolean {
  return (
    expected.rule === rule &&
    (expected.level ?? level) === level &&
    (expected.file ?? place.file) === place.file &&
    (expected.line ?? place.line) === place.line &&
    message.includes(expected.message ?? '') &&
    expected.suppressed === (suppressed !== null)
  )
}

async function filesOf({ input, parameters }: PolicyTest, cwd: string): Promise<Files | { readonly fault: string }> {
  if (input.kind === 'snippet') return filesIn(new Map([[input.file, Buffer.from(input.text)]]), input.file, parameters)
  const path = resolve(cwd, input.path)
  const kind = pathKind(path)
  if (kind === 'missing') return { fault: `there is no fixture '${input.path}'` }
  if (kind === 'file') {
    const read = readBytes(path, cwd)
    if (read.kind !== 'bytes') {
      const why = read.kind === 'refused' ? `: ${read.reason}` : ''
      return { fault: `the fixture '${input.path}' cannot be read${why}` }
    }
    return filesIn(new Map([[basename(path), Uint8Array.from(read.bytes)]]), basename(path), parameters)
  }
  if (parameters !== null)
    return { fault: "'parameters' belong to one template; a folder has parameter files of its own" }
  return (await findFiles(path, ['.'])).files
}

function filesIn(files: Map<string, Uint8Array>, template: string, parameters: PolicyTest['parameters']): Files {
  if (parameters !== null) files.set(parameterFileOf(template), Buffer.from(parameterFile(parameters)))
  return {
    paths: [...files.keys()].sort(),
    exists: (path) => files.has(path),
    read: (path) => {
      const bytes = files.get(path)
      return bytes === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes }
    },
  }
}

/** By its name it belongs to the template. */
function parameterFileOf(template: string): string {
  const { dir, name } = posix.parse(template)
  return posix.join(dir, `${name}.parameters.json`)
}

function parameterFile(parameters: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
  })
}
