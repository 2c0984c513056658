import { and, not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Source: schema text, "May only be specified if mode is set to IPVS". */
export const ipvsConfigRequiresIpvs = defineRule({
  id: 'ipvs-config-requires-ipvs',
  level: 'error',
  summary: 'ipvsConfig is allowed only when mode is IPVS.',
  on: 'enabled-config',
  check({ config, reportWhen }) {
    const ipvsConfig = config.get('ipvsConfig')
    const mode = config.get('mode')
    const found = mode.isAbsent ? 'no mode is written, which means IPTABLES' : `mode is ${mode.describe()}`
    const related = mode.isAbsent ? [] : [{ at: mode.here, message: 'the mode' }]
    const verdict = and(ipvsConfig.isPresent, not(mode.is('IPVS')))
    reportWhen(verdict, ipvsConfig.key, `ipvsConfig is allowed only when mode is 'IPVS'; ${found}.`, { related })
  },
})
