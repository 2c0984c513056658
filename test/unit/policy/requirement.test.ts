import { describe, expect, test } from '@jest/globals'
import { judgeRequirement } from '../../../src/policy/requirement.js'
import { clusterSubject, configSubject, policyFrom, said } from './subjects.js'

/** A policy with one requirement; `body` in flow style. */
const requiring = (body: string) => policyFrom(`version: 1\nrequire:\n  - { id: contoso/rule, ${body} }\n`)

const cluster = (properties: string, more = '') =>
  clusterSubject(`{${more}\n  "properties": {\n    ${properties}\n  }\n}`)
const network = (config: string) => cluster(`"networkProfile": {\n      "kubeProxyConfig": ${config}\n    }`)

describe('what kubeProxyConfig schemas see', () => {
  test.each([
    ['a value as it is', '{ "mode": "IPVS" }', ["1:11 mode is 'IPVS'; expected 'NFTABLES'."]],
    ['the value that is wanted', '{ "mode": "NFTABLES" }', []],
    ['a value in another case', '{ "mode": "nftables" }', []],
    ['a value in mixed case', '{ "mode": "NFtables" }', []],
    ['a value that no mode has', '{ "mode": "FOO" }', ["1:11 mode is 'FOO'; expected 'NFTABLES'."]],
    ['a name in another case', '{ "MODE": "IPVS" }', ["1:11 mode is 'IPVS'; expected 'NFTABLES'."]],
    ['the default', '{ "enabled": true }', ["1:1 mode is 'IPTABLES' (the default); expected 'NFTABLES'."]],
    ['the default for null', '{ "mode": null }', ["1:3 mode is 'IPTABLES' (the default); expected 'NFTABLES'."]],
    ['an unknown value', '{ "mode": "?mode is not given" }', ['? mode is not given']],
    ['a wrong value whatever is chosen', '{ "mode": "IPVS|IPTABLES" }', ["1:11 mode is 'IPVS'; expected 'NFTABLES'."]],
    ['a choice that may be right', '{ "mode": "IPVS|NFTABLES" }', ['? one of IPVS|NFTABLES']],
    ['a choice whose first may be right', '{ "mode": "NFTABLES|IPVS" }', ['? one of NFTABLES|IPVS']],
    ['an object with unknown parts', '{ "...": 1 }', ['? something is merged in']],
    [
      'an object with unknown parts that names its mode',
      '{ "...": 1, "mode": "IPVS" }',
      ["1:21 mode is 'IPVS'; expected 'NFTABLES'."],
    ],
  ])('%s', async (_, config, expected) => {
    const policy = await requiring('kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }')
    expect(said(policy, configSubject(config))).toEqual(expected)
  })

  test.each([
    [
      'enabled is true where it is not written',
      '{}',
      'kubeProxyConfig: { properties: { enabled: { const: false } } }',
      ['1:1 enabled is true (the default); expected false.'],
    ],
    [
      'nothing else is filled in',
      '{ "mode": "IPVS" }',
      'kubeProxyConfig: { required: [ipvsConfig] }',
      ['1:1 ipvsConfig is not set; expected a value.'],
    ],
    [
      'an inner name in another case',
      '{ "ipvsConfig": { "TCPTimeoutSeconds": 0 } }',
      'kubeProxyConfig: { properties: { ipvsConfig: { properties: { tcpTimeoutSeconds: { minimum: 1 } }, additionalProperties: false } } }',
      ['1:40 ipvsConfig.tcpTimeoutSeconds is 0; expected 1 or more.'],
    ],
    ...['{}', '{ "mode": null }', '{ "mode": "IPVS" }', '{ "mode": "?null later" }'].map(
      (config): [string, string, string, readonly string[]] => [
        `defaults count as properties, each once: ${config}`,
        config,
        'kubeProxyConfig: { required: [enabled, mode], minProperties: 2, maxProperties: 2 }',
        [],
      ],
    ),
    ...['{}', '{ "ipvsConfig": "?later" }'].map((config): [string, string, string, readonly string[]] => [
      `what is filled in has its type: ${config}`,
      config,
      'kubeProxyConfig: { properties: { enabled: { type: boolean }, mode: { type: string } } }',
      [],
    ]),
    [
      'text where a number belongs',
      '{ "ipvsConfig": { "tcpTimeoutSeconds": "900" } }',
      'kubeProxyConfig: { properties: { ipvsConfig: { properties: { tcpTimeoutSeconds: { type: integer } } } } }',
      ["1:40 ipvsConfig.tcpTimeoutSeconds is '900'; expected a whole number."],
    ],
    [
      'what must not be, at the value',
      '{ "mode": "IPVS" }',
      'kubeProxyConfig: { not: { type: object, required: [mode], properties: { mode: { const: IPVS } } } }',
      ["1:11 mode is 'IPVS'; expected something else."],
    ],
    [
      'a name that the schema of Azure does not have',
      '{ "Foo": 1 }',
      'kubeProxyConfig: { properties: { enabled: true, mode: true }, additionalProperties: false }',
      ['1:3 Foo is 1; expected it to be left out.'],
    ],
    [
      'something else than an object',
      '[]',
      'kubeProxyConfig: { type: object }',
      ['1:1 kubeProxyConfig is an array; expected an object.'],
    ],
    [
      'an object of which nobody knows whether it is there',
      '{ "ipvsConfig": "?null later" }',
      'kubeProxyConfig: { required: [ipvsConfig] }',
      ['? later'],
    ],
  ])('%s', async (_, config, body, expected) => {
    expect(said(await requiring(body), configSubject(config))).toEqual(expected)
  })
})

describe('clusters and kubeProxyConfig schemas', () => {
  const nftables = 'kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }'
  test.each([
    [
      'written: at the value',
      network('{\n        "mode": "IPVS"\n      }'),
      ["5:17 mode is 'IPVS'; expected 'NFTABLES'."],
    ],
    [
      'mode not written: at kubeProxyConfig',
      network('{}'),
      ["4:7 mode is 'IPTABLES' (the default); expected 'NFTABLES'."],
    ],
    [
      'no kubeProxyConfig: at networkProfile',
      cluster('"networkProfile": {}'),
      ["3:5 mode is 'IPTABLES' (the default); expected 'NFTABLES'."],
    ],
    [
      'no networkProfile: at properties',
      cluster('"dnsPrefix": "x"'),
      ["2:3 mode is 'IPTABLES' (the default); expected 'NFTABLES'."],
    ],
    ['nothing: at the cluster', clusterSubject('{}'), ["1:1 mode is 'IPTABLES' (the default); expected 'NFTABLES'."]],
    ['everything unknown', cluster('"networkProfile": "?not on disk"'), ['? not on disk']],
    ['unknown config that may be null', network('"?null given later"'), ['? given later']],
  ])('%s', async (_, subject, expected) => {
    expect(said(await requiring(nftables), subject)).toEqual(expected)
  })
})

describe('an unknown kubeProxyConfig', () => {
  test.each([
    ['has a mode all the same', 'required: [enabled, mode]', []],
    ['may have any properties', 'maxProperties: 2', ['? not on disk']],
  ])('%s', async (_, schema, expected) => {
    const subject = cluster('"networkProfile": "?not on disk"')
    expect(said(await requiring(`kubeProxyConfig: { ${schema} }`), subject)).toEqual(expected)
  })
})

describe('cluster schemas', () => {
  test.each<[string, string, ReturnType<typeof clusterSubject>, readonly string[]]>([
    [
      'a floor',
      'properties: { kubernetesVersion: { minimumVersion: "1.33" } }',
      cluster('"kubernetesVersion": "1.32.4"'),
      ["3:26 kubernetesVersion is '1.32.4'; expected 1.33 or newer."],
    ],
    [
      'a floor that is kept',
      'properties: { kubernetesVersion: { minimumVersion: "1.33" } }',
      cluster('"kubernetesVersion": "1.33"'),
      [],
    ],
    [
      'a floor and a version that AKS completes',
      'properties: { kubernetesVersion: { minimumVersion: "1.33.2" } }',
      cluster('"kubernetesVersion": "1.33"'),
      ['? whether 1.33 is 1.33.2 or newer depends on the patch release that AKS chooses'],
    ],
    [
      'an empty version is absent',
      'required: [kubernetesVersion]',
      cluster('"kubernetesVersion": ""'),
      ['3:5 kubernetesVersion is not set; expected a value.'],
    ],
    [
      'an API version',
      'properties: { apiVersion: { minimumVersion: 2025-09-02-preview } }',
      clusterSubject('{ "apiVersion": "2024-09-02-preview" }'),
      ["1:17 apiVersion is '2024-09-02-preview'; expected 2025-09-02-preview or newer."],
    ],
    [
      'names without regard to case',
      'properties: { networkProfile: { properties: { networkPlugin: { const: azure } } } }',
      cluster('"NetworkProfile": { "NetworkPlugin": "kubenet" }'),
      ["3:42 networkProfile.NetworkPlugin is 'kubenet'; expected 'azure'."],
    ],
    [
      'empty network fields are absent',
      'properties: { networkProfile: { required: [networkPolicy] } }',
      cluster('"networkProfile": { "networkPolicy": "" }'),
      ['3:25 networkProfile.networkPolicy is not set; expected a value.'],
    ],
    [
      'also among the properties as they are written',
      'properties: { properties: { properties: { networkProfile: { required: [networkPolicy] } } } }',
      cluster('"NetworkProfile": { "NetworkPolicy": "" }'),
      ['3:25 properties.NetworkProfile.networkPolicy is not set; expected a value.'],
    ],
    [
      'where an empty version is absent, too',
      'properties: { properties: { required: [kubernetesVersion] } }',
      cluster('"KubernetesVersion": ""'),
      ['3:5 properties.kubernetesVersion is not set; expected a value.'],
    ],
    [
      'other empty texts are present',
      'properties: { tags: { required: [env] }, properties: { required: [dnsPrefix], properties: { x: { required: [y] } } } }',
      cluster('"dnsPrefix": "", "x": { "y": "" }', '"tags": { "env": "" },'),
      [],
    ],
    [
      'a name that no cluster has',
      'required: [owner]',
      clusterSubject('{}'),
      ['1:1 owner is not set; expected a value.'],
    ],
    [
      'an object, at its name',
      'properties: { tags: { maxProperties: 0 } }',
      cluster('', '"tags": { "env": "x" },'),
      ['1:2 tags is an object; expected at most 0 properties.'],
    ],
    [
      'a list, at its name',
      'properties: { properties: { properties: { zones: { maxItems: 0 } } } }',
      cluster('"zones": [1]'),
      ['3:5 properties.zones is an array; expected at most 0 items.'],
    ],
    [
      'kubeProxyConfig as it is written',
      'required: [kubeProxyConfig]',
      cluster('"networkProfile": {}'),
      ['3:5 kubeProxyConfig is not set; expected a value.'],
    ],
    [
      'its values in schema case, without defaults',
      'properties: { kubeProxyConfig: { properties: { mode: { const: IPVS } }, maxProperties: 1 } }',
      network('{ "mode": "ipvs" }'),
      [],
    ],
    [
      'a tag in another case',
      'properties: { tags: { properties: { env: { const: prod } } } }',
      cluster('', '"tags": { "ENV": "dev" },'),
      ["1:19 tags.ENV is 'dev'; expected 'prod'."],
    ],
    ...['"tags": { "ENV": "dev" }, "sku": { "env": "x" },', '"sku": { "env": "x" }, "tags": { "ENV": "dev" },'].map(
      (more): [string, string, ReturnType<typeof clusterSubject>, readonly string[]] => [
        `a tag that is written in two ways: ${more}`,
        'properties: { tags: { properties: { env: { const: prod } } } }',
        cluster('', more),
        [`1:${more.indexOf('"dev"') + 2} tags.ENV is 'dev'; expected 'prod'.`],
      ],
    ),
    [
      'a tag that is written in two ways in the schema, too',
      'properties: { tags: { properties: { env: { const: prod } } }, sku: { properties: { ENV: true } } }',
      cluster('', '"tags": { "ENV": "dev" }, "sku": { "env": "x" },'),
      ["1:19 tags.ENV is 'dev'; expected 'prod'."],
    ],
    [
      'a property in another case in a list',
      'properties: { properties: { properties: { agentPoolProfiles: { items: { required: [vnetSubnetID] } } } } }',
      cluster('"agentPoolProfiles": [{ "VnetSubnetId": "x" }]'),
      [],
    ],
    [
      'null in a list',
      'properties: { location: { const: westeurope } }',
      cluster('"zones": [null]', '"location": "westeurope",'),
      [],
    ],
    [
      'a missing tag, at tags',
      'properties: { tags: { required: [env] } }',
      cluster('', '\n  "tags": {\n    "team": "web"\n  },'),
      ['2:3 tags.env is not set; expected a value.'],
    ],
    [
      'sku',
      'properties: { sku: { properties: { tier: { enum: [Standard, Premium] } } } }',
      cluster('', '"sku": { "tier": "Free" },'),
      ["1:19 sku.tier is 'Free'; expected 'Standard' or 'Premium'."],
    ],
    [
      'location',
      'properties: { location: { pattern: "^(west|north)europe$" } }',
      cluster('', '"location": "eastus",'),
      ["1:14 location is 'eastus'; expected text that matches ^(west|north)europe$."],
    ],
    [
      'other properties',
      'properties: { properties: { properties: { agentPoolProfiles: { items: { required: [vnetSubnetID] } } } } }',
      cluster('"agentPoolProfiles": [{ "name": "a", "vnetSubnetID": "x" }, { "name": "b" }]'),
      ['3:5 properties.agentPoolProfiles[1].vnetSubnetID is not set; expected a value.'],
    ],
    [
      'a part that does not matter is unknown',
      'properties: { location: { const: westeurope } }',
      cluster('"dnsPrefix": "?given later"', '"location": "eastus",'),
      ["1:14 location is 'eastus'; expected 'westeurope'."],
    ],
    [
      'a choice that does not matter',
      'properties: { location: { const: westeurope } }',
      cluster('"dnsPrefix": "a|b"', '"location": "westeurope",'),
      [],
    ],
  ])('%s', async (_, schema, subject, expected) => {
    expect(said(await requiring(`cluster: { ${schema} }`), subject)).toEqual(expected)
  })

  test('say nothing of config files', async () => {
    expect(said(await requiring('cluster: false'), configSubject('{}'))).toEqual([])
  })

  test('on a cluster of which nothing is known', async () => {
    const policy = await requiring('cluster: { properties: { kubernetesVersion: { minimumVersion: "1.33" } } }')
    const subject = { ...clusterSubject('{}'), body: clusterSubject('{ "x": "?module not on disk" }').body }
    expect(said(policy, subject)).toEqual([])
  })
})

describe('match', () => {
  const place = { file: 'infra/prod/main.json', parameters: 'env/prod.json' }
  const named = (name: string) => clusterSubject(`{ "name": "${name}" }`, place)
  test.each<[string, string, ReturnType<typeof clusterSubject>, readonly string[]]>([
    ['paths: the file', 'paths: ["infra/prod/**"]', named('a'), ['violated']],
    ['paths: the parameter file', 'paths: ["env/*"]', named('a'), ['violated']],
    [
      'paths: the template',
      'paths: ["main.*"]',
      clusterSubject('{}', { ...place, template: 'main.bicep' }),
      ['violated'],
    ],
    ['paths: one of several', 'paths: ["x/**", "infra/**"]', named('a'), ['violated']],
    ['paths: another folder', 'paths: ["infra/dev/**"]', named('a'), []],
    ['parameters', 'parameters: env/prod.json', named('a'), ['violated']],
    ['parameters: another file', 'parameters: env/dev.json', named('a'), []],
    ['parameters: a cluster without', 'parameters: "**"', clusterSubject('{}'), []],
    ['name, in any case', 'name: AKS-legacy', named('aks-LEGACY'), ['violated']],
    ['name: a glob', 'name: "aks-*"', named('aks-1'), ['violated']],
    ['name: another', 'name: aks-1', named('aks-2'), []],
    ['name: unknown', 'name: aks-1', named('?the name is given later'), ['? the name is given later']],
    ['name: one of two that match', 'name: "aks-*"', named('aks-1|aks-2'), ['violated']],
    ['name: one of two, one of which matches', 'name: aks-1', named('aks-1|aks-2'), ['? one of aks-1|aks-2']],
    ['repository, in any case', 'repository: "Contoso/*"', named('a'), ['violated']],
    ['repository: another', 'repository: fabrikam/shop', named('a'), []],
    ['cluster', 'cluster: { properties: { name: { const: a } }, required: [name] }', named('a'), ['violated']],
    ['cluster, whatever its name is', 'cluster: true', named('?later'), ['violated']],
    ['cluster: another', 'cluster: { properties: { name: { const: b } } }', named('a'), []],
    ['cluster: unknown', 'cluster: { properties: { name: { const: b } } }', named('?later'), ['? later']],
    ['all keys have to match', 'paths: ["infra/**"], name: b', named('a'), []],
    ['one that does not match and one unknown', 'paths: ["x"], name: b', named('?later'), []],
  ])('%s', async (_, match, subject, expected) => {
    const policy = await requiring(`message: violated, match: { ${match} }, cluster: false`)
    expect(said(policy, subject).map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual(expected)
  })

  test('a repository that nobody knows leaves the rule undecided', async () => {
    const policy = await requiring('match: { repository: contoso/shop }, cluster: false')
    expect(said(policy, named('a'), null)).toEqual(['? the name of the repository is not known'])
  })

  test('a rule that is kept is not undecided, whatever is not known of its match', async () => {
    const policy = await requiring('match: { name: b }, cluster: { required: [name] }')
    expect(said(policy, named('?later'))).toEqual([])
  })

  test('a config file has no cluster and no parameters', async () => {
    const policy = await policyFrom(`version: 1
require:
  - { id: a/name, match: { name: "*" }, kubeProxyConfig: false }
  - { id: a/cluster, match: { cluster: true }, kubeProxyConfig: false }
  - { id: a/parameters, match: { parameters: "**" }, kubeProxyConfig: false }
  - { id: a/paths, match: { paths: "*.json" }, message: violated, kubeProxyConfig: false }
`)
    expect(said(policy, configSubject('{}'))).toEqual(['1:1 violated'])
  })
})

describe('messages', () => {
  const place = { file: 'infra/main.json', parameters: 'env/prod.json' }
  test.each([
    ['{found} and {expected}', 'IPVS and NFTABLES'],
    ['{cluster} with {parameters}', 'aks-1 with env/prod.json'],
    ['other braces: {env} {} {{found}}', 'other braces: {env} {} {IPVS}'],
  ])('%s', async (message, expected) => {
    const policy = await requiring(
      `message: "${message}", kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }`,
    )
    const config = '{ "networkProfile": { "kubeProxyConfig": { "mode": "IPVS" } } }'
    const subject = clusterSubject(`{ "name": "aks-1", "properties": ${config} }`, place)
    expect(said(policy, subject).map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual([expected])
  })

  test('what is put in is not looked at again', async () => {
    const policy = await requiring('message: "{cluster}: {found}", cluster: { properties: { location: { const: x } } }')
    const subject = clusterSubject('{ "name": "{found}", "location": "$&{cluster}" }')
    expect(said(policy, subject)).toEqual(['1:34 {found}: $&{cluster}'])
  })

  test('a long name is cut', async () => {
    const policy = await requiring('message: "{cluster}.", cluster: { properties: { location: { const: x } } }')
    const subject = clusterSubject(`{ "name": "${'n'.repeat(200)}", "location": "y" }`)
    expect(said(policy, subject)).toEqual([expect.stringMatching(/ n{77}\.\.\.\.$/)])
  })

  test('a long value is cut', async () => {
    const policy = await requiring('message: "{found}", cluster: { properties: { location: { const: x } } }')
    expect(said(policy, clusterSubject(`{ "location": "${'a'.repeat(200)}" }`))).toEqual([`1:15 ${'a'.repeat(77)}...`])
  })

  test('of a config file and of nothing', async () => {
    const policy = await requiring(
      'message: "{cluster} {parameters} {found}", kubeProxyConfig: { required: [ipvsConfig] }',
    )
    expect(said(policy, configSubject('{}'))).toEqual(['1:1 the file kube-proxy.json no parameter file nothing'])
    const unnamed = clusterSubject('{ "name": "?given later" }', { file: 'main.bicep' })
    expect(said(policy, unnamed)).toEqual(['1:1 the cluster in main.bicep no parameter file nothing'])
  })

  test.each([
    ['cluster: { maxProperties: 0 }', 'the cluster is an object; expected at most 0 properties.'],
    [
      'kubeProxyConfig: { maxProperties: 1 }',
      'kubeProxyConfig is an object (the default); expected at most 1 property.',
    ],
  ])('of ours name the whole: %s', async (body, message) => {
    expect(said(await requiring(body), clusterSubject('{ "name": "a" }'))).toEqual([`1:1 ${message}`])
  })
})

test('reports carry id, level, documentation and the way of the value', async () => {
  const policy = await requiring(
    'level: warning, docs: "https://wiki.example/1", kubeProxyConfig: { properties: { mode: { const: IPVS } } }',
  )
  const [requirement] = policy.requirements
  const subject = configSubject('{ "mode": "IPTABLES" }')
  const judgement = requirement && judgeRequirement(requirement, subject, { asOf: '2026-11-22', repository: null })
  expect(judgement?.reports).toMatchObject([
    { rule: 'contoso/rule', level: 'warning', docs: 'https://wiki.example/1', fix: null, related: [] },
  ])
})

test('several things missing at one place are one report', async () => {
  const policy = await requiring('cluster: { properties: { tags: { required: [env, owner] } } }')
  expect(said(policy, clusterSubject('{ "tags": {} }'))).toEqual([
    '1:3 tags.env is not set; expected a value. tags.owner is not set; expected a value.',
  ])
})

test('several failures of one rule are several reports, and several rules are independent', async () => {
  const policy = await policyFrom(`version: 1
require:
  - id: a/timeouts
    kubeProxyConfig: { properties: { ipvsConfig: { additionalProperties: { maximum: 900 } } } }
  - id: a/mode
    kubeProxyConfig: { properties: { mode: { not: { const: IPVS } } } }
`)
  const config = '{ "mode": "IPVS",\n"ipvsConfig": { "tcpTimeoutSeconds": 901,\n"udpTimeoutSeconds": 902 } }'
  expect(said(policy, configSubject(config))).toEqual([
    '2:38 ipvsConfig.tcpTimeoutSeconds is 901; expected 900 or less.',
    '3:22 ipvsConfig.udpTimeoutSeconds is 902; expected 900 or less.',
    "1:11 mode is 'IPVS'; expected something else.",
  ])
})

test('what one rule asks about a choice does not colour what the next one finds', async () => {
  const policy = await policyFrom(`version: 1
require:
  - { id: a/one, cluster: { properties: { location: { enum: [west, north] } } } }
  - { id: a/two, cluster: { properties: { location: { const: west } } } }
  - { id: a/three, cluster: { properties: { sku: { required: [tier] } } } }
  - { id: a/four, cluster: { properties: { location: { const: east } } } }
`)
  const subject = clusterSubject('{ "location": "west|north", "sku": {}, "tags": "?later" }')
  const expected = [
    '? one of west|north',
    '1:29 sku.tier is not set; expected a value.',
    "1:15 location is 'west'; expected 'east'.",
  ]
  expect(said(policy, subject)).toEqual(expected)
  expect(said(policy, subject)).toEqual(expected)
})

test('a choice that changes nothing of what is missing is not missing', async () => {
  const policy = await requiring(
    'cluster: { properties: { location: { enum: [west, north] }, sku: { properties: { tier: { const: x } } } } }',
  )
  const subject = clusterSubject('{ "location": "west|north", "sku": { "tier": "?later" } }')
  expect([...new Set(said(policy, subject))]).toEqual(['? later'])
})

test('a choice that has fallen already is none', async () => {
  const policy = await requiring('cluster: { properties: { location: { const: west } } }')
  const subject = clusterSubject('{ "location": "west|north" }')
  const location = subject.body.kind === 'object' ? subject.body.properties.get('location')?.value() : undefined
  if (location?.kind !== 'choice') throw new Error('The test has no choice.')
  const fallen = (index: number) => ({ ...subject, assumed: new Map([[location.choice, [index]]]) })
  expect(said(policy, fallen(0))).toEqual([])
  expect(said(policy, fallen(1))).toEqual(["1:15 location is 'north'; expected 'west'."])
})

test('a choice that has fallen in part is one of what is left', async () => {
  const policy = await requiring('cluster: { properties: { location: { const: west } } }')
  const subject = clusterSubject('{ "location": "west|north|east" }')
  const location = subject.body.kind === 'object' ? subject.body.properties.get('location')?.value() : undefined
  if (location?.kind !== 'choice') throw new Error('The test has no choice.')
  const left = (...indices: readonly number[]) => ({ ...subject, assumed: new Map([[location.choice, indices]]) })
  expect(said(policy, left(0, 1))).toEqual(['? one of west|north|east'])
  expect(said(policy, left(1, 2))).toEqual(["1:15 location is 'north'; expected 'west'."])
})
