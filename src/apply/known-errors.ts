/** What Azure's error codes mean here, and what to do. */

export interface KnownError {
  readonly code: string
  /** Where the code alone does not say it, or stands under another name. */
  readonly pattern?: RegExp
  readonly explanation: string
  readonly source: string
}

const article = 'MicrosoftDocs/SupportArticles-docs#2060 (2026-05-04)'

/** Azure compared the cluster with the one that was read, and it is another: nothing was done. */
export const lostRace = 'EtagMismatch'

export const knownErrors: readonly KnownError[] = [
  {
    code: 'KubeProxyConfigDisabledBYOCNIOnly',
    explanation: "kube-proxy can be switched off only on a cluster that brings its own CNI (networkPlugin 'none').",
    source: 'Azure/AKS#4563',
  },
  {
    code: 'KubeProxyConfigFeatureNotRegistered',
    explanation:
      'The subscription has not registered the feature Microsoft.ContainerService/KubeProxyConfigurationPreview: set register-feature, or run `az feature register --namespace Microsoft.ContainerService --name KubeProxyConfigurationPreview` and, once it is Registered, `az provider register --namespace Microsoft.ContainerService`.',
    source: article,
  },
  {
    code: 'KubeProxyConfigFieldUnsupported',
    explanation: 'A field does not go with the mode: ipvsConfig is allowed only with mode IPVS.',
    source: article,
  },
  {
    code: 'CiliumDataplaneRequiresKubeProxyConfigDisabled',
    explanation: 'The cluster runs the Cilium dataplane, which replaces kube-proxy: kubeProxyConfig cannot enable it.',
    source: article,
  },
  {
    code: 'NoRegisteredProviderFound',
    explanation:
      'Azure does not serve this API version here: it is retired, or not there yet. Update kube-proxy-policy and the aks-preview extension (`az extension update --name aks-preview`).',
    source: 'MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md',
  },
  {
    code: 'UnmarshalError',
    pattern: /json: unknown field/,
    explanation:
      'Azure does not know a property under the API version that was used. Update kube-proxy-policy and the aks-preview extension (`az extension update --name aks-preview`).',
    source: 'Azure/azure-rest-api-specs#40740',
  },
  {
    code: lostRace,
    pattern: /\b(?:PreconditionFailed|Precondition Failed|ConditionNotMet)\b/,
    explanation:
      'The cluster was changed by somebody else after it was read, or is being changed, so nothing was overwritten. Run this step again: it reads the cluster anew.',
    source: 'MicrosoftDocs/azure-aks-docs articles/aks/use-etags.md; Azure/terraform-azurerm-aks#604',
  },
  {
    code: 'OperationNotAllowed',
    pattern:
      /\b(?:AnotherOperationInProgress|OperationPreempted|OperationInProgress)\b|\bin[- ]progress\b.{0,60}\boperation\b|\boperation\b.{0,60}\bin progress\b/is,
    explanation: 'Another operation on the cluster is in progress: wait for its end, then run this step again.',
    source: 'MicrosoftDocs/SupportArticles-docs support/azure/azure-kubernetes/error-codes/operationnotallowed',
  },
  {
    code: 'AuthorizationFailed',
    explanation:
      'The signed-in identity may not do this: give it the role Azure Kubernetes Service Contributor Role on the cluster.',
    source: 'MicrosoftDocs/azure-docs articles/role-based-access-control/built-in-roles.md',
  },
  {
    code: 'AADSTS700024',
    explanation: 'The sign-in has expired: let azure/login run directly before this step.',
    source: 'Azure/login README; Microsoft Entra error codes',
  },
]

/** The error that the text names, wherever in it: Azure wraps codes in codes. */
export function knownErrorIn(text: string): KnownError | null {
  const byCode = knownErrors.find(({ code, pattern }) => pattern === undefined && hasWord(text, code))
  return byCode ?? knownErrors.find(({ code, pattern }) => pattern !== undefined && names(text, code, pattern)) ?? null
}

/** An OperationNotAllowed without its pattern is something else: a quota, a stopped cluster. */
function names(text: string, code: string, pattern: RegExp): boolean {
  return pattern.test(text) || (code !== 'OperationNotAllowed' && hasWord(text, code))
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(text)
}
