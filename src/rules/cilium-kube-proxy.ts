import type { Located } from '../model/located.js'
import { and, not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import type { Cluster } from './support/cluster.js'

/** Source: MicrosoftDocs/SupportArticles-docs#2060, `CiliumDataplaneRequiresKubeProxyConfigDisabled`. */
export const ciliumKubeProxy = defineRule({
  id: 'cilium-kube-proxy',
  level: 'error',
  summary: 'On the Cilium dataplane kubeProxyConfig is absent or disabled.',
  on: 'configured-cluster',
  check({ config, cluster, reportWhen }) {
    const enabled = config.get('enabled')
    reportWhen(
      and(cluster.usesCilium, not(enabled.is(false))),
      enabled.here,
      'The Cilium dataplane replaces kube-proxy, and Azure refuses an enabled one beside it: remove kubeProxyConfig.',
      { related: [{ at: dataplane(cluster).here, message: 'the Cilium dataplane' }] },
    )
  },
})

function dataplane(cluster: Cluster): Located {
  const ebpf = cluster.networkProfile.get('ebpfDataplane')
  return [cluster.networkDataplane, ebpf].find((field) => field.is('cilium').is === 'yes') ?? cluster.networkPolicy
}
