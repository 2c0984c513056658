import { azureNetworkPolicy } from '../azure/cluster-facts.js'
import { and } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Source: AKS docs, configure-kube-proxy.md; Azure/azure-container-networking#1612. */
export const ipvsAzureNetworkPolicy = defineRule({
  id: 'ipvs-azure-network-policy',
  level: 'error',
  summary: 'IPVS does not work with the Azure network policy manager.',
  on: 'enabled-cluster',
  check({ config, cluster, reportWhen }) {
    const mode = config.get('mode')
    const policy = cluster.networkPolicy
    reportWhen(
      and(mode.is('IPVS'), policy.is(azureNetworkPolicy.value)),
      mode.here,
      "Mode IPVS does not work with networkPolicy 'azure': Service traffic fails. Use another mode, or networkPolicy 'calico'.",
      { related: [{ at: policy.here, message: 'the network policy' }] },
    )
  },
})
