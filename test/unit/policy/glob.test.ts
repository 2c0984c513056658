import { describe, expect, test } from '@jest/globals'
import { compileGlob } from '../../../src/policy/glob.js'

function matches(glob: string, path: string, ignoreCase = false): boolean {
  const test = compileGlob(glob, { ignoreCase })
  if (typeof test !== 'function') throw new Error(test.reason)
  return test(path)
}

test.each<readonly [glob: string, path: string, expected: boolean]>([
  ['infra/prod/**', 'infra/prod/main.bicep', true],
  ['infra/prod/**', 'infra/prod/a/b/.c.json', true],
  ['infra/prod/**', 'infra/prod', true],
  ['infra/prod/**', 'infra/production/main.bicep', false],
  ['**/*.json', 'a.json', true],
  ['**/*.json', '.azure/prod/a.json', true],
  ['*.json', 'a/b.json', false],
  ['./infra/*.bicep', 'infra/main.bicep', true],
  ['env/{prod,test}.json', 'env/test.json', true],
  ['env/{prod,test}.json', 'env/dev.json', false],
  ['env/?.json', 'env/a.json', true],
  ['env/[a-c].json', 'env/d.json', false],
  ['env/[^a-c].json', 'env/d.json', true],
  ['env/@(a|b).json', 'env/b.json', true],
  ['a/**/b', 'a/b', true],
  ['a/**/*', 'a', false],
  ['*.*', 'a.', false],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['**', 'a/b\nc', true],
  ['Infra/**', 'infra/a', false],
  ['a'.repeat(1000), 'a'.repeat(1000), true],
])('%j on %j: %j', (glob, path, expected) => {
  expect(matches(glob, path)).toBe(expected)
})

test('without regard to case where asked', () => {
  expect(matches('AKS-*', 'aks-1', true)).toBe(true)
})

test('a hostile glob costs linear time', () => {
  expect(matches('*a*a*a*a*a*a*a*b', 'a'.repeat(5000))).toBe(false)
  expect(matches('**/a/**/a/**/a/**/a/**/b', 'a/'.repeat(2000).slice(0, -1))).toBe(false)
})

describe('cannot be used', () => {
  test.each<readonly [glob: string, reason: string]>([
    ['', 'it is empty'],
    ['a'.repeat(1001), 'it is longer than 1000 characters'],
    ['!infra/**', "negation with '!' is not supported; name what is meant"],
    ['a/!(b)/c', "negation with '!' is not supported; name what is meant"],
    ['/infra/**', "globs start at the repository's root without a '/': 'infra/**'"],
    ['infra\\prod\\**', "folders are separated by '/': 'infra/prod/**'"],
    ['../infra/**', "'..' leads nowhere: globs start at the repository's root"],
    ['env/[!a].json', "a range is negated with '^': '[^a-c]'"],
    ['infra/', "it names a folder; its files are 'infra/**'"],
    ['infra/[', 'missing closing: "]" - use "\\\\]" to match literal characters'],
    ['infra/{a', 'missing closing: "}" - use "\\\\}" to match literal characters'],
  ])('%j', (glob, reason) => {
    expect(compileGlob(glob, { ignoreCase: false })).toEqual({ reason })
  })
})
