/** The whole check on files that exist only in a test. */
import { type CheckResult, check } from '../../src/check.js'
import type { Files } from '../../src/discover/files/files.js'
import type { Finding, Level } from '../../src/model/finding.js'
import { builtIn } from '../../src/policy/packs.js'
import { noInputs, type Policy } from '../../src/policy/policy.js'
import type { LevelOrOff } from '../../src/rules/define-rule.js'
import { rules } from '../../src/rules/rules.js'
import type { RuleSetting } from '../../src/rules/support/judge.js'

/** Levels and options over those of `recommended`, and the files that the policy calls config files. */
export interface TestPolicy {
  readonly rules?: Readonly<Record<string, TestSetting>>
  readonly configs?: readonly string[]
}

export type TestSetting = LevelOrOff | ({ readonly level: LevelOrOff } & Readonly<Record<string, string | number>>)

/** The day on which tests judge API versions, unless they say another. */
export const testDay = '2026-11-22'

/** Path → text, or bytes. */
export type TestContents = Readonly<Record<string, string | Uint8Array>>

/** @param asOf `YYYY-MM-DD` */
export async function checkFiles(
  contents: TestContents,
  policy: TestPolicy = {},
  asOf = testDay,
): Promise<readonly Finding[]> {
  const { findings } = await checkResult(testFiles(contents), policy, asOf)
  return findings
}

export function testFiles(contents: TestContents): Files {
  const read = (path: string) => {
    const content = Object.hasOwn(contents, path) ? contents[path] : undefined
    if (content === undefined) return { kind: 'missing' } as const
    return { kind: 'bytes', bytes: typeof content === 'string' ? Buffer.from(content) : content } as const
  }
  return { paths: Object.keys(contents).sort(), read, exists: (path) => read(path).kind === 'bytes' }
}

export function checkResult(files: Files, policy: TestPolicy = {}, asOf = testDay): Promise<CheckResult> {
  const site = { source: { path: 'policy.yml', text: '' }, start: 0, end: 0 }
  const configs = (policy.configs ?? []).map((pattern) => ({
    pattern,
    site,
    matches: (path: string) => path === pattern,
  }))
  const inputs = { ...noInputs, configs }
  const settingOf = (id: string) => settingIn(policy, id)
  const whole: Policy = { ...builtIn('recommended'), settingOf, inputs }
  return check(files, whole, { asOf, repository: null, isWhole: true, baseline: null, base: null })
}

/** A level that the policy gives, else that of `recommended`. */
export function settingIn(policy: TestPolicy, id: string): RuleSetting | null {
  const own = policy.rules?.[id] ?? rules.find((rule) => rule.id === id)?.level ?? 'off'
  const { level, ...options } = typeof own === 'string' ? { level: own } : own
  return level === 'off' ? null : { level: level satisfies Level, options }
}
