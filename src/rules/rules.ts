/** The rules, in the order of their documentation. Nothing else knows a rule by its name. */
import { apiVersionMinimum } from './api-version-minimum.js'
import { apiVersionRetired } from './api-version-retired.js'
import { apiVersionRetiring } from './api-version-retiring.js'
import { apiVersionSupportsKubeProxy } from './api-version-supports-kube-proxy.js'
import { apiVersionSupportsMode } from './api-version-supports-mode.js'
import { apiVersionUnknown } from './api-version-unknown.js'
import { automaticSkuRule } from './automatic-sku.js'
import { byoCniKubeProxyEnabled } from './byo-cni-kube-proxy-enabled.js'
import { ciliumKubeProxy } from './cilium-kube-proxy.js'
import { cliConfigInline } from './cli-config-inline.js'
import { cliConfigMissing } from './cli-config-missing.js'
import { cliExtensionMissing } from './cli-extension-missing.js'
import { cliExtensionVersion } from './cli-extension-version.js'
import { configNotStrictJson } from './config-not-strict-json.js'
import { configSchema } from './config-schema.js'
import type { Rule } from './define-rule.js'
import { disabledRequiresByoCni } from './disabled-requires-byo-cni.js'
import { duplicateProperty } from './duplicate-property.js'
import { exceptionExpired } from './exception-expired.js'
import { exceptionUnused } from './exception-unused.js'
import { implicitMode } from './implicit-mode.js'
import { invalidTemplate } from './invalid-template.js'
import { ipvsAzureNetworkPolicy } from './ipvs-azure-network-policy.js'
import { ipvsConfigRequiresIpvs } from './ipvs-config-requires-ipvs.js'
import { ipvsConfigWhenDisabled } from './ipvs-config-when-disabled.js'
import { ipvsDeprecated } from './ipvs-deprecated.js'
import { ipvsTimeoutRange } from './ipvs-timeout-range.js'
import { kubeProxyChange } from './kube-proxy-change.js'
import { leastConnectionUneven } from './least-connection-uneven.js'
import { misplacedConfig } from './misplaced-config.js'
import { nftablesCalico } from './nftables-calico.js'
import { nftablesKubernetesVersion } from './nftables-kubernetes-version.js'
import { policyMandatory } from './policy-mandatory.js'
import { propertyCasing } from './property-casing.js'
import { undecidedRule } from './undecided.js'
import { unreadableFile } from './unreadable-file.js'
import { upstreamConfigAsAks } from './upstream-config-as-aks.js'
import { upstreamSchema } from './upstream-schema.js'
import { valueCasing } from './value-casing.js'

export const rules: readonly Rule[] = [
  configSchema,
  configNotStrictJson,
  propertyCasing,
  valueCasing,
  duplicateProperty,
  misplacedConfig,
  ipvsConfigRequiresIpvs,
  ipvsConfigWhenDisabled,
  ipvsTimeoutRange,
  implicitMode,
  apiVersionSupportsKubeProxy,
  apiVersionSupportsMode,
  apiVersionMinimum,
  apiVersionRetired,
  apiVersionRetiring,
  apiVersionUnknown,
  ipvsAzureNetworkPolicy,
  ciliumKubeProxy,
  disabledRequiresByoCni,
  byoCniKubeProxyEnabled,
  nftablesKubernetesVersion,
  nftablesCalico,
  automaticSkuRule,
  ipvsDeprecated,
  leastConnectionUneven,
  cliConfigMissing,
  cliConfigInline,
  cliExtensionVersion,
  cliExtensionMissing,
  upstreamConfigAsAks,
  upstreamSchema,
  kubeProxyChange,
  invalidTemplate,
  unreadableFile,
  undecidedRule,
  exceptionExpired,
  exceptionUnused,
  policyMandatory,
]

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
