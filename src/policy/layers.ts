/** A policy file with everything that it extends, in the order in which it applies. */
import { posix } from 'node:path'
import { type Site, startOf } from '../model/location.js'
import { oneOf } from '../rules/support/wording.js'
import { type Base, baseNamed, fileAt } from './base.js'
import { isPackName, type PackName, packNames } from './packs.js'
import { type PolicyProblem, problemAt, problemLine } from './problem.js'
import { type PolicyFile, readPolicyFile } from './read-policy-file.js'
import { isCommit, isReference, type RemoteReference, referenceText } from './remote-reference.js'
import { UnreadablePolicyError } from './unreadable-policy-error.js'
import { meant } from './wording.js'

/** How policy files are read; what a path may reach is the caller's to decide. */
export interface PolicyPort {
  /** The text of a file; null where there is none. Paths are those of `extends`, joined to the file's own. */
  readonly read: (path: string) => string | null | Promise<string | null>
  /** The commit that files are read at; absent: they lie on disk. */
  readonly commit?: string
  /** Absent where no other repository can be asked. */
  readonly remote?: RemoteReader
}

export type RemoteReader = (reference: RemoteReference) => Promise<RemoteFile>

/** A file of another repository and the commit that it was read at, or why it cannot be had: a sentence without its end. */
export type RemoteFile = { readonly text: string; readonly commit: string } | { readonly problem: string }

export type Layer =
  | {
      readonly kind: 'pack'
      readonly pack: PackName
      /** Where it is extended; of a file that says nothing, where that is extended, or its start. */
      readonly site: Site
    }
  | {
      readonly kind: 'file'
      /** Of a file of another repository its reference. */
      readonly path: string
      readonly file: PolicyFile
      /** The commit that it was read at; null: it lies on disk. */
      readonly commit: string | null
      /** The paths of the file and of all that it extends, by whatever way. */
      readonly above: ReadonlySet<string>
    }

export interface Layers {
  readonly layers: readonly Layer[]
  readonly problems: readonly PolicyProblem[]
  /** What is no mistake and should be mended. */
  readonly notices: readonly PolicyProblem[]
  /** false: something that is extended could not be had. */
  readonly isComplete: boolean
}

/** Files that extend files that extend files. */
const maximumDepth = 10
/** Packs and files, as often as they are extended. */
const maximumLayers = 100
const tooMany = `'extends' comes to more than ${maximumLayers} packs and files.`

interface Gathering {
  readonly port: PolicyPort
  readonly layers: Layer[]
  readonly problems: PolicyProblem[]
  readonly notices: PolicyProblem[]
  /** By path. */
  readonly files: Map<string, Had>
  isComplete: boolean
}

/** A file, or why it cannot be had. */
type Had = { readonly file: PolicyFile; readonly commit: string | null } | { readonly problem: string }

/** Where a file is asked for: by nobody's `extends` at the beginning. */
interface Asked {
  readonly base: Base
  /** The files on the way to it, outermost first. */
  readonly chain: readonly string[]
  readonly by: Extending | null
}

/** An entry of `extends`. */
type Extending = NonNullable<PolicyFile['extends']>[number]

/** @param spec the policy file's path, or the reference of a file of another repository */
export async function gatherLayers(spec: string, port: PolicyPort): Promise<Layers> {
  const gathering: Gathering = { port, layers: [], problems: [], notices: [], files: new Map(), isComplete: true }
  const isAddress = isReference(spec) || /^[a-z][a-z0-9+.-]+:\/\//i.test(spec)
  const base = isAddress ? baseNamed(spec, null) : fileAt(posix.normalize(spec))
  if ('problem' in base) tell({ path: spec, by: null }, base.problem, gathering)
  else await addFile({ base, chain: [], by: null }, gathering)
  return gathering
}

/** @returns the paths of the file and of all that it extends */
async function addFile(asked: Asked, gathering: Gathering): Promise<ReadonlySet<string>> {
  const { base, chain, by } = asked
  const { path } = base
  const refusal = refusalOf(asked, gathering)
  const had = refusal === null ? await hadOnce(asked, gathering) : { problem: refusal }
  if ('problem' in had) {
    tell({ path, by }, had.problem, gathering)
    return new Set()
  }
  const { file, commit } = had
  if (commit !== null) adviseCommit(asked, commit, gathering)
  const above = new Set([path])
  if (file.extends === null) {
    gathering.layers.push({ kind: 'pack', pack: 'recommended', site: by?.site ?? startOf(file.source) })
  }
  for (const extending of file.extends ?? []) {
    const reached = await addBase(extending, base, [...chain, path], gathering)
    for (const one of reached) above.add(one)
  }
  gathering.layers.push({ kind: 'file', path, file, commit, above })
  return above
}

async function addBase(
  by: Extending,
  from: Base,
  chain: readonly string[],
  gathering: Gathering,
): Promise<ReadonlySet<string>> {
  const { text, site } = by
  if (isPackName(text)) {
    if (gathering.layers.length >= maximumLayers) tell({ path: from.path, by }, tooMany, gathering)
    else gathering.layers.push({ kind: 'pack', pack: text, site })
    return new Set()
  }
  const base = baseNamed(text, from)
  if ('path' in base) return addFile({ base, chain, by }, gathering)
  tell({ path: from.path, by }, base.problem, gathering)
  return new Set()
}

function refusalOf({ base: { path }, chain }: Asked, { layers, files }: Gathering): string | null {
  if (chain.includes(path))
    return `'extends' leads in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}.`
  if (chain.length >= maximumDepth) {
    return `'extends' is nested deeper than ${maximumDepth} files: ${[...chain, path].join(' → ')}.`
  }
  // Also of files that are not there: each may be a question to GitHub.
  const isTooMany = layers.length >= maximumLayers || (files.size >= maximumLayers && !files.has(path))
  return isTooMany ? tooMany : null
}

/** A file that is extended twice is read once, so that its problems are told once. */
async function hadOnce(asked: Asked, gathering: Gathering): Promise<Had> {
  const { path } = asked.base
  const known = gathering.files.get(path)
  if (known !== undefined) return known
  const found = await textOf(asked, gathering.port)
  const had = 'problem' in found ? found : await fileFrom(path, found, gathering)
  gathering.files.set(path, had)
  return had
}

async function fileFrom(
  path: string,
  { text, commit }: { readonly text: string; readonly commit: string | null },
  { problems }: Gathering,
): Promise<Had> {
  const read = await readPolicyFile({ path, text: text.replace(/^\uFEFF/, '') })
  for (const problem of read.problems) problems.push(problem)
  return { file: read.file, commit }
}

async function textOf(
  { base, by }: Asked,
  port: PolicyPort,
): Promise<{ readonly text: string; readonly commit: string | null } | { readonly problem: string }> {
  const { path, reference } = base
  if (reference === null) {
    try {
      const text = await port.read(path)
      return text === null ? { problem: missingFile(by?.text ?? path, path) } : { text, commit: port.commit ?? null }
    } catch (error) {
      if (!(error instanceof UnreadablePolicyError)) throw error
      return { problem: by === null ? error.message : `'${path}' is not read: ${error.reason}.` }
    }
  }
  const found: RemoteFile = (await port.remote?.(reference)) ?? { problem: 'no other repository can be asked here' }
  return 'problem' in found ? { problem: `'${path}' cannot be had: ${withEnd(found.problem)}` } : found
}

/** What is read may be another thing tomorrow, without a word in this repository. */
function adviseCommit({ base, by }: Asked, commit: string, gathering: Gathering): void {
  const { path, reference } = base
  const isWritten = by === null || isReference(by.text)
  if (reference === null || !isWritten || isCommit(reference.ref)) return
  const fixed = referenceText({ ...reference, ref: commit })
  const message = `'${reference.ref}' of '${path}' may come to mean another commit; today's is named by '${fixed}'.`
  const notice = problemOf({ path, by }, message)
  // Where a file is extended twice, what it extends is.
  const isTold = gathering.notices.some((one) => problemLine(one) === problemLine(notice))
  if (!isTold) gathering.notices.push(notice)
}

function missingFile(text: string, path: string): string {
  const pack = meant(text, packNames).replace('Did you mean', 'Did you mean the pack')
  const hint = pack === '' ? ` Packs are ${oneOf(packNames)}.` : pack
  return `There is no policy file '${path}'.${text.includes('/') ? '' : hint}`
}

function tell(
  where: { readonly path: string; readonly by: Extending | null },
  message: string,
  gathering: Gathering,
): void {
  gathering.isComplete = false
  gathering.problems.push(problemOf(where, message))
}

function problemOf(
  { path, by }: { readonly path: string; readonly by: Extending | null },
  message: string,
): PolicyProblem {
  return by === null ? { file: path, line: 1, column: 1, message } : problemAt(by.site.source, by.site, message)
}

function withEnd(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`
}
