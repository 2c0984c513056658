import { describe, expect, test } from '@jest/globals'
import { annotationsFor, hasTooMany, maximumMessageLength } from '../../../src/github/annotations.js'
import type { HeadLines } from '../../../src/github/head-lines.js'
import type { Finding } from '../../../src/model/finding.js'
import { finding } from '../../support/findings.js'

/** The head has all lines where they are. */
const head: HeadLines = {
  commit: null,
  toHead: (file, line) => ({ file, line }),
  fileInHead: (file) => file,
  unknown: null,
}
const unchanged = { head, changed: null }

function only(given: Partial<Finding>, positions = unchanged) {
  const [annotation] = annotationsFor([finding(given)], positions)
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

describe('where the head has the lines elsewhere', () => {
  const moved: HeadLines = {
    ...head,
    toHead: (_, line) => (line < 3 ? null : line > 8 ? null : { file: 'old name.json', line: line - 2 }),
  }
  const at = (line: number, endLine: number) => ({ file: 'kube-proxy.json', line, column: 3, endLine, endColumn: 9 })
  const properties = (line: number, endLine: number) =>
    only({ place: at(line, endLine) }, { head: moved, changed: null }).properties

  test('the annotation stands there, its columns stay', () => {
    const columns = { startColumn: 3, endColumn: 9 }
    expect(properties(3, 3)).toEqual({
      title: 'config-schema',
      file: 'old name.json',
      startLine: 1,
      endLine: 1,
      ...columns,
    })
    expect(properties(4, 8)).toMatchObject({ startLine: 2, endLine: 6 })
    expect(properties(8, 9)).toMatchObject({ startLine: 6, endLine: 6 })
  })

  test('what the head does not have stands at no line, and says where it is', () => {
    expect(properties(2, 5)).toEqual({ title: 'config-schema' })
    const { message } = only({ place: at(2, 2) }, { head: moved, changed: null })
    expect(message.split('\n').slice(0, 2)).toEqual([
      'kube-proxy.json:2 of the merge with the base branch, where it has come in: the head has no such line.',
      'mode is wrong.',
    ])
  })
})

test('what is on changed lines comes first within its level', () => {
  const at = (file: string, level: Finding['level']) =>
    finding({ level, place: { file, line: 1, column: 1, endLine: 2, endColumn: 1 } })
  const all = [at('a', 'error'), at('b', 'warning'), at('c', 'error'), at('d', 'warning'), at('e', 'error')]
  const changed = {
    files: new Set(['c', 'd']),
    has: (file: string, _: number, last = 0) => 'cd'.includes(file) && last === 2,
  }
  expect(annotationsFor(all, { head, changed }).map(({ properties }) => properties.file)).toEqual([
    'c',
    'a',
    'e',
    'd',
    'b',
  ])
})

describe('a long message', () => {
  test('is cut at what the runner keeps', () => {
    expect(maximumMessageLength).toBe(4096)
    const { message } = only({ message: 'x'.repeat(5000) })
    expect(message).toBe(`${'x'.repeat(maximumMessageLength - 1)}…`)
  })

  test('is whole where it just fits', () => {
    const whole = 'x'.repeat(maximumMessageLength)
    expect(only({ message: whole, docs: null }).message).toBe(whole)
  })

  test.each(['x', 'xx'])('is not cut within a character: %s', (begin) => {
    const { message } = only({ message: `${begin}${'😀'.repeat(2500)}` })
    expect(message.length).toBeLessThanOrEqual(maximumMessageLength)
    expect(message).toMatch(/^x+(?:😀)+…$/u)
  })
})

describe('more than ten of a level', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    finding({
      message: `Fault ${index + 1} ${'x'.repeat(5000)}`,
      place: { file: `${index}.json`, line: 1, column: 1, endLine: 1, endColumn: 2 },
    }),
  )
  const annotations = annotationsFor([...many, finding({ level: 'warning' })], unchanged)

  test('the first ten, and every other level for itself', () => {
    expect(annotations.map(({ level, message }) => `${level} ${/Fault \d+|mode/.exec(message)?.[0]}`)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `error Fault ${index + 1}`),
      'warning mode',
    ])
  })

  test('the last one says how many are left out, and where they are, however long it is', () => {
    const said = annotations.filter(({ message }) => / more of this level /.test(message))
    expect(said.map(({ message }) => message.split('\n').at(-1))).toEqual([
      '2 more of this level are in the log and in the job summary: 10.json, 11.json.',
    ])
    expect(annotations[9]).toBe(said[0])
    expect(said[0]?.message).toHaveLength(maximumMessageLength)
  })

  test('names of files, however long, leave half of it to the message', () => {
    const long = many.map((one) => ({ ...one, place: { ...one.place, file: 'x'.repeat(5000) } }))
    const { message = '' } = annotationsFor(long, unchanged).at(-1) ?? {}
    expect(message).toHaveLength(maximumMessageLength)
    expect(message.indexOf('\n2 more of this level ')).toBe(maximumMessageLength / 2)
  })

  test.each([
    [10, /: 10\.json, .*, 19\.json\.$/],
    [11, /: 10\.json, .*, 19\.json and 1 more\.$/],
  ])('of %i files that are left out, ten are named', (count, end) => {
    const files = Array.from({ length: 10 + count }, (_, index) => at(`${index}.json`, `Fault ${index}`))
    expect(annotationsFor(files, unchanged).at(-1)?.message).toMatch(end)
  })

  const at = (file: string, message: string) =>
    finding({ message, place: { file, line: 2, column: 1, endLine: 2, endColumn: 2 } })
  const alike = Array.from({ length: 30 }, (_, index) => at(`f${index}.json`, 'The same.'))

  test('every fault has one before any has a second; its last names the places that are left out', () => {
    const found = annotationsFor([...alike, at('z.json', 'Another.')], unchanged)
    expect(found.map(({ properties }) => properties.file)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `f${index}.json`),
      'z.json',
    ])
    const places = Array.from({ length: 10 }, (_, index) => `f${index + 9}.json:2`).join(', ')
    expect(found[8]?.message.split('\n')).toContain(`The same in 21 more places: ${places} and 11 more.`)
    expect(found[9]?.message.split('\n').at(-1)).toMatch(
      /^21 more of this level are in the log and in the job summary: /,
    )
  })

  test('changed lines come before everything else', () => {
    const changed = { files: new Set<string>(), has: (file: string) => /^f1\d/.test(file) }
    const found = annotationsFor([at('a.json', 'Another.'), ...alike], { head, changed })
    expect(found.map(({ properties }) => properties.file)).toEqual(
      Array.from({ length: 10 }, (_, index) => `f1${index}.json`),
    )
  })
})

test.each<[boolean, Partial<Record<Finding['level'], number>>]>([
  [false, { error: 10, warning: 10, notice: 10 }],
  [true, { error: 11 }],
  [true, { error: 1, notice: 11 }],
])('that some are left out is %j for %j', (expected, numbers) => {
  const findings = Object.entries(numbers).flatMap(([level, length]) =>
    Array.from({ length }, () => finding({ level: level as Finding['level'] })),
  )
  expect(hasTooMany(findings)).toBe(expected)
})

test('what is suppressed is not annotated', () => {
  const suppressed = { by: 'inline', file: 'a', line: 1, reason: 'so', expires: null } as const
  const found = annotationsFor([finding({ suppressed }), finding({ message: 'It counts.' })], unchanged)
  expect(found.map(({ message }) => message.split('\n')[0])).toEqual(['It counts.'])
  expect(hasTooMany(Array.from({ length: 11 }, () => finding({ suppressed })))).toBe(false)
})

test('untrusted text forges nothing in the log, where the runner writes the message as it is', () => {
  const place = { file: '##[group]x', line: 1, column: 1, endLine: 1, endColumn: 2 }
  const { message } = only({ message: 'a\n::error::b\u001b[31m', related: [{ place, message: 'c' }], docs: null })
  expect(message).toBe('a \\::error::b\\x1b[31m\n##\\[group]x:1 c')
  const hostile = Array.from({ length: 12 }, () => finding({ place: { ...place, file: '::error::\n##[error]x' } }))
  for (const one of annotationsFor(hostile, unchanged)) expect(one.message).not.toMatch(/^\s*::|##\[/m)
})
