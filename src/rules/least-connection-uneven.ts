import { defineRule } from './define-rule.js'

/** Source: AKS docs, configure-kube-proxy.md. */
export const leastConnectionUneven = defineRule({
  id: 'least-connection-uneven',
  level: 'off',
  strict: 'notice',
  summary: 'LeastConnection balances per node, which is uneven with few connections.',
  on: 'enabled-config',
  check({ config, reportWhen }) {
    const scheduler = config.get('ipvsConfig').get('scheduler')
    reportWhen(
      scheduler.is('LeastConnection'),
      scheduler.here,
      'Each node counts its own connections, so LeastConnection is uneven while there are fewer than two for each node.',
    )
  },
})
