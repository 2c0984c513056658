/** What a command's subject says of its settings where no config file tells them. */
import { expect, test } from '@jest/globals'
import { checkRepository } from '../support/check-folder.js'

const upstream =
  '{ "apiVersion": "kubeproxy.config.k8s.io/v1alpha1", "kind": "KubeProxyConfiguration", "mode": "ipvs" }'

test.each([
  ['none.json', 'there is no such config file'],
  [`'{"mode":"IPVS"}'`, 'the command is given a text, not the path of a config file'],
  ['@there.json', 'the command is given a text, not the path of a config file'],
  ['upstream.json', "the file holds Kubernetes' own KubeProxyConfiguration"],
  ['$FILE', "'$FILE' has no literal value in this file"],
])('given %s: %s', async (given, reason) => {
  const files = {
    'run.sh': `az aks create -g rg -n aks --kube-proxy-config ${given}\n`,
    'there.json': '{ "mode": "IPVS" }',
    'upstream.json': upstream,
  }
  const all = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  const { subjects } = await checkRepository(new Map(all), {})
  const call = subjects.find(({ kind }) => kind === 'cli-call')
  expect(call?.kubeProxy.mode).toEqual({ state: 'unknown', reason })
})
