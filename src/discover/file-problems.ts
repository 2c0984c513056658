/** Files that are named and not there, and files that name each other in a ring: Azure never gets to see either. */
import { cyclesIn, type NamedValue } from '../evaluate/cycles.js'
import type { TemplateProblem } from '../evaluate/template.js'
import { clipPath } from '../model/clip.js'
import type { Site } from '../model/location.js'
import type { BicepDocument, Document } from './document.js'
import type { Files } from './files/files.js'
import { type Library, leadsOut } from './library.js'
import { submodulesOf } from './nested-repositories.js'
import { type Reference, referencesOf } from './references.js'
import { likeness } from './template-calls.js'

/** A template or parameter file names a file that is not there. */
export interface MissingFile {
  readonly site: Site
  readonly written: string
  /** Why it may be there all the same, where it may: it is not part of this checkout. */
  readonly excuse: string | null
  /** The path from the working directory of a file that is there and differs in case, or in `\\`, only. */
  readonly meant: string | null
}

/** What the documents name and nobody finds. */
export function missingFiles(
  references: readonly Reference[],
  known: ReadonlySet<string>,
  files: Files,
): readonly MissingFile[] {
  const missing = references.filter(({ path }) => leadsOut(path) || !files.exists(path))
  if (missing.length === 0) return []
  const submodules = submodulesOf(files)
  const leftOut = files.leftOut?.() ?? new Set<string>()
  const alike = new Map([...known].map((path) => [likeness(path), path]))
  return missing.map(({ site, written, path }) => {
    const where = elsewhere(path, leftOut, submodules)
    const excuse = where === null ? null : `'${clipPath(written)}' ${where}`
    return { site, written, excuse, meant: alike.get(likeness(path, site.source.path)) ?? null }
  })
}

/** Why a file may be there all the same. */
function elsewhere(path: string, leftOut: ReadonlySet<string>, submodules: readonly string[]): string | null {
  if (leadsOut(path)) return 'lies outside the folder that is checked'
  if (leftOut.has(path)) return 'is outside this sparse checkout, which is not there to be read'
  const isInSubmodule = submodules.some((folder) => path.startsWith(`${folder}/`))
  return isInSubmodule ? 'is in a submodule, which is not there to be read' : null
}

/** Files that are followed to find rings among those that they import from. */
const maximumImported = 10_000

/** Files as others name them. */
export interface NamedFiles {
  /** Modules, imports and parameter files that lead back to themselves: the compiler refuses each of these rings. */
  readonly rings: readonly TemplateProblem[]
  /** Bicep files that are no templates, only imported from or extended, and parameter files: nobody evaluates them whole. */
  readonly parts: readonly BicepDocument[]
}

/** Follows what the documents import, extend or use, over files that are no documents of ours by themselves. */
export function namedFiles(documents: readonly Document[], library: Library): NamedFiles {
  const nodes = new Map<string, NamedValue>()
  const templates = new Set(documents.filter(({ kind }) => kind === 'bicep'))
  const parts: BicepDocument[] = []
  const pending = [...documents]
  for (let document = pending.shift(); document !== undefined; document = pending.shift()) {
    const { path } = document.source
    if (nodes.has(path)) continue
    const { calls, others } = referencesOf(document)
    nodes.set(path, nodeOf(path, [...calls, ...others]))
    if ('tree' in document && !templates.has(document)) parts.push(document)
    if (!('tree' in document) || nodes.size > maximumImported) continue
    for (const target of others) {
      const found = leadsOut(target.path) || nodes.has(target.path) ? null : library.parse(target.path, 'template')
      if (found?.document != null) pending.push(found.document)
    }
  }
  return { rings: cyclesIn([...nodes.values()]), parts }
}

function nodeOf(path: string, references: readonly Reference[]): NamedValue {
  return {
    id: path,
    caption: `file '${clipPath(path)}'`,
    references: references.map(({ path: id, site }) => ({ id, site })),
  }
}
