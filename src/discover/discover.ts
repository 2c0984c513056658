/** From a list of paths to what is there: templates with their parameter files, config files, and what is unreadable. */
import { posix } from 'node:path'
import type { Site } from '../model/location.js'
import type { Pattern, PolicyInputs } from '../policy/policy.js'
import { decode } from './decode.js'
import {
  type BicepDocument,
  type Document,
  type JsonDocument,
  type Parsed,
  parseDocument,
  refused,
  type Unreadable,
} from './document.js'
import { isNamedLikeParameters, type Pairing, templatesByStem } from './parameter-files.js'
import { isCandidate, isNamedLikeConfig, type Relevance, relevanceOf, relevanceOfText } from './prefilter.js'
import type { ReadResult } from './read-file.js'
import { referencesOf, submoduleFolders } from './references.js'

/** The files to look at. Paths are relative to the working directory, with `/`. */
export interface Files {
  /** In the order of the report: sorted by code unit. */
  readonly paths: readonly string[]
  /** Bytes are valid until the next call. */
  readonly read: (path: string) => ReadResult
  /** The text read as UTF-8, fast and for a first look; null where only read() can tell. */
  readonly glance?: (path: string) => string | null
}

export type TemplateDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-template' })
export type ParametersDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-parameters' })

/** A template and one of its parameter files. */
export interface Pair {
  readonly template: TemplateDocument
  /** Of the parameter file. */
  readonly path: string
  /** null: nothing of it could be read. */
  readonly parameters: ParametersDocument | null
  /** Where a part of it could not be read: it may give more than is known. */
  readonly unread: Site | null
  readonly pairing: Pairing
}

export interface Discovery {
  /** By path. */
  readonly documents: ReadonlyMap<string, Document>
  readonly templates: readonly TemplateDocument[]
  readonly pairs: readonly Pair[]
  readonly configs: readonly { readonly document: JsonDocument; readonly isUsed: boolean; readonly bytes: Uint8Array }[]
  readonly unreadable: readonly Unreadable[]
  readonly missing: readonly MissingFile[]
  readonly counts: { readonly discovered: number; readonly analysed: number; readonly unreadable: number }
}

/** A template or parameter file names a file that is not there. */
export interface MissingFile {
  readonly site: Site
  readonly written: string
  /** Why it may be there all the same, where it may: it is not part of this checkout. */
  readonly excuse: string | null
}

export function discover(files: Files, inputs: PolicyInputs): Discovery {
  const paths = files.paths.filter((path) => !matchesAny(inputs.ignore, path))
  const known = new Set(paths)
  const parsed = new Map<string, Parsed>()
  const configBytes = new Map<string, Uint8Array>()
  for (const path of paths) {
    const isNamed = matchesAny(inputs.configs, path)
    if (!isNamed && !isCandidate(path)) continue
    if (!isNamed && isOthers(path, files)) continue
    const read = files.read(path)
    const found = parseIfOurs(path, read, isNamed)
    if (found === null) continue
    parsed.set(path, found)
    if (found.document?.kind === 'config' && read.kind === 'bytes') configBytes.set(path, Uint8Array.from(read.bytes))
  }
  const pairs = pairUp(paths, known, parsed, files, inputs)
  const missing = missingFiles(parsed, known, files)
  return assemble(parsed, pairs, missing, configBytes, inputs)
}

/** Told by a first look, as nearly all files are: it says no word of ours. */
function isOthers(path: string, files: Files): boolean {
  if (isBicepParameters(path)) return false
  const text = files.glance?.(path) ?? null
  return text !== null && relevanceOfText(path, text) === 'none'
}

/** A .bicepparam file says which template it belongs to, and that may be one of ours. */
function isBicepParameters(path: string): boolean {
  return /\.bicepparam$/i.test(path)
}

/** null: the file has nothing to do with us. */
function parseIfOurs(path: string, read: ReadResult, isNamed: boolean): Parsed | null {
  if (read.kind === 'missing') return null
  if (read.kind === 'refused') {
    const isOurs = isNamed || isNamedLikeConfig(path) || /\.bicep$/i.test(path)
    return isOurs ? refused({ path, text: '' }, read.reason, 'ours') : null
  }
  const relevance: Relevance = isNamed ? 'ours' : relevanceOf(path, read.bytes)
  if (relevance === 'none' && !isBicepParameters(path)) return null
  return parseDocument(path, read.bytes, relevance, isNamed)
}

function pairUp(
  paths: readonly string[],
  known: ReadonlySet<string>,
  parsed: Map<string, Parsed>,
  files: Files,
  inputs: PolicyInputs,
): readonly Pair[] {
  const pairs: Pair[] = []
  const add = (templatePath: string, path: string, pairing: Pairing) => {
    if (!known.has(templatePath)) parseUnlisted(templatePath, files, inputs, parsed)
    const template = templateOf(parsed.get(templatePath))
    if (template === null) return
    const found = parsed.get(path) ?? parseParameters(path, files, parsed)
    const parameters = parametersOf(found)
    const unread = found?.unreadable[0]?.site ?? null
    if (parameters !== null || unread !== null) pairs.push({ template, path, parameters, unread, pairing })
  }
  for (const path of paths) {
    const document = parsed.get(path)?.document
    if (document?.kind === 'bicepparam') {
      const using = document.tree.statements.find(({ kind }) => kind === 'using')
      const target = using === undefined ? undefined : referencesOf(document)[0]?.path
      if (target !== undefined) add(target, path, 'named')
      continue
    }
    const named = templatesNamedFor(path, inputs)
    for (const template of named) add(template, path, 'named')
    if (!isNamedLikeParameters(path)) continue
    for (const template of templatesByStem(path, (candidate) => known.has(candidate))) {
      if (!named.includes(template)) add(template, path, 'stem')
    }
  }
  return pairs
}

function templatesNamedFor(path: string, { parameters }: PolicyInputs): readonly string[] {
  if (parameters.length === 0) return []
  return parameters.filter(({ files }) => matchesAny(files, path)).map(({ template }) => posix.normalize(template))
}

/** What our templates and all parameter files name and nobody finds. */
function missingFiles(
  parsed: ReadonlyMap<string, Parsed>,
  known: ReadonlySet<string>,
  files: Files,
): readonly MissingFile[] {
  const references = [...parsed.values()].flatMap(({ document, relevance }) =>
    document !== null && 'tree' in document && (relevance === 'ours' || document.kind === 'bicepparam')
      ? referencesOf(document)
      : [],
  )
  const missing = references.filter(({ path }) => files.read(path).kind === 'missing')
  const submodules = missing.length === 0 ? [] : submodulesOf(files)
  return missing.map(({ site, written, path }) => {
    const isInSubmodule = submodules.some((folder) => path.startsWith(`${folder}/`))
    const elsewhere = known.has(path) ? 'outside this sparse checkout' : isInSubmodule ? 'in a submodule' : null
    const excuse = elsewhere === null ? null : `'${written}' is ${elsewhere}, which is not there to be read`
    return { site, written, excuse }
  })
}

function submodulesOf(files: Files): readonly string[] {
  const read = files.read('.gitmodules')
  const decoded = read.kind === 'bytes' ? decode(read.bytes) : { problem: '' }
  return 'text' in decoded ? submoduleFolders(decoded.text) : []
}

/** A template of the repository that a parameter file names, though the user asks for other paths only. */
function parseUnlisted(path: string, files: Files, inputs: PolicyInputs, parsed: Map<string, Parsed>): void {
  if (parsed.has(path) || path.startsWith('../') || matchesAny(inputs.ignore, path)) return
  const found = parseIfOurs(path, files.read(path), false)
  if (found !== null) parsed.set(path, found)
}

function parseParameters(path: string, files: Files, parsed: Map<string, Parsed>): Parsed | undefined {
  const read = files.read(path)
  if (read.kind === 'missing') return undefined
  const result =
    read.kind === 'refused'
      ? refused({ path, text: '' }, read.reason, 'ours')
      : parseDocument(path, read.bytes, 'ours', false)
  parsed.set(path, result)
  return result
}

function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  return patterns.some(({ matches }) => matches(path))
}

function templateOf(parsed: Parsed | undefined): TemplateDocument | null {
  const document = parsed?.document
  if (document?.kind === 'bicep') return document
  return document?.kind === 'arm-template' ? (document as TemplateDocument) : null
}

function parametersOf(parsed: Parsed | undefined): ParametersDocument | null {
  const document = parsed?.document
  if (document?.kind === 'bicepparam') return document
  return document?.kind === 'arm-parameters' ? (document as ParametersDocument) : null
}

function assemble(
  parsed: ReadonlyMap<string, Parsed>,
  pairs: readonly Pair[],
  missing: readonly MissingFile[],
  configBytes: ReadonlyMap<string, Uint8Array>,
  inputs: PolicyInputs,
): Discovery {
  const paired = new Set(pairs.map(({ path }) => path))
  const ours = [...parsed].filter(([path, { relevance }]) => relevance === 'ours' || paired.has(path))
  const broken = ours.filter(([, { unreadable }]) => unreadable.length > 0)
  const configs = [...configBytes].flatMap(([path, bytes]) => {
    const document = parsed.get(path)?.document
    return document?.kind === 'config' ? [{ document, bytes, isUsed: matchesAny(inputs.configs, path) }] : []
  })
  return {
    documents: new Map([...parsed].flatMap(([path, { document }]) => (document === null ? [] : [[path, document]]))),
    templates: [...parsed.values()].flatMap((found) => templateOf(found) ?? []),
    pairs,
    configs,
    missing,
    unreadable: broken.flatMap(([, { unreadable }]) => unreadable),
    counts: { discovered: ours.length, analysed: ours.length - broken.length, unreadable: broken.length },
  }
}
