import { expect, test } from '@jest/globals'
import type { Level } from '../../../src/model/finding.js'
import { defineRule, type LevelOrOff } from '../../../src/rules/define-rule.js'
import { levelOf } from '../../../src/rules/support/judge.js'

const usually = (level: LevelOrOff) => defineRule({ id: 'a-rule', level, summary: '', on: 'analysis' })

test.each<readonly [usual: LevelOrOff, policy: Level, ofThisCase: Level | undefined, level: Level]>([
  ['warning', 'error', undefined, 'error'],
  // A milder case is never raised.
  ['error', 'error', 'notice', 'notice'],
  ['warning', 'error', 'notice', 'notice'],
  ['error', 'notice', 'warning', 'notice'],
  // A graver one counts where the policy leaves the rule as it is.
  ['warning', 'warning', 'error', 'error'],
  ['warning', 'notice', 'error', 'notice'],
  ['off', 'notice', 'error', 'notice'],
])('usually %s, by the policy %s, of this case %s: %s', (usual, policy, ofThisCase, level) => {
  expect(levelOf(usually(usual), policy, ofThisCase)).toBe(level)
})
