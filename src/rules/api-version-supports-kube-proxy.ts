import { unknownFieldsUnder } from '../azure/api-versions.js'
import { defineRule } from './define-rule.js'
import { advice, certainlyLacksConfig, parsed, unpublished, versionFacts } from './support/api-version.js'

/** kubeProxyConfig has never been in a stable version. Source: Azure/bicep-types-az, all versions. */
export const apiVersionSupportsKubeProxy = defineRule({
  id: 'api-version-supports-kube-proxy',
  level: 'error',
  summary: 'kubeProxyConfig stands under an API version that has it: a preview since 2022-08-02-preview.',
  templatesOnly: true,
  on: 'configured-cluster',
  check({ cluster, config, asOf, report, undecided }) {
    const { apiVersion } = cluster
    const version = parsed(apiVersion)
    if (version !== null && certainlyLacksConfig(apiVersion)) {
      const effect =
        unknownFieldsUnder(version) === 'silently-ignored'
          ? 'Azure drops it without a word, and kube-proxy runs with its defaults'
          : 'Azure refuses the deployment (json: unknown field)'
      report(
        apiVersion.here,
        `API version ${apiVersion.text} does not have kubeProxyConfig: ${effect}.${advice(cluster, asOf)}`,
        { related: [{ at: config.key, message: 'kubeProxyConfig' }] },
      )
      return
    }
    const facts = versionFacts(apiVersion)
    if (facts.kind === 'open') undecided(facts.missing)
    else if (facts.row.kubeProxyConfig === null) undecided(unpublished(apiVersion))
  },
})
