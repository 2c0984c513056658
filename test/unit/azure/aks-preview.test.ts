import { expect, test } from '@jest/globals'
import { isVersionAtLeast } from '../../../src/azure/aks-preview.js'

test.each([
  ['0.5.117', '0.5.117', true],
  ['0.5.116', '0.5.117', false],
  ['0.5.1000', '0.5.117', true],
  ['18.0.0b12', '0.5.138', true],
  ['0.5.138b1', '0.5.138', true],
  ['unknown', '0.5.138', null],
])('%s is at least %s: %s', (version, floor, answer) => {
  expect(isVersionAtLeast(version, floor)).toBe(answer)
})
