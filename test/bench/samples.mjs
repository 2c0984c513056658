/** Files to measure with, made anew for each run: like real templates in their mix, of our own making. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function armTemplate(index) {
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      clusterName: {
        type: 'string',
        defaultValue: `aks-${index}`,
        metadata: { description: 'The name of the cluster.' },
      },
      kubeProxyMode: { type: 'string', defaultValue: 'IPTABLES', allowedValues: ['IPTABLES', 'IPVS', 'NFTABLES'] },
      nodeCount: { type: 'int', defaultValue: 3, minValue: 1, maxValue: 50 },
    },
    variables: {
      tags: { team: `team-${index}`, environment: 'production' },
      isProduction: "[equals(variables('tags').environment, 'production')]",
    },
    resources: [
      {
        type: 'Microsoft.ContainerService/managedClusters',
        apiVersion: '2026-05-02-preview',
        name: "[parameters('clusterName')]",
        location: '[resourceGroup().location]',
        tags: "[variables('tags')]",
        identity: { type: 'SystemAssigned' },
        properties: {
          kubernetesVersion: '1.34',
          dnsPrefix: "[format('{0}-dns', parameters('clusterName'))]",
          agentPoolProfiles: [
            { name: 'system', count: "[parameters('nodeCount')]", vmSize: 'Standard_D4s_v5', mode: 'System' },
          ],
          networkProfile: {
            networkPlugin: 'azure',
            networkPolicy: "[if(variables('isProduction'), 'calico', 'azure')]",
            kubeProxyConfig: { enabled: true, mode: "[parameters('kubeProxyMode')]" },
          },
        },
      },
    ],
  }
}

/** Twenty clusters in one template: the size of a real one that a compiler has made. */
function manyResources(index) {
  const template = armTemplate(index)
  return { ...template, resources: Array.from({ length: 20 }, (_, at) => armTemplate(index * 20 + at).resources[0]) }
}

function bicepTemplate(index) {
  return `@description('The name of the cluster.')
param clusterName string = 'aks-${index}'

@allowed(['IPTABLES', 'IPVS', 'NFTABLES'])
param kubeProxyMode string = 'IPTABLES'

@minValue(1)
param nodeCount int = 3
param location string = resourceGroup().location

var tags = {
  team: 'team-${index}'
  environment: 'production'
}
var isProduction = tags.environment == 'production' && !empty(clusterName)

// The cluster.
resource aks${index} 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: clusterName
  location: location
  tags: union(tags, { index: '${index}' })
  identity: { type: 'SystemAssigned' }
  properties: {
    kubernetesVersion: '1.34'
    dnsPrefix: '\${clusterName}-dns'
    agentPoolProfiles: [
      {
        name: 'system'
        count: nodeCount
        vmSize: 'Standard_D4s_v5'
        mode: 'System'
        availabilityZones: [for zone in range(1, 3): string(zone)]
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: isProduction ? 'calico' : 'azure'
      kubeProxyConfig: {
        enabled: true
        mode: kubeProxyMode
      }
    }
  }
}

output id string = aks${index}.id
`
}

/** 600 ARM templates, 17 MB, indented by two as people write them: what a large collection holds. */
export function writeJsonSample(folder) {
  const texts = Array.from({ length: 600 }, (_, index) => JSON.stringify(manyResources(index), null, 2))
  return writeSample(folder, 'json', texts)
}

/** 700 Bicep files, 5 MB. */
export function writeBicepSample(folder) {
  const parts = (index) => [1, 2, 3, 4, 5].map((part) => bicepTemplate(index * 5 + part))
  return writeSample(
    folder,
    'bicep',
    Array.from({ length: 700 }, (_, index) => parts(index).join('\n')),
  )
}

function writeSample(folder, extension, texts) {
  const sample = join(folder, extension)
  mkdirSync(sample)
  for (const [index, text] of texts.entries()) writeFileSync(join(sample, `${index}.${extension}`), text)
  return sample
}

/** A repository of ten templates: seven Bicep, two ARM JSON, one config file. */
export function writeTenTemplates(folder) {
  const repository = newRepository(folder, 'ten')
  for (let index = 0; index < 7; index++) write(repository, `bicep/${index}/main.bicep`, bicepTemplate(index))
  for (let index = 0; index < 2; index++)
    write(repository, `arm/${index}/azuredeploy.json`, JSON.stringify(armTemplate(index), null, 2))
  write(repository, 'kube-proxy.json', '{ "enabled": true, "mode": "NFTABLES" }\n')
  return repository
}

/**
 * 200 Bicep templates, 1 MB, three levels of modules deep: ten roots with a parameter file each, every one of which calls
 * four of 40 modules in the middle, which call what 50 leaves deploy: clusters and, most of them, other things.
 */
export function writeModules(folder) {
  const repository = newRepository(folder, 'modules')
  for (let index = 0; index < 10; index++) {
    const calls = [0, 1, 2, 3].map((at) => middleCall((index * 4 + at) % 40))
    write(repository, `env/${index}/main.bicep`, `${padding(index)}param mode string\n${calls.join('')}`)
    write(repository, `env/${index}/prod.bicepparam`, `using 'main.bicep'\nparam mode = 'NFTABLES'\n`)
  }
  for (let index = 0; index < 40; index++) {
    const leaves = [0, 1, 2].map((at) => leafCall((index * 3 + at) % 50))
    write(repository, `middle/${index}.bicep`, `${padding(index)}param mode string\n${leaves.join('')}`)
  }
  for (let index = 0; index < 50; index++) write(repository, `leaf/${index}.bicep`, leaf(index))
  for (let index = 0; index < 100; index++) write(repository, `other/${index}.bicep`, otherBicep(index).repeat(6))
  commit(repository)
  return repository
}

function middleCall(index) {
  return `module middle${index} '../../middle/${index}.bicep' = {\n  name: 'middle${index}'\n  params: { mode: mode }\n}\n`
}

function leafCall(index) {
  return `module leaf${index} '../leaf/${index}.bicep' = [for zone in range(1, 2): {\n  name: 'leaf${index}-\${zone}'\n  params: { mode: mode, zone: zone }\n}]\n`
}

function leaf(index) {
  const isCluster = index % 5 === 0
  return isCluster
    ? clusterLeaf(index)
    : `param mode string\nparam zone int\n${otherBicep(index).replace('param name string', "param name string = 'store'").repeat(1)}${padding(index)}`
}

function clusterLeaf(index) {
  return `param mode string
param zone int
param location string = resourceGroup().location
var settings = { enabled: true, mode: mode }

resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks-${index}-\${zone}'
  location: location
  properties: {
    kubernetesVersion: '1.34'
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: zone == 1 ? 'calico' : 'cilium'
      networkDataplane: 'azure'
      kubeProxyConfig: settings
    }
  }
}

output id string = aks.id
${padding(index)}`
}

/** What real templates are full of: variables with descriptions, tags and names. */
function padding(index) {
  return Array.from(
    { length: 40 },
    (_, at) =>
      `@description('Setting ${at} of template ${index}, as people describe it.')\nvar setting${at} = { name: 'value-${at}', tags: { team: 'platform', owner: 'team-${index}' } }\n`,
  ).join('')
}

/** So many roots, each of which calls the same module with its own arguments. */
export function writeCallers(folder, count) {
  const repository = newRepository(folder, `callers-${count}`)
  write(repository, 'common.bicep', clusterLeaf(0))
  for (let index = 0; index < count; index++) {
    const call = `module aks '../common.bicep' = {\n  name: 'aks'\n  params: { mode: 'NFTABLES', zone: ${index} }\n}\n`
    write(repository, `roots-${index % 50}/${index}.bicep`, call)
  }
  commit(repository)
  return repository
}

/** So many templates, each with a cluster of its own. */
export function writeSmallTemplates(folder, count) {
  const repository = newRepository(folder, `small-${count}`)
  for (let index = 0; index < count; index++)
    write(repository, `apps-${index % 50}/${index}.bicep`, bicepTemplate(index))
  commit(repository)
  return repository
}

/** 10,000 files: 100 of ours, the rest other JSON, other Bicep and source code; committed, as in a checkout. */
export function writeLargeTree(folder) {
  const repository = newRepository(folder, 'large')
  for (let index = 0; index < 10_000; index++) {
    const place = `services/${index % 100}/${index}`
    if (index % 200 === 0) write(repository, `${place}/main.bicep`, bicepTemplate(index))
    else if (index % 200 === 1)
      write(repository, `${place}/azuredeploy.json`, JSON.stringify(armTemplate(index), null, 2))
    else if (index % 4 === 2) write(repository, `${place}/module.bicep`, otherBicep(index))
    else if (index % 4 === 3)
      write(repository, `${place}/source.ts`, `export const value${index} = ${index}\n`.repeat(60))
    else write(repository, `${place}/settings.json`, JSON.stringify(otherJson(index), null, 2))
  }
  commit(repository)
  return repository
}

/**
 * 200 clusters in 20 templates, and 200 requirements on each.
 *
 * @returns the repository, and the file that has the same schemas and clusters as JSON
 */
export function writeRequirements(folder) {
  const repository = newRepository(folder, 'requirements')
  const clusters = Array.from({ length: 200 }, (_, index) => requiredCluster(index))
  for (let at = 0; at < 20; at++) {
    const template = { ...armTemplate(at), resources: clusters.slice(at * 10, at * 10 + 10) }
    write(repository, `clusters/${at}.json`, JSON.stringify(template, null, 2))
  }
  const schemas = Array.from({ length: 200 }, (_, index) => requirementSchema(index))
  const require = schemas.map((cluster, index) => ({ id: `contoso/rule-${index}`, cluster }))
  write(repository, 'policy.yml', JSON.stringify({ version: 1, require }))
  write(repository, 'empty.yml', JSON.stringify({ version: 1 }))
  commit(repository)
  const documents = clusters.map(({ type, apiVersion, name, location, tags, sku, properties }) => {
    const { networkProfile, kubernetesVersion } = properties
    const { kubeProxyConfig } = networkProfile
    return {
      type,
      apiVersion,
      name,
      location,
      tags,
      sku,
      networkProfile,
      kubernetesVersion,
      kubeProxyConfig,
      properties,
    }
  })
  write(folder, 'ajv.json', JSON.stringify({ schemas, documents }))
  return { repository, documents: join(folder, 'ajv.json') }
}

function requiredCluster(index) {
  return {
    type: 'Microsoft.ContainerService/managedClusters',
    apiVersion: '2026-05-02-preview',
    name: `aks-${index}`,
    location: 'westeurope',
    tags: { env: index % 3 === 0 ? 'prod' : 'test', owner: `team-${index % 20}` },
    sku: { name: 'Base', tier: 'Standard' },
    properties: {
      kubernetesVersion: '1.33',
      networkProfile: {
        networkPlugin: 'azure',
        networkPolicy: 'calico',
        kubeProxyConfig: { enabled: true, mode: index % 2 === 0 ? 'NFTABLES' : 'IPTABLES' },
      },
    },
  }
}

/** What organisations ask for, each a little different; nearly all clusters keep to it. */
function requirementSchema(index) {
  const properties = [
    { tags: { required: ['owner'], properties: { owner: { pattern: `^team-|^${index}` } } } },
    { kubeProxyConfig: { properties: { mode: { enum: ['NFTABLES', 'IPTABLES', `OTHER${index}`] } } } },
    { networkProfile: { properties: { networkPlugin: { not: { const: `kubenet${index}` } } } } },
    { location: { enum: ['westeurope', 'northeurope', `region${index}`] }, name: { minLength: 3 } },
  ][index % 4]
  return index % 5 === 0
    ? { anyOf: [{ properties: { tags: { properties: { env: { const: 'test' } } } } }, { properties }] }
    : { properties, required: Object.keys(properties) }
}

function otherJson(index) {
  const entries = Array.from({ length: 40 }, (_, at) => ({
    id: `${index}-${at}`,
    enabled: at % 2 === 0,
    mode: 'automatic',
    weights: [at, at + 1],
  }))
  return { name: `service-${index}`, version: '1.0.0', entries }
}

function otherBicep(index) {
  return `param name string\n\nresource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: '\${name}${index}'\n  location: 'westeurope'\n  kind: 'StorageV2'\n  sku: { name: 'Standard_LRS' }\n}\n`.repeat(
    4,
  )
}

function newRepository(folder, name) {
  const repository = join(folder, name)
  mkdirSync(repository)
  execFileSync('git', ['init', '-q', repository])
  return repository
}

function commit(repository) {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid']
  execFileSync('git', ['-C', repository, 'add', '-A'])
  execFileSync('git', ['-C', repository, ...author, 'commit', '-qm', 'Sample'])
}

function write(repository, path, text) {
  mkdirSync(join(repository, path, '..'), { recursive: true })
  writeFileSync(join(repository, path), text)
}
