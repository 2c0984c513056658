import { describe, expect, test } from '@jest/globals'
import { isAtLeast, type KubernetesVersion, parseKubernetesVersion } from '../../../src/azure/kubernetes-version.js'

describe('parseKubernetesVersion', () => {
  test.each([
    ['1.33', { major: 1, minor: 33, patch: null }],
    ['1.33.0', { major: 1, minor: 33, patch: 0 }],
    ['1.33.12', { major: 1, minor: 33, patch: 12 }],
    ['1.27.100', { major: 1, minor: 27, patch: 100 }],
    ['v1.33', { major: 1, minor: 33, patch: null }],
    ['V1.33.2', { major: 1, minor: 33, patch: 2 }],
  ])('%s', (text, version) => {
    expect(parseKubernetesVersion(text)).toEqual(version)
  })

  test.each([
    '',
    '1',
    '1.',
    '1.33.',
    '1.33.2.1',
    '1.33.x',
    '01.33',
    '1.033',
    '1.33-beta',
    ' 1.33',
    '1.33\n',
    '1.9999999',
  ])('malformed: %j', (text) => {
    expect(parseKubernetesVersion(text)).toBeNull()
  })
})

test.each([
  ['1.33', '1.33', true],
  ['1.33.2', '1.33', true],
  ['1.32.9', '1.33', false],
  ['1.9', '1.33', false],
  ['1.33.10', '1.33.9', true],
  ['1.34', '1.33.5', true],
  ['2.0', '1.33', true],
  ['1.33.1', '1.33.2', false],
  ['1.33.2', '1.33.2', true],
  // AKS chooses the patch release.
  ['1.33', '1.33.2', null],
  ['1.33', '1.33.0', true],
])('isAtLeast %s %s', (version, floor, expected) => {
  expect(isAtLeast(versionOf(version), versionOf(floor))).toBe(expected)
})

function versionOf(text: string): KubernetesVersion {
  const version = parseKubernetesVersion(text)
  if (version === null) throw new Error(`${text} is no Kubernetes version.`)
  return version
}
