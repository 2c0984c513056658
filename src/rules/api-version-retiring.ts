import { isPastPromise, isRetired, isRetiringWithin } from '../azure/api-version-life.js'
import { type ApiVersionRow, findApiVersion } from '../azure/api-versions.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule } from './define-rule.js'
import { advice } from './support/api-version.js'

/** Source: AKS docs, concepts-preview-api-life-cycle.md: previews live "~one year". Real ones lived 1.25 to 2.7. */
export const apiVersionRetiring = defineRule({
  id: 'api-version-retiring',
  level: 'warning',
  strict: 'error',
  summary: 'The API version is within its promised year and not about to be retired.',
  options: {
    days: {
      default: 90,
      description: 'How many days before a documented retirement date to warn.',
      schema: { type: 'integer', minimum: 0, maximum: 3650 },
    },
  },
  yieldsTo: ['api-version-retired'],
  templatesOnly: true,
  on: 'cluster',
  check({ cluster, asOf, option, report, undecided }) {
    const { apiVersion } = cluster
    if (apiVersion.value?.kind === 'unknown') return undecided(open(apiVersion.value.cause))
    const row = findApiVersion(apiVersion.text ?? '')
    if (row === undefined) return
    const reason = reasonToMove(row, asOf, Number(option('days')))
    if (reason !== null) report(apiVersion.here, `API version ${row.version} ${reason}.${advice(cluster, asOf)}`)
  },
})

function reasonToMove(row: ApiVersionRow, asOf: string, days: number): string | null {
  if (isRetired(row, asOf)) return `was retired on ${row.retiresOn}`
  if (isRetiringWithin(row, asOf, days)) return `will be retired on ${row.retiresOn}`
  if (isPastPromise(row, asOf)) return `is past the year that Azure promises a preview (until ${row.promisedUntil})`
  return null
}
