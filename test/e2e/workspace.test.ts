/** A workspace that is no repository itself, as where actions/checkout is given a `path`, or that lies behind a link. */
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { checkout, eventOf, pullRequestRepository } from '../support/pull-request.js'
import { runStep, type StepResult } from '../support/runner.js'
import { temporaryFolder } from '../support/temporary-repository.js'

const config = '{ "mode": "IPVS" }\n'
const cluster = (mode: string) => `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: { mode: '${mode}' } } }
}
`
const pull = pullRequestRepository(
  {
    '.github/kube-proxy-policy.yml':
      'rules: { ipvs-deprecated: error }\nexceptions:\n  - { rule: ipvs-deprecated, match: { paths: ["ops/**"] }, reason: waits }\n',
    'ops/kube-proxy.json': config,
    'infra/main.bicep': cluster('IPTABLES'),
  },
  {},
  {
    '.github/kube-proxy-policy.yml': 'rules: { ipvs-deprecated: off }\n',
    'infra/.github/kube-proxy-policy.yml': 'rules: { ipvs-deprecated: off }\n',
    'infra/main.bicep': cluster('IPVS'),
  },
)
let workspace: string
beforeAll(() => {
  workspace = temporaryFolder({ 'tools/a.json': '{}' })
  cpSync(checkout(pull.folder, pull.merge, 2), join(workspace, 'src'), { recursive: true })
})

const step = (inputs: Readonly<Record<string, string>>, at = workspace) =>
  runStep({ workspace: at, inputs, event: eventOf(pull), environment: { GITHUB_SHA: pull.merge } })

function places({ annotations }: StepResult): readonly string[] {
  return annotations.map(({ type, properties: { title, file, line } }) => `${type} ${title} ${file}:${line}`)
}

describe('a checkout in a folder of the workspace', () => {
  test.each(['src', './src/', 'src/infra\nsrc/ops', 'src/infra'])(
    'is judged by its base, named by %j',
    async (paths) => {
      const result = await step({ paths, 'findings-file': 'out/report.json' })
      expect(result.exitCode).toBe(1)
      expect(places(result)).toEqual([
        'error ipvs-deprecated infra/main.bicep:3',
        'notice kube-proxy-change infra/main.bicep:3',
      ])
      const { findings } = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'))
      expect(findings[0]).toMatchObject({ rule: 'ipvs-deprecated', file: 'infra/main.bicep' })
    },
  )

  test('has its config files named from the workspace, for later steps', async () => {
    const { outputs } = await step({ paths: 'src/ops' })
    const hash = createHash('sha256').update(config).digest('hex')
    expect(outputs['config-sha256']).toBe(JSON.stringify({ 'src/ops/kube-proxy.json': hash }))
  })

  test('has its policy named from the workspace', async () => {
    const { log } = await step({ paths: 'src', policy: 'src/.github/kube-proxy-policy.yml' })
    expect(log.join('\n')).toContain('exception at .github/kube-proxy-policy.yml:3: waits')
  })

  test('is judged by the policy of its base, named by its whole path too', async () => {
    const policy = '.github/kube-proxy-policy.yml'
    for (const [at, paths] of [
      [workspace, 'src'],
      [join(workspace, 'src'), '.'],
    ] as const) {
      const result = await step({ paths, policy: join(workspace, 'src', policy) }, at)
      expect(places(result)).toContain('error ipvs-deprecated infra/main.bicep:3')
    }
  })

  test('whose policy does not count is told of', async () => {
    const { log } = await runStep({ workspace })
    expect(log.join('\n')).toContain(
      "notice: src/.github/kube-proxy-policy.yml, src/infra/.github/kube-proxy-policy.yml not looked at: check each repository by itself (input 'paths'), or name a policy.",
    )
  })
})

test('a workspace behind a link is the same by both of its paths', async () => {
  const root = join(workspace, 'src')
  const link = join(temporaryFolder(), 'link')
  symlinkSync(root, link)
  const expected = places(await step({}, root))
  for (const paths of [root, link]) expect(places(await step({ paths }, link))).toEqual(expected)
})

test.each([['..'], ['src\n/']])('paths %j lead out of the workspace: exit code 2', async (paths) => {
  const { exitCode, annotations } = await step({ paths })
  expect(exitCode).toBe(2)
  expect(annotations[0]?.message).toMatch(
    /^paths: .* (?:outside the workspace|in one repository: check them one by one)\.$/,
  )
})
