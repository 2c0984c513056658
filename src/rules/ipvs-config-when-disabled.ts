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
    const leftover = config.entries().find(({ name, isAbsent }) => /^(mode|ipvsConfig)$/i.test(name) && !isAbsent)
    if (leftover === undefined || isOff.is === 'no') return
    const verdict = and(isOff, leftover.isPresent)
    reportWhen(verdict, leftover.key, `${leftover.name} has no effect: enabled is false, so kube-proxy does not run.`)
  },
})
