/** Which fixes are applied, and what is said of the others. */
import { expect, test } from '@jest/globals'
import { chooseFixes } from '../../../src/fix/choose-fixes.js'
import type { Finding, PlacedFix, Suppression } from '../../../src/model/finding.js'
import { finding } from '../../support/findings.js'

const text = 'abcdefgh\nijklmnop\n'

function fixable(name: string, edits: readonly [file: string, from: number, to: number, text: string][]): Finding {
  const fix: PlacedFix = {
    title: name,
    safe: true,
    edits: edits.map(([file, column, endColumn, text]) => ({
      place: { file, line: 1, column, endLine: 1, endColumn },
      text,
    })),
  }
  return { ...finding(), fix }
}

function choose(findings: readonly Finding[]) {
  const { chosen, left } = chooseFixes(findings, (path) =>
    path === 'locked' ? { reason: 'it is locked' } : { path, text },
  )
  return [chosen.map(({ fix }) => fix.title), left.map(({ finding, reason }) => `${finding.fix.title}: ${reason}`)]
}

test('of fixes that overlap the first wins, whole', () => {
  const findings = [
    fixable('one', [['a', 3, 5, 'X']]),
    fixable('two', [['a', 4, 6, 'Y']]),
    fixable('beside', [['a', 5, 6, 'Z']]),
    fixable('before', [['a', 1, 3, 'W']]),
    fixable('same', [['a', 3, 5, 'X']]),
    fixable('otherwise', [['a', 3, 5, 'Q']]),
    fixable('elsewhere', [['b', 3, 5, 'Q']]),
    fixable('partly', [
      ['c', 1, 2, 'Q'],
      ['a', 2, 3, 'Q'],
    ]),
    fixable('free of it', [['c', 1, 2, 'R']]),
  ]
  expect(choose(findings)).toEqual([
    ['one', 'beside', 'before', 'same', 'elsewhere', 'free of it'],
    ['two: it overlaps another fix', 'otherwise: it overlaps another fix', 'partly: it overlaps another fix'],
  ])
})

test('findings that do not count, fixes that are not safe, and files that must not be touched', () => {
  const suppressed: Suppression = { by: 'inline', file: 'a', line: 1, reason: 'so', expires: null }
  const safe = fixable('safe', [['a', 1, 2, 'X']])
  const findings: readonly Finding[] = [
    { ...safe, suppressed },
    { ...safe, fix: { ...(safe.fix as PlacedFix), safe: false } },
    { ...safe, fix: null },
    fixable('locked', [['locked', 1, 2, 'X']]),
    fixable('beyond', [['a', 9, 11, 'X']]),
  ]
  expect(choose(findings)).toEqual([[], ['locked: it is locked', 'beyond: the file has changed meanwhile']])
})
