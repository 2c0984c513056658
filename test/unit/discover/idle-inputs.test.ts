/** Globs of the policy's inputs that match nothing are told: what they are meant for is not checked. */
import { describe, expect, test } from '@jest/globals'
import { idleInputs } from '../../../src/discover/idle-inputs.js'
import { startOf } from '../../../src/model/location.js'
import { noInputs, type Pattern, type PolicyInputs } from '../../../src/policy/policy.js'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { checkRepository } from '../../support/check-folder.js'
import { report } from '../../support/findings.js'

const paths = ['infra/main.bicep', 'ops/proxy.json']

function pattern(text: string, policy = '.github/kube-proxy-policy.yml'): Pattern {
  return { pattern: text, site: startOf({ path: policy, text: '' }), matches: (path) => path === text }
}

const site = startOf({ path: 'policy.yml', text: '' })

describe('idleInputs()', () => {
  test.each<[string, Partial<PolicyInputs>, readonly string[]]>([
    ['roots', { roots: [pattern('infra/main.bicep'), pattern('infra/mian.bicep')] }, ['inputs.roots infra/mian.bicep']],
    ['configs', { configs: [pattern('ops/proxy.json'), pattern('opt/proxy.json')] }, ['inputs.configs opt/proxy.json']],
    [
      'parameters',
      { parameters: [{ template: 'infra/main.bicep', site, files: [pattern('env/prod.json')] }] },
      ['inputs.parameters env/prod.json'],
    ],
    ['what is ignored and not there', { ignore: [pattern('samples/x')] }, []],
    ['a policy of another repository', { roots: [pattern('a', 'github:contoso/policies/aks.yml@main')] }, []],
    ['a policy above the repository', { roots: [pattern('a', '../policy.yml')] }, []],
  ])('%s', (_, inputs, expected) => {
    const found = idleInputs(paths, { ...noInputs, ...inputs })
    expect(found.map((one) => `${one.key} ${one.pattern.pattern}`)).toEqual(expected)
  })
})

test('the last line says so, and names stand before it', async () => {
  const files = new Map([['kube-proxy.json', Buffer.from('{ "mode": "IPTABLES" }')]])
  const result = await checkRepository(files, { configs: ['opt/proxy.json'] })
  const text = toText({ ...report([]), result }, { paint: noPaint, quiet: false, verbose: true })
  expect(text).toContain('\nmatches no file: opt/proxy.json (inputs.configs, policy.json:1)\n')
  expect(text).toMatch(/; 1 glob of the policy matches no file\.\n$/)
})
