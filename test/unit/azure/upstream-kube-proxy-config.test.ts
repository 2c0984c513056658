import { expect, test } from '@jest/globals'
import { parseDuration } from '../../../src/azure/upstream-kube-proxy-config.js'

test.each([
  ['900s', 900e9],
  ['1h30m', 5400e9],
  ['-5s', -5e9],
  ['+1.5ms', 1.5e6],
  ['0', 0],
  ['', null],
  ['-', null],
  ['900', null],
  ['2 minutes', null],
])('the duration %j is %j nanoseconds', (text, nanoseconds) => {
  expect(parseDuration(text)).toBe(nanoseconds)
})
