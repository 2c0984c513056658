import { defineRule } from './define-rule.js'

/** Told by src/changes, which sees both sides. */
export const kubeProxyChange = defineRule({
  id: 'kube-proxy-change',
  level: 'notice',
  summary: "A change of a cluster's effective kube-proxy settings is seen: Service traffic may be interrupted.",
  on: 'change',
})
