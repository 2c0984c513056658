import { test } from '@jest/globals'
import { checkRepository } from '../../support/check-folder.js'
function run(name: string, files: Record<string, string>) {
  const m = new Map(Object.entries(files).map(([k, v]) => [k, Buffer.from(v)]))
  const t = Date.now()
  const r = checkRepository(m)
  console.log(name, Date.now() - t, 'ms', r.findings.length, r.findings.slice(0, 3).map((f) => f.rule + ' ' + f.message.slice(0, 150)))
}
const t = (props: string, params = '') => `{ "contentVersion": "1.0.0.0", "parameters": {${params}}, "resources": [{ "type": "Microsoft.ContainerService/managedClusters", "apiVersion": "2026-05-02-preview", "properties": ${props} }] }`
test('nearest', () => {
  for (const n of [500, 1000, 2000]) {
    const names = Array.from({ length: n }, (_, i) => `someParameterName${i}`)
    run(`nearest ${n}`, {
      'a.json': t('{}', names.map((x) => `"${x}": {"type":"string"}`).join(',')),
      'a.parameters.json': `{ "contentVersion": "1.0.0.0", "parameters": {${names.map((x) => `"zz${x}": {"value":1}`).join(',')}} }`,
    })
  }
})
test('choices', () => {
  for (const n of [4, 8, 12, 14]) {
    const ps = Array.from({ length: n }, (_, i) => i)
    run(`union of ${n} ifs`, {
      'a.json': t(`"[union(${ps.map((i) => `if(parameters('p${i}'), createObject('a${i}', 1), createObject('b${i}', 2))`).join(', ')})]"`, ps.map((i) => `"p${i}": {"type":"bool"}`).join(',')),
    })
  }
})
test('placeholders linear', () => {
  for (const n of [10000, 40000]) run(`placeholder ${n}`, { 'a.bicep': "param m string\nresource a 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = { name: m }", 'a.parameters.json': `{"contentVersion":"1.0.0.0","parameters":{"m":{"value":"${'${'.repeat(n)}"}}}` })
  for (const n of [10000, 40000]) run(`placeholder __ ${n}`, { 'a.bicep': "param m string\nresource a 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = { name: m }", 'a.parameters.json': `{"contentVersion":"1.0.0.0","parameters":{"m":{"value":"${'__a'.repeat(n)}"}}}` })
  for (const n of [10000, 40000]) run(`markers ${n}`, { 'kube-proxy.json': `{ ${'{{ '.repeat(n)}` })
})
test('many broken statements', () => {
  for (const n of [1000, 4000]) run(`broken ${n}`, { 'a.bicep': "resource a 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = { name: 'a' }\n" + 'var x = ]\n'.repeat(n) })
})
