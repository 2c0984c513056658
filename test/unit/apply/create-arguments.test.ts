import { describe, expect, test } from '@jest/globals'
import { readCreateArguments } from '../../../src/apply/create-arguments.js'

const lines = (...args: readonly string[]) => readCreateArguments(args.join('\n'))

test('arguments are passed as they are, blank lines and blanks around aside', () => {
  const { args } = readCreateArguments('\n  --node-count\r\n3\n\n--tags\n a=b c $(d) `e` \n')
  expect(args).toEqual(['--node-count', '3', '--tags', 'a=b c $(d) `e`'])
})

test('what they say of the cluster is what ARM would have', () => {
  const { body } = lines(
    ...[
      '--network-plugin',
      'azure',
      '--network-policy=calico',
      '--network-dataplane',
      'cilium',
      '-k',
      '1.34',
      '-l',
      'x',
    ],
    ...['--sku', 'automatic', '--tier', 'standard', '--tags', 'env=prod', 'a=b=c', 'bare'],
  )
  expect(body).toEqual({
    location: 'x',
    sku: { name: 'automatic', tier: 'standard' },
    tags: { env: 'prod', a: 'b=c', bare: '' },
    properties: {
      kubernetesVersion: '1.34',
      networkProfile: { networkPlugin: 'azure', networkPolicy: 'calico', networkDataplane: 'cilium' },
    },
  })
})

test('of an option that is given twice the last counts', () => {
  const { body } = lines('--network-plugin=azure', '--enable-cilium-dataplane', '--network-plugin', 'none')
  expect(body).toEqual({ properties: { networkProfile: { networkPlugin: 'none', networkDataplane: 'cilium' } } })
})

test('nothing is nothing', () => {
  expect(readCreateArguments('')).toEqual({ args: [], body: {} })
})

describe('refused', () => {
  test.each([
    ['--kube-proxy-config'],
    ['--kube-proxy-config=x.json'],
    ['--kube-proxy'],
    ['--kube-proxy-c=x.json'],
    ['--kube'],
    ['--'],
    ['--resource-group'],
    ['--resource'],
    ['--name=x'],
    ['--n'],
    ['--output'],
    ['--o=table'],
    ['--query'],
    ['--subscription'],
    ['--no-wait'],
    ['--debug'],
    ['--verbose'],
    ['-g'],
    ['-n'],
    ['-o'],
  ])('%s', (arg) => {
    expect(() => lines('--node-count', '3', arg)).toThrow('is not yours to give here')
  })

  test.each([['-gother'], ['-gfoo=x'], ['-g other'], ['-otable'], ['-xg']])('%s, which runs things together', (arg) => {
    expect(() => lines(arg)).toThrow('runs several things together')
  })

  test.each([
    ['--network-pol', '--network-policy'],
    ['--kubernetes-v=1', '--kubernetes-version'],
    ['--tag', '--tags'],
  ])('%s, short for what the rules look at', (arg, whole) => {
    expect(() => lines(arg)).toThrow(`is short for '${whole}'`)
  })

  test('a file in place of a value that the rules look at', () => {
    expect(() => lines('--network-plugin=@plugin.txt')).toThrow("write its value, not the file '@plugin.txt'")
    expect(() => lines('--ssh-key-value=@key.pub')).not.toThrow()
  })

  test.each([[['@options']], [['--ssh-key-value', '@key.pub']], [['@-']]])('%j: a file may hold any option', (args) => {
    expect(() => lines(...args)).toThrow('stands for what is in the file, which may be any option')
  })
})

test.each([
  ['--network-plugin-mode'],
  ['--node-count'],
  ['--no-ssh-key'],
  ['--outbound-type'],
  ['-s'],
  ['-1'],
  ['-.5'],
])('%s is passed on', (arg) => {
  expect(lines(arg).args).toEqual([arg])
})
