import { describe, expect, test } from '@jest/globals'
import { annotationsFor, maximumMessageLength } from '../../../src/github/annotations.js'
import type { Finding } from '../../../src/model/finding.js'
import { finding } from '../../support/findings.js'

function only(given: Partial<Finding>) {
  const [annotation] = annotationsFor([finding(given)])
  if (annotation === undefined) throw new Error('There is no annotation.')
  return annotation
}

test('says what is wrong, the way, the fix and where to read more', () => {
  const place = { file: 'main.bicep', line: 7, column: 1, endLine: 7, endColumn: 2 }
  const fix = { title: "Write 'IPVS'", safe: true, edits: [] }
  expect(only({ related: [{ place, message: 'used here' }], fix })).toEqual({
    level: 'error',
    message: "mode is wrong.\nmain.bicep:7 used here\nFix: Write 'IPVS'\nhttps://example.com/config-schema.md",
    properties: {
      title: 'config-schema',
      file: 'kube-proxy.json',
      startLine: 2,
      endLine: 2,
      startColumn: 3,
      endColumn: 9,
    },
  })
})

test('a place of several lines has no columns: the runner would drop them', () => {
  const place = { file: 'kube-proxy.json', line: 2, column: 9, endLine: 3, endColumn: 4 }
  expect(only({ place }).properties).toEqual({
    title: 'config-schema',
    file: 'kube-proxy.json',
    startLine: 2,
    endLine: 3,
  })
})

describe('a long message', () => {
  test('is cut at what the runner keeps', () => {
    const { message } = only({ message: 'x'.repeat(5000) })
    expect(message).toBe(`${'x'.repeat(maximumMessageLength - 1)}…`)
  })

  test('is not cut within a character', () => {
    const { message } = only({ message: `x${'😀'.repeat(2500)}` })
    expect(message.length).toBeLessThanOrEqual(maximumMessageLength)
    expect(message).toMatch(/^x(?:😀)+…$/u)
  })
})

describe('more than ten of a level', () => {
  const many = Array.from({ length: 12 }, (_, index) => finding({ message: `Fault ${index + 1} ${'x'.repeat(5000)}` }))
  const annotations = annotationsFor([...many, finding({ level: 'warning' })])

  test('the first ten, and every other level for itself', () => {
    expect(annotations.map(({ level, message }) => `${level} ${/Fault \d+|mode/.exec(message)?.[0]}`)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `error Fault ${index + 1}`),
      'warning mode',
    ])
  })

  test('the last one says how many are left out, however long it is', () => {
    const said = annotations.filter(({ message }) => / more of this level /.test(message))
    expect(said.map(({ message }) => message.split('\n').at(-1))).toEqual([
      '2 more of this level are in the log and in the job summary.',
    ])
    expect(annotations[9]).toBe(said[0])
    expect(said[0]?.message).toHaveLength(maximumMessageLength)
  })
})

test('untrusted text forges nothing in the log, where the runner writes the message as it is', () => {
  const place = { file: '##[group]x', line: 1, column: 1, endLine: 1, endColumn: 2 }
  const { message } = only({ message: 'a\n::error::b\u001b[31m', related: [{ place, message: 'c' }], docs: null })
  expect(message).toBe('a \\::error::b\\x1b[31m\n##\\[group]x:1 c')
})
