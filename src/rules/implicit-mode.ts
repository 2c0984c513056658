import { nftablesByDefault } from '../azure/cluster-facts.js'
import { not } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

export const implicitMode = defineRule({
  id: 'implicit-mode',
  level: 'off',
  strict: 'notice',
  summary: 'kube-proxy configuration names its mode.',
  on: 'enabled-config',
  check({ config, reportWhen }) {
    const consequence = `upstream, the default becomes nftables in Kubernetes ${nftablesByDefault.version}`
    reportWhen(
      not(config.get('mode').isPresent),
      config.key,
      `No mode is written. Today that means IPTABLES; ${consequence}.`,
    )
  },
})
