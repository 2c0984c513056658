/** A policy file with everything that it extends, in the order in which it applies. */
import { posix } from 'node:path'
import { type Site, startOf } from '../model/location.js'
import { oneOf } from '../rules/support/wording.js'
import { isPackName, type PackName, packNames } from './packs.js'
import { type PolicyProblem, problemAt } from './problem.js'
import { type PolicyFile, readPolicyFile } from './read-policy-file.js'
import { meant } from './wording.js'

/** How policy files are read; what a path may reach is the caller's to decide. */
export interface PolicyPort {
  /** The text of a file; null where there is none. Paths are those of `extends`, joined to the file's own. */
  readonly read: (path: string) => string | null | Promise<string | null>
}

export type Layer =
  | {
      readonly kind: 'pack'
      readonly pack: PackName
      /** Where it is extended; of a file that says nothing, where that is extended, or its start. */
      readonly site: Site
    }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly file: PolicyFile
      /** The paths of the file and of all that it extends, by whatever way. */
      readonly above: ReadonlySet<string>
    }

export interface Layers {
  readonly layers: readonly Layer[]
  readonly problems: readonly PolicyProblem[]
  /** false: something that is extended could not be had. */
  readonly isComplete: boolean
}

/** Files that extend files that extend files. */
const maximumDepth = 10
/** Packs and files, as often as they are extended. */
const maximumLayers = 100

interface Gathering {
  readonly port: PolicyPort
  readonly layers: Layer[]
  readonly problems: PolicyProblem[]
  /** null: there is no such file. */
  readonly files: Map<string, PolicyFile | null>
  isComplete: boolean
}

/** Where a file is asked for: by nobody's `extends` at the beginning. */
interface Asked {
  readonly path: string
  /** The files on the way to it, outermost first. */
  readonly chain: readonly string[]
  readonly by: { readonly text: string; readonly site: Site } | null
}

/** @param path of the policy file */
export async function gatherLayers(path: string, port: PolicyPort): Promise<Layers> {
  const gathering: Gathering = { port, layers: [], problems: [], files: new Map(), isComplete: true }
  await addFile({ path: posix.normalize(path), chain: [], by: null }, gathering)
  return gathering
}

/** @returns the paths of the file and of all that it extends */
async function addFile(asked: Asked, gathering: Gathering): Promise<ReadonlySet<string>> {
  const { path, by } = asked
  const file = await fileFor(asked, gathering)
  if (file === null) return new Set()
  const above = new Set([path])
  if (file.extends === null) {
    gathering.layers.push({ kind: 'pack', pack: 'recommended', site: by?.site ?? startOf(file.source) })
  }
  for (const base of file.extends ?? []) {
    for (const reached of await addBase(base, asked, gathering)) above.add(reached)
  }
  gathering.layers.push({ kind: 'file', path, file, above })
  return above
}

/** null: it cannot be had; why has been told. */
async function fileFor(asked: Asked, gathering: Gathering): Promise<PolicyFile | null> {
  const refusal = refusalOf(asked, gathering)
  const file = refusal === null ? await readOnce(asked.path, gathering) : null
  if (file === null) tell(asked, refusal ?? missingFile(asked), gathering)
  return file
}

async function addBase(
  by: { readonly text: string; readonly site: Site },
  { path, chain }: Asked,
  gathering: Gathering,
): Promise<ReadonlySet<string>> {
  const { text, site } = by
  if (isPackName(text)) {
    gathering.layers.push({ kind: 'pack', pack: text, site })
    return new Set()
  }
  const unusable = unusableBase(text)
  if (unusable !== null) {
    tell({ path, chain, by }, unusable, gathering)
    return new Set()
  }
  return addFile({ path: posix.join(posix.dirname(path), text), chain: [...chain, path], by }, gathering)
}

function refusalOf({ path, chain }: Asked, { layers }: Gathering): string | null {
  if (chain.includes(path))
    return `'extends' leads in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}.`
  if (chain.length >= maximumDepth) {
    return `'extends' is nested deeper than ${maximumDepth} files: ${[...chain, path].join(' → ')}.`
  }
  return layers.length >= maximumLayers ? `'extends' comes to more than ${maximumLayers} packs and files.` : null
}

/** A file that is extended twice is read once, so that its problems are told once. */
async function readOnce(path: string, gathering: Gathering): Promise<PolicyFile | null> {
  const known = gathering.files.get(path)
  if (known !== undefined) return known
  const text = await gathering.port.read(path)
  const read = text === null ? null : await readPolicyFile({ path, text: text.replace(/^\uFEFF/, '') })
  gathering.files.set(path, read?.file ?? null)
  gathering.problems.push(...(read?.problems ?? []))
  return read?.file ?? null
}

function unusableBase(text: string): string | null {
  if (text === '') return "'extends' names nothing here; expected a pack or a path from this file."
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) {
    return `'${text}' is not supported by this version; expected ${oneOf(packNames)}, or a path from this file.`
  }
  if (text.startsWith('/')) return `'${text}' is an absolute path; expected a path from this file.`
  return text.includes('\\') ? `'${text}' has backslashes; folders are separated by '/'.` : null
}

function missingFile({ path, by }: Asked): string {
  const text = by?.text ?? path
  const pack = meant(text, packNames).replace('Did you mean', 'Did you mean the pack')
  const hint = pack === '' ? ` Packs are ${oneOf(packNames)}.` : pack
  return `There is no policy file '${path}'.${text.includes('/') ? '' : hint}`
}

function tell({ path, by }: Asked, message: string, gathering: Gathering): void {
  gathering.isComplete = false
  gathering.problems.push(
    by === null ? { file: path, line: 1, column: 1, message } : problemAt(by.site.source, by.site, message),
  )
}
