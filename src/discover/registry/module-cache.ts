/**
 * Where the Bicep compiler keeps restored modules, below its cache.
 * https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Registry/OciArtifactRegistry.cs, GetArtifactDirectory()
 */
import { posix } from 'node:path'

const longestPart = 255
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull */
const repositoryPart = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/
const tag = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const digest = /^sha256:[a-f0-9]{64}$/

/**
 * `mcr.microsoft.com/bicep/avm/res/compute/disk:0.1.0` lies in
 * `br/mcr.microsoft.com/bicep$avm$res$compute$disk/0.1.0$/main.json`.
 *
 * @param reference without its scheme, its alias replaced
 * @returns null where the compiler refuses the reference
 */
export function registryModulePath(reference: string): string | null {
  const [, registry, repository, mark, version] = /^([^/@?#]+)\/([^:@?#]+)([:@])(.+)$/.exec(reference) ?? []
  if (registry === undefined || repository === undefined || version === undefined) return null
  if (Math.max(registry.length, repository.length) > longestPart) return null
  if (!repository.split('/').every((part) => repositoryPart.test(part))) return null
  const folder = mark === ':' ? encodedTag(version) : digest.test(version) ? version.replace(':', '#') : null
  if (folder === null) return null
  // Hosts are the same whatever their case.
  const host = registry.replaceAll(':', '$').toLowerCase()
  return posix.join('br', host, repository.replaceAll('/', '$'), folder, 'main.json')
}

/** `V1-RC` is `V1-RC$19`: which letters are capitals, as bits of a number, for file systems that do not tell case. */
function encodedTag(written: string): string | null {
  if (!tag.test(written)) return null
  const capitals = [...written].reduce(
    (mask, letter, at) => (/[A-Z]/.test(letter) ? mask | (1n << BigInt(at)) : mask),
    0n,
  )
  return `${written}$${capitals === 0n ? '' : capitals.toString(16)}`
}

const subscriptionId = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i
const groupName = /^[\p{L}\p{Nd}_.()-]{0,89}[\p{L}\p{Nd}_()-]$/u
/** `\w` as .NET has it. */
const resourceName = /^[-\p{L}\p{M}\p{Nd}\p{Pc}.()]{0,89}[-\p{L}\p{M}\p{Nd}\p{Pc}()]$/u

/**
 * `SUBSCRIPTION/GROUP/NAME:VERSION` of a template spec lies in `ts/subscription/group/name/version/main.json`.
 *
 * @returns null where the compiler refuses the reference
 */
export function templateSpecModulePath(reference: string): string | null {
  const [, subscription = '', group = '', name = '', version = ''] =
    /^([^/]+)\/([^/]+)\/([^/:]+):([^/]+)$/.exec(reference) ?? []
  const isValid = subscriptionId.test(subscription) && groupName.test(group)
  if (!isValid || !resourceName.test(name) || !resourceName.test(version)) return null
  return posix.join('ts', subscription, group, name, version, 'main.json').toLowerCase()
}
