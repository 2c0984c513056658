import { byoCni } from '../azure/cluster-facts.js'
import { and, not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Source: Azure/AKS#4563, `KubeProxyConfigDisabledBYOCNIOnly`. */
export const disabledRequiresByoCni = defineRule({
  id: 'disabled-requires-byo-cni',
  level: 'error',
  summary: 'kube-proxy is switched off only on clusters that bring their own CNI, or run Cilium.',
  on: 'configured-cluster',
  check({ config, cluster, reportWhen }) {
    const enabled = config.get('enabled')
    const plugin = cluster.networkPlugin
    const found = plugin.isAbsent ? 'no networkPlugin is written' : `networkPlugin is ${plugin.describe()}`
    reportWhen(
      and(enabled.is(false), not(plugin.is(byoCni.value)), not(cluster.usesCilium)),
      enabled.here,
      `kube-proxy can be switched off only with networkPlugin '${byoCni.value}' (KubeProxyConfigDisabledBYOCNIOnly); ${found}.`,
      { related: [{ at: plugin.here, message: 'the network plugin' }] },
    )
  },
})
