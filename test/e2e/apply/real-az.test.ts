/**
 * The apply action's bundle with a real `az`, signed in to a loopback stand-in for Azure Resource Manager. Skipped,
 * loudly, where there is no `az`; .ci/run installs one.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { cluster, nftables, saidBy } from '../../support/apply-step.js'
import { type FakeAzure, fakeAzure, subscription, withTag } from '../../support/fake-azure.js'
import { runStep, type StepResult } from '../../support/runner.js'
import { temporaryFolder } from '../../support/temporary-repository.js'

jest.setTimeout(300_000)

const hasAz = spawnSync('az', ['version'], { stdio: 'ignore' }).status === 0
if (!hasAz)
  console.warn('SKIPPED: the tests with a real az, because there is none on the PATH (apt-get install azure-cli).')

const flag = 'kubeproxyconfigurationpreview'

;(hasAz ? describe : describe.skip)('with a real az', () => {
  let azure: FakeAzure
  let folder: string
  let signedIn: Record<string, string>
  let signedOut: Record<string, string>

  beforeAll(async () => {
    folder = temporaryFolder()
    azure = await fakeAzure(folder)
    signedOut = await environmentOf('out')
    signedIn = await environmentOf('in')
    await az(signedIn, 'login', '--identity')
  })
  afterAll(() => azure.close())

  /** A configuration of `az` of its own, whose cloud is the stand-in. */
  async function environmentOf(name: string): Promise<Record<string, string>> {
    mkdirSync(join(folder, name))
    const environment = {
      PATH: process.env.PATH ?? '',
      HOME: join(folder, name),
      AZURE_CONFIG_DIR: join(folder, name),
      AZURE_CORE_COLLECT_TELEMETRY: 'false',
      APPSETTING_WEBSITE_SITE_NAME: 'x',
      MSI_ENDPOINT: `http://127.0.0.1:${azure.tokenPort}/msi`,
      MSI_SECRET: 's',
      REQUESTS_CA_BUNDLE: azure.certificate,
      NO_PROXY: 'localhost,127.0.0.1',
      RUNNER_TEMP: join(folder, name),
    }
    const endpoints = ['resource-manager', 'active-directory', 'active-directory-resource-id', 'management']
    const graph = 'active-directory-graph-resource-id'
    const urls = [...endpoints, graph].flatMap((one) => [`--endpoint-${one}`, azure.armUrl])
    await az(environment, 'cloud', 'register', '--name', 'fake', ...urls)
    await az(environment, 'cloud', 'set', '--name', 'fake')
    return environment
  }

  /** Asynchronously: the stand-in runs in this process. */
  async function az(environment: Record<string, string>, ...args: readonly string[]): Promise<void> {
    await promisify(execFile)('az', [...args], { env: environment })
  }

  function given(kubeProxyConfig?: object, feature = 'Registered'): void {
    azure.clusters.set('rg/aks', withTag({ ...cluster(kubeProxyConfig) }))
    azure.features.set(flag, feature)
    Object.assign(azure.switches, { updateReads: 0, isRaced: false, failures: 0 })
    azure.log.length = 0
  }

  const workspace = temporaryFolder({ 'kube-proxy.json': nftables })

  function step(inputs: Readonly<Record<string, string>>, environment = signedIn): Promise<StepResult> {
    return runStep({
      bundle: 'apply',
      workspace,
      environment,
      inputs: {
        'config-file': 'kube-proxy.json',
        'resource-group': 'rg',
        'cluster-name': 'aks',
        'subscription-id': subscription,
        'timeout-minutes': '4',
        ...inputs,
      },
    })
  }

  const config = () => {
    const { networkProfile } = azure.clusters.get('rg/aks')?.properties ?? {}
    return (networkProfile as Record<string, unknown>).kubeProxyConfig
  }
  const writes = () => azure.log.filter(({ request }) => !request.startsWith('GET ')).map(({ request }) => request)

  test('plan reads, and changes nothing', async () => {
    given()
    const result = await step({})
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', applied: 'false' } })
    expect(result.log.join('\n')).toMatch(/~ {2}mode +IPTABLES \(default\) {2}-> {2}NFTABLES/)
    expect(writes()).toEqual([])
    expect(config()).toBeUndefined()
  })

  test('apply via rest changes, follows and verifies; a second run changes nothing; the saved file leads back', async () => {
    given({ mode: 'IPVS', ipvsConfig: { scheduler: 'LeastConnection' } })
    azure.switches.updateReads = 1
    const result = await step({ mode: 'apply', via: 'rest' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', applied: 'true', verified: 'true' } })
    expect(config()).toEqual({ mode: 'NFTABLES' })
    expect(writes()).toHaveLength(1)
    const file = result.outputs['previous-config-file'] ?? ''
    const before = { enabled: true, mode: 'IPVS', ipvsConfig: { scheduler: 'LeastConnection' } }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before)

    azure.log.length = 0
    const second = await step({ mode: 'apply', via: 'rest' })
    expect(second).toMatchObject({ exitCode: 0, outputs: { changed: 'false', applied: 'false' } })
    expect(writes()).toEqual([])

    azure.switches.updateReads = 0
    const back = await step({ mode: 'apply', via: 'rest', 'config-file': file })
    expect(back).toMatchObject({ exitCode: 0, outputs: { applied: 'true', verified: 'true' } })
    expect(config()).toEqual(before)
  })

  test('a cluster that was changed meanwhile is refused, not overwritten', async () => {
    given()
    azure.switches.isRaced = true
    const result = await step({ mode: 'apply', via: 'rest' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false', verified: 'false' } })
    expect(saidBy(result)).toContain('The cluster was changed by somebody else after it was read')
    expect(azure.clusters.get('rg/aks')).toMatchObject({ tags: { changedBy: 'somebody' } })
    expect(config()).toBeUndefined()
  })

  test('the feature flag: missing it refuses, and it is registered on request', async () => {
    given(undefined, 'NotRegistered')
    const refused = await step({ mode: 'apply', via: 'rest' })
    expect(refused).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(refused)).toContain('KubeProxyConfigurationPreview is NotRegistered, not Registered.')
    expect(writes()).toEqual([])
    const registered = await step({ mode: 'apply', via: 'rest', 'register-feature': 'true' })
    expect(registered).toMatchObject({ exitCode: 0, outputs: { applied: 'true', verified: 'true' } })
    expect(writes().map((request) => request.replace(/^(\w+).*\/(\w+)\?.*$/, '$1 $2'))).toEqual([
      'POST register',
      'POST register',
      'PUT aks',
    ])
  })

  test('not signed in', async () => {
    given()
    const result = await step({ mode: 'apply', via: 'rest' }, signedOut)
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain('az is not signed in.')
    expect(saidBy(result)).toContain('az login')
  })

  test('another subscription', async () => {
    given()
    const other = '00000000-0000-0000-0000-00000000000f'
    const result = await step({ mode: 'apply', via: 'rest', 'subscription-id': other })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain(`The signed-in identity does not reach subscription ${other}.`)
  })

  test('the extension is missing', async () => {
    given()
    const result = await step({ mode: 'apply' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain('The az extension aks-preview is not installed')
    expect(saidBy(result)).toContain("or set via to 'rest', which needs no extension")
    expect(writes()).toEqual([])
  })

  test('no such cluster', async () => {
    given()
    const result = await step({ mode: 'apply', via: 'rest', 'cluster-name': 'other' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain("There is no cluster 'other' in resource group 'rg'.")
  })

  test('a service that is unavailable for a moment is asked again', async () => {
    given()
    azure.switches.failures = 1
    const result = await step({})
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
    expect(azure.log.map(({ status }) => status)).toContain(503)
  })
})
