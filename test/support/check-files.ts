/** The whole check on files that exist only in a test. */
import { check } from '../../src/check.js'
import type { Files } from '../../src/discover/files.js'
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

/**
 * @param files path → text
 * @param asOf `YYYY-MM-DD`
 */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  policy: TestPolicy = {},
  asOf = testDay,
): Promise<readonly Finding[]> {
  const paths = Object.keys(files).sort()
  const read = (path: string) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined
    return text === undefined ? ({ kind: 'missing' } as const) : ({ kind: 'bytes', bytes: Buffer.from(text) } as const)
  }
  const site = { source: { path: 'policy.yml', text: '' }, start: 0, end: 0 }
  const configs = (policy.configs ?? []).map((pattern) => ({
    pattern,
    site,
    matches: (path: string) => path === pattern,
  }))
  const inputs = { ...noInputs, configs }
  const settingOf = (id: string) => settingIn(policy, id)
  const whole: Policy = { ...builtIn('recommended'), settingOf, inputs }
  const all: Files = { paths, read, exists: (path) => read(path).kind === 'bytes' }
  const { findings } = await check(all, whole, {
    asOf,
    repository: null,
    isWhole: true,
    baseline: null,
    base: null,
  })
  return findings
}

/** A level that the policy gives, else that of `recommended`. */
export function settingIn(policy: TestPolicy, id: string): RuleSetting | null {
  const own = policy.rules?.[id] ?? rules.find((rule) => rule.id === id)?.level ?? 'off'
  const { level, ...options } = typeof own === 'string' ? { level: own } : own
  return level === 'off' ? null : { level: level satisfies Level, options }
}
