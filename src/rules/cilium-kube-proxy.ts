import { ciliumDataplane } from '../azure/cluster-facts.js'
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

/** The first of the properties that certainly asks for it. */
function dataplane({ networkProfile }: Cluster): Located {
  const asking = ciliumDataplane.find(({ field, value }) => networkProfile.get(field).is(value).is === 'yes')
  return asking === undefined ? networkProfile : networkProfile.get(asking.field)
}
