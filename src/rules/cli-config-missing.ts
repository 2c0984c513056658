import { defineRule } from './define-rule.js'
import { oneOf } from './support/wording.js'

/** az reads the file at once and stops with `... is not valid file, or not accessible`. */
export const cliConfigMissing = defineRule({
  id: 'cli-config-missing',
  level: 'error',
  summary: 'The file that a command gives to --kube-proxy-config is there.',
  on: 'cli-call',
  check({ call, path, optionName, report }) {
    if (call.outcome.kind !== 'missing') return
    const { searched } = call.outcome
    // A variable of make's, or one that is set above, stands far from its use.
    const { source, start } = path.here.site
    const isElsewhere = start < optionName.site.start || source !== optionName.site.source
    const related = isElsewhere ? [{ at: optionName, message: 'used here' }] : []
    report(path.here, searched.length === 0 ? notInContainer : notFound(searched), { related })
  },
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-script-develop */
const notInContainer =
  'A deployment script runs in a container, without the files of the repository, and nothing in this script makes the file.'

function notFound(searched: readonly string[]): string {
  const places = oneOf(searched.slice(0, maximumPlaces))
  const more = searched.length > maximumPlaces ? ' or further up' : ''
  return `There is no file ${places}${more}, and nothing in this file makes it.`
}

const maximumPlaces = 4
