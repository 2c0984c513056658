/** One file, read and parsed, and what kind of thing it is. */

import { plainParameters } from '../evaluate/arm/parameter-file.js'
import { type Site, type Source, siteOf, startOf } from '../model/location.js'
import { oncePer } from '../model/once.js'
import type { Pattern } from '../policy/policy.js'
import { parseBicep } from '../syntax/bicep/parse.js'
import type { BicepFile } from '../syntax/bicep/syntax.js'
import { member, textOf } from '../syntax/json/members.js'
import { parseJson } from '../syntax/json/parse.js'
import type { JsonFile, JsonObject } from '../syntax/json/syntax.js'
import type { Problem } from '../syntax/problem.js'
import { computesResources } from './computes-resources.js'
import { isConfigFile, mayBeConfigFile } from './config-file.js'
import { deploymentTemplates } from './deployment-templates.js'
import { type Decoded, decode, decodeLikeCompiler, lfsPointer } from './files/decode.js'
import { maximumFileSize, tooLarge } from './files/read-file.js'
import { isOursWithEscapes, type Relevance } from './first-look/prefilter.js'
import { isNamedLikeParameters } from './parameter-files.js'

export type Document = BicepDocument | JsonDocument

export interface BicepDocument {
  readonly kind: 'bicep' | 'bicepparam'
  readonly source: Source
  readonly tree: BicepFile
}

export interface JsonDocument {
  readonly kind: 'arm-template' | 'arm-parameters' | 'config' | 'other-json'
  readonly source: Source
  readonly root: JsonObject
  readonly looseness: JsonFile['looseness']
}

/** A file, or a part of one, that cannot be analysed. */
export interface Unreadable {
  readonly site: Site
  readonly reason: string
  /** It is another tool's template, to be filled in before Azure or az sees it. */
  readonly isTemplateOfOthers: boolean
}

export interface Parsed {
  /** null: nothing of it can be analysed. */
  readonly document: Document | null
  readonly unreadable: readonly Unreadable[]
  readonly relevance: Relevance
}

/** How a file comes to be read, which decides what it is where its name does not. */
export type Role =
  /** It lies there. */
  | 'found'
  /** A policy or a command names it as a config file. */
  | 'config'
  /** A template calls it, imports from it or extends it: whatever it is called, the compiler takes it for Bicep. */
  | 'template'

/** Never throws on input: what cannot be read or parsed, wholly or in part, is among what is `unreadable`. */
export function parseDocument(path: string, bytes: Uint8Array, relevance: Relevance, role: Role): Parsed {
  if (bytes.length > maximumFileSize) {
    return refused(path, tooLarge(bytes.length).reason, relevance)
  }
  const dialect = dialectOf(path, role)
  const decoded: Decoded = dialect === 'json' ? decode(bytes) : decodeLikeCompiler(bytes)
  if ('problem' in decoded) return refused(path, decoded.problem, relevance)
  const source: Source = { path, text: decoded.text }
  if (source.text.startsWith(lfsPointer)) {
    return { document: null, unreadable: [unreadable(source, notCheckedOut)], relevance }
  }
  const known = relevance === 'unread' && isOursWithEscapes(path, source.text) ? 'ours' : relevance
  return dialect === 'json' ? parseJsonDocument(source, known, role) : parseBicepDocument(source, dialect, known)
}

const notCheckedOut: Problem = {
  message: 'it is a pointer of Git LFS, and the content is not checked out',
  start: 0,
  end: lfsPointer.length,
}

function dialectOf(path: string, role: Role): BicepDocument['kind'] | 'json' {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  if (extension === 'bicep' || extension === 'bicepparam') return extension
  const isJson = extension === 'json' || extension === 'jsonc' || extension === 'arm'
  return role === 'template' && !isJson ? 'bicep' : 'json'
}

/** The finding-to-be for a file that cannot even be opened. */
export function refused(path: string, reason: string, relevance: Relevance): Parsed {
  return { document: null, unreadable: [unreadableAsAWhole(path, reason)], relevance }
}

/** A file or folder of which nothing can be said. */
export function unreadableAsAWhole(path: string, reason: string): Unreadable {
  return { site: startOf({ path, text: '' }), reason, isTemplateOfOthers: false }
}

function parseBicepDocument(source: Source, kind: 'bicep' | 'bicepparam', relevance: Relevance): Parsed {
  const tree = parseBicep(source.text, kind)
  const mayMatter = kind === 'bicep' && (tree.problems.length > 0 || deploymentTemplates(tree).isOpen)
  return {
    document: { kind, source, tree },
    unreadable: tree.problems.map((problem) => unreadable(source, problem)),
    relevance: relevance !== 'unread' ? relevance : mayMatter ? 'perhaps' : 'none',
  }
}

function parseJsonDocument(source: Source, told: Relevance, role: Role): Parsed {
  const { root, problems, looseness } = parseJson(source.text)
  const relevance = told !== 'unread' ? told : root?.kind === 'object' && computesResources(root) ? 'perhaps' : 'none'
  if (root === null || problems.length > 0) {
    return { document: null, unreadable: problems.map((problem) => unreadable(source, problem)), relevance }
  }
  if (root.kind !== 'object') {
    // No template and no config file; that is known now, so it counts as analysed.
    if (role !== 'config') return { document: null, unreadable: [], relevance }
    const reason = `a config file is a JSON object, and this is ${root.kind === 'array' ? 'an array' : `a ${root.kind}`}`
    return {
      document: null,
      unreadable: [{ site: siteOf(source, root), reason, isTemplateOfOthers: false }],
      relevance,
    }
  }
  const kind = role === 'config' && mayBeConfigFile(root) ? 'config' : kindOf(source.path, root)
  return { document: { kind, source, root, looseness }, unreadable: [], relevance }
}

function kindOf(path: string, root: JsonObject): JsonDocument['kind'] {
  const schema = textOf(member(root, '$schema'))?.toLowerCase() ?? ''
  const resources = member(root, 'resources')
  // Whatever schema is written above them: az reads none.
  const mayGive = schema.includes('deploymentparameters') || (isNamedLikeParameters(path) && plainParameters(root))
  if (mayGive && resources === undefined) return 'arm-parameters'
  if (schema.includes('deploymenttemplate') || resources?.kind === 'array') return 'arm-template'
  if (resources?.kind === 'object' && member(root, 'contentVersion') !== undefined) return 'arm-template'
  if (member(root, 'parameters')?.kind === 'object' && member(root, 'contentVersion') !== undefined) {
    return 'arm-parameters'
  }
  return isConfigFile(path, root) ? 'config' : 'other-json'
}

export function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  return patterns.some(({ matches }) => matches(path))
}

/** Markers of templating tools: Go and Jinja `{{ }}`, replace-tokens `#{ }#`, ERB `<% %>`. */
const markersOfOthers = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|#\{[^{}]*\}#|<%[^<>]*%>/

/** Whether a templating tool's marker stands anywhere in it. */
export function isTemplateOfOthers(text: string): boolean {
  return markersOfOthers.test(text)
}

/** A broken file may have a thousand problems. */
const firstMarkerEnd = oncePer(({ text }: Source) => {
  const found = markersOfOthers.exec(text)
  return found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length
})

function unreadable(source: Source, problem: Problem): Unreadable {
  const lineEnd = source.text.indexOf('\n', problem.start)
  return {
    site: siteOf(source, problem),
    reason: problem.message,
    // A marker on its line or before it.
    isTemplateOfOthers: firstMarkerEnd(source) <= (lineEnd === -1 ? source.text.length : lineEnd),
  }
}
