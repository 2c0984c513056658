import { defineRule } from './define-rule.js'

/** Source: Azure/azure-cli-extensions src/aks-preview/HISTORY.rst; the documentation wrongly says 0.5.105 for both. */
const firstVersions = { create: '0.5.105', update: '0.5.117' } as const

export const cliExtensionVersion = defineRule({
  id: 'cli-extension-version',
  level: 'error',
  summary: 'A pinned version of aks-preview has --kube-proxy-config: 0.5.105 for create, 0.5.117 for update.',
  on: 'cli-call',
  check({ call, installs, optionName, report }) {
    const needed = firstVersions[call.verb]
    for (const version of installs) {
      if (version?.text == null || !isOlder(version.text, needed)) continue
      const message = `aks-preview ${version.text} has no --kube-proxy-config for az aks ${call.verb}; it came with ${needed}.`
      report(version.here, message, { related: [{ at: optionName, message: 'used here' }] })
    }
  },
})

/** By numbers; a version that is written otherwise is none that is known to be older. */
function isOlder(version: string, needed: string): boolean {
  const [own, least] = [version, needed].map((text) =>
    /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})/.exec(text)?.slice(1).map(Number),
  )
  if (own === undefined || least === undefined) return false
  const index = own.findIndex((part, at) => part !== least[at])
  return index !== -1 && (own[index] ?? 0) < (least[index] ?? 0)
}
