/** Policy files as a commit has them, by the clone and by an API that stands in for GitHub's. */
import { describe, expect, test } from '@jest/globals'
import type { Answer, ApiErrorKind } from '../../../src/discover/policy-files/github-answer.js'
import { committedTexts, NoAnswerError } from '../../../src/github/committed-texts.js'
import { UnreadablePolicyError } from '../../../src/policy/unreadable-policy-error.js'
import { temporaryRepository } from '../../support/temporary-repository.js'

const repository = { owner: 'contoso', repo: 'infrastructure' }
const noText = Uint8Array.of(0x66, 0xfc, 0x72)
const otherCommit = '1'.repeat(40)

const clone = temporaryRepository({
  'policy.yml': '\uFEFFversion: 1\n',
  'empty.yml': '',
  'latin1.yml': noText,
  'folder/policy.yml': '',
  'leaving.yml': { linkTo: '../secret.yml' },
})
const commit = clone.git('rev-parse', 'HEAD')

interface Given {
  readonly file?: Answer<Uint8Array>
  readonly commit?: Answer<string>
}

const failed = (kind: ApiErrorKind) => ({ error: { kind, message: `It is ${kind}.` } })

/** The texts of a commit, and what has been asked of the API. */
async function textsOf(hash: string, given: Given = {}) {
  const asked: string[] = []
  const texts = await committedTexts(clone.folder, hash, repository, {
    readRepositoryFile: async ({ owner, repo }, path, at) => {
      asked.push(`${owner}/${repo} ${at === hash ? path : at}`)
      return given.file ?? { value: Buffer.from('version: 1\n') }
    },
    resolveCommit: async (_, ref) => {
      asked.push(ref === hash ? 'commit' : ref)
      return given.commit ?? { value: hash }
    },
  })
  return { ...texts, asked }
}

describe('a commit that the clone has', () => {
  test('tells everything, and nobody else is asked', async () => {
    clone.write({ 'policy.yml': 'of the working tree' })
    const { read, doubt, asked } = await textsOf(commit)
    const found = [await read('policy.yml'), await read('./empty.yml'), await read('other.yml')]
    expect({ found, doubt: doubt(), asked }).toEqual({ found: ['version: 1\n', '', null], doubt: null, asked: [] })
  })

  test.each([
    ['folder', 'it is a folder'],
    ['latin1.yml', 'it is not UTF-8 text'],
    ['leaving.yml', 'it leads out of the repository'],
  ])('%s is not taken for no file', async (path, reason) => {
    const { read } = await textsOf(commit)
    await expect(read(path)).rejects.toThrow(new UnreadablePolicyError(path, reason))
  })
})

describe('a commit that only GitHub has', () => {
  test('is asked for each file once, however its path is written', async () => {
    const { read, doubt, asked } = await textsOf(otherCommit)
    const found = [await read('a/policy.yml'), await read('./a/b/../policy.yml'), await read('.github/x.yml')]
    expect(found).toEqual(['version: 1\n', 'version: 1\n', 'version: 1\n'])
    expect({ doubt: doubt(), asked }).toEqual({
      doubt: null,
      asked: ['contoso/infrastructure a/policy.yml', 'contoso/infrastructure .github/x.yml'],
    })
  })

  test.each(['../policy.yml', 'a/../../policy.yml', '/etc/policy.yml', '..', '.'])(
    'is not asked for %s',
    async (path) => {
      const { read, asked } = await textsOf(otherCommit)
      await expect(read(path)).rejects.toThrow('it leads out of the repository')
      expect(asked).toEqual([])
    },
  )

  test.each<[string, Given, string]>([
    ['a folder', { file: failed('no-file') }, 'It is no-file.'],
    ['no text', { file: { value: noText } }, 'it is not UTF-8 text'],
  ])('%s is not taken for no file', async (_, given, reason) => {
    const { read } = await textsOf(otherCommit, given)
    await expect(read('policy.yml')).rejects.toThrow(new UnreadablePolicyError('policy.yml', reason))
  })

  test.each<[string, Given, string | null, number]>([
    ['the commit is seen, the file is not there', { file: failed('not-found') }, null, 2],
    [
      'the commit is not seen either',
      { file: failed('not-found'), commit: failed('not-found') },
      'It is not-found.',
      2,
    ],
    ['the commit must not be seen', { file: failed('not-found'), commit: failed('forbidden') }, 'It is forbidden.', 2],
    ['the token is refused', { file: failed('unauthorized') }, 'It is unauthorized.', 1],
    ['the token may not read', { file: failed('forbidden') }, 'It is forbidden.', 1],
  ])('there is no text, and doubt where nobody may know: %s', async (_, given, expected, count) => {
    const { read, doubt, asked } = await textsOf(otherCommit, given)
    expect(await read('policy.yml')).toBeNull()
    expect(doubt()).toBe(expected)
    expect(asked).toEqual(['contoso/infrastructure policy.yml', 'commit'].slice(0, count))
  })

  test.each<[string, Given]>([
    ['for the file', { file: failed('unreachable') }],
    ['for the file: too many requests', { file: failed('rate-limited') }],
    ['for the commit', { file: failed('not-found'), commit: failed('unreachable') }],
  ])('there may be an answer another time: %s', async (_, given) => {
    const { read, doubt } = await textsOf(otherCommit, given)
    await expect(read('policy.yml')).rejects.toThrow(NoAnswerError)
    expect(doubt()).toBeNull()
  })
})
