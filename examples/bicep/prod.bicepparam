using './main.bicep'

param name = 'aks-prod'
param kubeProxyMode = 'IPVS'
