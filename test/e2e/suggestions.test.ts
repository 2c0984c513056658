/** Suggested changes on a pull request: the bundle as a step, real commits, and a GitHub on loopback. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { bundleNode, bundlePath } from '../support/bundles.js'
import { type FakeGitHub, fakeGitHub } from '../support/fake-github.js'
import { person, reviewComment } from '../support/fake-github-state.js'
import { pullRequestRepository } from '../support/pull-request.js'
import { runStep, type StepResult } from '../support/runner.js'
import { changedFiles, openPullRequest, withSuggestions } from '../support/suggestions.js'
import { type TemporaryRepository, type Tree, temporaryRepository } from '../support/temporary-repository.js'
import { pullRequestEvent } from '../support/webhook-payloads.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

let github: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

interface Opened {
  readonly repository: TemporaryRepository
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<StepResult>
}

function open(files: Tree, base: Tree = { 'README.md': 'base\n' }): Opened {
  const repository = temporaryRepository(base)
  const { headCommit, files: changed } = openPullRequest(repository, files)
  github.pullFiles.splice(0, github.pullFiles.length, ...changed)
  return { repository, run: (inputs) => runAt(repository, headCommit, inputs) }
}

function runAt(
  { folder, git }: TemporaryRepository,
  headCommit: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    workspace: folder,
    inputs: { 'as-of': '2026-11-22', suggestions: 'true', token: 'secret', ...inputs },
    event: pullRequestEvent(7, headCommit, git('rev-parse', 'main')),
    environment: { GITHUB_API_URL: github.url },
  })
}

/** The files as `check --fix` writes them in a copy. */
function fixed({ folder }: TemporaryRepository, paths: readonly string[]): readonly string[] {
  const copy = temporaryRepository(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))])),
  ).folder
  try {
    execFileSync(bundleNode, [bundlePath('cli'), 'check', '--fix', '--as-of', '2026-11-22'], {
      cwd: copy,
      stdio: 'pipe',
    })
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error
  }
  return paths.map((path) => readFileSync(join(copy, path), 'utf8'))
}

const writes = () => github.requests.filter((request) => !request.startsWith('GET'))

const config = '{\n  "enabled": true,\n  "mode": "ipvs",\n  "ipvsConfig": {\n\t"TCPTimeoutSeconds": 900\n  }\n}\n'
const bicep = `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: {
    networkProfile: {
      kubeProxyConfig: { Enabled: true, mode: 'nftables' } // \`\`\` @team <!--
    }
  }
}
`

describe('a suggestion applied is what check --fix writes', () => {
  test.each<[string, Tree]>([
    ['a config file', { 'kube-proxy.json': config }],
    ['several fixes on a line', { 'kube-proxy.json': '{ "Enabled": true, "Mode": "nftables" }\n' }],
    ['a last line without an end', { 'kube-proxy.json': '{ "mode": "nftables" }' }],
    ['Bicep, with backticks and Markdown on the line', { 'main.bicep': bicep }],
    ['CRLF', { 'kube-proxy.json': config.replaceAll('\n', '\r\n') }],
    ['both line ends', { 'kube-proxy.json': config.replace('\n', '\r\n') }],
    [
      'a byte order mark',
      {
        'kube-proxy.json': `\ufeff${config.replace('{\n', '{ "Enabled": true,\n').replace('  "enabled": true,\n', '')}`,
      },
    ],
    ['paths that are not ASCII, and several files', { 'ü ü/kube-proxy.json': config, 'b/[x]#1/main.bicep': bicep }],
  ])('%s', async (_, files) => {
    const { repository, run } = open(files)
    await run()
    expect(github.reviews).toHaveLength(1)
    const paths = Object.keys(files)
    const applied = paths.map((path) =>
      withSuggestions(
        readFileSync(join(repository.folder, path), 'utf8'),
        github.reviewComments.filter((comment) => comment.path === path),
      ),
    )
    expect(applied).toEqual(fixed(repository, paths))
    expect(applied).not.toEqual(Object.values(files))
  })
})

test('a fix that would change what a cluster gets is not suggested, as check --fix does not write it', async () => {
  const compared = bicep
    .replace('resource', "param kind string = 'ipvs'\n\nresource")
    .replace("mode: 'nftables'", "mode: kind, ipvsConfig: kind == 'ipvs' ? { scheduler: 'RoundRobin' } : null")
  const { repository, run } = open({ 'main.bicep': compared })
  await run()
  expect(github.reviewComments.map(({ body }) => /^\n?.*\n\[([a-z-]+)\]/.exec(String(body))?.[1])).toEqual([
    'property-casing',
  ])
  expect([withSuggestions(compared, github.reviewComments)]).toEqual(fixed(repository, ['main.bicep']))
})

test('one review, whose comments say what is wrong and are not posted twice', async () => {
  const { run, repository } = open({ 'kube-proxy.json': config })
  const result = await run()
  expect(result.exitCode).toBe(1)
  expect(result.log).toContain('Suggested changes: 2 written.')
  expect(github.reviews).toMatchObject([
    {
      commit_id: repository.git('rev-parse', 'HEAD'),
      state: 'COMMENTED',
      body: 'kube-proxy policy: 2 changes that are safe to apply.',
    },
  ])
  expect(github.reviewComments.map(({ line, body }) => [line, body])).toEqual([
    [
      3,
      expect.stringMatching(
        /^<!-- kube-proxy-policy fix \w{32} -->\n\[value-casing\]\(https:[^)]+\): .*\n\n```suggestion\n {2}"mode": "IPVS",\n```\n$/,
      ),
    ],
    [5, expect.stringMatching(/\n\n```suggestion\n\t"tcpTimeoutSeconds": 900\n```\n$/)],
  ])

  const again = await run()
  expect(again.log).toContain('Suggested changes: 2 there already.')
  expect(writes()).toHaveLength(1)
})

test('the fence is longer than any in the line', async () => {
  await open({ 'main.bicep': bicep }).run()
  expect(github.reviewComments[0]?.body).toMatch(/\n````suggestion\n.*``` @team <!--\n````\n$/)
})

test('what a person quotes does not count as posted', async () => {
  const { run } = open({ 'kube-proxy.json': config })
  await run()
  const quoted = github.reviewComments
    .splice(0)
    .map((comment, index) =>
      reviewComment(
        index + 100,
        { path: 'kube-proxy.json', line: Number(comment.line), body: String(comment.body) },
        person,
      ),
    )
  github.reviewComments.push(...quoted)
  await run()
  expect(github.reviewComments).toHaveLength(4)
})

test('the same fix further down is not posted again; on a changed line it is', async () => {
  const { run, repository } = open({ 'kube-proxy.json': '{\n  "mode": "ipvs"\n}\n' })
  await run()
  const push = async (text: string) => {
    repository.write({ 'kube-proxy.json': text })
    const head = repository.commit()
    github.pullFiles.splice(0, 1, ...changedFiles(repository, 'main', head))
    await runAt(repository, head)
  }
  await push('{\n\n\n  "mode": "ipvs"\n}\n')
  expect(github.reviewComments).toHaveLength(1)
  await push('{\n\n\n  "mode":  "ipvs"\n}\n')
  expect(github.reviewComments.map(({ line }) => line)).toEqual([2, 4])
})

describe('only on lines that the pull request shows', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `// ${index}`)
  const template = (mode: string) => bicep.replace("mode: 'nftables'", `mode: '${mode}'`)

  test('a fault far from the change, and in a file that is not changed', async () => {
    const far = `${template('nftables')}${lines.join('\n')}\n`
    const { run } = open({ 'main.bicep': `${far}// new\n` }, { 'main.bicep': far, 'kube-proxy.json': config })
    const result = await run()
    expect(result.log).toContain('Suggested changes: 3 not possible, on lines that the pull request does not show.')
    expect(writes()).toEqual([])
  })

  test('a fault beside the change', async () => {
    const { run } = open(
      { 'main.bicep': template('nftables').replace('westeurope', 'northeurope') },
      { 'main.bicep': template('nftables') },
    )
    await run()
    expect(github.reviewComments.map(({ line }) => line)).toEqual([6])
  })

  test.each([
    ['GitHub leaves the patch out', (): void => void delete github.pullFiles[0]?.patch],
    [
      'the diff shows other text',
      (): void =>
        void Object.assign(github.pullFiles[0] ?? {}, { patch: '@@ -0,0 +1,3 @@\n+{\n+\n+  "mode": "IPTABLES"' }),
    ],
  ])('nothing where %s', async (_, change) => {
    const { run } = open({ 'kube-proxy.json': config })
    change()
    const result = await run()
    expect(result.log).toContain('Suggested changes: 2 not possible, on lines that the pull request does not show.')
    expect(writes()).toEqual([])
  })

  test('no suggestion for a link, whose line is its target', async () => {
    await open({ 'kube-proxy.json': { linkTo: 'other.txt' } }, { 'other.txt': '{ "mode": "ipvs" }\n' }).run()
    expect(writes()).toEqual([])
  })
})

test('the test merge is checked out, in which the lines stand elsewhere: comments are on those of the head', async () => {
  const lines = (...text: readonly string[]) => text.join('\n')
  const many = Array.from({ length: 12 }, (_, index) => `// ${index}`)
  const base = lines(...many, bicep.replace("Enabled: true, mode: 'nftables'", "enabled: true, mode: 'NFTABLES'"))
  const onMain = lines('// one more', '// and another', base)
  const onBranch = lines(...many, bicep)
  const repository = pullRequestRepository({ 'main.bicep': base }, { 'main.bicep': onMain }, { 'main.bicep': onBranch })
  github.pullFiles.push(...changedFiles(repository, repository.main, repository.head))
  const result = await runAt(repository, repository.head)
  expect(result.log).toContain('Suggested changes: 1 written.')
  expect(github.reviewComments.map(({ line }) => line)).toEqual([18])
  expect(readFileSync(join(repository.folder, 'main.bicep'), 'utf8').split('\n')[19]).toContain('nftables')
  expect(withSuggestions(onBranch, github.reviewComments)).toContain("{ enabled: true, mode: 'NFTABLES' }")
})

test('thirty comments a review: the others come with the next run', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [`${10 + index}/kube-proxy.json`, '{ "mode": "ipvs" }\n']),
  )
  const { run } = open(files)
  expect((await run()).log).toContain('Suggested changes: 30 written; 5 left for the next run.')
  expect(github.reviews[0]?.body).toContain(
    '5 more do not fit here: `kube-proxy-policy check --fix` writes all of them.',
  )
  expect((await run()).log).toContain('Suggested changes: 5 written; 30 there already.')
})

test.each([
  ['read-only', "The token lacks the permission 'pull-requests: write'"],
  ['invalid', 'GitHub refuses the request.'],
  [{ secondaryLimit: 3600 }, 'Too many requests have been made with this token.'],
] as const)('%j: one warning for comment and suggestions', async (fault, reason) => {
  const { run } = open({ 'kube-proxy.json': config })
  github.fail(fault, /^(?:POST|PATCH)/)
  const result = await run({ comment: 'always' })
  expect(result.exitCode).toBe(1)
  const warnings = result.annotations.filter(({ message }) => message.startsWith('Not written'))
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`Not written to the pull request: the comment and 2 suggested changes. ${reason}`),
  ])
  expect(result.annotations.filter(({ properties }) => properties.title === 'value-casing')).toHaveLength(1)
})

test('a clean pull request asks nothing of GitHub', async () => {
  const { run } = open({ 'kube-proxy.json': '{ "mode": "NFTABLES" }\n' })
  expect((await run()).exitCode).toBe(0)
  expect(github.requests).toEqual([])
})

test('suppressed findings are not suggested', async () => {
  const policy = 'version: 1\nexceptions:\n  - { rule: value-casing, reason: x, match: { paths: ["**"] } }\n'
  const { run, repository } = open({
    '.github/kube-proxy-policy.yml': policy,
    'kube-proxy.json': '{ "mode": "ipvs" }\n',
  })
  writeFileSync(join(repository.folder, 'untracked'), '')
  await run()
  expect(github.requests).toEqual([])
})
