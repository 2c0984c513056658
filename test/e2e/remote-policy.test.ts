/** Policies of other repositories, through the bundles and a GitHub API on loopback. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommandBeside } from '../support/command-line.js'
import { type FakeGitHub, fakeGitHub } from '../support/fake-github.js'
import { schemaErrors } from '../support/output-schema.js'
import { runStep } from '../support/runner.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const policyPath = '.github/kube-proxy-policy.yml'
const sha = '0123456789abcdef0123456789abcdef01234567'
const ipvs = '{ "mode": "IPVS" }\n'

async function withPolicy(file = 'aks/base.yml', text = 'extends: [../common.yml]\n'): Promise<FakeGitHub> {
  const github = await fakeGitHub()
  github.commits['contoso/policies@main'] = sha
  github.files[`contoso/policies@${sha}:${file}`] = text
  github.files[`contoso/policies@${sha}:common.yml`] = 'rules: { ipvs-deprecated: { level: error, mandatory: true } }\n'
  return github
}

const run = (folder: string, { url }: FakeGitHub, ...args: readonly string[]) =>
  runCommandBeside(folder, ['check', '--as-of', '2026-11-22', ...args], { GITHUB_API_URL: url, GITHUB_TOKEN: 'secret' })

test('a repository extends it, at a branch: the report says the commit, and a notice advises it', async () => {
  const own = 'extends: ["github:contoso/policies/aks/base.yml@main"]\nrules: { ipvs-deprecated: off }\n'
  const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs, [policyPath]: own })
  const github = await withPolicy()
  const { exitCode, stdout, stderr } = await run(folder, github, '--format', 'json')
  expect(exitCode).toBe(1)
  expect(stderr).toBe(
    `notice: ${policyPath}:1:11: 'main' of 'github:contoso/policies/aks/base.yml@main' may come to mean another commit; today's is named by 'github:contoso/policies/aks/base.yml@${sha}'.\n`,
  )
  const report = JSON.parse(stdout)
  expect(schemaErrors(report)).toEqual([])
  expect(report.policy).toEqual([
    { source: 'recommended', commit: null },
    { source: 'github:contoso/policies/common.yml@main', commit: sha },
    { source: 'github:contoso/policies/aks/base.yml@main', commit: sha },
    { source: policyPath, commit: null },
  ])
  expect(report.findings).toMatchObject([
    { rule: 'policy-mandatory', file: policyPath, line: 2 },
    { rule: 'ipvs-deprecated', level: 'error' },
  ])
  expect(github.requests).toHaveLength(3)
})

test('it is named as the policy, at a commit', async () => {
  const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs, [policyPath]: 'rules: { ipvs-deprecated: off }\n' })
  const spec = `github:contoso/policies/aks/base.yml@${sha}`
  const { exitCode, stdout, stderr } = await run(folder, await withPolicy(), '--policy', spec, '--format', 'json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(JSON.parse(stdout).policy.at(-1)).toEqual({ source: spec, commit: sha })
})

test.each([
  ['not there', 'github:contoso/policies/other.yml@main', "there is no file 'other.yml' at 'main' in contoso/policies"],
  ['at no commit', 'github:contoso/policies/aks/base.yml@v9', "there is no commit 'v9' in contoso/policies"],
  ['without a REF', 'github:contoso/policies/aks/base.yml', 'names no branch, tag or commit; expected github:OWNER'],
  [
    'above the repository',
    'github:contoso/policies/../base.yml@main',
    "has a path that is none from the repository's root",
  ],
])('%s: exit 2 at the entry, never no policy', async (_, entry, message) => {
  const own = `version: 1\nextends:\n  - recommended\n  - ${entry}\n`
  const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs, [policyPath]: own })
  const { exitCode, stdout, stderr } = await run(folder, await withPolicy())
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain(`${policyPath}:4:5: '${entry}' `)
  expect(stderr).toContain(message)
})

test('GitHub cannot be reached, or refuses the token: exit 2', async () => {
  const own = `extends: ["github:contoso/policies/aks/base.yml@${sha}"]\n`
  const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs, [policyPath]: own })
  const github = await withPolicy()
  github.fail('server-error', /contents/, 1)
  expect(await run(folder, github)).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining(`${policyPath}:1:11: `),
  })
  const environment = { GITHUB_API_URL: github.url }
  const refused = await runCommandBeside(folder, ['check'], environment)
  expect(refused).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('GITHUB_TOKEN has to hold'),
  })
})

describe('the action', () => {
  const step = (workspace: string, { url }: FakeGitHub, inputs: Readonly<Record<string, string>>) =>
    runStep({
      workspace,
      inputs: { token: 'secret', 'as-of': '2026-11-22', ...inputs },
      environment: { GITHUB_API_URL: url },
    })

  test('reads it with its token, and says the commit in the log, the summary and the report', async () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs })
    const policy = 'github:contoso/policies/aks/base.yml@main'
    const result = await step(folder, await withPolicy(), { policy, 'findings-file': 'report.json' })
    expect(result.exitCode).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).policy.at(-1)).toEqual({
      source: policy,
      commit: sha,
    })
    expect(result.log.filter((line) => line.startsWith('notice: '))).toEqual([
      expect.stringContaining(`today's is named by 'github:contoso/policies/aks/base.yml@${sha}'`),
    ])
    expect(result.summary).toContain('may come to mean another commit')
    expect(result.summary).toContain(`at <code>${sha.slice(0, 7)}</code>`)
  })

  test('without an answer, or without a token: exit 2 at the entry', async () => {
    const own = `extends: ["github:contoso/policies/aks/base.yml@${sha}"]\n`
    const { folder } = temporaryRepository({ 'kube-proxy.json': ipvs, [policyPath]: own })
    const github = await withPolicy()
    for (const inputs of [{ token: '' }, {}]) {
      if (!('token' in inputs)) github.fail('unauthorized')
      const { exitCode, annotations, outputs } = await step(folder, github, inputs)
      expect({ exitCode, conclusion: outputs.conclusion }).toEqual({ exitCode: 2, conclusion: 'failure' })
      expect(annotations).toMatchObject([
        {
          type: 'error',
          message: expect.stringContaining("The input 'token' has to be a token that may read its contents."),
          properties: { file: policyPath, line: '1', col: '11' },
        },
      ])
    }
  })
})
