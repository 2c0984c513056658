import { isBeforeMode, supportsMode } from '../azure/api-versions.js'
import type { Located } from '../model/located.js'
import { and, certainly, type Verdict, yes } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import { advice, parsed, unpublished, versionFacts } from './support/api-version.js'

/** NFTABLES came with 2025-09-02-preview and was never added to an older one. Source: Azure/bicep-types-az. */
export const apiVersionSupportsMode = defineRule({
  id: 'api-version-supports-mode',
  level: 'error',
  summary: 'Mode NFTABLES stands under an API version that has it: 2025-09-02-preview or newer.',
  yieldsTo: ['api-version-supports-kube-proxy'],
  templatesOnly: true,
  on: 'enabled-cluster',
  check({ cluster, config, asOf, reportWhen }) {
    const mode = config.get('mode')
    reportWhen(
      and(mode.is('NFTABLES'), lacksNftables(cluster.apiVersion)),
      mode.here,
      `API version ${cluster.apiVersion.text} does not have mode NFTABLES.${advice(cluster, asOf)}`,
      { related: [{ at: cluster.apiVersion.here, message: 'the API version' }] },
    )
  },
})

function lacksNftables(apiVersion: Located): Verdict {
  const version = parsed(apiVersion)
  if (version !== null && isBeforeMode(version, 'NFTABLES')) return yes
  const facts = versionFacts(apiVersion)
  if (facts.kind === 'open') return facts.missing
  const supports = supportsMode(facts.row, 'NFTABLES')
  return supports === null ? unpublished(apiVersion) : certainly(!supports)
}
