/** An organisation's own requirements, through the command line's bundle. */
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const template = `param owner string
param mode string

resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'shop'
  location: 'westeurope'
  tags: { owner: owner, stage: 'prod' }
  properties: {
    kubernetesVersion: '1.33'
    networkProfile: {
      networkPlugin: 'azure'
      kubeProxyConfig: { enabled: true, mode: mode }
    }
  }
}
`
const parameters = (values: Readonly<Record<string, string>>) => {
  const given = Object.entries(values).map(([name, value]) => [name, { value }] as const)
  return JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(given),
  })
}

const policy = `version: 1
extends: []
require:
  - id: contoso/owner
    level: error
    message: '{cluster} belongs to {found}; expected {expected} ({parameters}).'
    cluster: { properties: { tags: { properties: { owner: { pattern: '^team-[a-z]+$' } }, required: [owner] } } }
  - id: contoso/version
    level: error
    cluster: { properties: { kubernetesVersion: { minimumVersion: '1.34', maximumVersion: '1.40' } } }
  - id: contoso/mode
    level: warning
    match: { cluster: { properties: { tags: { properties: { stage: { const: prod } } } } } }
    kubeProxyConfig:
      if: { properties: { enabled: { const: true } }, required: [enabled] }
      then: { properties: { mode: { not: { enum: [IPVS] } } } }
`
/** The same for those who write their policies with a program. */
const policyAsJson = JSON.stringify({
  version: 1,
  extends: [],
  require: [
    {
      id: 'contoso/owner',
      level: 'error',
      message: '{cluster} belongs to {found}; expected {expected} ({parameters}).',
      cluster: {
        properties: { tags: { properties: { owner: { pattern: '^team-[a-z]+$' } }, required: ['owner'] } },
      },
    },
    {
      id: 'contoso/version',
      level: 'error',
      cluster: { properties: { kubernetesVersion: { minimumVersion: '1.34', maximumVersion: '1.40' } } },
    },
    {
      id: 'contoso/mode',
      level: 'warning',
      match: { cluster: { properties: { tags: { properties: { stage: { const: 'prod' } } } } } },
      kubeProxyConfig: {
        if: { properties: { enabled: { const: true } }, required: ['enabled'] },
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
        then: { properties: { mode: { not: { enum: ['IPVS'] } } } },
      },
    },
  ],
})

interface Found {
  readonly rule: string
  readonly level: string
  readonly file: string
  readonly line: number
  readonly message: string
}

function findings(files: Readonly<Record<string, string>>): readonly string[] {
  const { folder } = temporaryRepository(files)
  const { stdout, stderr } = runCommand(folder, ['check', '--policy', 'policy.yml', '--format', 'json'])
  expect(stderr).toBe('')
  const report: { readonly findings: readonly Found[] } = JSON.parse(stdout)
  return report.findings.map(({ rule, level, file, line, message }) => `${file}:${line} ${level} ${rule}: ${message}`)
}

describe.each([
  ['YAML', policy],
  ['JSON', policyAsJson],
])('a policy as %s', (_, text) => {
  const files = { 'main.bicep': template, 'policy.yml': text }

  test('each requirement by itself, where its value stands, in the words of the policy', () => {
    expect(findings({ ...files, 'main.parameters.json': parameters({ owner: 'nobody', mode: 'IPVS' }) })).toEqual([
      "main.bicep:9 error contoso/version: kubernetesVersion is '1.33'; expected 1.34 or newer.",
      'main.parameters.json:1 error contoso/owner: shop belongs to nobody; expected text that matches ^team-[a-z]+$ (main.parameters.json).',
      "main.parameters.json:1 warning contoso/mode: mode is 'IPVS'; expected something else.",
    ])
  })

  test('what is kept is not reported', () => {
    const kept = template.replace("'1.33'", "'1.34'")
    expect(
      findings({
        ...files,
        'main.bicep': kept,
        'main.parameters.json': parameters({ owner: 'team-a', mode: 'NFTABLES' }),
      }),
    ).toEqual([])
  })

  test('what nobody knows is undecided, with the parameter that would decide it; what is certain all the same is not', () => {
    expect(findings(files)).toEqual([
      "main.bicep:1 notice undecided: Cannot be decided: parameter 'owner' has no value and no default. Waiting for it: contoso/owner.",
      "main.bicep:2 notice undecided: Cannot be decided: parameter 'mode' has no value and no default. Waiting for it: contoso/mode.",
      "main.bicep:9 error contoso/version: kubernetesVersion is '1.33'; expected 1.34 or newer.",
    ])
  })
})

test('every mistake is told at once, with its place and the nearest right spelling', () => {
  const { folder } = temporaryRepository({
    'policy.yml': `version: 1
require:
  - id: contoso/a
    cluster: { propertis: { tags: {} } }
  - id: contoso/b
    cluster: { properties: { name: { pattern: '(a)\\1' } } }
  - id: contoso/c
    cluster: { properties: { kubernetesVersion: { minimumVersion: 1.34 } } }
  - id: contoso/a
    kubeProxyConfig: { properties: { mode: { enum: [] } } }
    levle: error
`,
  })
  const { exitCode, stdout, stderr } = runCommand(folder, ['check', '--policy', 'policy.yml'])
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr.split('\n')).toEqual([
    "policy.yml:4:16: Unknown keyword 'propertis'. Did you mean 'properties'?",
    "policy.yml:6:47: The pattern '(a)\\1' cannot be used: back references are not supported, found `\\1`.",
    `policy.yml:8:67: 'minimumVersion' is 1.34; expected a version in quotes, "1.34", because YAML reads a number without them.`,
    "policy.yml:10:52: 'enum' is an empty list; expected a list of one or more values.",
    "policy.yml:11:5: Unknown key 'levle'. Did you mean 'level'?",
    '',
  ])
})
