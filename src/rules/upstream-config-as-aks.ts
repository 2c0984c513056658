import { defineRule } from './define-rule.js'

/** az checks only that the root is an object, and drops every key that it does not know. */
export const upstreamConfigAsAks = defineRule({
  id: 'upstream-config-as-aks',
  level: 'error',
  summary: "What a command gives to --kube-proxy-config is AKS's own format, not Kubernetes' KubeProxyConfiguration.",
  on: 'cli-call',
  check({ call, path, report }) {
    if (call.outcome.kind !== 'upstream') return
    const related = [{ at: { site: call.outcome.site, way: [] }, message: 'the KubeProxyConfiguration' }]
    const advice = 'write { "enabled": true, "mode": …, "ipvsConfig": … } as JSON'
    report(path.here, `AKS does not read Kubernetes' KubeProxyConfiguration: ${advice}.`, { related })
  },
})
