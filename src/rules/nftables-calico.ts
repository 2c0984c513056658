import { calicoNetworkPolicy } from '../azure/cluster-facts.js'
import { and } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

export const nftablesCalico = defineRule({
  id: 'nftables-calico',
  level: 'notice',
  summary: 'With NFTABLES, Calico has to run its nftables dataplane.',
  on: 'enabled-cluster',
  check({ config, cluster, reportWhen }) {
    const mode = config.get('mode')
    const policy = cluster.networkPolicy
    reportWhen(
      and(mode.is('NFTABLES'), policy.is(calicoNetworkPolicy.value)),
      mode.here,
      'With mode NFTABLES, Calico has to run with linuxDataplane: Nftables, which is set inside the cluster: check that it is.',
      { related: [{ at: policy.here, message: 'the network policy' }] },
    )
  },
})
