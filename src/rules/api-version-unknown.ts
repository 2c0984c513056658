import { factsDate, lookUpApiVersion } from '../azure/api-versions.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

export const apiVersionUnknown = defineRule({
  id: 'api-version-unknown',
  level: 'warning',
  summary: 'The API version is one that Azure has published.',
  templatesOnly: true,
  on: 'cluster',
  check({ cluster, report, undecided }) {
    const { apiVersion } = cluster
    if (apiVersion.value?.kind === 'unknown') return undecided(open(apiVersion.value.cause))
    const found = lookUpApiVersion(apiVersion.text ?? '')
    switch (found.kind) {
      case 'known':
        return
      case 'malformed':
        report(
          apiVersion.here,
          `${apiVersion.describe()} is no API version: it is written YYYY-MM-DD or YYYY-MM-DD-preview.`,
        )
        return
      case 'unlisted':
        report(apiVersion.here, `Azure has published no API version ${apiVersion.text} (our table is of ${factsDate}).`)
        return
      case 'newer': {
        const meaning =
          found.countsAs === null ? 'so nothing is known of it' : `so it is judged as ${found.countsAs.version}`
        const message = `API version ${apiVersion.text} is newer than our table of ${factsDate}, ${meaning}.`
        report(apiVersion.here, message, { level: 'notice' })
      }
    }
  },
})
