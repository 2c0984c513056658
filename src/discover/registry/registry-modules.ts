/**
 * Where modules of registries and template specs lie on disk, if somebody has restored them.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-config-modules
 */

import { posix } from 'node:path'
import type { Unavailable } from '../../evaluate/template-files.js'
import { clipPath } from '../../model/clip.js'
import { oncePer, oncePerKey } from '../../model/once.js'
import type { Files } from '../files/files.js'
import { type BicepConfig, type ConfigsByFolder, configFor, settingIn } from './bicep-config.js'
import { registryModulePath, templateSpecModulePath } from './module-cache.js'

/**
 * The path of the module's `main.json` in the module cache: `cacheRootDirectory` of bicepconfig.json, else the compiler's
 * own, which lies outside the repository. Of an alias that stands for a folder of the repository: the Bicep in it.
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
  return modulesUnder(configFor(posix.dirname(from), files, known), files)(reference)
}

/** Hundreds of files name the same few modules. */
const modulesUnder = oncePer((config: BicepConfig, files: Files) =>
  oncePerKey((reference: string) => moduleUnder(config, reference, files)),
)

function moduleUnder(config: BicepConfig, reference: string, files: Files): string | Unavailable {
  const notHere = `module '${clipPath(reference)}' is in a registry and not on disk`
  if (config.problem !== null) return { unavailable: `${notHere}: ${config.problem}` }
  const [path, ...others] = filesOf(reference, config, files)
  return path !== undefined && [path, ...others].every(files.exists) ? path : { unavailable: notHere }
}

/** Whether a module of a registry is, by its name, that of a cluster: `avm/res/container-service/managed-cluster`. */
export function isClusterModule(reference: string): boolean {
  return /managed-cluster/i.test(reference)
}

/** The compiler fetches a module again where one of them is missing: IsArtifactRestoreRequired() in OciArtifactRegistry.cs. */
const restoredWith = ['manifest', 'metadata']

/** The module, and what lies beside it; none: the compiler refuses the reference, or nobody knows its cache. */
function filesOf(reference: string, config: BicepConfig, files: Files): readonly string[] {
  const [, scheme = '', alias = null, rest = ''] = /^(br|ts)(?:\/([\w-]+))?:(.+)$/i.exec(reference) ?? []
  const isRegistry = scheme.toLowerCase() === 'br'
  const mocked = isRegistry && alias !== null ? mockedPath(alias, rest, config) : null
  if (mocked !== null) return [mocked]
  const start = alias === null ? '' : isRegistry ? registryAlias(alias, config) : templateSpecAlias(alias, config)
  if (start === null) return []
  const inCache = isRegistry ? registryModulePath(start + rest) : templateSpecModulePath(start + rest)
  const cache = cacheFor(config, files)
  if (inCache === null || cache === null) return []
  const path = posix.join(cache, inCache)
  return [path, ...(isRegistry ? restoredWith.map((name) => posix.join(path, '..', name)) : [])]
}

/** The folder into which modules are restored: what the configuration says, else the compiler's own. */
function cacheFor(config: BicepConfig, files: Files): string | null {
  const moduleCache = files.moduleCache ?? null
  const written = settingIn(config, 'cacheRootDirectory')
  if (written === null || written.trim() === '') return moduleCache
  // The compiler's own cache lies in the home folder.
  if (/^~(?:[/\\]|$)/.test(written))
    return moduleCache === null ? null : posix.join(moduleCache, '..', written.slice(1))
  return posix.isAbsolute(written) ? written : posix.join(config.folder, written)
}

/** https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Registry/Oci/OciArtifactMockedReference.cs */
function mockedPath(alias: string, rest: string, config: BicepConfig): string | null {
  const folder = settingIn(config, 'moduleAliasesMock', 'br', alias, 'mapToFilePath')
  const [path = ''] = rest.split(rest.includes('@') ? /@.*/ : /:[^:]*$/)
  if (folder === null || !/^[a-z0-9]+(?:[._/-][a-z0-9]+)*$/.test(path)) return null
  return posix.isAbsolute(folder) ? null : posix.join(config.folder, folder, `${path}.bicep`)
}

function registryAlias(alias: string, config: BicepConfig): string | null {
  const setting = (name: string) => settingIn(config, 'moduleAliases', 'br', alias, name)
  const [registry, modulePath] = [setting('registry'), setting('modulePath')]
  if (registry === null) return null
  return modulePath === null ? `${registry}/` : `${registry}/${modulePath}/`
}

function templateSpecAlias(alias: string, config: BicepConfig): string | null {
  const setting = (name: string) => settingIn(config, 'moduleAliases', 'ts', alias, name)
  const [subscription, group] = [setting('subscription'), setting('resourceGroup')]
  return subscription === null || group === null ? null : `${subscription}/${group}/`
}
