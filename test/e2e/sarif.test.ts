/** The command line's SARIF, held against the published schema and, where SARIF_MULTITOOL names it, the multitool. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { hostileFiles } from '../support/hostile.js'
import { multitool, multitoolComplaints, sarifRun } from '../support/sarif.js'
import { type Tree, temporaryRepository } from '../support/temporary-repository.js'

const withError = '{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "RoundRobin" }\n}\n'
const examples = new URL('../../examples/', import.meta.url).pathname

/** Findings with ways, fixes, suppressions, several levels and an organisation's rule. */
const various: Tree = {
  '.github/kube-proxy-policy.yml': `version: 1
extends: [strict]
require:
  - id: contoso/mode
    message: NFTABLES here, not {found}.
    docs: https://wiki.example/adr/17
    kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }
exceptions:
  - { rule: contoso/mode, match: { paths: ["a/**"] }, reason: until March, expires: 2027-03-31 }
`,
  'a/kube-proxy.json': '{ "Mode": "ipvs" }',
  'main.bicep': `param mode string
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: { networkProfile: { networkPlugin: 'azure', networkPolicy: 'azure', kubeProxyConfig: { mode: mode } } }
}
`,
  'main.bicepparam': "using 'main.bicep'\nparam mode = 'ipvs'\n",
  'broken.kube-proxy.json': '{ "mode": ',
}

function sarifOf(files: Tree): string {
  const { folder } = temporaryRepository(files)
  const { stdout, stderr } = runCommand(folder, ['check', '--format', 'sarif', '--as-of', '2026-11-22'])
  expect(stderr).toBe('')
  return stdout
}

const texts: readonly (readonly [string, () => string])[] = [
  ['the examples', () => runCommand(examples, ['check', '--format', 'sarif']).stdout],
  ['findings of every kind', () => sarifOf(various)],
  ['hostile names and values', () => sarifOf(hostileFiles(withError))],
  ['nothing to check', () => sarifOf({ 'a.txt': '' })],
]

describe.each(texts)('%s', (_, textOf) => {
  test('the schema takes it', () => {
    expect(sarifRun(textOf()).results).toBeInstanceOf(Array)
  })

  const withMultitool = multitool === '' ? test.skip : test
  withMultitool("the multitool finds neither error nor warning, also by GitHub's rules", () => {
    expect(multitoolComplaints(textOf())).toEqual([])
  })
})

test('findings of every kind are there', () => {
  const { results } = sarifRun(sarifOf(various))
  expect(results.filter(({ codeFlows }) => codeFlows !== undefined).map(({ ruleId }) => ruleId)).toContain(
    'value-casing',
  )
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toMatchObject([
    { ruleId: 'contoso/mode', suppressions: [{ kind: 'external', justification: 'until March (until 2027-03-31)' }] },
  ])
  expect(results.filter(({ fixes }) => fixes !== undefined).length).toBeGreaterThan(1)
})

test('hostile names lead to the files that they are of', () => {
  const files = hostileFiles(withError)
  const { results } = sarifRun(sarifOf(files))
  const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '')
  expect(new Set(uris.map(decodeURIComponent))).toEqual(new Set(Object.keys(files)))
  expect(uris.filter((uri) => !/^[\w.!~*'()%/-]+$/.test(uri))).toEqual([])
  const messages = results.flatMap(({ message, relatedLocations = [] }) => [message, ...relatedLocations])
  expect(JSON.stringify(messages)).not.toMatch(/\]\(|\{\d+\}/)
})

test('--output sarif=FILE writes the same', () => {
  const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
  const { stdout } = runCommand(folder, ['check', '--format', 'sarif', '--output', 'sarif=out.sarif'])
  expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toBe(stdout)
})
