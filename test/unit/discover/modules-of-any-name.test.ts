/** The compiler takes a module for Bicep whatever it is called: its name tells nothing of what it may deploy. */
import { expect, test } from '@jest/globals'
import { checkResult, testFiles } from '../../support/check-files.js'
import { lookAtText } from '../../support/first-look.js'

const bicep = "resource aks 'Microsoft.ContainerService/managedClusters@2024-05-01' = { name: 'aks' }"
const resource = {
  type: "[concat('Microsoft.ContainerService/managed', 'Clusters')]",
  apiVersion: '2024-05-01',
  name: 'a',
}
const json = JSON.stringify({ contentVersion: '1.0.0.0', resources: [resource] })

test.each([
  ['cluster', bicep],
  ['cluster.sh', bicep],
  ['cluster.md', bicep],
  ['cluster.yml', bicep],
  ['cluster.txt', bicep],
  ['cluster.arm', json],
])('%s', async (path, text) => {
  const contents: Record<string, string> = { 'main.bicep': `module a '${path}' = { name: 'a' }`, [path]: text }
  const files = testFiles(contents)
  // As from the disk, where every file has been looked at before.
  const looked = { ...files, look: (path: string) => lookAtText(path, contents[path] ?? '') }
  for (const one of [files, looked]) expect((await checkResult(one)).subjects).toHaveLength(1)
})
