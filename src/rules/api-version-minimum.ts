import { compareApiVersions, parseApiVersion } from '../azure/api-version.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import { advice, parsed } from './support/api-version.js'

export const apiVersionMinimum = defineRule({
  id: 'api-version-minimum',
  level: 'error',
  summary: "Clusters with kubeProxyConfig use the policy's minimum API version or a newer one.",
  options: {
    minimum: {
      default: '2022-08-02-preview',
      description: 'The oldest API version that is allowed.',
      schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(-preview)?$' },
    },
  },
  yieldsTo: ['api-version-supports-kube-proxy', 'api-version-retired'],
  templatesOnly: true,
  on: 'configured-cluster',
  check({ cluster, option, asOf, report, undecided }) {
    const { apiVersion } = cluster
    if (apiVersion.value?.kind === 'unknown') return undecided(open(apiVersion.value.cause))
    const version = parsed(apiVersion)
    const minimum = parseApiVersion(String(option('minimum')))
    if (version === null || minimum === null || compareApiVersions(version, minimum) >= 0) return
    const message = `API version ${apiVersion.text} is older than the policy's minimum, ${option('minimum')}.`
    report(apiVersion.here, `${message}${advice(cluster, asOf)}`)
  },
})
