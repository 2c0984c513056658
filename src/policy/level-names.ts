import { levels } from '../model/finding.js'
import type { LevelOrOff } from '../rules/define-rule.js'

/** What a policy may say of a rule. */
export const levelNames: readonly LevelOrOff[] = ['off', ...levels]
