/** A pull request is judged by the policy of the branch that it goes to: the action's bundle on checkouts of all depths. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { type FakeGitHub, fakeGitHub } from '../support/fake-github.js'
import { type Changes, checkout, type PullRequestRepository, pullRequestRepository } from '../support/pull-request.js'
import { runStep, type StepResult } from '../support/runner.js'
import { type Tree, temporaryRepository } from '../support/temporary-repository.js'

const policyPath = '.github/kube-proxy-policy.yml'
const baselinePath = '.github/baseline.json'
const faulty = '{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "RoundRobin" }\n}\n'
const rule = 'ipvs-config-requires-ipvs'
const lax = `rules: { ${rule}: off }\n`
const strict = 'rules: { implicit-mode: error }\n'

interface Run {
  readonly pull: PullRequestRepository
  /** As it is checked out. */
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly github?: FakeGitHub
  readonly event?: { readonly name: string; readonly payload: object }
  readonly isFork?: boolean
  /** What the event says. */
  readonly base?: string
}

async function run({
  pull,
  workspace,
  inputs = {},
  github,
  event,
  isFork = false,
  base = pull.main,
}: Run): Promise<StepResult> {
  const repo = { full_name: isFork ? 'fabrikam/infrastructure' : 'contoso/infrastructure' }
  const pull_request = { number: 7, head: { sha: pull.head, repo }, base: { sha: base, ref: 'main' } }
  return runStep({
    workspace,
    event: event ?? { name: 'pull_request', payload: { number: 7, pull_request } },
    inputs: { 'as-of': '2026-11-22', token: 'secret', ...inputs },
    environment: { GITHUB_SHA: pull.merge, GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:1' },
  })
}

/** A pull request against main, checked out with the commits before the test merge. */
const pullRequest = (files: Tree, changes: Changes, depth = 2) => {
  const pull = pullRequestRepository({ 'README.md': '', ...files }, { 'other.txt': 'on main' }, changes)
  return { pull, workspace: checkout(pull.folder, pull.merge, depth) }
}

/** What the log says of findings. */
const found = ({ log }: StepResult) =>
  log.flatMap((line) => /^(?:\S+:\d+:\d+ {2})((?:suppressed )?\w+ {2}\S+)/.exec(line)?.[1] ?? [])

const noticesOf = ({ log }: StepResult) => log.filter((line) => line.startsWith('notice: '))

async function apiOf(pull: PullRequestRepository, paths: readonly string[]): Promise<FakeGitHub> {
  const github = await fakeGitHub()
  github.commits[`contoso/infrastructure@${pull.main}`] = pull.main
  for (const path of paths) {
    github.files[`contoso/infrastructure@${pull.main}:${path}`] = pull.git('show', `${pull.main}:${path}`)
  }
  return github
}

describe('a change that lowers the policy in the pull request that breaks it', () => {
  const changes = { 'kube-proxy.json': faulty, [policyPath]: lax }

  test.each([
    ['with the base in the clone', 2, false],
    ['on a shallow clone, through the API', 1, false],
    ['from a fork', 1, true],
  ])('is judged by main: %s', async (_, depth, isFork) => {
    const { pull, workspace } = pullRequest({ [policyPath]: strict }, changes, depth)
    const github = depth === 1 ? await apiOf(pull, [policyPath]) : await fakeGitHub()
    const result = await run({ pull, workspace, github, isFork })
    expect(found(result)).toEqual([`error  ${rule}`])
    expect(result.exitCode).toBe(1)
    expect(result.log).toContainEqual(
      expect.stringMatching(/^ {2}- kube-proxy\.json:3:3 {2}error {2}ipvs-config-requires-ipvs/),
    )
    expect(result.summary).toContain('By its own, 0 findings more would count, and 1 fewer.')
    expect(result.summary).toContain('### Not under the policy that is checked out')
    expect(github.requests).toHaveLength(depth === 1 ? 1 : 0)
  })

  test('says the commit of the policy that judges', async () => {
    const { pull, workspace } = pullRequest({ [policyPath]: strict }, changes)
    const result = await run({ pull, workspace, inputs: { 'findings-file': 'findings.json' } })
    const { policy } = JSON.parse(readFileSync(join(workspace, 'findings.json'), 'utf8'))
    expect(policy).toEqual([
      { source: 'recommended', commit: null },
      { source: policyPath, commit: pull.main },
    ])
    expect(result.summary).toContain(`at <code>${pull.main.slice(0, 7)}</code>`)
  })

  test('is judged by itself with policy-from: head, and where there is no pull request', async () => {
    const { pull, workspace } = pullRequest({ [policyPath]: strict }, changes)
    expect(await run({ pull, workspace, inputs: { 'policy-from': 'head' } })).toMatchObject({ exitCode: 0 })
    expect(await run({ pull, workspace, event: { name: 'push', payload: {} } })).toMatchObject({ exitCode: 0 })
  })

  test('is judged by main in the merge queue', async () => {
    const { pull, workspace } = pullRequest({ [policyPath]: strict }, changes)
    const merge_group = { head_sha: pull.merge, base_sha: pull.main, base_ref: 'refs/heads/main' }
    const event = { name: 'merge_group', payload: { action: 'checks_requested', merge_group } }
    const result = await run({ pull, workspace, event })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({ exitCode: 1, found: [`error  ${rule}`] })
  })

  test("is judged by the test merge's main where the event says an older one", async () => {
    const { pull } = pullRequest({}, changes)
    pull.git('switch', '--quiet', 'main')
    pull.write({ [policyPath]: strict })
    const main = pull.commit('a policy')
    pull.git('merge', '--quiet', '--no-ff', '--no-edit', '--strategy-option=theirs', 'topic')
    const merge = pull.git('rev-parse', 'HEAD')
    const later = { ...pull, main, merge }
    const result = await run({ pull: later, workspace: checkout(pull.folder, merge, 2), base: pull.main })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({ exitCode: 1, found: [`error  ${rule}`] })
  })
})

describe.each<readonly [name: string, files: Tree, changes: Changes, inputs: Readonly<Record<string, string>>]>([
  [
    'a file that the policy extends',
    { [policyPath]: 'extends: [./team.yml]\n', '.github/team.yml': strict },
    { '.github/team.yml': lax },
    {},
  ],
  ['a policy by its name', { 'policies/own.yml': strict }, { 'policies/own.yml': lax }, { policy: 'policies/own.yml' }],
  [
    'the policy away',
    { [policyPath]: `extends: []\nrules: { ${rule}: error }\n` },
    { [policyPath]: 'extends: []\n' },
    {},
  ],
  ['a policy behind a link', { [policyPath]: { linkTo: '../own.yml' }, 'own.yml': strict }, { 'own.yml': lax }, {}],
  [
    'a policy in a folder behind a link',
    { '.github': { linkTo: 'config' }, 'config/kube-proxy-policy.yml': strict },
    { 'config/kube-proxy-policy.yml': lax },
    {},
  ],
])('a change takes %s', (_, files, changes, inputs) => {
  test('and is judged by what was there', async () => {
    const result = await run({ ...pullRequest(files, { ...changes, 'kube-proxy.json': faulty }), inputs })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({ exitCode: 1, found: [`error  ${rule}`] })
    expect(result.summary).toContain('### Not under the policy that is checked out')
  })
})

describe('places in the policy of main', () => {
  const expired = 'exceptions:\n  - { rule: ipvs-deprecated, reason: x, expires: 2026-01-01 }\n'
  const ipvs = { 'kube-proxy.json': '{ "mode": "IPVS" }\n' }
  const places = ({ annotations }: StepResult) =>
    annotations.map(({ properties: { title, file, line } }) => `${title} ${file ?? '-'}:${line ?? '-'}`)

  test.each<readonly [string, Changes]>([
    ['moved', { [policyPath]: `# one\n# two\n${expired}` }],
    ['gone', { [policyPath]: null }],
  ])('whose lines the change has %s are shown there, and at no line of the change', async (_, changes) => {
    const { pull, workspace } = pullRequest({ [policyPath]: expired, ...ipvs }, changes)
    const result = await run({ pull, workspace })
    const name = `main at ${pull.main.slice(0, 7)}`
    expect(places(result)).toEqual(['exception-expired -:-', 'ipvs-deprecated kube-proxy.json:1'])
    expect(result.annotations[0]?.message).toMatch(new RegExp(`^\\${policyPath}:2 of ${name}, which judges this\\.\\n`))
    expect(result.summary).toContain(`/blob/${pull.main}/${policyPath}#L2)`)
    expect(noticesOf(result)).toEqual([`notice: Places in '${policyPath}' are those of ${name}, which judges this.`])
  })

  test('are the same finding where the change has it, too, and links of what only the change reports lead to it', async () => {
    const more = '  - { rule: nftables-calico, reason: none }\n'
    const { pull, workspace } = pullRequest(
      { [policyPath]: expired, ...ipvs },
      { [policyPath]: `# one\n${expired}${more}` },
    )
    const { summary } = await run({ pull, workspace })
    expect(summary).toContain('By its own, 1 finding more would count, and 0 fewer.')
    expect(summary).toContain(`/blob/${pull.head}/${policyPath}#L4)`)
  })

  test('that the change leaves as it is are places of the change', async () => {
    const { pull, workspace } = pullRequest({ [policyPath]: expired }, ipvs)
    const result = await run({ pull, workspace })
    expect(places(result)).toContain(`exception-expired ${policyPath}:2`)
  })
})

test('comments do nothing where main says so', async () => {
  const bicep = `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: {
    networkProfile: {
      networkPlugin: 'azure'
      // kube-proxy-policy: ignore ipvs-deprecated -- please
      kubeProxyConfig: { mode: 'IPVS' } // kube-proxy-policy: ignore ipvs-deprecated -- please
    }
  }
}
`
  const own = 'rules: { ipvs-deprecated: error }\nsuppressions: { inline: false }\n'
  const result = await run(pullRequest({ [policyPath]: own }, { 'main.bicep': bicep, [policyPath]: 'version: 1\n' }))
  expect(result.exitCode).toBe(1)
  expect(found(result)).toEqual(['warning  exception-unused', 'error  ipvs-deprecated', 'warning  exception-unused'])
})

describe('a policy that becomes stricter', () => {
  test('is told, and counts once it is merged', async () => {
    const result = await run(
      pullRequest(
        { 'kube-proxy.json': '{ "ipvsConfig": {}, "mode": "IPVS" }\n' },
        { [policyPath]: 'rules: { ipvs-deprecated: error }\n' },
      ),
    )
    expect(result.exitCode).toBe(1)
    expect(noticesOf(result)).toEqual([expect.stringContaining(`There is no policy '${policyPath}' in main at `)])
    const { exitCode, summary, log } = await run(
      pullRequest(
        { 'kube-proxy.json': '{ "mode": "IPVS" }\n', [policyPath]: 'version: 1\n' },
        { [policyPath]: 'rules: { ipvs-deprecated: error }\n' },
      ),
    )
    expect(exitCode).toBe(0)
    expect(summary).toContain('### Only under the policy that is checked out')
    expect(log).toContainEqual(expect.stringMatching(/^ {2}\+ kube-proxy\.json:1:11 {2}error {2}ipvs-deprecated/))
  })

  test('with nothing to report: that is said', async () => {
    const { exitCode, summary } = await run(pullRequest({ [policyPath]: 'version: 1\n' }, { [policyPath]: strict }))
    expect(exitCode).toBe(0)
    expect(summary).toContain('By its own, the same is reported')
  })
})

describe('a base', () => {
  test('with neither policy nor baseline: those of the change are used, and a notice says so', async () => {
    const baseline = JSON.stringify({ version: 1, findings: [] })
    const result = await run({
      ...pullRequest({}, { 'kube-proxy.json': faulty, [policyPath]: lax, [baselinePath]: baseline }),
      inputs: { baseline: baselinePath },
    })
    expect(result.exitCode).toBe(0)
    expect(noticesOf(result)).toEqual([
      expect.stringMatching(
        /^notice: There is no policy '\.github\/kube-proxy-policy\.yml' and no baseline '\.github\/baseline\.json' in main at [0-9a-f]{7}: this change is judged by what it brings itself\.$/,
      ),
    ])
    expect(result.summary).toContain('this change is judged by what it brings itself')
  })

  test('without any, and a change without any: nothing is said', async () => {
    const result = await run(pullRequest({}, { 'kube-proxy.json': '{ "mode": "NFTABLES" }\n' }))
    expect({ exitCode: result.exitCode, notices: noticesOf(result) }).toEqual({ exitCode: 0, notices: [] })
  })

  test('with a policy and no baseline: one that the change brings does not count', async () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': faulty })
    const baseline = baselineOf(folder)
    const result = await run({
      ...pullRequest({ [policyPath]: strict }, { 'kube-proxy.json': faulty, [baselinePath]: baseline }),
      inputs: { baseline: baselinePath },
    })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({ exitCode: 1, found: [`error  ${rule}`] })
    expect(noticesOf(result)).toEqual([
      expect.stringContaining('the one that this change brings counts once it is merged'),
    ])
    expect(result.summary).toContain('### Not under the policy that is checked out')
  })

  test('with a baseline: what the change adds to it does not count', async () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': faulty, 'b.kube-proxy.json': faulty })
    const [some, all] = [baselineOf(folder, 'kube-proxy.json'), baselineOf(folder)]
    const result = await run({
      ...pullRequest(
        { 'kube-proxy.json': faulty, [baselinePath]: some },
        { 'b.kube-proxy.json': faulty, [baselinePath]: all },
      ),
      inputs: { baseline: baselinePath },
    })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({
      exitCode: 1,
      found: [`error  ${rule}`, `suppressed error  ${rule}`],
    })
  })

  test('that is broken: exit 2 in its name; a change that is broken: exit 2 at its place', async () => {
    const broken = 'rules: { x: error }\n'
    const mended = await run(pullRequest({ [policyPath]: broken }, { [policyPath]: 'version: 1\n' }))
    expect(mended.exitCode).toBe(2)
    expect(mended.annotations).toMatchObject([
      {
        message: expect.stringMatching(
          /^What main at [0-9a-f]{7} has, and judges this, is wrong:\n.*:1:10: Unknown rule 'x'/,
        ),
      },
    ])
    const own = await run(pullRequest({ [policyPath]: strict }, { [policyPath]: broken }))
    expect(own.exitCode).toBe(2)
    expect(own.annotations).toMatchObject([{ properties: { file: policyPath, line: '1', col: '10' } }])
  })

  test.each<readonly [name: string, files: Tree, reason: string]>([
    ['a folder', { [`${policyPath}/x`]: '' }, 'it is a folder'],
    ['a link that leads nowhere', { [policyPath]: { linkTo: 'gone.yml' } }, 'it is a symbolic link that leads nowhere'],
    ['a link that leads out', { [policyPath]: { linkTo: '../../gone.yml' } }, 'it leads out of the repository'],
  ])('whose policy is %s: exit 2, never no policy', async (_, files, reason) => {
    const mended = Object.fromEntries(Object.keys(files).map((path) => [path, null]))
    const result = await run(pullRequest(files, { ...mended, 'kube-proxy.json': faulty }))
    expect(result.exitCode).toBe(2)
    expect(result.annotations[0]?.message).toMatch(/^What main at [0-9a-f]{7} has, and judges this, is wrong:\n/)
    expect(result.annotations[0]?.message).toContain(reason)
  })
})

describe('a clone without the base', () => {
  const policyAt = (text: string) =>
    pullRequest({ [policyPath]: text }, { 'kube-proxy.json': faulty, [policyPath]: lax }, 1)

  test('but for its files, as a partial clone has it', async () => {
    const { pull } = policyAt(strict)
    pull.git('config', 'uploadpack.allowFilter', 'true')
    pull.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const workspace = checkout(pull.folder, pull.merge, 2, ['--filter=blob:none'])
    const result = await run({ pull, workspace, github: await apiOf(pull, [policyPath]) })
    expect({ exitCode: result.exitCode, found: found(result) }).toEqual({ exitCode: 1, found: [`error  ${rule}`] })
    const busy = await fakeGitHub()
    busy.fail({ rateLimit: 3600 })
    const unanswered = await run({ pull, workspace, github: busy })
    expect(unanswered.exitCode).toBe(2)
    expect(unanswered.annotations[0]?.message).toMatch(/^The policy of main at [0-9a-f]{7} judges this, and cannot be/)
  })

  test('and no answer of the API: exit 2, with the ways out', async () => {
    const { pull, workspace } = policyAt(strict)
    const github = await fakeGitHub()
    github.fail({ rateLimit: 3600 })
    const result = await run({ pull, workspace, github })
    expect(result.exitCode).toBe(2)
    expect(result.annotations[0]?.message).toMatch(
      /^The policy of main at [0-9a-f]{7} judges this, and cannot be read: /,
    )
    expect(result.annotations[0]?.message).toContain("Give actions/checkout 'fetch-depth: 2'")
  })

  test('and a token that shows nothing of it: the change is judged by itself, and a notice says why', async () => {
    const { pull, workspace } = policyAt(strict)
    const result = await run({ pull, workspace, github: await fakeGitHub() })
    expect(result.exitCode).toBe(0)
    expect(noticesOf(result)).toEqual([
      expect.stringMatching(/^notice: Neither this clone nor GitHub's API shows main at /),
    ])
  })

  test('and a base without a policy, which the API shows', async () => {
    const { pull, workspace } = pullRequest({}, { 'kube-proxy.json': faulty, [policyPath]: lax }, 1)
    const result = await run({ pull, workspace, github: await apiOf(pull, []) })
    expect(result.exitCode).toBe(0)
    expect(noticesOf(result)).toEqual([expect.stringContaining(`There is no policy '${policyPath}' in main at `)])
  })
})

function baselineOf(folder: string, ...paths: readonly string[]): string {
  const { exitCode } = runCommand(folder, [
    'baseline',
    'create',
    '--as-of',
    '2026-11-22',
    '--baseline',
    'made.json',
    ...paths,
  ])
  expect(exitCode).toBe(0)
  return readFileSync(join(folder, 'made.json'), 'utf8')
}
