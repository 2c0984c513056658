import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/check.js'
import { jsonReport, toJson } from '../../../src/report/json.js'
import type { Report } from '../../../src/report/report.js'
import { type CasePolicy, checkRepository } from '../../support/check-folder.js'
import { report } from '../../support/findings.js'
import { describedObjects, fieldTables, outputSchema, type Schema, schemaErrors } from '../../support/output-schema.js'
import { parsePage } from '../../support/pages.js'

const page = readFileSync(new URL('../../../docs/output.md', import.meta.url), 'utf8')

const cluster = (networkProfile: string, declarations = '') => `${declarations}
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks-orders'
  location: 'westeurope'
  properties: { networkProfile: ${networkProfile} }
}
`
const template = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { mode: { type: 'string' } },
  resources: [
    {
      type: 'Microsoft.ContainerService/managedClusters',
      apiVersion: '2025-03-01',
      name: "[uniqueString('a')]",
      properties: {
        kubernetesVersion: '1.31',
        networkProfile: { networkPolicy: 'azure', kubeProxyConfig: { mode: "[parameters('mode')]" } },
      },
    },
  ],
})
const parameters = (mode: string) =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: { mode: { value: mode } },
  })

/** Each is a small repository, and what its report must hold. */
const repositories: Readonly<Record<string, { files: Record<string, string>; policy?: CasePolicy; holds: unknown }>> = {
  nothing: { files: { 'README.md': 'Nothing.' }, holds: { verdict: 'success', subjects: [], findings: [] } },
  'commands and upstream objects': {
    files: {
      'up.sh':
        'az extension add -n aks-preview\naz aks create -n aks-orders -k 1.34.1 --network-policy azure --kube-proxy-config ops/proxy.json\n' +
        'az aks update -n "$NAME" --kube-proxy-config ops/proxy.json\naz aks update --kube-proxy-config nowhere.json\n',
      'ops/proxy.json': '{ "mode": "NFTABLES" }\n',
      'ops/upstream.yaml':
        'apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\nmode: ""\nipvs:\n  tcpTimeout: 15m\n  udpTimeout: 0s\n',
    },
    holds: {
      verdict: 'failure',
      counts: { files: { discovered: 3, analysed: 3, unreadable: 0 }, configs: 1, cliCalls: 3, upstreamConfigs: 1 },
      subjects: [
        { kind: 'config', file: 'ops/proxy.json' },
        {
          kind: 'upstream-config',
          file: 'ops/upstream.yaml',
          line: 2,
          column: 7,
          apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
          kubeProxy: {
            enabled: { state: 'absent' },
            mode: { state: 'default', value: 'iptables' },
            tcpTimeoutSeconds: { state: 'known', value: 900, origin: { line: 5, column: 15 } },
            udpTimeoutSeconds: { state: 'absent' },
          },
        },
        {
          kind: 'cli-call',
          file: 'up.sh',
          line: 2,
          column: 1,
          name: 'aks-orders',
          apiVersion: null,
          sha256: null,
          deployment: null,
          kubeProxy: { mode: { state: 'known', value: 'NFTABLES', origin: { file: 'ops/proxy.json' } } },
          network: { networkPolicy: { state: 'known', value: 'azure' }, networkPlugin: { state: 'absent' } },
          kubernetesVersion: { state: 'known', value: '1.34.1' },
        },
        {
          kind: 'cli-call',
          line: 3,
          name: null,
          network: { networkPolicy: { state: 'unknown', reason: 'the command leaves it as it is on the cluster' } },
        },
        { kind: 'cli-call', line: 4, kubeProxy: { mode: { state: 'unknown' } } },
      ],
      findings: [{ rule: 'cli-config-missing', file: 'up.sh', line: 4, subjects: [4] }],
    },
  },
  'a config file with a fix': {
    files: { 'ops/kube-proxy.json': '{ "enabled": true, "mode": "ipvs" }\n' },
    holds: {
      verdict: 'failure',
      subjects: [
        {
          kind: 'config',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          network: { networkPlugin: { state: 'absent' } },
        },
      ],
      findings: [
        { rule: 'ipvs-deprecated' },
        {
          rule: 'value-casing',
          fix: {
            safe: true,
            edits: [{ file: 'ops/kube-proxy.json', line: 1, column: 28, endColumn: 34, text: '"IPVS"' }],
          },
        },
      ],
    },
  },
  'ARM JSON with two parameter files, related places': {
    files: {
      'azuredeploy.json': template,
      'azuredeploy.parameters.dev.json': parameters('IPVS'),
      'azuredeploy.parameters.prod.json': parameters('IPVS'),
    },
    holds: {
      subjects: [
        {
          kind: 'cluster',
          name: null,
          apiVersion: '2025-03-01',
          deployment: { parameters: 'azuredeploy.parameters.dev.json' },
        },
        {
          kubeProxy: { mode: { state: 'known', value: 'IPVS', origin: { file: 'azuredeploy.parameters.prod.json' } } },
        },
      ],
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'ipvs-azure-network-policy',
          related: expect.arrayContaining([expect.objectContaining({ file: 'azuredeploy.json', line: 1 })]),
        }),
      ]),
    },
  },
  'Bicep that is undecided': {
    files: { 'main.bicep': cluster('{ kubeProxyConfig: { mode: mode } }', 'param mode string') },
    holds: {
      verdict: 'success',
      counts: { undecided: 1, notice: 1, clusters: 1 },
      subjects: [{ kubeProxy: { mode: { state: 'unknown', reason: "parameter 'mode' has no value and no default" } } }],
      findings: [{ rule: 'undecided', level: 'notice', suppressed: null }],
    },
  },
  'one of a few, and defaults': {
    files: {
      'main.bicep': cluster(
        '{ networkPlugin: plugin, kubeProxyConfig: {} }',
        "@allowed(['azure', 'kubenet'])\nparam plugin string",
      ),
    },
    holds: {
      subjects: [
        {
          kubeProxy: {
            enabled: { state: 'default', value: true },
            mode: { state: 'default', value: 'IPTABLES' },
            scheduler: { state: 'absent' },
          },
          network: { networkPlugin: { state: 'oneOf', values: ['azure', 'kubenet'] } },
        },
      ],
    },
  },
  'a file that cannot be read': {
    files: { 'main.bicep': cluster('{ kubeProxyConfig: { mode: }'), 'kube-proxy.json': '{ "mode": "IPTABLES" }' },
    holds: {
      complete: false,
      counts: { files: { discovered: 2, unreadable: 1 } },
      findings: [{ rule: 'unreadable-file', subjects: [], deployments: [], fix: null }],
    },
  },
  'a policy that raises and switches off': {
    files: { 'kube-proxy.json': '{ "mode": "IPVS" }' },
    policy: { rules: { 'ipvs-deprecated': 'off', 'implicit-mode': 'error' } },
    holds: { verdict: 'success', findings: [] },
  },
  'names that no terminal would show': {
    files: { 'a\u001b[31m/kube-proxy.json': '{ "mo\u202ede": "IPVS\u2028", "ünï🚀": 1, "mode": "IPTABLES" }' },
    holds: { subjects: [{ file: 'a\u001b[31m/kube-proxy.json' }] },
  },
}

function reportOf(result: CheckResult, given: Partial<Report> = {}): Report {
  return { result, failOn: 'error', policy: [{ source: 'recommended', commit: null }], ...given }
}

async function reportOn(name: string): Promise<Report> {
  const repository = repositories[name]
  if (repository === undefined) throw new Error(`There is no repository '${name}'.`)
  const files = new Map(Object.entries(repository.files).map(([path, text]) => [path, Buffer.from(text)]))
  return reportOf(await checkRepository(files, repository.policy))
}

describe('the report is what the schema promises', () => {
  test.each(Object.keys(repositories))('%s', async (name) => {
    const written: unknown = JSON.parse(toJson(await reportOn(name)))
    expect(schemaErrors(written)).toEqual([])
    expect(written).toMatchObject(repositories[name]?.holds as object)
  })

  test.each(['error', 'warning', 'notice', 'never'] as const)('--fail-on %s', async (failOn) => {
    const { result } = await reportOn('Bicep that is undecided')
    const written = jsonReport(reportOf(result, { failOn, policy: [{ source: 'github:a/b/c@d', commit: 'abc' }] }))
    expect(schemaErrors(written)).toEqual([])
    expect(written).toMatchObject({ failOn, verdict: failOn === 'notice' ? 'failure' : 'success' })
  })
})

test('the text ends with a line break and is one JSON value', () => {
  const text = toJson(report([]))
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/)
})

describe('the schema is strict', () => {
  const valid = async () => JSON.parse(toJson(await reportOn('a config file with a fix')))
  test.each<[string, (written: Awaited<ReturnType<typeof valid>>) => void]>([
    [
      'another field',
      (written) => {
        written.more = 1
      },
    ],
    [
      'a missing field',
      (written) => {
        delete written.asOf
      },
    ],
    [
      'another version',
      (written) => {
        written.schemaVersion = 2
      },
    ],
    [
      'a field of a finding',
      (written) => {
        written.findings[0].severity = 'high'
      },
    ],
    [
      'a line 0',
      (written) => {
        written.findings[0].line = 0
      },
    ],
    [
      'a level',
      (written) => {
        written.findings[0].level = 'info'
      },
    ],
    [
      'a setting with a state that there is not',
      (written) => {
        written.subjects[0].kubeProxy.mode = { state: 'guess', value: 'IPVS' }
      },
    ],
    [
      'a default where there is none',
      (written) => {
        written.subjects[0].kubernetesVersion = { state: 'default', value: '1.33' }
      },
    ],
    [
      'a known setting without its origin',
      (written) => {
        delete written.subjects[0].kubeProxy.mode.origin
      },
    ],
    [
      'a config file with a deployment',
      (written) => {
        written.subjects[0].deployment = { template: 'a', parameters: null }
      },
    ],
    [
      'a cluster without a deployment',
      (written) => {
        written.subjects[0].kind = 'cluster'
        written.subjects[0].sha256 = null
      },
    ],
    [
      'a fix without an edit',
      (written) => {
        written.findings[1].fix.edits = []
      },
    ],
  ])('%s', async (_, spoil) => {
    const written = await valid()
    expect(schemaErrors(written)).toEqual([])
    spoil(written)
    expect(schemaErrors(written)).not.toEqual([])
  })

  test('every object is closed, requires all that it has, and says what each field means', () => {
    const loose: string[] = []
    for (const { title = '', properties, required, additionalProperties, description } of describedObjects()) {
      if (description === undefined) loose.push(title)
      if (properties === undefined) continue
      const names = Object.keys(properties)
      if (additionalProperties !== false || required?.join() !== names.join()) loose.push(title)
      loose.push(
        ...names.filter((name) => !properties[name]?.description?.endsWith('.')).map((name) => `${title}.${name}`),
      )
    }
    expect(loose).toEqual([])
  })

  test('every definition is used, and has its name as its title', () => {
    const definitions = Object.entries(outputSchema.$defs ?? {})
    const used = new Set([...JSON.stringify(outputSchema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name))
    expect(definitions.map(([name, { title }]: [string, Schema]) => [name, title, used.has(name)])).toEqual(
      definitions.map(([name]) => [name, name, true]),
    )
  })
})

describe('docs/output.md', () => {
  const parsed = parsePage(page)
  const example = parsed.sections.find(({ heading }) => heading === 'Example')

  test('lists every field of the schema', () => {
    const start = page.indexOf('## report\n')
    expect(page.slice(start)).toBe(fieldTables())
  })

  test('its example is what the check writes', async () => {
    const [file, output] = example?.fences ?? []
    if (file === undefined || output === undefined) throw new Error('The page has no example.')
    const shown: unknown = JSON.parse(output.text)
    expect(schemaErrors(shown)).toEqual([])
    const files = new Map([[file.fileName, Buffer.from(file.text)]])
    expect(timeless(shown)).toEqual(timeless(jsonReport(reportOf(await checkRepository(files)))))
  })
})

/** Without what changes with each release. */
function timeless(written: unknown): unknown {
  const text = JSON.stringify(written)
    .replace(/"version":"[^"]*"/, '"version":""')
    .replace(/"factsDate":"[^"]*"/, '"factsDate":""')
  return JSON.parse(text.replace(/\/blob\/v[^/]*\//g, '/blob/'))
}
