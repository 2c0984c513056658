#!/usr/bin/env node
/**
 * A stand-in for `az`, as far as the apply step uses it. Its state is the JSON file that AZ_STATE names; every call is
 * added to its log. It behaves as documented: versions, extensions, sign-in, a feature flag that takes its time,
 * `az rest` on a cluster, `az aks update|create` with the key handling of the real client. `faults` in the state make
 * chosen calls break down.
 */
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

const stateFile = process.env.AZ_STATE
const args = process.argv.slice(2)

const load = () => JSON.parse(readFileSync(stateFile, 'utf8'))
function save(state) {
  // Whole or not at all: a call may be killed at any moment.
  writeFileSync(`${stateFile}.${process.pid}`, JSON.stringify(state, null, 1))
  renameSync(`${stateFile}.${process.pid}`, stateFile)
}

function fail(text, code = 1) {
  process.stderr.write(`ERROR: ${text}\n`)
  process.exit(code)
}
const answer = (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
const restFailure = (reason, code, message) => fail(`${reason}(${JSON.stringify({ error: { code, message } })})`)
const option = (...names) => args[args.findIndex((arg) => names.includes(arg)) + 1]
const has = (...names) => args.some((arg) => names.includes(arg))

const state = load()
const end = args.findIndex((arg) => arg.startsWith('-'))
const method = args[0] === 'rest' ? ` ${option('--method')}` : ''
const name = `${args.slice(0, end === -1 ? args.length : end).join(' ')}${method}${has('--help') ? ' help' : ''}`
state.log.push({ name, args, pid: process.pid })
if (state.meanwhile?.call === name) state.cluster = state.meanwhile.cluster
const count = state.log.filter((call) => call.name === name).length
const fault = state.faults.find(
  (one) => one.call === name && (one.times === undefined || count <= one.times) && count > (one.from ?? 0),
)
save(state)

/** What the real client knows of a kube-proxy configuration; names are matched without regard to case. */
function clientConfig(path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const config = JSON.parse(text)
  if (typeof config !== 'object' || config === null || Array.isArray(config)) fail(`Invalid JSON object in ${path}`)
  const known = (object, names) =>
    Object.fromEntries(
      Object.entries(object).flatMap(([key, value]) => {
        const own = names.find((one) => one.toLowerCase() === key.toLowerCase())
        return own === undefined || value === null ? [] : [[own, value]]
      }),
    )
  const result = known(config, ['enabled', 'mode', 'ipvsConfig'])
  if (result.ipvsConfig) {
    const names = ['scheduler', 'tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds']
    result.ipvsConfig = known(result.ipvsConfig, names)
  }
  return result
}

const tagOf = (cluster) => createHash('sha256').update(JSON.stringify(cluster)).digest('hex').slice(0, 16)

/** As Azure keeps it: `{}` after `enabled: false`. */
function stored(config) {
  return config.enabled === false && Object.keys(config).length === 1 ? {} : config
}

function begin(config) {
  const { properties } = state.cluster
  state.pending = { config: stored(config), reads: state.updateReads ?? 0 }
  properties.provisioningState = state.updateReads ? 'Updating' : 'Succeeded'
  if (!state.updateReads) finishPending()
  state.cluster.eTag = tagOf({ ...state.cluster, eTag: undefined })
}

function finishPending() {
  const { properties } = state.cluster
  const { config } = state.pending
  state.pending = null
  if (state.updateFails) {
    properties.provisioningState = 'Failed'
    properties.status = { provisioningError: { error: undefined, ...state.updateFails } }
    return
  }
  properties.provisioningState = 'Succeeded'
  if (!state.ignoresUpdates) properties.networkProfile = { ...properties.networkProfile, kubeProxyConfig: config }
  state.cluster.eTag = tagOf({ ...state.cluster, eTag: undefined })
}

function readOnce() {
  if (!state.pending) return
  if (state.pending.reads === 0) finishPending()
  else state.pending.reads -= 1
}

function requireRegistered(config) {
  const isByoOff = config.enabled === false && state.cluster?.properties.networkProfile?.networkPlugin === 'none'
  if (state.feature.state !== 'Registered' && !isByoOff) {
    fail(
      '(KubeProxyConfigFeatureNotRegistered) The feature is not registered.\nCode: KubeProxyConfigFeatureNotRegistered\nMessage: The feature is not registered.',
    )
  }
}

function rest() {
  const url = new URL(option('--url'), 'https://management.azure.com')
  const version = url.searchParams.get('api-version')
  if (state.served && !state.served.includes(version)) {
    restFailure(
      'Bad Request',
      'NoRegisteredProviderFound',
      `No registered resource provider found for location 'westeurope' and API version '${version}' for type 'managedClusters'. The supported api-versions are '${state.served.join(', ')}'.`,
    )
  }
  if (state.noGroup) restFailure('Not Found', 'ResourceGroupNotFound', "Resource group 'rg' could not be found.")
  if (state.cluster === null) restFailure('Not Found', 'ResourceNotFound', 'The Resource was not found.')
  if (option('--method') === 'get') {
    readOnce()
    save(state)
    return answer(state.cluster)
  }
  const headers = JSON.parse(option('--headers'))
  if (state.raced) state.cluster.eTag = 'changed-meanwhile'
  if (headers['If-Match'] !== state.cluster.eTag) {
    restFailure('Precondition Failed', 'PreconditionFailed', 'The ETag does not match.')
  }
  const body = JSON.parse(readFileSync(option('--body').slice(1), 'utf8'))
  const { kubeProxyConfig, ...profile } = body.properties.networkProfile
  const { kubeProxyConfig: _, ...own } = state.cluster.properties.networkProfile
  if (JSON.stringify(profile) !== JSON.stringify(own)) restFailure('Bad Request', 'Changed', 'More than it should.')
  requireRegistered(kubeProxyConfig)
  begin(kubeProxyConfig)
  save(state)
  answer(state.cluster)
}

function aks(verb) {
  const isKnown = (state.extensions['aks-preview'] ?? '') !== '' && !state.optionMissing
  if (has('--help'))
    return process.stdout.write(`Arguments\n    --name -n\n${isKnown ? '    --kube-proxy-config\n' : ''}`)
  if (!isKnown) fail('unrecognized arguments: --kube-proxy-config', 2)
  const config = clientConfig(option('--kube-proxy-config'))
  state.applied = readFileSync(option('--kube-proxy-config'), 'utf8')
  if (state.refuses) fail(`(${state.refuses}) Azure says no.\nCode: ${state.refuses}\nMessage: Azure says no.`)
  requireRegistered(config)
  if (verb === 'create') {
    const properties = { provisioningState: 'Creating', kubernetesVersion: '1.34', networkProfile: {} }
    state.cluster = { id: 'x', name: option('-n'), properties }
  }
  if (Object.keys(config).length > 0) begin(config)
  save(state)
  answer({ ...state.cluster, secretOfTheDump: 'never-to-be-logged' })
}

function run() {
  switch (name) {
    case 'version':
      return answer({ 'azure-cli': '2.66.0', 'azure-cli-core': '2.66.0', extensions: state.extensions })
    case 'account show':
      if (state.account === null) fail("Please run 'az login' to setup account.")
      if (option('--subscription') !== state.account)
        fail(`The subscription of '${option('--subscription')}' doesn't exist in cloud 'AzureCloud'.`)
      return answer({ id: state.account, state: 'Enabled', user: { name: 'robot' } })
    case 'extension add':
      state.extensions['aks-preview'] = state.newestExtension ?? '18.0.0b12'
      return save(state)
    case 'feature show': {
      const found = state.feature.state
      if (state.feature.next.length > 0) state.feature.state = state.feature.next.shift()
      save(state)
      return answer({ name: 'Microsoft.ContainerService/KubeProxyConfigurationPreview', properties: { state: found } })
    }
    case 'feature register':
      state.feature = { state: 'Registering', next: ['Registering', 'Registered'] }
      save(state)
      return answer({ properties: { state: 'Registering' } })
    case 'provider register':
      return
    case 'rest get':
    case 'rest put':
      return rest()
    default:
      if (/^aks (update|create)/.test(name)) return aks(args[1])
      fail(`'${name}' is misspelled or not recognized by the system.`, 2)
  }
}

function breakDown({ kind, text, after }) {
  // Some break down after they have done their work.
  if (after) {
    const write = process.stdout.write
    process.stdout.write = () => true
    run()
    process.stdout.write = write
  }
  switch (kind) {
    case 'crash':
      process.stderr.write('Traceback (most recent call last):\n  File "az", line 1\nRuntimeError: boom\n')
      return process.exit(1)
    case 'silent':
      return process.exit(3)
    case 'killed':
      return process.kill(process.pid, 'SIGKILL')
    case 'garbage':
      return process.stdout.write(text ?? '<html>::error::forged\n##[error]forged</html>\n')
    case 'truncated': {
      const write = process.stdout.write.bind(process.stdout)
      process.stdout.write = (whole) => write(whole.slice(0, whole.length / 2))
      return run()
    }
    case 'error':
      return fail(text)
    case 'slow':
      return setTimeout(run, 1500)
    case 'hang':
      return setTimeout(() => {}, 60_000)
  }
}

if (fault === undefined) run()
else breakDown(fault)
