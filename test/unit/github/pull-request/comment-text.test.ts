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

test('before a finding is left out, the ways of values are', () => {
  const place = { file: 'main.bicep', line: 7, column: 1, endLine: 7, endColumn: 2 }
  const related = Array.from({ length: 5 }, () => ({ place, message: `used here as ${'x'.repeat(60)}` }))
  const many = (length: number) =>
    report(Array.from({ length }, (_, index) => finding({ message: `Fault ${index}.`, related })))
  const [few, more] = [many(10), many(100)].map((given) => commentText(given, 'always', noUrls, 40_000).text)
  expect(few?.match(/used here as/g)).toHaveLength(50)
  expect(more?.match(/Fault \d+\./g)).toHaveLength(100)
  expect(more).not.toMatch(/used here as|of 100 findings/)
  expect(more).toContain('**How each value gets there is left out to fit here; the log has it.**')
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
