import { expect, test } from '@jest/globals'
import { policyChange } from '../../../src/report/policy-change.js'
import { finding } from '../../support/findings.js'

const suppressed = { by: 'exception', file: 'policy.yml', line: 3, reason: 'Until March.', expires: null } as const

test.each([
  ['the same', finding({ fingerprint: 'a' }), finding({ fingerprint: 'b' }), 0],
  ['at another level', finding({ level: 'error' }), finding({ level: 'warning' }), 1],
  ['in other words', finding({ message: 'a' }), finding({ message: 'b' }), 1],
  ['what counts under neither', finding({ suppressed }), finding({ suppressed }), 0],
] as const)('%s', (_, now, then, count) => {
  const { more, fewer } = policyChange([now], [then])
  expect([more, fewer]).toEqual(count === 0 ? [[], []] : [[then], [now]])
})

test('what is said of an exception is the same wherever the other policy has it', () => {
  const at = (line: number, more: object = {}) =>
    finding({
      rule: 'exception-expired',
      place: { file: 'p.yml', line, column: 5, endLine: line, endColumn: 9 },
      ...more,
    })
  expect(policyChange([at(3)], [at(6)])).toEqual({ more: [], fewer: [] })
  expect(policyChange([at(3)], [at(6, { fingerprint: 'other' })]).more).toHaveLength(1)
})

test('what is suppressed now and would count', () => {
  expect(policyChange([finding({ suppressed })], [finding()])).toEqual({ more: [finding()], fewer: [] })
})
