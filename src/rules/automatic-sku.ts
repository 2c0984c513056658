import { automaticSku } from '../azure/cluster-facts.js'
import { defineRule } from './define-rule.js'

export const automaticSkuRule = defineRule({
  id: 'automatic-sku',
  level: 'error',
  summary: 'AKS Automatic takes no kubeProxyConfig.',
  on: 'configured-cluster',
  check({ config, cluster, reportWhen }) {
    reportWhen(
      cluster.skuName.is(automaticSku.value),
      config.key,
      "A cluster of sku 'Automatic' rejects kubeProxyConfig: remove it, or choose sku 'Base'.",
      { related: [{ at: cluster.skuName.here, message: 'the sku' }] },
    )
  },
})
