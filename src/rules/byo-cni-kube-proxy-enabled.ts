import { byoCni } from '../azure/cluster-facts.js'
import { and, not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Legal, but most CNIs that people bring replace kube-proxy. Source: SupportArticles-docs#2060, AVM issue #256. */
export const byoCniKubeProxyEnabled = defineRule({
  id: 'byo-cni-kube-proxy-enabled',
  level: 'off',
  strict: 'notice',
  summary: 'A cluster that brings its own CNI switches kube-proxy off.',
  on: 'cluster',
  check({ config, cluster, reportWhen }) {
    const plugin = cluster.networkPlugin
    reportWhen(
      and(plugin.is(byoCni.value), not(config.get('enabled').is(false))),
      plugin.here,
      "kube-proxy stays on beside the CNI that this cluster brings (networkPlugin 'none'). If that CNI replaces it, write kubeProxyConfig.enabled: false.",
    )
  },
})
