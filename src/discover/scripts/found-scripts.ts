/** What scripts, workflows and Kubernetes files say, once they are read. */
import type { Source } from '../../model/location.js'
import type { PolicyInputs } from '../../policy/policy.js'
import type { Document, Unreadable } from '../document.js'
import type { Files } from '../files/files.js'
import { isCandidate } from '../first-look/prefilter.js'
import type { Calls } from './calls.js'
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

export interface FoundScripts {
  readonly files: readonly ScriptFile[]
  readonly upstream: readonly UpstreamDocument[]
  readonly unreadable: readonly Unreadable[]
}

export const noScripts: FoundScripts = Object.freeze({ files: [], upstream: [], unreadable: [] })

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
