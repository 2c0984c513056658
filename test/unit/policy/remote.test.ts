/** Policies that extend files of other repositories. */
import { describe, expect, test } from '@jest/globals'
import { type LoadedPolicy, loadPolicy } from '../../../src/policy/load.js'
import type { Policy } from '../../../src/policy/policy.js'
import { problemLine } from '../../../src/policy/problem.js'
import { referenceText } from '../../../src/policy/remote-reference.js'
import { testDay } from '../../support/check-files.js'

type Files = Readonly<Record<string, string>>

const sha = '0123456789abcdef0123456789abcdef01234567'

const noFile = 'there is none. Is the name right?'

/** Remote files by their reference; every branch is at the same commit. */
function loadWith(files: Files, spec = 'own.yml'): Promise<LoadedPolicy> {
  const port = {
    read: (path: string) => files[path] ?? null,
    remote: async (reference: Parameters<typeof referenceText>[0]) => {
      const text = files[referenceText(reference)]
      return text === undefined ? { problem: noFile } : { text, commit: sha }
    },
  }
  return loadPolicy(spec, port, testDay)
}

async function good(files: Files, spec?: string): Promise<{ policy: Policy; notices: readonly string[] }> {
  const loaded = await loadWith(files, spec)
  if ('problems' in loaded) throw new Error(loaded.problems.map(problemLine).join('\n'))
  return { policy: loaded.policy, notices: loaded.notices.map(problemLine) }
}

async function bad(files: Files, spec?: string): Promise<readonly string[]> {
  const loaded = await loadWith(files, spec)
  return 'problems' in loaded ? loaded.problems.map(problemLine) : []
}

describe('a file of another repository', () => {
  test('is extended, and what it extends is read beside it at the same REF', async () => {
    const { policy, notices } = await good({
      'own.yml': `extends: ["github:contoso/policies/aks/base.yml@${sha}"]\nrules: { nftables-calico: off }`,
      [`github:contoso/policies/aks/base.yml@${sha}`]: 'extends: [../common/all.yml]\nrules: { implicit-mode: error }',
      [`github:contoso/policies/common/all.yml@${sha}`]: 'extends: [strict]\nrules: { nftables-calico: error }',
    })
    expect(policy.sources).toEqual([
      { source: 'strict', commit: null },
      { source: `github:contoso/policies/common/all.yml@${sha}`, commit: sha },
      { source: `github:contoso/policies/aks/base.yml@${sha}`, commit: sha },
      { source: 'own.yml', commit: null },
    ])
    expect(policy.settingOf('implicit-mode')?.level).toBe('error')
    expect(policy.settingOf('nftables-calico')).toBe(null)
    expect(notices).toEqual([])
  })

  test('is the policy itself', async () => {
    const { policy, notices } = await good(
      { 'github:contoso/policies/base.yml@v1': 'rules: { implicit-mode: error }' },
      'github:contoso/policies/base.yml@v1',
    )
    expect(policy.sources.at(-1)).toEqual({ source: 'github:contoso/policies/base.yml@v1', commit: sha })
    expect(notices).toEqual([
      `github:contoso/policies/base.yml@v1:1:1: 'v1' of 'github:contoso/policies/base.yml@v1' may come to mean another commit; today's is named by 'github:contoso/policies/base.yml@${sha}'.`,
    ])
  })

  test('under a REF that moves: a notice at each entry that names it, and none for what it extends beside it', async () => {
    const { notices } = await good({
      'own.yml': 'extends:\n  - github:contoso/policies/base.yml@main',
      'github:contoso/policies/base.yml@main': 'extends: [more.yml]',
      'github:contoso/policies/more.yml@main': 'extends: []',
    })
    expect(notices).toEqual([expect.stringMatching(/^own\.yml:2:5: 'main' of .* may come to mean another commit/)])
  })

  test('twice: the notice of an entry is told once', async () => {
    const { notices } = await good({
      'own.yml': `extends: [recommended, a.yml, a.yml]`,
      'a.yml': 'extends: ["github:contoso/policies/base.yml@main"]',
      'github:contoso/policies/base.yml@main': 'extends: []',
    })
    expect(notices).toEqual([expect.stringMatching(/^a\.yml:1:11: 'main' of /)])
  })

  test('and another: a notice for each', async () => {
    const { notices } = await good({
      'own.yml': 'extends: ["github:contoso/policies/base.yml@main", "github:contoso/policies/aks.yml@v1"]',
      'github:contoso/policies/base.yml@main': 'extends: []',
      'github:contoso/policies/aks.yml@v1': 'extends: []',
    })
    expect(notices).toEqual([expect.stringContaining("'main' of"), expect.stringContaining("'v1' of")])
  })

  test('makes its rules mandatory for this repository', async () => {
    const { policy } = await good({
      'own.yml': `extends: ["github:contoso/policies/base.yml@${sha}"]\nrules: { ipvs-deprecated: off }`,
      [`github:contoso/policies/base.yml@${sha}`]: 'rules: { ipvs-deprecated: { level: error, mandatory: true } }',
    })
    expect(policy.settingOf('ipvs-deprecated')?.level).toBe('error')
    expect(policy.attempts.map(({ message }) => message)).toEqual([
      `'ipvs-deprecated' is mandatory (github:contoso/policies/base.yml@${sha}:1): level 'off' does nothing here.`,
    ])
  })
})

test('more files than anybody extends are not asked for', async () => {
  const asked: string[] = []
  const entries = Array.from({ length: 500 }, (_, index) => `github:contoso/policies/${index}.yml@v1`)
  const port = {
    read: () => `extends: ${JSON.stringify(entries)}`,
    remote: async ({ path }: { readonly path: string }) => {
      asked.push(path)
      return { problem: 'there is none' }
    },
  }
  const loaded = await loadPolicy('own.yml', port, testDay)
  expect(asked).toHaveLength(99)
  expect('problems' in loaded && loaded.problems.at(-2)?.message).toContain(
    "'extends' comes to more than 100 packs and files.",
  )
})

describe('what is wrong is told at the entry', () => {
  const own = (...entries: readonly string[]) =>
    `version: 1\nextends:\n${entries.map((entry) => `  - '${entry}'\n`).join('')}`

  test.each<readonly [name: string, files: Files, problems: readonly string[]]>([
    [
      'it cannot be had',
      { 'own.yml': own('github:contoso/policies/a.yml@v1', 'recommended', 'github:contoso/policies/b.yml@v1') },
      [
        "own.yml:3:5: 'github:contoso/policies/a.yml@v1' cannot be had: there is none. Is the name right?",
        "own.yml:5:5: 'github:contoso/policies/b.yml@v1' cannot be had: there is none. Is the name right?",
      ],
    ],
    [
      'no REF',
      { 'own.yml': own('github:contoso/policies/a.yml') },
      [
        "own.yml:3:5: 'github:contoso/policies/a.yml' names no branch, tag or commit; expected github:OWNER/REPO/PATH@REF.",
      ],
    ],
    [
      'a page instead of a reference',
      { 'own.yml': own('https://github.com/contoso/policies/blob/v1/a.yml') },
      [
        "own.yml:3:5: 'https://github.com/contoso/policies/blob/v1/a.yml' is no policy; expected 'recommended' or 'strict', a path from this file, or github:OWNER/REPO/PATH@REF. Did you mean 'github:contoso/policies/a.yml@v1'?",
      ],
    ],
    [
      'a path that leaves the other repository',
      {
        'own.yml': own('github:contoso/policies/a/b.yml@v1'),
        'github:contoso/policies/a/b.yml@v1': 'extends: [../../secret.yml]',
      },
      ["github:contoso/policies/a/b.yml@v1:1:11: '../../secret.yml' leads out of contoso/policies."],
    ],
    [
      'an absolute path in the other repository',
      {
        'own.yml': own('github:contoso/policies/a.yml@v1'),
        'github:contoso/policies/a.yml@v1': 'extends: [/etc/passwd]',
      },
      ["github:contoso/policies/a.yml@v1:1:11: '/etc/passwd' is an absolute path; expected a path from this file."],
    ],
    [
      'a circle through two repositories',
      {
        'own.yml': own('github:contoso/policies/a.yml@v1'),
        'github:contoso/policies/a.yml@v1': 'extends: ["github:contoso/more/b.yml@v1"]',
        'github:contoso/more/b.yml@v1': 'extends: ["github:contoso/policies/a.yml@v1"]',
      },
      [
        "github:contoso/more/b.yml@v1:1:11: 'extends' leads in a circle: github:contoso/policies/a.yml@v1 → github:contoso/more/b.yml@v1 → github:contoso/policies/a.yml@v1.",
      ],
    ],
    [
      'a mistake in the other repository',
      { 'own.yml': own('github:contoso/policies/a.yml@v1'), 'github:contoso/policies/a.yml@v1': 'rules:\n  x: error' },
      ["github:contoso/policies/a.yml@v1:2:3: Unknown rule 'x'."],
    ],
  ])('%s', async (_, files, problems) => {
    const found = await bad(files)
    expect(found).toHaveLength(problems.length)
    for (const [index, problem] of problems.entries()) expect(found[index]).toContain(problem)
  })
})
