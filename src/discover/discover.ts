/** From a list of paths to what is there: templates with their parameter files, config files, and what is unreadable. */
import { posix } from 'node:path'
import { usingTarget } from '../evaluate/bicep/parameter-file.js'
import type { Site } from '../model/location.js'
import type { Pattern, PolicyInputs } from '../policy/policy.js'
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
import { isCandidate, isNamedLikeConfig, type Relevance, relevanceOf } from './prefilter.js'
import type { ReadResult } from './read-file.js'

/** The files to look at. Paths are relative to the working directory, with `/`. */
export interface Files {
  /** In the order of the report: sorted by code unit. */
  readonly paths: readonly string[]
  /** Bytes are valid until the next call. */
  readonly read: (path: string) => ReadResult
}

export type TemplateDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-template' })
export type ParametersDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-parameters' })

/** A template and one of its parameter files. */
export interface Pair {
  readonly template: TemplateDocument
  readonly parameters: ParametersDocument
  readonly pairing: Pairing
}

export interface Discovery {
  /** By path. */
  readonly documents: ReadonlyMap<string, Document>
  readonly templates: readonly TemplateDocument[]
  readonly pairs: readonly Pair[]
  readonly configs: readonly { readonly document: JsonDocument; readonly isUsed: boolean; readonly bytes: Uint8Array }[]
  readonly unreadable: readonly Unreadable[]
  readonly missing: readonly MissingTemplate[]
  readonly counts: { readonly discovered: number; readonly analysed: number; readonly unreadable: number }
}

/** A parameter file names a template that is not there. */
export interface MissingTemplate {
  readonly site: Site
  readonly path: string
}

export function discover(files: Files, inputs: PolicyInputs): Discovery {
  const paths = files.paths.filter((path) => !matchesAny(inputs.ignore, path))
  const known = new Set(paths)
  const parsed = new Map<string, Parsed>()
  const configBytes = new Map<string, Uint8Array>()
  for (const path of paths) {
    const isNamed = matchesAny(inputs.configs, path)
    if (!isNamed && !isCandidate(path)) continue
    const read = files.read(path)
    const found = parseIfOurs(path, read, isNamed)
    if (found === null) continue
    parsed.set(path, found)
    if (found.document?.kind === 'config' && read.kind === 'bytes') configBytes.set(path, Uint8Array.from(read.bytes))
  }
  const { pairs, missing } = pairUp(paths, known, parsed, files, inputs)
  return assemble(parsed, pairs, missing, configBytes, inputs)
}

/** null: the file has nothing to do with us. */
function parseIfOurs(path: string, read: ReadResult, isNamed: boolean): Parsed | null {
  if (read.kind === 'missing') return null
  if (read.kind === 'refused') {
    const isOurs = isNamed || isNamedLikeConfig(path) || /\.bicep$/i.test(path)
    return isOurs ? refused({ path, text: '' }, read.reason, 'ours') : null
  }
  const relevance: Relevance = isNamed ? 'ours' : relevanceOf(path, read.bytes)
  // A .bicepparam file says which template it belongs to, and that may be one of ours.
  if (relevance === 'none' && !/\.bicepparam$/i.test(path)) return null
  return parseDocument(path, read.bytes, relevance, isNamed)
}

function pairUp(
  paths: readonly string[],
  known: ReadonlySet<string>,
  parsed: Map<string, Parsed>,
  files: Files,
  inputs: PolicyInputs,
): { readonly pairs: readonly Pair[]; readonly missing: readonly MissingTemplate[] } {
  const pairs: Pair[] = []
  const missing: MissingTemplate[] = []
  const add = (templatePath: string, path: string, pairing: Pairing) => {
    const template = templateOf(parsed.get(templatePath))
    if (template === null) return
    const parameters = parametersOf(parsed.get(path) ?? parseParameters(path, files, parsed))
    if (parameters !== null) pairs.push({ template, parameters, pairing })
  }
  for (const path of paths) {
    const document = parsed.get(path)?.document
    if (document?.kind === 'bicepparam') {
      const using = usingTarget(document.tree, document.source)
      if (using === null || /^(br|ts)[:/]/i.test(using.path)) continue
      const target = posix.join(posix.dirname(path), using.path)
      if (!known.has(target) && files.read(target).kind === 'missing')
        missing.push({ site: using.site, path: using.path })
      else add(target, path, 'named')
      continue
    }
    const named = inputs.parameters.filter(({ files }) => matchesAny(files, path)).map(({ template }) => template)
    for (const template of named) add(template, path, 'named')
    if (!isNamedLikeParameters(path)) continue
    for (const template of templatesByStem(path, (candidate) => known.has(candidate))) {
      if (!named.includes(template)) add(template, path, 'stem')
    }
  }
  return { pairs, missing }
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
  missing: readonly MissingTemplate[],
  configBytes: ReadonlyMap<string, Uint8Array>,
  inputs: PolicyInputs,
): Discovery {
  const paired = new Set(pairs.map(({ parameters }) => parameters.source.path))
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
