import { nftablesByDefault } from '../azure/cluster-facts.js'
import { not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

export const implicitMode = defineRule({
  id: 'implicit-mode',
  level: 'off',
  strict: 'notice',
  summary: 'kube-proxy configuration names its mode.',
  yieldsTo: ['misplaced-config'],
  on: 'enabled-config',
  check({ config, reportWhen }) {
    const consequence = `upstream, the default becomes nftables in Kubernetes ${nftablesByDefault.version} (KEP-5343, provisional)`
    reportWhen(
      not(config.get('mode').isPresent),
      config.key,
      `No mode is written. Today that means IPTABLES; ${consequence}.`,
    )
  },
})
