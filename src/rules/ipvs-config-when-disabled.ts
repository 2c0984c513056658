import { and } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Azure accepts the leftovers; real files have them (Azure/azure-container-networking hack/aks/kube-proxy.json). */
export const ipvsConfigWhenDisabled = defineRule({
  id: 'ipvs-config-when-disabled',
  level: 'warning',
  summary: 'No mode or ipvsConfig is left over where kube-proxy is switched off.',
  on: 'config',
  check({ config, reportWhen }) {
    const isOff = config.get('enabled').is(false)
    const written = config.entries().find(({ name, isAbsent }) => /^(mode|ipvsConfig)$/i.test(name) && !isAbsent)
    // Where nothing is written, something unknown may still be there.
    const leftover = written ?? config.get('mode')
    const verdict = and(isOff, leftover.isPresent)
    reportWhen(verdict, leftover.key, `${leftover.name} has no effect: enabled is false, so kube-proxy does not run.`)
  },
})
