import { nftablesMinimumKubernetes } from '../azure/cluster-facts.js'
import { and, not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import { isKubernetesAtLeast } from './support/kubernetes.js'

export const nftablesKubernetesVersion = defineRule({
  id: 'nftables-kubernetes-version',
  level: 'error',
  summary: 'NFTABLES needs Kubernetes 1.33 or newer.',
  on: 'enabled-cluster',
  check({ config, cluster, reportWhen }) {
    const mode = config.get('mode')
    const version = cluster.kubernetesVersion
    const isOld = not(isKubernetesAtLeast(version, nftablesMinimumKubernetes.version))
    reportWhen(
      and(mode.is('NFTABLES'), version.isPresent, isOld),
      mode.here,
      `Mode NFTABLES needs Kubernetes ${nftablesMinimumKubernetes.version} or newer; kubernetesVersion is ${version.describe()}.`,
      { related: [{ at: version.here, message: 'the Kubernetes version' }] },
    )
  },
})
