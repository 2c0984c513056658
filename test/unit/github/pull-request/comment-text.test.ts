import { describe, expect, test } from '@jest/globals'
import { commentText } from '../../../../src/github/pull-request/comment-text.js'
import { finding, report } from '../../../support/findings.js'

const noUrls = () => null
const size = 65_000

describe('what is worth a comment', () => {
  const suppressed = { by: 'exception', file: 'policy.yml', line: 1, reason: 'x', expires: null } as const
  test.each([
    ['an error', [finding()], true, true],
    ['a warning', [finding({ level: 'warning' })], false, true],
    ['what is undecided', [finding({ level: 'notice', rule: 'undecided' })], false, true],
    ['nothing', [], false, false],
    ['what is suppressed', [finding({ suppressed })], false, false],
  ])('%s', (_, findings, onFailure, always) => {
    expect(commentText(report(findings), 'on-failure', noUrls, size).isNews).toBe(onFailure)
    expect(commentText(report(findings), 'always', noUrls, size).isNews).toBe(always)
  })

  test('follows fail-on', () => {
    const given = report([finding({ level: 'warning' })], undefined, { failOn: 'warning' })
    expect(commentText(given, 'on-failure', noUrls, size).isNews).toBe(true)
  })
})

test('it says what the job summary says', () => {
  const { text } = commentText(report([finding()]), 'always', noUrls, size)
  expect(text).toMatch(/^## ❌ kube-proxy policy: failed\n/)
  expect(text).toContain('mode is wrong.')
})

test('where nothing counts any more it says so, and the same for every commit', () => {
  const { text } = commentText(report([]), 'on-failure', noUrls, size)
  expect(text).toBe('## ✅ kube-proxy policy: all resolved\n\nThere are no findings any more.\n')
})

test('many findings: within its size, the gravest first, and what is cut is said', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    finding({ level: index === 2999 ? 'error' : 'warning', message: `Fault ${index} ${'ü😀'.repeat(50)}` }),
  )
  const { text } = commentText(report(many), 'always', noUrls, size)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(size)
  expect(text).toContain('Fault 2999 ')
  expect(text).toMatch(/\*\*\d+ of 3000 findings fit here/)
})
