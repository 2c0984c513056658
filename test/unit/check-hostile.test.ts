/** Input that is made to break a reader: each file gives a finding or an unknown value, and the others are checked. */
import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import { checkRepository } from '../support/check-folder.js'

const depth = 100_000
const megabyte = 1_048_576

/** Every check is done beside this file, which has to be judged whatever the other one is. */
const witness = '{ "mode": "IPVS" }\n'
const witnessPath = 'witness.json'

const head = `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks-orders'
  properties: {
    networkProfile: {
      kubeProxyConfig: {
        mode: `
const tail = `
      }
    }
  }
}
`

function cluster(mode: string): string {
  return head + mode + tail
}

function template(mode: string): string {
  const properties = `{ "networkProfile": { "kubeProxyConfig": { "mode": ${mode} } } }`
  const type = '"type": "Microsoft.ContainerService/managedClusters", "apiVersion": "2026-05-02-preview"'
  return `{ "resources": [{ ${type}, "properties": ${properties} }] }`
}

async function findingsIn(path: string, content: string | Uint8Array): Promise<readonly Finding[]> {
  const files = new Map([
    [path, Buffer.from(content)],
    [witnessPath, Buffer.from(witness)],
  ])
  const { findings } = await checkRepository(files)
  expect(short(findings.filter(({ place }) => place.file === witnessPath))).toEqual(['1:11 ipvs-deprecated'])
  return findings.filter(({ place }) => place.file === path)
}

/** `LINE:COLUMN RULE` */
function short(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`)
}

test.each([
  ['objects', '{"mode":'],
  ['arrays', '['],
])('JSON of %s nested too deep stops at the first that is too much', async (_, opening) => {
  const before = '{"mode":"IPVS","ipvsConfig":'
  const levelsBelowTheRoot = 499
  const column = before.length + levelsBelowTheRoot * opening.length + 1
  expect(short(await findingsIn('kube-proxy.json', before + opening.repeat(depth)))).toEqual([
    `1:${column} unreadable-file`,
  ])
})

test('a template nested too deep is unreadable', async () => {
  const text = template(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
  expect((await findingsIn('azuredeploy.json', text)).map(({ rule }) => rule)).toEqual(['unreadable-file'])
})

test.each([
  ['parentheses', '('.repeat(depth) + ')'.repeat(depth)],
  ['arrays', '['.repeat(depth)],
  ['objects', '{a:'.repeat(depth)],
  ['interpolations', `'\${`.repeat(depth)],
  ['negations', '!('.repeat(depth)],
  ['a chain of additions', `1${' + 1'.repeat(depth)}`],
  ['a chain of properties', `a${'.b'.repeat(depth)}`],
])('a Bicep statement of %s is one broken statement, and the rest is judged', async (_, expression) => {
  const findings = await findingsIn('main.bicep', `var deep = ${expression}\n\n${cluster("'IPVS'")}`)
  expect(findings.map(({ rule, place }) => `${place.line} ${rule}`)).toEqual(['1 unreadable-file', '8 ipvs-deprecated'])
})

test.each([
  ['calls', `[${'concat('.repeat(depth)}${')'.repeat(depth)}]`],
  ['items', `[variables('a')${'[0]'.repeat(depth)}]`],
  ['calls within the length that is read', `[${'concat('.repeat(3000)}${')'.repeat(3000)}]`],
])('an ARM expression of nested %s is unknown', async (_, expression) => {
  const findings = await findingsIn('azuredeploy.json', template(JSON.stringify(expression)))
  expect(findings.map(({ rule }) => rule)).toEqual(['undecided'])
})

test('a long chain of variables is unknown, not a crash', async () => {
  const links = Array.from({ length: depth }, (_, index) => `var v${index + 1} = v${index}\n`)
  const text = `${cluster(`v${depth}`)}var v0 = 'IPVS'\n${links.join('')}`
  expect((await findingsIn('main.bicep', text)).map(({ rule }) => rule)).toEqual(['undecided'])
})

test('a string that doubles itself fifty times is unknown', async () => {
  const links = Array.from({ length: 50 }, (_, index) => `var v${index + 1} = '\${v${index}}\${v${index}}'\n`)
  const text = `${cluster('v50')}var v0 = 'IPVS'\n${links.join('')}`
  expect((await findingsIn('main.bicep', text)).map(({ rule }) => rule)).toEqual(['undecided'])
})

test.each([
  ['between tokens', '{\0"mode": "IPVS" }', ['1:2 unreadable-file']],
  ['in a string', '{ "mode": "IP\0VS" }', ['1:11 config-schema', '1:14 config-not-strict-json']],
  ['at the end', '{ "mode": "IPVS" }\n\0', ['2:1 unreadable-file']],
  ['everywhere', '\0'.repeat(megabyte), ['1:1 unreadable-file']],
])('NUL characters %s of a JSON file', async (_, text, expected) => {
  expect(short(await findingsIn('kube-proxy.json', text))).toEqual(expected)
})

test('NUL characters in Bicep break their statement only', async () => {
  const findings = await findingsIn('main.bicep', `var a = \0\n${cluster("'IPVS'")}var b = 'x\0y'\n`)
  expect(short(findings)).toContain('1:9 unreadable-file')
  expect(short(findings)).toContain('7:15 ipvs-deprecated')
})

test.each([
  ['blanks', ' '.repeat(megabyte)],
  ['a string', `"name": "${'x'.repeat(megabyte)}", `],
  ['astral characters', `"name": "${'🚀'.repeat(megabyte / 2)}", `],
])('a line of a megabyte of %s has exact columns', async (_, filling) => {
  const before = `{ "ipvsConfig": {}, ${filling}"mode": `
  const findings = await findingsIn('kube-proxy.json', `${before}"IPVS" }`)
  const [deprecated] = findings.filter(({ rule }) => rule === 'ipvs-deprecated')
  expect(deprecated?.place).toEqual({
    file: 'kube-proxy.json',
    line: 1,
    column: before.length + 1,
    endLine: 1,
    endColumn: before.length + 1 + '"IPVS"'.length,
  })
})

test('a megabyte of an unknown name or value does not end up in the message', async () => {
  const long = 'x'.repeat(megabyte)
  const findings = await findingsIn('kube-proxy.json', `{ "mode": "${long}", "${long}": 1 }`)
  expect(findings.map(({ rule }) => rule)).toEqual(['config-schema', 'config-schema'])
  expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(500)
})

test.each([
  ['a module', (path: string) => `module m '${path}.bicep' = { name: 'm' }\n${cluster("'IPVS'")}`],
  ['a registry', (path: string) => `module m 'br:${path}managed-cluster:1' = { name: 'm' }\n${cluster("'IPVS'")}`],
  ['a loaded file', (path: string) => cluster(`loadTextContent('${path}')`)],
  ['a JSONPath', (path: string) => cluster(`loadJsonContent('witness.json', '${path}')`)],
  ['a format', (path: string) => cluster(`format('{0:${path}}', 1)`)],
])('a megabyte of the path of %s does not end up in the message', async (_, text) => {
  const findings = await findingsIn('main.bicep', text('x'.repeat(megabyte)))
  expect(findings).not.toEqual([])
  expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(1000)
})

test('Bicep with a letter that is no UTF-8 is read, as the compiler reads it', async () => {
  const bytes = Buffer.from(`// gr\xf6\xdfer\n${cluster("'IPVS'")}`, 'latin1')
  expect(short(await findingsIn('main.bicep', bytes))).toEqual(short(await findingsIn('main.bicep', String(bytes))))
  expect(short(await findingsIn('main.bicep', bytes))).not.toContain('1:1 unreadable-file')
})

test.each([
  ['kube-proxy.json', Buffer.from([0x7b, 0x22, 0x6d, 0xe9, 0x22, 0x3a, 0x31, 0x7d])],
  ['main.bicep', Buffer.from(`// gr\xf6\xdfer\0\n${cluster("'IPVS'")}`, 'latin1')],
  ['kube-proxy.json', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(31, 0xd8)])],
  ['kube-proxy.json', Buffer.alloc(0)],
  ['kube-proxy.json', Buffer.from([0xef, 0xbb, 0xbf])],
  ['kube-proxy.json', Buffer.alloc(17 * megabyte, ' ')],
])('%s that is no text, empty or too large is unreadable at its start', async (path, bytes) => {
  expect(short(await findingsIn(path, bytes))).toEqual(['1:1 unreadable-file'])
})

test('a name that is repeated ten thousand times is as many findings', async () => {
  const repeated = Array.from({ length: 10_000 }, () => '"enabled": true').join(', ')
  const findings = await findingsIn('kube-proxy.json', `{ ${repeated} }`)
  expect(findings).toHaveLength(9_999)
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['duplicate-property']))
})

test('what is wrong whatever it is given is found behind more modules than are followed', async () => {
  const levels = Array.from({ length: 40 }, (_, level): [string, string] => [
    `m${level}.bicep`,
    `module next '${level === 39 ? 'aks' : `m${level + 1}`}.bicep' = { name: 'next' }\n`,
  ])
  const template = `param policy string = 'azure'\n${cluster("'IPVS'")}`.replace(
    'kubeProxy',
    'networkPolicy: policy\n      kubeProxy',
  )
  const files = new Map([...levels, ['aks.bicep', template] as const].map(([path, text]) => [path, Buffer.from(text)]))
  const { findings, isAnalysed } = await checkRepository(files)
  expect(isAnalysed).toBe(false)
  expect(findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`)).toEqual([
    'aks.bicep:8 ipvs-azure-network-policy',
    'aks.bicep:8 ipvs-deprecated',
    'm32.bicep:1 undecided',
  ])
})

test('a large template that is deployed again and again hides no plain setting', async () => {
  const properties = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`p${index}`, index]))
  const large = { contentVersion: '1.0.0.0', resources: [{ type: 'Microsoft.Web/sites', name: 'n', properties }] }
  const loop = `resource d 'Microsoft.Resources/deployments@2024-03-01' = [for i in range(0, 800): {
  name: 'n\${i}'
  properties: { mode: 'Incremental', template: loadJsonContent('t.json') }
}]
`
  const files = new Map([
    ['main.bicep', Buffer.from(loop + cluster("'IPVS'"))],
    ['t.json', Buffer.from(JSON.stringify(large))],
  ])
  const { findings, isAnalysed } = await checkRepository(files)
  expect(isAnalysed).toBe(false)
  expect(short(findings.filter(({ rule }) => rule !== 'undecided'))).toEqual(['10:15 ipvs-deprecated'])
})

test('a comment beside an array of more items than a call takes arguments', async () => {
  const comment = '// kube-proxy-policy: ignore ipvs-deprecated -- the move is planned\n'
  const text = `${cluster("'IPVS'")}var many = [\n${'1\n'.repeat(200_000)}]\n`
  const findings = await findingsIn('main.bicep', text.replace('        mode:', `${comment}        mode:`))
  expect(findings).toMatchObject([{ rule: 'ipvs-deprecated', suppressed: { by: 'inline' } }])
})

test('a misplaced kubeProxyConfig in any number of items is reported so often as anybody reads', async () => {
  const pools = '{ kubeProxyConfig: {} }\n'.repeat(20_000)
  const text = cluster("'IPVS'").replace('  properties: {\n', `  properties: {\n    agentPoolProfiles: [\n${pools}]\n`)
  const misplaced = (await findingsIn('main.bicep', text)).filter(({ rule }) => rule === 'misplaced-config')
  expect(misplaced.length).toBeGreaterThan(100)
  expect(misplaced.length).toBeLessThan(2_000)
})

const many = Array.from({ length: 3_000 }, (_, index) => `    name${index}: 'x'\n`).join('')

test('what a resource holds beyond what is looked through is not taken for nothing', async () => {
  const text = cluster("'IPVS'").replace(
    '  properties: {\n',
    `  properties: {\n    addonProfiles: {\n${many}    }\n    b: { kubeProxyConfig: {} }\n`,
  )
  expect(short(await findingsIn('main.bicep', text))).toContain('1:10 undecided')
})

test('tags, which may have any name, are not looked through', async () => {
  const text = cluster("'IPVS'").replace(
    '  properties: {\n',
    `  tags: {\n${many}  }\n  properties: {\n    kubeProxyConfig: {}\n`,
  )
  expect(short(await findingsIn('main.bicep', text))).toContain('3006:5 misplaced-config')
})

test('a property that is replaced counts where it holds more than is looked through', async () => {
  const body = (properties: string) =>
    `{"resources":[{"type":"Microsoft.ContainerService/managedClusters","apiVersion":"2026-05-02-preview","name":"a","properties":${properties},"properties":{}}]}`
  const own = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 1])))
  const found = async (count: number) => (await findingsIn('a.json', body(own(count)))).map(({ rule }) => rule)
  expect(await found(10)).not.toContain('duplicate-property')
  expect(await found(3_000)).toContain('duplicate-property')
})

test('however many conditions a part of a resource hangs on, it is looked through, and once', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `condition${index}`)
  const parameters = names.map((name) => `param ${name} bool\n`).join('')
  const part = `var part = {\n${many.slice(0, many.indexOf('name100:'))}\n}\n`
  const chain = names.map((name) => `${name} ? part : `).join('')
  const text = cluster("'IPTABLES'").replace('  properties: {\n', `  properties: {\n    x: ${chain}{}\n`)
  expect(short(await findingsIn('main.bicep', parameters + part + text))).toEqual([])
})

test('nor what it holds deeper than is looked', async () => {
  const nested = (depth: number) => `${'{ a: '.repeat(depth)}{ kubeProxyConfig: {} }${' }'.repeat(depth)}`
  const found = (depth: number) =>
    findingsIn(
      'main.bicep',
      cluster("'IPVS'").replace('  properties: {\n', `  properties: {\n    b: ${nested(depth)}\n`),
    )
  expect(short(await found(5))).toContainEqual(expect.stringMatching(/ misplaced-config$/))
  expect(short(await found(30))).toContain('1:10 undecided')
})
