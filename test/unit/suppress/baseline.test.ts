import { expect, test } from '@jest/globals'
import { compareWithBaseline, mayBeKnown } from '../../../src/suppress/baseline.js'
import { finding } from '../../support/findings.js'

const site = { source: { path: 'baseline.json', text: '' }, start: 0, end: 0 }
const entry = (fingerprint: string, rule = 'config-schema') => ({
  rule,
  file: 'a.json',
  message: '',
  fingerprint,
  site,
})
const free = { mandates: new Map() }
const mandate = { level: 'error', site, above: new Set<string>() } as const
const mandatory = { mandates: new Map([['config-schema', [mandate]]]) }

test('one entry stands for one finding, and the rest is new', () => {
  const alike = [finding({ fingerprint: 'a' }), finding({ fingerprint: 'a' })]
  const { findings, outcome } = compareWithBaseline(
    alike,
    { path: 'b.json', entries: [entry('a'), entry('b')] },
    free,
    true,
  )
  expect(findings.map(({ suppressed }) => suppressed?.by)).toEqual(['baseline', undefined])
  expect(outcome).toEqual({ new: 1, known: 1, solved: [entry('b')] })
})

test('what is not found is solved only where everything was looked at', () => {
  const { outcome } = compareWithBaseline([], { path: 'b.json', entries: [entry('a')] }, free, false)
  expect(outcome).toEqual({ new: 0, known: 0, solved: [] })
})

test('a mandatory rule is never known, and its entries are never solved', () => {
  const baseline = { path: 'b.json', entries: [entry('a'), entry('b')] }
  const { findings, outcome } = compareWithBaseline([finding({ fingerprint: 'a' })], baseline, mandatory, true)
  expect(findings[0]?.suppressed).toBeNull()
  expect(outcome).toEqual({ new: 1, known: 0, solved: [] })
})

test('what is said of exceptions is neither known nor new', () => {
  const unused = finding({ rule: 'exception-unused', fingerprint: 'a' })
  const { findings, outcome } = compareWithBaseline([unused], { path: 'b.json', entries: [entry('a')] }, free, false)
  expect(findings[0]?.suppressed).toBeNull()
  expect(outcome).toEqual({ new: 0, known: 0, solved: [] })
})

test('a baseline is written of what counts, but for mandatory rules and what is said of exceptions', () => {
  expect(mayBeKnown(finding(), free)).toBe(true)
  expect(mayBeKnown(finding(), mandatory)).toBe(false)
  expect(mayBeKnown(finding({ rule: 'exception-expired' }), free)).toBe(false)
})
