/** What scripts, workflows and Kubernetes files say, once they are read. */
import type { Site, Source } from '../../model/location.js'
import type { Value } from '../../model/value.js'
import type { PolicyInputs } from '../../policy/policy.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import type { Document, Unreadable } from '../document.js'
import type { Files } from '../files/files.js'
import { isCandidate } from '../first-look/prefilter.js'
import type { AksCall, Calls } from './calls.js'
import type { Deploy } from './deploys/deploy.js'
import { isMarkdown, mayBeScript } from './script-file.js'
import type { UpstreamDocument } from './upstream.js'
import type { ActionCall } from './workflows/yaml-scripts.js'

/** One file with commands in it. */
export interface ScriptFile {
  readonly source: Source
  readonly calls: Calls
  readonly actions: readonly ActionCall[]
  /** The template that it is. */
  readonly template?: Document
}

/** A command and what it uses. */
export interface ConfigUse {
  readonly call: AksCall
  readonly file: ScriptFile
  readonly found: FoundConfig
}

export type FoundConfig =
  | { readonly kind: 'file'; readonly path: string }
  /** Of one of these, which it is known only when the script runs; null: another one. */
  | { readonly kind: 'oneOf'; readonly paths: readonly (string | null)[]; readonly reason: string }
  | { readonly kind: 'here'; readonly document: HereConfig }
  /** Nowhere is searched where the command runs in a container. */
  | { readonly kind: 'missing'; readonly searched: readonly string[] }
  | { readonly kind: 'inline' }
  | { readonly kind: 'upstream'; readonly site: Site }
  | { readonly kind: 'unknown'; readonly reason: string }

/** A config file that a script writes: its text stands in the script. */
export interface HereConfig {
  readonly source: Source
  readonly root: JsonObject
  readonly value: Value
  readonly text: string
  readonly looseness: readonly { readonly site: Site; readonly message: string }[]
}

/** The config files that it is, or may be. */
export function filesOf(found: FoundConfig): readonly string[] {
  if (found.kind === 'file') return [found.path]
  return found.kind === 'oneOf' ? found.paths.filter((path) => path !== null) : []
}

export interface FoundScripts {
  readonly files: readonly ScriptFile[]
  /** The config files that their commands use. */
  readonly uses: readonly ConfigUse[]
  /** What they deploy by name. */
  readonly deploys: readonly Deploy[]
  readonly upstream: readonly UpstreamDocument[]
  readonly unreadable: readonly Unreadable[]
}

export const noScripts: FoundScripts = Object.freeze({
  files: [],
  uses: [],
  deploys: [],
  upstream: [],
  unreadable: [],
})

/** Told by a first look: a repository without scripts of ours does not even load what reads them. */
export function hasScripts(files: Files, { markdown }: PolicyInputs): boolean {
  return files.paths.some(
    (path) =>
      (mayBeScript(path) && (markdown || !isMarkdown(path)) && files.look?.(path)?.relevance !== 'none') ||
      isTemplateWithScript(path, files),
  )
}

/** Told by a first look; without one only reading tells. */
export function isTemplateWithScript(path: string, { look }: Files): boolean {
  if (!isCandidate(path)) return false
  const seen = look?.(path) ?? null
  return seen === null || seen.hasScript === true
}
