/** What is certain of a rule where something is unknown, or one of a few. */
import { expect, test } from '@jest/globals'
import { checkFiles } from '../../support/check-files.js'

const cluster = (mode: string, version = "'1.35'") => `
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: {
    kubernetesVersion: ${version}
    networkProfile: { networkPlugin: 'azure', kubeProxyConfig: { enabled: true, mode: ${mode} } }
  }
}
`

async function found(text: string, rule: string, path = 'main.bicep') {
  const findings = await checkFiles({ [path]: text })
  return findings.filter((one) => one.rule === rule || (one.rule === 'undecided' && one.message.includes(rule)))
}

test.each(["'1.35', '1.43'", "'1.43', '1.35'"])('of versions %s only the milder level is certain', async (versions) => {
  const text = `@allowed([${versions}])\nparam version string\n${cluster("'IPVS'", 'version')}`
  expect(await found(text, 'ipvs-deprecated')).toMatchObject([
    { level: 'warning', message: expect.stringContaining('Plan the move') },
  ])
})

test.each([
  ['true', ['error ipvs-config-requires-ipvs']],
  ['other.properties.enabled', ['notice undecided']],
  ['false', []],
])('what is wrong only where kube-proxy is enabled, and enabled is %s', async (enabled, expected) => {
  const other = "resource other 'Contoso.Test/things@2026-01-01' existing = {\n  name: 'other'\n}\n"
  const text = `${other}${cluster("'IPTABLES', ipvsConfig: {}").replace('enabled: true', `enabled: ${enabled}`)}`
  const all = await found(text, 'ipvs-config-requires-ipvs')
  expect(all.map(({ level, rule }) => `${level} ${rule}`)).toEqual(expected)
})

test('the way of a value is told in steps, what it has to do with is none', async () => {
  const text = `param mode string = 'NFTABLES'\n${cluster('mode', "'1.30'")}`
  const [finding] = await found(text, 'nftables-kubernetes-version')
  expect(finding?.related.map(({ place, isStep = false }) => [place.line, isStep])).toEqual([
    [8, true],
    [7, false],
  ])
})

test('what is certain is reported, and beside it stays open what hangs on a choice', async () => {
  const config = 'ipvsConfig: { tcpTimeoutSeconds: 0, udpTimeoutSeconds: udp }'
  const text = `@allowed([0, 900])\nparam udp int\n${cluster("'IPVS'").replace('enabled: true', config)}`
  const all = await found(text, 'ipvs-timeout-range')
  expect(all.map(({ rule, place, message }) => [rule, place.line, message])).toEqual([
    ['undecided', 2, expect.stringContaining('udp')],
    ['ipvs-timeout-range', 9, expect.stringContaining('tcpTimeoutSeconds')],
  ])
})
