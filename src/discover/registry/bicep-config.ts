/**
 * What bicepconfig.json says, and those that it extends, as the compiler merges them.
 * https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Configuration/BicepConfigurationManager.cs
 */
import { posix } from 'node:path'
import { clipPath } from '../../model/clip.js'
import { members, textOf } from '../../syntax/json/members.js'
import { parseJson } from '../../syntax/json/parse.js'
import type { JsonNode } from '../../syntax/json/syntax.js'
import type { Files } from '../files/files.js'
import { readText } from '../files/read-text.js'

/** The configuration that counts for files of a folder. */
export interface BicepConfig {
  /** What is merged: what wins first, the compiler's own last. */
  readonly layers: readonly JsonNode[]
  /** Of bicepconfig.json: paths in all layers begin there. */
  readonly folder: string
  /** bicepconfig.json, and what it extends; empty where there is none. */
  readonly files: readonly string[]
  /** Set where the compiler refuses it: then nothing is known of modules. */
  readonly problem: string | null
}

export type ConfigsByFolder = Map<string, BicepConfig>

/** https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Configuration/bicepconfig.json */
const builtIn = parseJson(
  '{ "moduleAliases": { "br": { "public": { "registry": "mcr.microsoft.com", "modulePath": "bicep" } } } }',
).root

/** `MaxChainDepth` of the compiler. */
const maximumLayers = 64

/**
 * The nearest bicepconfig.json at or above a folder: the compiler takes that one, and no other but those that it extends.
 *
 * @param known configurations that have been looked up; those looked up now are added
 */
export function configFor(folder: string, files: Files, known: ConfigsByFolder): BicepConfig {
  const already = known.get(folder)
  if (already !== undefined) return already
  const path = posix.join(folder, 'bicepconfig.json')
  const isTop = folder === '.' || folder.startsWith('..') || folder === '/'
  const above = () => (isTop ? configOf(new Map(), folder, null) : configFor(posix.dirname(folder), files, known))
  const config = files.exists(path) ? withExtended(path, files) : above()
  known.set(folder, config)
  return config
}

function withExtended(leaf: string, files: Files): BicepConfig {
  const layers = new Map<string, JsonNode>()
  for (let path: string | null = leaf; path !== null; ) {
    const root = rootOf(path, files)
    const problem = problemOf(path, root, layers)
    if (root !== null) layers.set(path, root)
    if (problem !== null) return configOf(layers, posix.dirname(leaf), `'${clipPath(leaf)}' does not count: ${problem}`)
    const next = textOf(own(root, 'extends'))
    path = next === null || next.trim() === '' ? null : posix.join(posix.dirname(path), next)
  }
  return configOf(layers, posix.dirname(leaf), null)
}

/** @param before what extends it */
function problemOf(path: string, root: JsonNode | null, before: ReadonlyMap<string, JsonNode>): string | null {
  if (before.has(path)) return `'${clipPath(path)}' extends itself, over ${before.size} files`
  if (before.size >= maximumLayers) return `it extends more than ${maximumLayers - 1} others`
  if (root === null) return `'${clipPath(path)}' cannot be read`
  const written = own(root, 'extends')
  const isPath = written === undefined || written.kind === 'null' || written.kind === 'string'
  if (!isPath) return `'extends' in '${clipPath(path)}' is no path`
  return /^(?:[a-z]:)?[/\\]/i.test(textOf(written) ?? '')
    ? `'extends' in '${clipPath(path)}' is an absolute path`
    : null
}

function configOf(layers: ReadonlyMap<string, JsonNode>, folder: string, problem: string | null): BicepConfig {
  const own = builtIn === null ? [] : [builtIn]
  return { layers: [...layers.values(), ...own], folder, files: [...layers.keys()], problem }
}

function rootOf(path: string, files: Files): JsonNode | null {
  const text = readText(path, files)
  const root = text === null ? null : parseJson(text).root
  return root?.kind === 'object' ? root : null
}

/** The text at a path of names. Objects of several layers are merged, and null says nothing. Case matters. */
export function settingIn({ layers }: BicepConfig, ...names: readonly string[]): string | null {
  let nodes = layers
  for (const name of names) {
    const end = nodes.findIndex(({ kind }) => kind !== 'object')
    const merged = end === -1 ? nodes : nodes.slice(0, end)
    nodes = merged.flatMap((node) => own(node, name) ?? []).filter(({ kind }) => kind !== 'null')
  }
  return textOf(nodes[0])
}

/** The member of exactly that name; of equal names the last. */
function own(node: JsonNode | null, name: string): JsonNode | undefined {
  return members(node ?? undefined).findLast(({ key }) => key.value === name)?.value
}
