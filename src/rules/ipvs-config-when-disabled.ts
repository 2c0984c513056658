import { and, or } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** Azure accepts the leftovers; real files have them (Azure/azure-container-networking hack/aks/kube-proxy.json). */
export const ipvsConfigWhenDisabled = defineRule({
  id: 'ipvs-config-when-disabled',
  level: 'warning',
  summary: 'No mode or ipvsConfig is left over where kube-proxy is switched off.',
  on: 'config',
  check({ config, reportWhen }) {
    const [mode, ipvsConfig] = [config.get('mode'), config.get('ipvsConfig')]
    const verdict = and(config.get('enabled').is(false), or(mode.isPresent, ipvsConfig.isPresent))
    // The first that is certainly there, as it is written; where none is, nothing is reported.
    const written = config.entries().filter(({ name }) => /^(mode|ipvsConfig)$/i.test(name))
    const leftover = written.find(({ isPresent }) => isPresent.is === 'yes') ?? mode
    reportWhen(verdict, leftover.key, `${leftover.name} has no effect: enabled is false, so kube-proxy does not run.`)
  },
})
