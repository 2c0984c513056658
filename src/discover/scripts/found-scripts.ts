/** What scripts, workflows and Kubernetes files say, once they are read. */
import type { Source } from '../../model/location.js'
import type { PolicyInputs } from '../../policy/policy.js'
import type { Unreadable } from '../document.js'
import type { Files } from '../files/files.js'
import type { Calls } from './calls.js'
import { isMarkdown, mayBeScript } from './script-file.js'
import type { UpstreamDocument } from './upstream.js'
import type { ActionCall } from './workflows/yaml-scripts.js'

/** One file with commands in it. */
export interface ScriptFile {
  readonly source: Source
  readonly calls: Calls
  readonly actions: readonly ActionCall[]
}

export interface FoundScripts {
  readonly files: readonly ScriptFile[]
  readonly upstream: readonly UpstreamDocument[]
  readonly unreadable: readonly Unreadable[]
}

export const noScripts: FoundScripts = Object.freeze({ files: [], upstream: [], unreadable: [] })

/** Told by a first look: a repository without scripts of ours does not even load what reads them. */
export function hasScripts({ paths, look }: Files, { markdown }: PolicyInputs): boolean {
  return paths.some(
    (path) => mayBeScript(path) && (markdown || !isMarkdown(path)) && look?.(path)?.relevance !== 'none',
  )
}
