/** Many templates, each of which asks for all that a template may: a run has bounds of its own, counted and said. */
import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../src/check.js'
import { checkRepository } from '../support/check-folder.js'

function cluster(name: string, mode: string): string {
  return `resource ${name} 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: '${name}'
  properties: { networkProfile: { kubeProxyConfig: { mode: ${mode} } } }
}
`
}

/** Takes all steps of a deployment in little time. */
const spent =
  "var used = filter(range(0, 300), i => length(range(0, 10000)) > 1)\nvar mode = empty(used) ? 'IPTABLES' : 'IPVS'\n"

async function checked(texts: Readonly<Record<string, string>>): Promise<CheckResult> {
  const files = Object.entries(texts).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)])
  return checkRepository(new Map(files))
}

function short({ findings }: CheckResult): readonly string[] {
  return findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`)
}

test('what is written out is judged beside what takes all steps of its deployment', async () => {
  const result = await checked({ 'main.bicep': spent + cluster('computed', 'mode') + cluster('written', "'IPVS'") })
  expect(short(result)).toContain('main.bicep:9 ipvs-deprecated')
  expect(result.findings.filter(({ rule }) => rule === 'undecided')).not.toEqual([])
  expect(result.isAnalysed).toBe(false)
})

describe('a hundred templates that take all steps', () => {
  const names = Array.from({ length: 100 }, (_, index) => `m${String(index).padStart(3, '0')}.bicep`)
  const texts = Object.fromEntries(names.map((name) => [name, spent + cluster('a', 'mode') + cluster('b', "'IPVS'")]))
  const plain = cluster('plain', "'IPVS'")
  const small = `param mode string = 'IPVS'\n${cluster('small', 'mode')}`
  const all = { ...texts, 'y.bicep': plain, 'z.bicep': small }

  test('end early, say so, and leave the others what they need', async () => {
    const started = Date.now()
    const result = await checked(all)
    expect(Date.now() - started).toBeLessThan(20_000)
    const lines = short(result)
    expect(lines.filter((line) => line.endsWith(':9 ipvs-deprecated'))).toHaveLength(100)
    expect(lines).toContain('y.bicep:3 ipvs-deprecated')
    expect(lines).toContain('z.bicep:1 ipvs-deprecated')
    expect(result.isAnalysed).toBe(false)
    const reasons = result.findings.map(({ message }) => message).filter((message) => message.includes('steps'))
    expect(reasons.some((reason) => reason.includes('10000000 steps for all deployments together'))).toBe(true)
    expect(await checked(all)).toEqual({ ...result, lineAt: expect.any(Function) })
  }, 60_000)
})

test('templates that each deploy thousands of clusters through a common module', async () => {
  const loop = cluster('aks', "'NFTABLES'")
    .replace('= {', '= [for i in range(0, 800): {')
    .replace(/\n}\n$/, '\n}]\n')
  const call = "module m 'common.bicep' = [for i in range(0, 4): { name: 'm${i}' }]\n"
  const callers = Array.from({ length: 30 }, (_, index) => [`main${index}.bicep`, call + cluster('own', "'IPVS'")])
  const result = await checked({ ...Object.fromEntries(callers), 'common.bicep': loop })
  expect(result.subjects.length).toBeLessThan(25_000)
  expect(short(result).filter((line) => line.endsWith('ipvs-deprecated'))).toHaveLength(30)
  expect(result.findings.some(({ message }) => message.includes('20000 resources and modules'))).toBe(true)
  expect(result.isAnalysed).toBe(false)
}, 60_000)

test('a few variables that hold each other twice, forty times over, are no value that a requirement reads to its end', async () => {
  const doubled = Array.from({ length: 40 }, (_, index) => `var v${index + 1} = { a: v${index}, b: v${index} }\n`)
  const policy = `version: 1
require:
  - { id: c/known, cluster: { properties: { tags: { type: object, minProperties: 2 } } } }
  - { id: c/open, cluster: { properties: { tags: { type: object, properties: { c: {} }, unevaluatedProperties: { type: object, unevaluatedProperties: false } } } } }
`
  const result = await checked({
    'main.bicep': `var v0 = {}\n${doubled.join('')}${cluster('aks', "'IPVS'").replace('{\n', '{\n  tags: v40\n')}`,
    '.github/kube-proxy-policy.yml': policy,
  })
  expect(short(result)).toContain('main.bicep:45 ipvs-deprecated')
  const undecided = result.findings.filter(({ rule }) => rule === 'undecided').map(({ message }) => message)
  expect(undecided).toEqual(['Cannot be decided: it has over 10000 parts. Waiting for it: c/open.'])
})
