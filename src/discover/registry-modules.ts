/**
 * Where modules of registries and template specs lie on disk, if somebody has restored them.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-config-modules
 */

import { posix } from 'node:path'
import type { Unavailable } from '../evaluate/template-files.js'
import { clipPath } from '../model/clip.js'
import { member, textOf } from '../syntax/json/members.js'
import { parseJson } from '../syntax/json/parse.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { decode } from './decode.js'
import type { Files } from './files.js'

/** `br/public:` without any configuration. https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules#path-to-module */
const builtInAliases: ReadonlyMap<string, string> = new Map([['public', 'mcr.microsoft.com/bicep']])

/**
 * The path of the module's `main.json` in the module cache: `cacheRootDirectory` of bicepconfig.json, else the compiler's
 * own, which lies outside the repository.
 *
 * @param from the file that names the module
 * @param known configurations that have been looked up; those looked up now are added
 */
export function moduleOnDisk(
  reference: string,
  from: string,
  files: Files,
  known: ConfigsByFolder,
): string | Unavailable {
  const notHere = { unavailable: `module '${clipPath(reference)}' is in a registry and not on disk` }
  const config = configFor(posix.dirname(from), files, known)
  const inCache = pathInCache(reference, config?.root)
  const cache = cacheFor(config, files)
  if (cache === null || inCache === null) return notHere
  const path = posix.join(cache, inCache)
  return files.exists(path) ? path : notHere
}

/** Whether a module of a registry is, by its name, that of a cluster: `avm/res/container-service/managed-cluster`. */
export function isClusterModule(reference: string): boolean {
  return /managed-cluster/i.test(reference)
}

/** The folder into which modules are restored: what the configuration says, else the compiler's own. */
function cacheFor(config: BicepConfig | null, files: Files): string | null {
  const own = config === null ? null : textOf(member(config.root, 'cacheRootDirectory'))
  return own === null || config === null ? (files.moduleCache ?? null) : posix.join(config.folder, own)
}

/** The configuration that counts in a folder; null: none does. */
export type ConfigsByFolder = Map<string, BicepConfig | null>

export interface BicepConfig {
  readonly root: JsonNode
  readonly folder: string
}

/** The nearest bicepconfig.json at or above a folder: the compiler takes that one and no other. */
function configFor(folder: string, files: Files, known: ConfigsByFolder): BicepConfig | null {
  const already = known.get(folder)
  if (already !== undefined) return already
  const path = posix.join(folder, 'bicepconfig.json')
  const read = files.exists(path) ? files.read(path) : null
  const decoded = read?.kind === 'bytes' ? decode(read.bytes) : null
  const root = decoded !== null && 'text' in decoded ? parseJson(decoded.text).root : null
  const isTop = folder === '.' || folder.startsWith('..') || folder === '/'
  const above = () => (isTop ? null : configFor(posix.dirname(folder), files, known))
  const config = read === null ? above() : root === null ? null : { root, folder }
  known.set(folder, config)
  return config
}

/** `br/mcr.microsoft.com/bicep$avm$res$compute$disk/0.1.0$/main.json`; null where the reference cannot be read. */
function pathInCache(reference: string, config: JsonNode | undefined): string | null {
  const [, scheme = '', alias = null, rest = ''] = /^(br|ts)(?:\/([^:]+))?:(.+)$/i.exec(reference) ?? []
  if (scheme.toLowerCase() === 'br') {
    const whole = alias === null ? rest : registryPath(alias, rest, config)
    const [, registry, repository, tag] = /^([^/]+)\/(.+)[:@]([^:@]+)$/.exec(whole ?? '') ?? []
    if (registry === undefined || repository === undefined || tag === undefined) return null
    return posix.join('br', registry, repository.replaceAll('/', '$'), `${tag}$`, 'main.json')
  }
  const whole = alias === null ? rest : templateSpecPath(alias, rest, config)
  const [, subscription, group, name, version] = /^([^/]+)\/([^/]+)\/([^/:]+):(.+)$/.exec(whole ?? '') ?? []
  if (subscription === undefined || group === undefined || name === undefined || version === undefined) return null
  return posix.join('ts', subscription, group, name, version, 'main.json').toLowerCase()
}

function registryPath(alias: string, rest: string, config: JsonNode | undefined): string | null {
  const own = member(member(member(config, 'moduleAliases'), 'br'), alias)
  const registry = textOf(member(own, 'registry'))
  const prefix = registry === null ? (builtInAliases.get(alias) ?? null) : joined(registry, member(own, 'modulePath'))
  return prefix === null ? null : `${prefix}/${rest}`
}

function joined(registry: string, modulePath: JsonNode | undefined): string {
  const path = textOf(modulePath)
  return path === null ? registry : `${registry}/${path}`
}

function templateSpecPath(alias: string, rest: string, config: JsonNode | undefined): string | null {
  const own = member(member(member(config, 'moduleAliases'), 'ts'), alias)
  const subscription = textOf(member(own, 'subscription'))
  const group = textOf(member(own, 'resourceGroup'))
  return subscription === null || group === null ? null : `${subscription}/${group}/${rest}`
}
