/** Exceptions, comments and metadata: what they hold back, and what is said of those that hold back nothing. */
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.js'
import { checkRepository } from '../../support/check-folder.js'

const policyPath = '.github/kube-proxy-policy.yml'

function cluster(mode: string, more = ''): string {
  return `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: { networkProfile: { networkPlugin: 'azure'
    kubeProxyConfig: { mode: ${mode} }
  } }
}
${more}`
}

async function found(
  files: Readonly<Record<string, string>>,
  repository: string | null = null,
): Promise<readonly Finding[]> {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  return (await checkRepository(new Map(bytes), { repository })).findings
}

/** What is said of exceptions, comments and metadata. */
async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const own = (await found(files)).filter(({ rule }) => rule.startsWith('exception-'))
  return own.map(({ rule, message }) => `${rule}: ${message}`)
}

function exception(rule: string, more = ''): string {
  return `version: 1\nexceptions:\n  - { rule: ${rule}, reason: planned${more} }\n`
}

const unused = (rule: string) => [
  expect.stringMatching(`^exception-unused: The exception for '${rule}' .* matches nothing`),
]

describe('an exception that nothing needs', () => {
  test('is told of', async () => {
    expect(await said({ 'main.bicep': cluster("'IPTABLES'"), [policyPath]: exception('ipvs-deprecated') })).toEqual(
      unused('ipvs-deprecated'),
    )
  })

  test('may be needed where not everything was analysed', async () => {
    const broken = cluster("'IPTABLES'", 'resource x = = {\n')
    expect(await said({ 'main.bicep': broken, [policyPath]: exception('ipvs-deprecated') })).toEqual([])
  })

  test('may be needed by a rule that could not decide', async () => {
    const open = `param mode string\n${cluster('mode')}`
    expect(await said({ 'main.bicep': open, [policyPath]: exception('ipvs-deprecated') })).toEqual([])
  })

  test('may be needed for a change where nobody knows what was before', async () => {
    const files = { 'main.bicep': cluster("'IPTABLES'"), [policyPath]: exception('kube-proxy-change') }
    expect(await said(files)).toEqual([])
    expect(await said({ ...files, 'before/main.bicep': cluster("'IPTABLES'") })).toEqual(unused('kube-proxy-change'))
  })

  test.each(['', ', expires: 2026-01-31'])('is not told of where it is inherited%s', async (more) => {
    const inheriting = 'version: 1\nextends: [recommended, ../../company.yml]\n'
    const company = exception('ipvs-deprecated', more).replace('exceptions', 'extends: []\nexceptions')
    const files = { 'main.bicep': cluster("'IPTABLES'"), [policyPath]: inheriting, '../company.yml': company }
    expect(await said(files)).toEqual([])
  })
})

test('an exception for a cluster holds back nothing that is told of a file', async () => {
  const broken = cluster("'IPTABLES'", 'resource x = = {\n')
  const files = { 'main.bicep': broken, [policyPath]: exception('unreadable-file', ', match: { name: aks }') }
  const [unreadable] = (await found(files)).filter(({ rule }) => rule === 'unreadable-file')
  expect(unreadable?.suppressed).toBeNull()
})

describe('an exception for what is told of a deployment', () => {
  const module = (file: string, params: string) =>
    `param env string\nmodule aks '${file}' = {\n  name: 'aks'\n  params: { ${params} }\n}\n`
  const parameterFile = "using '../main.bicep'\nparam env = 'x'\n"
  const files = {
    'main.bicep': module('infra/middle.bicep', 'env: env'),
    'infra/middle.bicep': module('aks.bicep', "modus: 'IPVS'"),
    'infra/aks.bicep': `param mode string = 'IPTABLES'\n${cluster('mode')}`,
    'env/dev.bicepparam': parameterFile,
    'env/prod.bicepparam': parameterFile,
  }
  const dev = ['main.bicep + env/dev.bicepparam']
  const prod = ['main.bicep + env/prod.bicepparam']
  const both = [...dev, ...prod]

  test.each<readonly [match: string, excepted: readonly string[], counting: readonly string[]]>([
    ['paths: infra/middle.bicep', both, []],
    ['paths: main.bicep', both, []],
    ['paths: env/prod.bicepparam', prod, dev],
    ['parameters: env/prod.bicepparam', prod, dev],
    ['paths: main.bicep, parameters: env/dev.bicepparam', dev, prod],
    ['parameters: env/test.bicepparam', [], both],
    ['parameters: main.bicep', [], both],
    ['paths: infra/aks.bicep', [], both],
    ['paths: main.bicep, repository: contoso/shop', both, []],
    ['paths: main.bicep, repository: contoso/web', [], both],
  ])('by { %s }', async (match, excepted, counting) => {
    const excepting = { ...files, [policyPath]: exception('invalid-template', `, match: { ${match} }`) }
    const findings = await found(excepting, 'contoso/shop')
    const told = findings.filter(({ rule }) => rule === 'invalid-template')
    const deploymentsOf = (isExcepted: boolean) =>
      told
        .filter(({ suppressed }) => (suppressed !== null) === isExcepted)
        .flatMap(({ deployments }) => deployments.map(({ template, parameters }) => `${template} + ${parameters}`))
    expect(deploymentsOf(true)).toEqual(excepted)
    expect(deploymentsOf(false)).toEqual(counting)
  })
})

describe('an exception for a command', () => {
  const files = {
    'up.sh': 'az aks create -n aks-legacy -g rg --network-policy azure --kube-proxy-config ops/kp.json\n',
    'ops/kp.json': '{ "enabled": true, "mode": "IPVS" }',
  }

  test.each([
    ['paths: up.sh', true],
    ['paths: ops/kp.json', true],
    ['name: AKS-legacy', true],
    ['name: aks-other', false],
    // A command shows only a part of its cluster.
    ['cluster: true', false],
    ['parameters: "**"', false],
  ])('by { %s }', async (match, isExcepted) => {
    const findings = await found({
      ...files,
      [policyPath]: exception('ipvs-azure-network-policy', `, match: { ${match} }`),
    })
    const [first] = findings.filter(({ rule }) => rule === 'ipvs-azure-network-policy')
    expect(first?.place.file).toBe('ops/kp.json')
    expect(first?.suppressed !== null).toBe(isExcepted)
  })
})

test('an exception holds back nothing where too much is open to know that it matches', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `t${index}`)
  const parameters = names.map((name) => `@allowed(['a', 'b'])\nparam ${name} string\n`).join('')
  const tags = `  tags: { ${names.map((name) => `${name}: ${name}`).join(', ')} }\n`
  const text = `${parameters}${cluster("'IPVS'").replace("  location: 'westeurope'\n", tags)}`
  const schema = names.map((name) => `${name}: { type: string }`).join(', ')
  const match = `, match: { cluster: { properties: { tags: { properties: { ${schema} } } } } }`
  const files = { 'main.bicep': text, [policyPath]: exception('ipvs-deprecated', match) }
  const [deprecated] = (await found(files)).filter(({ rule }) => rule === 'ipvs-deprecated')
  expect(deprecated?.suppressed).toBeNull()
})

test('a comment cannot hold back what is said of comments', async () => {
  const comment = '// kube-proxy-policy: ignore exception-unused -- no\n'
  expect(await said({ 'main.bicep': `${comment}${cluster("'IPTABLES'")}` })).toEqual([
    "exception-unused: This comment suppresses nothing: nothing suppresses 'exception-unused'.",
  ])
})

test.each([
  // Good through that day, which is today.
  ['2026-11-22', []],
  ['2026-12-22', []],
  ['2026-12-23', ['it ends on 2026-12-23; the policy allows 2026-12-22 at the latest.']],
  ['2026-02-30', ["'expires' is '2026-02-30'; expected a date, YYYY-MM-DD."]],
])('metadata that ends on %s', async (expires, faults) => {
  const ignore = { rule: 'ipvs-deprecated', reason: 'planned', expires }
  const template = {
    resources: [
      {
        type: 'Microsoft.ContainerService/managedClusters',
        apiVersion: '2026-05-02-preview',
        name: 'aks',
        metadata: { 'kube-proxy-policy': { ignore: [ignore] } },
        properties: { networkProfile: { networkPlugin: 'azure', kubeProxyConfig: { mode: 'IPVS' } } },
      },
    ],
  }
  const policy = 'version: 1\nsuppressions: { max-days: 30 }\n'
  const files = { 'azuredeploy.json': JSON.stringify(template), [policyPath]: policy }
  expect(await said(files)).toEqual(
    faults.map((fault) => `exception-unused: This metadata suppresses nothing: ${fault}`),
  )
})
