using './main.bicep'

param name = 'aks-dev'
param kubeProxyMode = 'IPTABLES'
