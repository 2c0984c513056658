import { describe, expect, test } from '@jest/globals'
import { and, certainly, no, not, or, undecided, type Verdict, yes } from '../../../src/model/verdict.js'

const source = { path: 'main.bicep', text: '' }
const cause = (reason: string) => ({ reason, origin: { source, start: 0, end: 0 } })
const [a, b] = [cause('a'), cause('b')]
const open = undecided(a)
const both = undecided(a, b)

function shown({ is, missing }: Verdict): string {
  return missing.length === 0 ? is : `${is}: ${missing.map(({ reason }) => reason).join(', ')}`
}

/** Kleene, Introduction to Metamathematics, §64. */
describe("Kleene's logic", () => {
  test.each([
    [[], 'yes'],
    [[yes], 'yes'],
    [[yes, yes], 'yes'],
    [[yes, no], 'no'],
    [[no, open], 'no'],
    [[open, no], 'no'],
    [[yes, open], 'unknown: a'],
    [[open, both], 'unknown: a, b'],
    [[undecided(b), yes, open], 'unknown: b, a'],
  ])('and(%j)', (verdicts, expected) => {
    expect(shown(and(...verdicts))).toBe(expected)
  })

  test.each([
    [[], 'no'],
    [[no], 'no'],
    [[no, yes], 'yes'],
    [[yes, open], 'yes'],
    [[open, yes], 'yes'],
    [[no, open], 'unknown: a'],
    [[open, both], 'unknown: a, b'],
  ])('or(%j)', (verdicts, expected) => {
    expect(shown(or(...verdicts))).toBe(expected)
  })

  test.each([
    [yes, 'no'],
    [no, 'yes'],
    [open, 'unknown: a'],
  ])('not(%j)', (verdict, expected) => {
    expect(shown(not(verdict))).toBe(expected)
  })

  test.each([
    [true, 'yes'],
    [false, 'no'],
  ])('certainly(%j)', (holds, expected) => {
    expect(shown(certainly(holds))).toBe(expected)
  })
})
