import { ipvsDeprecation } from '../azure/cluster-facts.js'
import { defineRule, type ReportOptions } from './define-rule.js'
import { isKubernetesAtLeast } from './support/kubernetes.js'

export const ipvsDeprecated = defineRule({
  id: 'ipvs-deprecated',
  level: 'warning',
  strict: 'error',
  summary: 'IPVS is deprecated upstream.',
  alsoUpstream: true,
  on: 'enabled-config',
  check({ config, cluster, reportWhen }) {
    const mode = config.get('mode')
    const { deprecatedIn, offByDefaultIn, removedIn } = ipvsDeprecation
    const life = `deprecated since Kubernetes ${deprecatedIn}, off by default in ${offByDefaultIn}, removed in ${removedIn}`
    const isRemoved = cluster !== null && isKubernetesAtLeast(cluster.kubernetesVersion, removedIn).is === 'yes'
    const options: ReportOptions = isRemoved ? { level: 'error' } : {}
    const advice = isRemoved ? 'This Kubernetes version no longer has it: use NFTABLES.' : 'Plan the move to NFTABLES.'
    reportWhen(mode.is('IPVS'), mode.here, `Mode IPVS is ${life} (KEP-5495). ${advice}`, options)
  },
})
