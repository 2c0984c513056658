@description('Name of the cluster.')
param name string = 'aks-example'

param location string = resourceGroup().location

@description('How kube-proxy programs Service traffic.')
@allowed(['IPTABLES', 'IPVS', 'NFTABLES'])
param kubeProxyMode string = 'IPTABLES'

var ipvs = {
  scheduler: 'LeastConnections'
  tcpTimeoutSeconds: 900
  tcpFinTimeoutSeconds: 0
}

resource aks 'Microsoft.ContainerService/managedClusters@2025-05-02-preview' = {
  name: name
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: name
    kubernetesVersion: '1.33'
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: 'azure'
      kubeProxyConfig: {
        enabled: true
        mode: kubeProxyMode
        ipvsConfig: kubeProxyMode == 'IPVS' ? ipvs : null
      }
    }
  }
}
