import { describe, expect, test } from '@jest/globals'
import { isCommit, readReference, referenceMeant, referenceText } from '../../../src/policy/remote-reference.js'

const sha = '0123456789abcdef0123456789abcdef01234567'

describe('a reference', () => {
  test.each([
    ['github:contoso/policies/aks.yml@v1', 'contoso', 'policies', 'aks.yml', 'v1'],
    [`github:contoso/.github/policies/deep/aks.yml@${sha}`, 'contoso', '.github', 'policies/deep/aks.yml', sha],
    ['github:a-b/c_d.e/x.yml@release/2026-11', 'a-b', 'c_d.e', 'x.yml', 'release/2026-11'],
    ['github:contoso/policies/a@b/aks.yml@v1', 'contoso', 'policies', 'a@b/aks.yml', 'v1'],
    ['github:contoso/policies/with blank & ü.yml@v1', 'contoso', 'policies', 'with blank & ü.yml', 'v1'],
    ['github:contoso/policies/...yml@v1', 'contoso', 'policies', '...yml', 'v1'],
    [`github:contoso/policies/aks.yml@${'v'.repeat(255)}`, 'contoso', 'policies', 'aks.yml', 'v'.repeat(255)],
  ])('%s', (text, owner, repo, path, ref) => {
    const read = readReference(text)
    expect(read).toEqual({ owner, repo, path, ref })
    if (!('problem' in read)) expect(referenceText(read)).toBe(text)
  })

  test.each([
    ['github:contoso/policies/aks.yml', 'names no branch, tag or commit'],
    ['github:contoso/policies/aks.yml@', 'names no branch, tag or commit'],
    ['github:', 'names no branch, tag or commit'],
    ['github:@v1', 'names no owner as GitHub has them'],
    ['github:../policies/aks.yml@v1', 'names no owner as GitHub has them'],
    ['github:-a/policies/aks.yml@v1', 'names no owner as GitHub has them'],
    ['github:contoso/../aks.yml@v1', 'names no repository as GitHub has them'],
    ['github:contoso/po licies/aks.yml@v1', 'names no repository as GitHub has them'],
    ['github:contoso/policies@v1', 'names no file'],
    ['github:contoso/policies/@v1', 'names no file'],
    ...['../aks.yml', 'a/../b.yml', './aks.yml', 'a//b.yml', '/aks.yml', 'a/', 'a\\b.yml', 'a\0b', 'a\nb'].map(
      (path) => [`github:contoso/policies/${path}@v1`, "has a path that is none from the repository's root, with '/'"],
    ),
    ...[
      'a b',
      '..',
      'a..b',
      '-x',
      '/x',
      'x/',
      'a//b',
      'a~1',
      'a^',
      'a:b',
      'a?b',
      'a*',
      'a[',
      'a\\b',
      'x.lock',
      'a\x7f',
      'v'.repeat(256),
    ].map((ref) => [`github:contoso/policies/aks.yml@${ref}`, `has a REF '${ref}' that git knows not`]),
    ['GitHub:contoso/policies/aks.yml@v1', "does not begin with 'github:' in small letters"],
  ])('%j is refused', (text, what) => {
    expect(readReference(text)).toEqual({ problem: `'${text}' ${what}; expected github:OWNER/REPO/PATH@REF.` })
  })
})

test('what names a commit, and what may move', () => {
  expect([sha, sha.toUpperCase(), 'a'.repeat(64)].map(isCommit)).toEqual([true, true, true])
  expect(['main', 'v1', sha.slice(1), `${sha}0`, 'abc1234'].map(isCommit)).toEqual(Array(5).fill(false))
})

test.each([
  ['https://github.com/contoso/policies/blob/main/aks/base.yml', 'github:contoso/policies/aks/base.yml@main'],
  ['https://github.com/contoso/policies/raw/v1/base.yml?x#L1', 'github:contoso/policies/base.yml@v1'],
  ['https://raw.githubusercontent.com/contoso/policies/v1/base.yml', 'github:contoso/policies/base.yml@v1'],
  ['https://github.com/contoso/policies', null],
  ['https://example.com/contoso/policies/blob/main/base.yml', null],
  ['https://github.com/contoso/policies/blob/main/../base.yml', null],
])('%s means %s', (address, meant) => {
  expect(referenceMeant(address)).toBe(meant)
})
