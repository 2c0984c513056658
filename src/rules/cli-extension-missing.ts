import { defineRule } from './define-rule.js'

/** Without it az says `unrecognized arguments: --kube-proxy-config`. Source: azure-cli, az aks create --help. */
export const cliExtensionMissing = defineRule({
  id: 'cli-extension-missing',
  level: 'notice',
  summary: 'A file that uses --kube-proxy-config installs the extension aks-preview, which has it.',
  on: 'cli-call',
  check({ installs, optionName, report }) {
    if (installs.length > 0) return
    report(
      optionName,
      "--kube-proxy-config exists only in the extension 'aks-preview', and nothing in this file installs it: az extension add --name aks-preview.",
    )
  },
})
