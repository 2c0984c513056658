/** What else about a cluster decides how kube-proxy may be configured. Values are compared without regard to case. */

/** A value of a property of `properties.networkProfile`, or of the property that `field` names. */
export interface ClusterFact {
  readonly field: string
  readonly value: string
  readonly source: string
}

/** Bring your own CNI: the only clusters, but for Cilium's, whose kube-proxy may be switched off. */
export const byoCni: ClusterFact = { field: 'networkPlugin', value: 'none', source: 'Azure/AKS#4563' }

/** Azure's network policy manager, which does not work with IPVS; NFTABLES is fine. */
export const azureNetworkPolicy: ClusterFact = {
  field: 'networkPolicy',
  value: 'azure',
  source: 'MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md; Azure/azure-container-networking#1612',
}

/** Calico, which must run with `linuxDataplane: Nftables` under NFTABLES. */
export const calicoNetworkPolicy: ClusterFact = {
  field: 'networkPolicy',
  value: 'calico',
  source: 'MicrosoftDocs/SupportArticles-docs#2060 (2026-05-04)',
}

/** The ways to ask for the Cilium dataplane; any one of them is enough. */
export const ciliumDataplane: readonly ClusterFact[] = [
  {
    field: 'networkDataplane',
    value: 'cilium',
    source: 'MicrosoftDocs/azure-aks-docs articles/aks/azure-cni-powered-by-cilium.md; schemas since 2023-02-01',
  },
  {
    field: 'ebpfDataplane',
    value: 'cilium',
    source: 'Azure/bicep-types-az, schemas 2022-09-02-preview to 2023-01-02-preview only',
  },
  {
    field: 'networkPolicy',
    value: 'cilium',
    source: 'Azure/bicep-types-az, schemas since 2023-02-01; it runs on the Cilium dataplane only',
  },
]

/** AKS Automatic, which rejects `kubeProxyConfig`. */
export const automaticSku: ClusterFact = {
  field: 'sku.name',
  value: 'Automatic',
  source: 'Azure/terraform-azurerm-avm-res-containerservice-managedcluster variables.tf',
}

/** Kubernetes versions, `MAJOR.MINOR`. Since 2026-07-17 AKS rejects NFTABLES below it; before, it ran iptables. */
export const nftablesMinimumKubernetes = {
  version: '1.33',
  source: 'Azure/AKS CHANGELOG.md, release notes of 2026-07-17; schema text of the mode NFTABLES',
} as const

/** When Kubernetes itself gives IPVS up, `MAJOR.MINOR`. */
export const ipvsDeprecation = {
  deprecatedIn: '1.35',
  offByDefaultIn: '1.40',
  removedIn: '1.43',
  source: 'kubernetes/enhancements KEP-5495 (2026-05-28)',
} as const

/** When a mode that is not written comes to mean nftables upstream, `MAJOR.MINOR`. Provisional. */
export const nftablesByDefault = {
  version: '1.40',
  source: 'kubernetes/enhancements KEP-5343 (2026-05-29), provisional',
} as const
