/** What an organisation's schemas see of a config file or a cluster. */
import { kubeProxyConfig, type ObjectProperty, type Property, propertyNamed } from '../azure/kube-proxy-config.js'
import type { Located } from '../model/located.js'
import { once, oncePer, oncePerKey } from '../model/once.js'
import type { Subject } from '../model/subject.js'
import type { Cause } from '../model/value.js'
import { type Verdict, yes } from '../model/verdict.js'
import type { World } from '../model/world.js'
import type { Cluster } from '../rules/support/cluster.js'
import { viewIn } from '../rules/support/view.js'
import {
  type Instance,
  instanceOf,
  type Member,
  type Path,
  plainOf,
  plainView,
  rootPath,
  type View,
} from './schema/instance.js'
import { type KnownInstance, knownInstance } from './schema/policy-schema.js'

/**
 * - `kubeProxyConfig`: the effective object, of config files and clusters: names and enum values in schema case, and
 *   what Azure fills in.
 * - `upstream`: Kubernetes' own KubeProxyConfiguration, as written.
 * - `cluster`: name, location, apiVersion, kubernetesVersion, sku, tags, networkProfile, kubeProxyConfig, properties.
 */
export type SchemaTarget = 'kubeProxyConfig' | 'cluster' | 'upstream'

/** The config of a subject and its cluster, in one world. */
export interface SubjectView {
  readonly config: Located
  /** null: a config file by itself. */
  readonly cluster: Cluster | null
}

/** null where the subject has nothing of that kind: a config file has no cluster. */
export function instanceFor(target: SchemaTarget, { config, cluster }: SubjectView): Instance | null {
  if (target === 'upstream') return instanceOf(config, rootPath)
  if (target === 'kubeProxyConfig') return shapedInstance(config, kubeProxyConfig, rootPath, 'with-defaults')
  return cluster === null ? null : clusterInstance(cluster)
}

/** An instance that several questions share, as long as none of them has met a choice. */
interface Shared {
  /** null where the subject has nothing of that kind. */
  readonly instance: Instance | null
  readonly isCertain: () => boolean
}

interface SharedInstances {
  readonly asked: () => Shared
  readonly known: KnownInstance | null
}

/** The same where nothing in it is unknown or hangs on a choice; else null. */
export function knownInstanceFor(target: SchemaTarget, subject: Subject): KnownInstance | null {
  return sharedFor(subject)(target).known
}

/** The verdict on the same, where it hangs on no choice; else null. */
export function certainVerdict(
  target: SchemaTarget,
  subject: Subject,
  verdictOn: (instance: Instance) => Verdict,
): Verdict | null {
  const { instance, isCertain } = sharedFor(subject)(target).asked()
  if (instance === null || !isCertain()) return null
  const verdict = verdictOn(instance)
  return isCertain() ? verdict : null
}

const sharedFor = oncePer((subject: Subject) =>
  oncePerKey(
    (target: SchemaTarget): SharedInstances => ({
      asked: once(() => newShared(target, subject)),
      known: knownIn(newShared(target, subject)),
    }),
  ),
)

function newShared(target: SchemaTarget, subject: Subject): Shared {
  let hasChoice = false
  const assumed = subject.kind === 'cluster' ? subject.assumed : null
  const pick: World['pick'] = (choice) => {
    const open = assumed?.get(choice)
    if (open?.length !== 1) hasChoice = true
    return open?.[0] ?? 0
  }
  return { instance: instanceFor(target, viewIn({ pick }, subject)), isCertain: () => !hasChoice }
}

function knownIn({ instance, isCertain }: Shared): KnownInstance | null {
  if (instance === null) return null
  const found = plainOf(instance)
  if (!isCertain() || 'missing' in found) return null
  return knownInstance(found.plain)
}

/** Empty texts of network fields count as absent, and an empty version too. */
const networkView: View = { emptyIsAbsent: () => true, inside: () => plainView }
const propertiesView: View = {
  emptyIsAbsent: (lowerName) => lowerName === 'kubernetesversion',
  inside: (lowerName) => (lowerName === 'networkprofile' ? networkView : plainView),
}

function clusterInstance(cluster: Cluster): Instance {
  const part = (name: string, at: Located, read: (path: Path) => Instance): Part => ({
    name,
    at,
    instance: once(() => read({ above: rootPath, name })),
  })
  const asWritten = (name: string, at: Located, view = plainView) =>
    part(name, at, (path) => instanceOf(at, path, view))
  const parts = [
    asWritten('name', cluster.body.get('name')),
    asWritten('location', cluster.body.get('location')),
    asWritten('apiVersion', cluster.apiVersion),
    asWritten('kubernetesVersion', cluster.kubernetesVersion),
    asWritten('sku', cluster.body.get('sku')),
    asWritten('tags', cluster.body.get('tags')),
    asWritten('networkProfile', cluster.networkProfile, networkView),
    part('kubeProxyConfig', cluster.config, (path) =>
      shapedInstance(cluster.config, kubeProxyConfig, path, 'as-written'),
    ),
    asWritten('properties', cluster.properties, propertiesView),
  ]
  const partNamed = (name: string) => parts.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return {
    kind: 'object',
    located: cluster.body,
    path: rootPath,
    isDefault: false,
    get: oncePerKey((name: string) => memberOf(partNamed(name))),
    keyOf: (name) => partNamed(name)?.at.key ?? cluster.body.key,
    members: once(() => parts.flatMap((one) => memberOf(one) ?? [])),
    rest: null,
  }
}

/** What a cluster shows under one name. */
interface Part {
  readonly name: string
  readonly at: Located
  readonly instance: () => Instance
}

function memberOf(part: Part | undefined): Member | null {
  if (part === undefined || part.at.isAbsent) return null
  return { name: part.name, presence: part.at.isPresent, instance: part.instance() }
}

type Filling = 'with-defaults' | 'as-written'

/**
 * A value as its shape shows it: names and enum values in schema case.
 *
 * @param filling whether Azure's defaults stand where nothing is written; then nothing at all is an empty object
 */
function shapedInstance(at: Located, shape: Property, path: Path, filling: Filling): Instance {
  const plain = instanceOf(at, path)
  if (shape.type === 'object') {
    const isObject =
      plain.kind === 'object' || (filling === 'with-defaults' && (at.isAbsent || plain.kind === 'unknown'))
    return isObject ? shapedObject(at, shape, path, filling) : plain
  }
  // Whatever its case: what is known of the text as it is written is not what the schema sees.
  if (shape.type === 'enum' && plain.kind === 'unknown') return { ...plain, certain: { ...plain.certain, text: null } }
  if (shape.type !== 'enum' || plain.kind !== 'string') return plain
  const lowerValue = plain.value.toLowerCase()
  return { ...plain, value: shape.values.find((value) => value.toLowerCase() === lowerValue) ?? plain.value }
}

function shapedObject(at: Located, shape: ObjectProperty, path: Path, filling: Filling): Instance {
  const memberAt = (found: Located): Member | null => {
    const property = propertyNamed(shape, found.name)
    const name = property?.name ?? found.name
    const below: Path = { above: path, name }
    const filler = filling === 'with-defaults' && property !== undefined ? defaultOf(property) : null
    if (found.isAbsent)
      return filler === null ? null : { name, presence: yes, instance: filledIn(found, filler, below) }
    const instance =
      property === undefined ? instanceOf(found, below) : shapedInstance(found, property, below, 'as-written')
    return { name, presence: filler === null ? found.isPresent : yes, instance }
  }
  const written = () => at.entries().filter((entry) => !entry.isAbsent)
  const unwritten = () => shape.properties.map(({ name }) => at.get(name)).filter(({ isAbsent }) => isAbsent)
  return {
    kind: 'object',
    located: at,
    path,
    isDefault: at.isAbsent,
    get: oncePerKey((name: string) => memberAt(at.get(name))),
    keyOf: (name) => at.get(name).key,
    members: once(() => [...written(), ...unwritten()].flatMap((found) => memberAt(found) ?? [])),
    rest: openCause(at),
  }
}

function defaultOf(property: Property): boolean | string | null {
  return property.type === 'boolean' || property.type === 'enum' ? property.default : null
}

function filledIn(at: Located, value: boolean | string, path: Path): Instance {
  const base = { located: at, path, isDefault: true }
  return typeof value === 'string' ? { ...base, kind: 'string', value } : { ...base, kind: 'boolean', value }
}

/** Why there may be properties that nobody knows. */
function openCause({ value }: Located): Cause | null {
  if (value?.kind === 'unknown') return value.cause
  return value?.kind === 'object' ? (value.rest?.cause ?? null) : null
}
