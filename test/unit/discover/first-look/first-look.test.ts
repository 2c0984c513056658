/** What a first look tells: never that a file cannot matter which does, and as little as possible that it may. */
import { describe, expect, test } from '@jest/globals'
import { encodeLike } from '../../../../src/discover/files/decode.js'
import { lookAt } from '../../../../src/discover/first-look/first-look.js'
import { asLatin1 } from '../../../../src/discover/first-look/latin1.js'
import { lookAtText } from '../../../support/first-look.js'

function look(path: string, text: string): string {
  const { relevance, calls, links, registry } = lookAtText(path, text)
  return [relevance, ...calls, ...links.map((end) => `…/${end}`), ...registry].join(' ')
}

describe('Bicep', () => {
  test.each([
    ["module a 'a.bicep' = {}", 'none infra/a.bicep'],
    ["module a '../b/a.bicep' = {}\nmodule c 'br/public:avm/x:1.0' = {}", 'none b/a.bicep br/public:avm/x:1.0'],
    ["module a 'a.json' = {}", 'none infra/a.json'],
    ["// what's a module\nmodule a 'a.bicep' = {}", 'none infra/a.bicep'],
    ["@description('The module')\nparam p string = ''", 'none'],
    ["module a 'a\\u{2e}bicep' = {}", 'unread'],
    ["module a 'it\\'s.bicep' = {}", 'unread'],
    ["module a '''a.bicep''' = {}", 'unread'],
    ["module a $'''a.bicep''' = {}", 'unread'],
    ["module /* ' */ a 'a.bicep' = {}", 'unread'],
    ["module a/* ' */'a.bicep' = {}", 'unread'],
    ["metadata description = '''What the module is: it's a text'''\nmodule a 'a.bicep' = {}", 'none infra/a.bicep'],
    ["// a module\n// 'b.bicep'\nmodule\ta\t'a.bicep' = {}", 'none infra/a.bicep'],
    ["module 'a.bicep' = {}", 'none infra/a.bicep'],
    ["module module 'a.bicep' = {}", 'none infra/a.bicep'],
    [`module a '${'./'.repeat(600)}a.bicep' = {}`, 'unread'],
    ["resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {}", 'none'],
    ["resource a 'Microsoft.ContainerService/managedClusters@2023-01-01' = {}", 'ours'],
    ["module a 'a.bicep' = { params: { kubeProxyMode: 'IPVS' } }", 'ours'],
    ["module a 'a.bicep' = { params: { options: { 'kube-proxy': 'IPVS' } } }", 'ours'],
  ])('%.60s → %s', (text, expected) => {
    expect(look('infra/main.bicep', text)).toBe(expected)
  })

  const deployment = "resource d 'Microsoft.Resources/deployments@2024-03-01' = "
  test.each([
    ["{ properties: { templateLink: { uri: 'https://example.com/a.json' } } }", 'none'],
    ["{ properties: { templateLink: { relativePath: 'a.json' } } }", 'unread'],
    ["{ properties: { template: loadJsonContent('a.json') } }", 'unread'],
    ["{ properties: { scripts: loadTextContent('a.sh') } }", 'none'],
    ['{ properties: { templateLink: { relativePath: path } } }', 'unread'],
    ["{ properties: { templateLink: { relativePath: '${path}/a.json' } } }", 'unread'],
  ])('a deployment: %s → %s', (body, expected) => {
    expect(look('infra/main.bicep', `${deployment}${body}`)).toBe(expected)
  })
})

describe('JSON', () => {
  test.each([
    ['{ "templateLink": { "relativePath": "a.json" } }', 'none infra/a.json'],
    ['{ "templateLink": { "uri": "https://example.com/a.json" } }', 'none'],
    [`{ "templateLink": { "uri": "[uri(parameters('base'), 'x/a.json')]" } }`, 'none …/x/a.json'],
    [
      `{ "templateLink": { "uri": "[variables('u')]" }, "u": "[concat(parameters('base'), '/a.json')]" }`,
      'none …/a.json',
    ],
    [
      `{ "templateLink": { "uri": "[uri(deployment().properties.templateLink.uri, 'x/a.json')]" } }`,
      'none infra/x/a.json',
    ],
    [
      `{ "templateLink": {}, "a": "b.json", "u": "[uri(deployment().properties.templateLink.uri, variables('a'))]" }`,
      'none infra/b.json',
    ],
    // What links nothing has scripts there.
    [`{ "s": "[uri(deployment().properties.templateLink.uri, concat('x', '.sh'))]" }`, 'none'],
    [`{ "s": "[uri(deployment().properties.templateLink.uri, concat('x', '.sh'))]", "t": "\\u0020" }`, 'perhaps'],
    // Which may be put together.
    [`{ "p": "[createObject('templateLink', uri(deployment().properties.templateLink.uri, concat(0)))]" }`, 'perhaps'],
    [
      `{ "p": "{ \\"templateLink\\": 0 }", "u": "[uri(deployment().properties.templateLink.uri, concat(0))]" }`,
      'perhaps',
    ],
    [
      `{ "templateLink": {}, "u": "[uri(deployment().properties.templateLink . uri, concat('x', '.json'))]" }`,
      'perhaps',
    ],
    [
      `{ "templateLink": {}, "u": "[uri(deployment().properties.templateLink\\n.uri, concat('x.js', parameters('on')))]" }`,
      'perhaps',
    ],
    [`{ "templateLink": {}, "u": "[uri(deployment().properties.templateLink.uri, 'of x/a.json')]" }`, 'perhaps'],
    [
      `{ "templateLink": {}, "a": "[concat('b', '.json')]", "u": "[uri(templateLink.uri, variables('a'))]" }`,
      'perhaps',
    ],
    [
      `{ "templateLink": {}, "u": "[uri(parameters('b'), concat('x/a.jsonc', parameters('t')))]", "b": "[templateLink.uri]" }`,
      'none infra/x/a.jsonc',
    ],
    [
      `{ "templateLink": {}, "s": "[uri(parameters('b'), concat('x/a.sh', parameters('t')))]", "b": "[templateLink.uri]" }`,
      'none',
    ],
    [`{ "templateLink": { "uri": "[uri(deployment().properties.templateLink['uri'], 'a.json')]" } }`, 'perhaps'],
    [
      `{ "templateLink": {}, "d": "the uri(s)", "uri": "[uri(deployment().properties.templateLink.uri, 'a.json')]" }`,
      'none infra/a.json',
    ],
    [`{ "templateLink": { "uri": "[uri(deployment().properties['templateLink'].uri, 'a.json')]" } }`, 'perhaps'],
    [
      `{ "templateLink": { "uri": "[uri(deployment().properties.templateLink.uri, format('{0}.json', parameters('k')))]" } }`,
      'perhaps',
    ],
    [
      `{ "templateLink": {}, "l": "[deployment().properties.templateLink]", "u": "[uri(variables('l').uri, 'a.json')]" }`,
      'none infra/a.json',
    ],
    ['{ "templateLink": { "relativePath": "x\\/a.json" } }', 'perhaps'],
    [`{ "templateLink": { "relativePath": "[concat('a', '.json')]" } }`, 'perhaps'],
    [`{ "templateLink": "[createObject('relativePath', 'a.json')]" }`, 'perhaps'],
    ['{ "templateLink": { "relativePath": /* " */ "a.json" } }', 'perhaps'],
    ['{ "type": "Microsoft.ContainerService/managed\\u0043lusters" }', 'unread'],
    ['{ "type": "Microsoft.ContainerService\\u002fmanagedClusters" }', 'unread'],
    ['{ "type": "Microsoft\\u002eContainerService/managedClusters" }', 'unread'],
    ['{ "\\u0024schema": "", "resources": "[variables(0)]" }', 'unread'],
    ['{ "text": "\\u00e9" }', 'none'],
    ['{ "type": "\\u005bvariables(\'type\')]" }', 'unread'],
  ])('%s → %s', (text, expected) => {
    expect(look('infra/main.json', text)).toBe(expected)
  })

  test.each([
    ['{ "type": "Microsoft.ContainerService/managedClusters" }', 'ours'],
    ['{ "type": "Microsoft.ContainerService\\/managedClusters\\/agentPools" }', 'ours'],
    ['{ "managedClusters": {} }', 'ours'],
    [`{ "text": "[concat('as ', 'prose: managedClusters')]" }`, 'ours'],
    ['{ "text": "[[all managedClusters]" }', 'none'],
    ['{ "query": "resources | where type =~ \'microsoft.containerservice/managedclusters\'" }', 'none'],
    ['{ "query": "resources\\n| where type == \\"microsoft.containerservice/managedclusters\\"" }', 'none'],
    ['{ "query": "all managedClusters and managedClusters" }', 'none'],
    ['{ "query": "managedClusters of managedClusters" }', 'none'],
    ['{ "query": "managedclusters", "type": "managedClusters of all" }', 'ours'],
    ['{ "query": "of managedclusters", "type": "managedClusters" }', 'ours'],
    ['{ "query": "a \\\\", "type": "managedClusters" }', 'ours'],
    ['{ "query": "a \\" managedClusters" }', 'none'],
    // Not JSON as it should be: rather one too many.
    ["{ \"a\": 1,\n  'type': 'Microsoft.ContainerService/managedClusters' }", 'ours'],
    ["{ \"a\": 1, 'type': 'Microsoft.ContainerService/managedClusters' }", 'ours'],
    ['{ "type": \'Microsoft.ContainerService\\/managedClusters\' }', 'ours'],
    ['{ "type":\n\t\'Microsoft.ContainerService/managedClusters\'', 'ours'],
    ["{ \"query\": \"type in ('managedClusters', 'managedClusters') or type =~ 'managedClusters'\" }", 'none'],
    ['{ "a": 1 // of managedClusters\n}', 'none'],
    ['{ "type": "Microsoft.ContainerService/managedClusters', 'ours'],
    // A query that becomes a type, or a template, is one of a template that computes it.
    [
      `{ "v": "of managedClusters", "r": { "type": "[split(variables('v'), ' ')[1]]", "apiVersion": "x", "name": "y" } }`,
      'unread',
    ],
    [
      `{ "v": "{ \\"type\\": \\"managedClusters\\" }", "p": { "mode": "Incremental", "template": "[json(variables('v'))]" } }`,
      'unread',
    ],
  ])('in a template %s → %s', (text, expected) => {
    expect(look('infra/main.json', text.replace('{', '{ "resources": [],'))).toBe(expected)
  })

  test.each([
    ['{ "enabled": true, "mode": "ipvs" }', 'ours'],
    ['{ "mode": /* one of three */ "NFTABLES" }', 'ours'],
    ["{ 'mode': 'IPVS' }", 'ours'],
    ['{ mode: IPVS }', 'ours'],
    ['{ "enabled": true, "ipvsConfig": {} }', 'ours'],
    ['{ "parameters": { "mode": { "value": "IPTables" } } }', 'ours'],
    ['{ "text": "fails with iptables" }', 'none'],
    ['{ "text": "the number of \'iptables-restore\' errors" }', 'none'],
    ['{ "FelixIptablesErrors": 1 }', 'none'],
    ['{ "text": "of KubeProxyConfiguration" }', 'ours'],
  ])('a mode: %s → %s', (text, expected) => {
    expect(look('infra/settings.json', text)).toBe(expected)
  })

  const type = '"type": "Microsoft.ContainerService/managedClusters"'
  test.each([
    [`{ ${type} }`, 'none'],
    [`[{ ${type} }, { ${type} }]`, 'none'],
    [`{ ${type}, "networkProfile": { "kubeProxyConfig": {} } }`, 'ours'],
    [`{ ${type}, "Resources": {} }`, 'ours'],
    [`{ ${type}, "parameters": {} }`, 'ours'],
    // Not JSON as it should be: rather one too many.
    ["{ 'resources': [{ 'type': 'Microsoft.ContainerService/managedClusters' }] }", 'ours'],
    [`{ "$schema": "https://x/y/deploymentTemplate.json#", ${type} }`, 'ours'],
    [`{ "$schema": "https://x/y/deploymentParameters.json#", ${type} }`, 'ours'],
    [`{ "query": "of managedClusters", ${type} }`, 'none'],
    [`{ "query": "of managedClusters", ${type}, "mode": "ipvs" }`, 'ours'],
  ])('a type counts in templates only: %s → %s', (text, expected) => {
    expect(look('infra/main.json', text)).toBe(expected)
  })
})

test('words behind blanks, letters and apostrophes are each looked for once', () => {
  const parts = [' '.repeat(100_000), 'x'.repeat(100_000), "'managedclusters of", " 'managedclusters of "]
  const text = `{ "resources": [], "a": "${parts.join('').repeat(20)}" }`
  const started = Date.now()
  expect(look('infra/main.json', text)).toBe('none')
  expect(Date.now() - started).toBeLessThan(2_000)
})

/** What modules of the public registry count their uses with. */
function deployment(properties: string): string {
  return `resource telemetry 'Microsoft.Resources/deployments@2024-03-01' = if (enableTelemetry) {
  name: '46d3xbcp.\${replace('-..--..-', '.', '-')}.\${substring(uniqueString(deployment().name, location), 0, 4)}'
  ${properties}
}
`
}

test('a deployment of no resources calls nothing', () => {
  const template = "template: {\n      '$schema': 'https://x/y.json#'\n      resources: []\n    }"
  expect(lookAtText('main.bicep', deployment(`properties: { mode: 'Incremental', ${template} }`)).relevance).toBe(
    'none',
  )
})

test.each([
  'properties: { templateLink: x }',
  'properties: { template: x }',
  "properties: { 'template': x }",
  'properties: { template/* : { */: x }',
  'properties: { template: { resources: x } }',
  'properties: { template: { resources: [ x ] } }',
  'properties: { template: { Resources/* : [] */ : x } }',
  'properties: { template: { resources: [] }, ...x }',
  'properties: x',
  'Properties : union({}, x)',
  'tags: {\n}\nproperties: x',
  'tags: {}\n// {\n\n  properties: x',
  'tags: {} // }\r  properties: x',
  "tags: { a: '}' }, properties: x",
  "tags: { a: '\\\\\\'}' }, properties: x",
  "tags: { a: '${any('}')}}' }, properties: x",
  "tags: { a: '''}''' }, properties: x",
  "'${'prop'}erties': x",
  "'${any('${'prop'}')}erties' : x",
  'properties: { template: { a: x }.a }',
  'properties: { template: { a: x } ?? y }',
  'properties: { a: { b: x } }.a',
  'properties: { template: { resources: [] == [] ? x : y } }',
  'properties: { template: { resources: [{}][0] } }',
  'properties: { template: { }\n  ? x : y }',
])('a deployment may deploy anything: %s', (properties) => {
  expect(lookAtText('main.bicep', deployment(properties)).relevance).toBe('unread')
})

test('what else the file declares does not count', () => {
  const template = "template: {\n      '$schema': 'https://x/y.json#'\n      resources: []\n    }"
  const other = "resource other 'a/b@2024-01-01' = { properties: union({}, x), ...y }\n"
  const telemetry = deployment(`properties: { mode: 'Incremental', ${template} } // it's all`)
  expect(lookAtText('main.bicep', `${other}${telemetry}${other}`).relevance).toBe('none')
  expect(lookAtText('main.bicep', `${telemetry}${other}${deployment('properties: x')}`).relevance).toBe('unread')
})

test.each([
  "resource d 'Microsoft.Resources/deployments@2024-03-01' = if (empty({})) { properties: x }",
  "resource d 'Microsoft.Resources/deployments@2024-03-01' = [for i in [1]: { properties: x }]",
  "resource d 'Microsoft.Resources/deployments@2024-03-01' = { properties: x",
  "resource d 'Microsoft.Resources/deployments@2024-03-01",
  `resource d 'Microsoft.Resources/deployments@2024-03-01' = {${' '.repeat(10_000)}}`,
])('a deployment is looked at as a whole: %.90s', (text) => {
  expect(lookAtText('main.bicep', text).relevance).toBe('unread')
})

test('a deployment behind a comment that speaks of one', () => {
  const comment = "/* resources/deployments@1' *//* */ "
  expect(lookAtText('main.bicep', `${comment}${deployment('tags: {}\n  properties: x')}`).relevance).toBe('unread')
})

test('many deployments take linear time', () => {
  const text = "'Microsoft.Resources/deployments@2024-03-01' = { a: { ".repeat(100_000)
  expect(lookAtText('main.bicep', text).relevance).toBe('unread')
  expect(lookAtText('main.bicep', deployment('tags: {}').repeat(5_000)).relevance).toBe('none')
})

test('a deployment stack deploys as well', () => {
  const stack = "resource s 'Microsoft.Resources/deploymentStacks@2024-03-01' = { name: 's', properties: x }\n"
  expect(lookAtText('main.bicep', stack).relevance).toBe('unread')
})

test('a script that is deployed is no deployment', () => {
  const script = "resource s 'Microsoft.Resources/deploymentScripts@2023-08-01' = { name: 's', properties: x }\n"
  expect(lookAtText('main.bicep', script).relevance).toBe('none')
})

describe('what is no ASCII', () => {
  test('paths of modules and links are read as UTF-8', () => {
    expect(look('infra/main.bicep', "module a 'größe.bicep' = {}")).toBe('none infra/größe.bicep')
    expect(look('infra/main.bicep', "module a 'br/public:größe:1.0' = {}")).toBe('none br/public:größe:1.0')
    const link = JSON.stringify({ templateLink: { relativePath: '日本.json' } })
    expect(look('infra/main.json', link)).toBe('none infra/日本.json')
  })

  test.each(['\u0085', '\u00a0', '\u2028', '\u3000', '\ufeff'])('%j is a blank between tokens', (blank) => {
    const typed = `{ "name": "a", "apiVersion": "1", "type"${blank}:${blank}"[parameters('t')]" }`
    expect(look('main.json', typed)).toBe('unread')
    expect(look('main.json', `{ "properties": { "mode":${blank}'ipvs' } }`)).toBe('ours')
    expect(look('deploy.ps1', `az deployment${blank}group${blank}${blank}create`)).toBe('ours')
  })

  test.each(['deploy.ps1', 'deploy.sh', 'deploy.yml'])('only reading tells what %s in UTF-16 says', (path) => {
    const text = 'az aks update --kube-proxy-config kube-proxy.json'
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(lookAt(path, asLatin1(utf16)).relevance).toBe('unread')
    expect(lookAt(path, asLatin1(utf16.swap16())).relevance).toBe('unread')
  })

  test.each(['main.json', 'main.bicep', 'deploy.sh'])('only reading tells what %s in UTF-32 says', (path) => {
    const utf32 = encodeLike(Uint8Array.of(0xff, 0xfe, 0, 0), 'managedClusters')
    expect(lookAt(path, asLatin1(utf32)).relevance).toBe('unread')
    expect(lookAt(path, asLatin1(Buffer.from(utf32).swap32())).relevance).toBe('unread')
  })
})

test.each([
  'az aks update --kube-proxy-c x.json',
  'az aks update --kube- x.json',
  'az group deployment create',
  'az stack mg validate',
  'New-AzResourceGroupDeployment -TemplateFile a.bicep',
  'Test-AzDeployment -TemplateFile a.bicep',
  'Get-AzResourceGroupDeploymentWhatIfResult',
  'task: AzureResourceManagerTemplateDeployment@3',
  'task: BicepDeploy@0',
  'uses: Azure/bicep-deploy@v2',
])('a script counts that says: %s', (text) => {
  expect(look('deploy.yml', text)).toBe('ours')
})

test.each([
  'helm --kube-context x',
  'az deployment group list',
  'Get-AzResourceGroupDeployment',
  'kubectl create deployment web',
])('a script counts for nothing that says: %s', (text) => {
  expect(look('deploy.yml', text)).toBe('none')
})

describe('scripts in templates', () => {
  const use = 'az aks update --kube-proxy-config kube-proxy.json'
  test.each([
    ['main.bicep', `scriptContent: '${use}'`],
    ['main.json', `"scriptContent": "${use}"`],
    ['main.json', `"SCRIPTCONTENT": "${use}"`],
    ['main.bicepparam', `param scriptContent = '${use}'`],
    ['main.parameters.json', `{ "scriptContent": { "value": "${use}" } }`],
    ['main.bicep', `module m 'm.bicep' = { params: { text: '${use}' } }`],
    ['main.bicep', `scriptContent: loadTextContent('up.sh')`],
    ['main.bicep', `scriptContent: base64ToString(loadFileAsBase64('up.sh'))`],
  ])('%s: %s', (path, text) => {
    expect(lookAtText(path, text).hasScript).toBe(true)
  })

  test.each([
    ['main.bicep', `scriptContent: 'az aks update'`],
    ['main.bicep', `scriptContent: 'az deployment group create -f main.bicep'`],
    ['main.bicep', `a: '${use}'`],
    ['up.sh', `# scriptContent\n${use}`],
  ])('not %s: %s', (path, text) => {
    expect(lookAtText(path, text).hasScript).toBeUndefined()
  })

  test('in UTF-16 only reading tells', () => {
    const utf16 = Buffer.from(`\ufeffscriptContent: '${use}'`, 'utf16le')
    expect(lookAt('main.bicep', asLatin1(utf16)).hasScript).toBe(true)
  })
})
