/** What is judged when only some paths are asked for. */
import { expect, test } from '@jest/globals'
import { checkRepository } from '../support/check-folder.js'

const template = `param mode string
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: { mode: mode } } }
}
`
const files = new Map([
  ['env/prod.bicepparam', Buffer.from("using '../main.bicep'\nparam mode = 'IPVS'\n")],
  ['main.bicep', Buffer.from(template)],
])

async function found(paths: readonly string[], ignore: readonly string[] = []): Promise<readonly string[]> {
  const { findings } = await checkRepository(files, { ignore }, paths)
  return findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`)
}

test('a parameter file brings its template along', async () => {
  expect(await found(['env/prod.bicepparam'])).toEqual(['env/prod.bicepparam:2 ipvs-deprecated'])
  expect(await found(['env/prod.bicepparam', 'main.bicep'])).toEqual(['env/prod.bicepparam:2 ipvs-deprecated'])
})

test('but not one that the policy ignores', async () => {
  expect(await found(['env/prod.bicepparam'], ['main.bicep'])).toEqual([])
})
