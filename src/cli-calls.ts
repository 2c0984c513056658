/** Commands as subjects, with the config files that they use. */
import type { Discovery } from './discover/discover.js'
import { argumentValue } from './discover/scripts/argument-value.js'
import type { AksCall } from './discover/scripts/calls.js'
import type { ConfigUse, HereConfig } from './discover/scripts/found-scripts.js'
import type { OptionUse } from './discover/scripts/options.js'
import { jsonValue } from './evaluate/json-value.js'
import type { RelatedSite } from './model/finding.js'
import { type Site, siteOf } from './model/location.js'
import type { CliCallSubject } from './model/subject.js'
import {
  type Cause,
  choiceValue,
  objectValue,
  type Property,
  type UnknownValue,
  unknownValue,
  type Value,
} from './model/value.js'

/** What a config file's report points to besides its place. */
export function useOf({ call }: ConfigUse): RelatedSite {
  return { site: call.config.site, message: `used here by az aks ${call.verb}` }
}

/** With `az aks update` what is not given belongs to the live cluster, and is unknown. */
export function callSubject(use: ConfigUse, { configs }: Discovery): CliCallSubject {
  const { call } = use
  const live: Cause | null =
    call.verb === 'create' ? null : { reason: 'the command leaves it as it is on the cluster', origin: call.anchor }
  const { value, anchor } = configOf(use, configs)
  return {
    kind: 'cli-call',
    file: call.script.source.path,
    anchor: call.anchor,
    verb: call.verb,
    body: bodyOf(call, value, live),
    config: value,
    configAnchor: anchor,
    option: call.config.site,
    path: pathValue(call),
    outcome: outcomeOf(use),
    template: call.script.container?.template.path ?? null,
    installs: use.file.calls.installs.map(({ version }) => (version === null ? null : argumentValue(version))),
    live,
  }
}

function outcomeOf({ found }: ConfigUse): CliCallSubject['outcome'] {
  switch (found.kind) {
    case 'file':
    case 'here':
      return { kind: 'read' }
    case 'oneOf':
    case 'unknown':
      return { kind: 'unknown' }
    default:
      return found
  }
}

/** The file's root. What cannot be had is unknown at the place that the command's own rules report. */
function configOf(
  { call, found }: ConfigUse,
  configs: Discovery['configs'],
): { readonly value: Value; readonly anchor: Site } {
  const place = pathValue(call).origin
  const unknown = (reason: string, at = place) => ({ value: unknownValue(reason, at), anchor: call.config.site })
  switch (found.kind) {
    case 'file': {
      const document = configs.find(({ document }) => document.source.path === found.path)?.document
      if (document === undefined) return unknown(`'${found.path}' is not read as a kube-proxy config file`)
      return { value: jsonValue(document.root, document.source), anchor: openingOf(document) }
    }
    case 'oneOf': {
      const cause = { reason: found.reason, origin: place }
      const alternatives = found.paths.map((path) => () => {
        const document = configs.find(({ document }) => document.source.path === path)?.document
        return document === undefined ? unknown(found.reason).value : jsonValue(document.root, document.source)
      })
      return { value: choiceValue({ cause, size: alternatives.length }, alternatives), anchor: call.config.site }
    }
    case 'here':
      return { value: found.document.value, anchor: openingOf(found.document) }
    case 'unknown':
      return unknown(found.reason)
    case 'missing':
      return unknown('there is no such config file')
    case 'inline':
      return unknown('the command is given a text, not the path of a config file')
    case 'upstream':
      return unknown("the file holds Kubernetes' own KubeProxyConfiguration")
  }
}

/** The value of what is given to the option. */
function pathValue({ path, config }: AksCall): Value {
  return path === null ? unknownValue('the option has no value', config.site) : argumentValue(path)
}

/** The brace with which a config file begins. */
export function openingOf({ source, root }: Pick<HereConfig, 'source' | 'root'>): Site {
  return siteOf(source, { start: root.start, end: root.start + 1 })
}

/** Long option → where a cluster has it. https://learn.microsoft.com/cli/azure/aks#az-aks-create */
const networkOptions: Readonly<Record<string, string>> = {
  '--network-plugin': 'networkPlugin',
  '--network-plugin-mode': 'networkPluginMode',
  '--network-policy': 'networkPolicy',
  '--network-dataplane': 'networkDataplane',
}

/** An option that is not given is absent on a new cluster, unless a word that nobody can follow may hold it. */
function bodyOf({ options, anchor, config }: AksCall, content: Value, live: Cause | null): Value {
  const rest = restOf(options.open === null ? null : argumentValue(options.open), live, anchor)
  const at = (name: string) => options.byName.get(name)
  const network = Object.entries(networkOptions).flatMap(([option, name]) => property(name, at(option)))
  const kubeProxyConfig: Property = { name: 'kubeProxyConfig', key: config.site, value: () => content }
  const networkProfile = objectValue([...network, kubeProxyConfig], anchor, rest)
  const sku = [...property('name', at('--sku')), ...property('tier', at('--tier'))]
  const properties = objectValue(
    [
      ...property('kubernetesVersion', at('--kubernetes-version')),
      { name: 'networkProfile', key: anchor, value: () => networkProfile },
    ],
    anchor,
    rest,
  )
  const skuValue = objectValue(sku, anchor, rest)
  return objectValue(
    [
      ...property('name', at('--name')),
      { name: 'sku', key: anchor, value: () => skuValue },
      { name: 'properties', key: anchor, value: () => properties },
    ],
    anchor,
    rest,
  )
}

function restOf(open: Value | null, live: Cause | null, anchor: Site): UnknownValue | null {
  if (live !== null) return { ...unknownValue(live.reason, anchor, { mayBeNull: true }), cause: live }
  if (open === null) return null
  const reason = open.kind === 'unknown' ? open.cause.reason : 'further options may be given'
  return unknownValue(`further options may be given: ${reason}`, open.origin, { mayBeNull: true })
}

function property(name: string, option: OptionUse | undefined): readonly Property[] {
  const [value] = option?.values ?? []
  if (option === undefined || value === undefined) return []
  return [{ name, key: option.site, value: () => argumentValue(value) }]
}
