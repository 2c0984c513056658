/** Fixed files: the findings are gone, a second run changes nothing, and every other byte is as it was. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeLike } from '../../../src/discover/files/decode.js'
import { type Fixing, fixFiles } from '../../../src/fix/fix-files.js'
import { checkFiles, checkResult, type TestContents, testFiles } from '../../support/check-files.js'

function fix(contents: TestContents, locked: readonly string[] = []): Promise<Fixing> {
  return fixFiles(testFiles(contents), {
    check: (files) => checkResult(files),
    whyNotWritable: (path) => (locked.includes(path) ? 'it is locked' : null),
  })
}

async function textAfter(contents: TestContents, path: string): Promise<string | undefined> {
  const { changed } = await fix(contents)
  const after = changed.find((file) => file.path === path)?.after
  return after === undefined ? undefined : Buffer.from(after).toString('utf8')
}

const cluster = (config: string) => `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: {
    networkProfile: {
      networkPlugin: 'azure'
      kubeProxyConfig: ${config}
    }
  }
}
`

describe('what is fixed', () => {
  test.each([
    ['{ "Mode": "ipvs" }', '{ "mode": "IPVS" }'],
    ['{"mode":"IPVS","ipvsconfig":{"TCPTimeoutSeconds":9}}', '{"mode":"IPVS","ipvsConfig":{"tcpTimeoutSeconds":9}}'],
    // Of two names for the same thing nobody knows which is meant.
    ['{ "Mode": "IPVS", "mode": "NFTABLES" }', undefined],
    // Escaped: it is not written as it reads.
    ['{ "mode": "\\u0069pvs" }', undefined],
  ])('config file %j', async (before, after) => {
    expect(await textAfter({ 'kube-proxy.json': before }, 'kube-proxy.json')).toBe(after)
  })

  test.each([
    ["{ mode: 'ipvs' } // why", "{ mode: 'IPVS' } // why"],
    ["{ Mode: 'IPVS' }", "{ mode: 'IPVS' }"],
    ["{ 'Mode': 'IPVS' }", "{ 'mode': 'IPVS' }"],
    ["{ mode: 'ip${'vs'}' }", undefined],
  ])('Bicep %j', async (before, after) => {
    const expected = after === undefined ? undefined : cluster(after)
    expect(await textAfter({ 'main.bicep': cluster(before) }, 'main.bicep')).toBe(expected)
  })

  test('where the value is written: the parameter file', async () => {
    const contents = {
      'main.bicep': `param mode string\n${cluster('{ mode: mode }')}`,
      'main.bicepparam': "using 'main.bicep'\nparam mode = 'nftables'\n",
    }
    expect(await textAfter(contents, 'main.bicepparam')).toBe("using 'main.bicep'\nparam mode = 'NFTABLES'\n")
  })
})

test('what is suppressed is not fixed', async () => {
  const comment = '// kube-proxy-policy: ignore value-casing -- the deployment pipeline needs it'
  const contents = { 'main.bicep': cluster(`{\n        ${comment}\n        mode: 'ipvs'\n      }`) }
  const { found, changed } = await fix(contents)
  expect(found.findings.filter(({ rule }) => rule === 'value-casing')).toMatchObject([{ suppressed: { by: 'inline' } }])
  expect(changed).toEqual([])
})

test('beside a fix that would change what a cluster gets, any number of others are applied', async () => {
  const compared = `param kind string = 'ipvs'\n${cluster("{ mode: kind, ipvsConfig: kind == 'ipvs' ? { scheduler: 'RoundRobin' } : null }")}`
  const many = Array.from(
    { length: 55 },
    (_, index) => [`fleet/${index}/kube-proxy.json`, '{ "mode": "ipvs" }'] as const,
  )
  const { fixed, left } = await fix({ ...Object.fromEntries(many), 'main.bicep': compared })
  expect(fixed).toHaveLength(many.length)
  expect(left).toMatchObject([{ finding: { place: { file: 'main.bicep' } } }])
})

test('a fix that would change what a cluster gets is not applied; others are', async () => {
  const compared = `param kind string = 'ipvs'\n${cluster("{ Mode: kind, ipvsConfig: kind == 'ipvs' ? { scheduler: 'RoundRobin' } : null }")}`
  const { changed, left, fixed } = await fix({ 'main.bicep': compared, 'kube-proxy.json': '{ "mode": "ipvs" }' })
  expect(left).toMatchObject([{ finding: { rule: 'value-casing' }, reason: 'it would change what a cluster gets' }])
  expect(fixed.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    'kube-proxy.json value-casing',
    'main.bicep property-casing',
  ])
  expect(changed.map(({ after }) => Buffer.from(after).toString())).toEqual([
    '{ "mode": "IPVS" }',
    compared.replace('Mode', 'mode'),
  ])
})

test('a file that must not be written stays, and that is said', async () => {
  const contents = { 'a.kube-proxy.json': '{ "mode": "ipvs" }', 'b.kube-proxy.json': '{ "mode": "ipvs" }' }
  const { changed, left, remaining } = await fix(contents, ['a.kube-proxy.json'])
  expect(changed.map(({ path }) => path)).toEqual(['b.kube-proxy.json'])
  expect(left).toMatchObject([{ finding: { place: { file: 'a.kube-proxy.json' } }, reason: 'it is locked' }])
  expect(remaining.findings.filter(({ rule }) => rule === 'value-casing')).toHaveLength(1)
})

/** A mark, and the bytes of a text, as editors on several systems write them. */
const encodings = {
  'UTF-8': [],
  'UTF-8 with a mark': [0xef, 0xbb, 0xbf],
  'UTF-16, little end first': [0xff, 0xfe],
  'UTF-16, big end first': [0xfe, 0xff],
  'UTF-32, little end first': [0xff, 0xfe, 0, 0],
  'UTF-32, big end first': [0, 0, 0xfe, 0xff],
}

const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\n\n    ', ' \r\n\t')
const written = (...names: string[]) =>
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc
        .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
        .map((upper) => [...name].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join('')),
    )

/** JSON of `mode` and `ipvsConfig`, its names, values and blanks in any shape. */
const configText = fc
  .tuple(
    written('mode'),
    written('ipvs', 'iptables', 'nftables'),
    written('ipvsconfig'),
    written('scheduler'),
    written('roundrobin', 'leastconnection'),
    written('tcptimeoutseconds'),
    fc.array(gap, { minLength: 8, maxLength: 8 }),
  )
  .map(([mode, value, ipvs, scheduler, kind, timeout, [a, b, c, d, e, f, g, h]]) =>
    [
      `{${a}"${mode}"${b}:${c}"${value}",`,
      `"${ipvs}":${d}{${e}"${scheduler}":"${kind}",${f}"${timeout}"${g}: 9}}${h}`,
    ].join(''),
  )

test('a second run changes nothing, the findings are gone, all other bytes stay', async () => {
  const casing = ['property-casing', 'value-casing']
  await fc.assert(
    fc.asyncProperty(configText, fc.constantFrom(...Object.values(encodings)), async (text, mark) => {
      const path = 'kube-proxy.json'
      const before = encodeLike(Uint8Array.from(mark), text)
      const { changed, remaining, found } = await fix({ [path]: before })
      const after = changed[0]?.after ?? before
      expect(remaining.findings.filter(({ rule }) => [...casing, 'unreadable-file'].includes(rule))).toEqual([])
      expect(remaining.findings.map(({ rule }) => rule)).toEqual(
        found.findings.map(({ rule }) => rule).filter((rule) => !casing.includes(rule)),
      )
      expect(await checkFiles({ [path]: after })).toEqual(remaining.findings)
      expect((await fix({ [path]: after })).changed).toEqual([])
      expect(Buffer.from(after).toString('latin1').toLowerCase()).toBe(
        Buffer.from(before).toString('latin1').toLowerCase(),
      )
    }),
    { numRuns: 150 },
  )
})

test('a part of a code unit at the end stays', async () => {
  for (const mark of Object.values(encodings).slice(2)) {
    const before = Buffer.concat([encodeLike(Uint8Array.from(mark), '{ "mode": "ipvs" }'), Uint8Array.of(0x41)])
    const [file] = (await fix({ 'kube-proxy.json': before })).changed
    expect(file?.after.length).toBe(before.length)
    expect(file?.after.at(-1)).toBe(0x41)
  }
})
