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
    const places = oneOf(searched.slice(0, maximumPlaces))
    const more = searched.length > maximumPlaces ? ' or further up' : ''
    // A variable of make's, or one that is set above, stands far from its use.
    const isElsewhere = path.here.site.start < optionName.site.start
    const related = isElsewhere ? [{ at: optionName, message: 'used here' }] : []
    report(path.here, `There is no file ${places}${more}, and nothing in this file makes it.`, { related })
  },
})

const maximumPlaces = 4
