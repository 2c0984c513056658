import { ipvsTimeoutSeconds } from '../azure/kube-proxy-config.js'
import type { Located } from '../model/located.js'
import { certainly, no, undecided, type Verdict, yes } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

const timeouts = ['tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds']
const { minimum, maximum } = ipvsTimeoutSeconds

export const ipvsTimeoutRange = defineRule({
  id: 'ipvs-timeout-range',
  level: 'error',
  summary: 'Timeouts of ipvsConfig are positive and no longer than the kernel can hold.',
  options: {
    minimum: { default: minimum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum } },
    maximum: { default: maximum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum, maximum } },
  },
  on: 'config',
  check({ config, option, reportWhen }) {
    const range = { least: Number(option('minimum')), most: Number(option('maximum')) }
    for (const name of timeouts) {
      const timeout = config.get('ipvsConfig').get(name)
      const message = `${name} is ${timeout.describe()} seconds; it has to be from ${range.least} to ${range.most}.`
      reportWhen(isOutside(timeout, range), timeout.here, message)
    }
  },
})

/** Anything but a whole number is config-schema's. */
function isOutside(timeout: Located, { least, most }: { readonly least: number; readonly most: number }): Verdict {
  const { value } = timeout
  if (value?.kind === 'unknown' && (value.type ?? 'number') === 'number') {
    const { range } = value
    if (range !== undefined && !value.mayBeNull && (range.most < least || range.least > most)) return yes
    return range !== undefined && range.least >= least && range.most <= most ? no : undecided(value.cause)
  }
  if (value?.kind !== 'number' || !Number.isInteger(value.value)) return no
  return certainly(value.value < least || value.value > most)
}
