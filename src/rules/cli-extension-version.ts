import { isVersionAtLeast, kubeProxyOption } from '../azure/aks-preview.js'
import { clip } from '../model/clip.js'
import { defineRule } from './define-rule.js'

export const cliExtensionVersion = defineRule({
  id: 'cli-extension-version',
  level: 'error',
  summary: `A pinned version of aks-preview has --kube-proxy-config: ${kubeProxyOption.create} for create, ${kubeProxyOption.update} for update.`,
  on: 'cli-call',
  check({ call, installs, optionName, report }) {
    const needed = kubeProxyOption[call.verb]
    for (const version of installs) {
      // What is written in another way is none that is known to be older.
      if (version?.text == null || isVersionAtLeast(version.text, needed) !== false) continue
      const message = `aks-preview ${clip(version.text)} has no --kube-proxy-config for az aks ${call.verb}; it came with ${needed}.`
      report(version.here, message, { related: [{ at: optionName, message: 'used here' }] })
    }
  },
})
