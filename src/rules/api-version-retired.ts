import { isRetired } from '../azure/api-version-life.js'
import { findApiVersion } from '../azure/api-versions.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import { advice } from './support/api-version.js'

/** Source: AKS docs, concepts-preview-api-life-cycle.md. Only documented dates count; age alone is a warning. */
export const apiVersionRetired = defineRule({
  id: 'api-version-retired',
  level: 'error',
  summary: 'The API version has not reached its documented retirement date.',
  templatesOnly: true,
  on: 'cluster',
  check({ cluster, asOf, report, undecided }) {
    const { apiVersion } = cluster
    if (apiVersion.value?.kind === 'unknown') return undecided(open(apiVersion.value.cause))
    const row = findApiVersion(apiVersion.text ?? '')
    if (row === undefined || !isRetired(row, asOf)) return
    const consequence = `was retired on ${row.retiresOn}: Azure answers NoRegisteredProviderFound`
    report(apiVersion.here, `API version ${row.version} ${consequence}.${advice(cluster, asOf)}`)
  },
})
