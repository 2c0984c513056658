/** Every file that matters, read and parsed once, whoever asks for it: discovery, or evaluation on its way. */

import { posix } from 'node:path'
import {
  isUnavailable,
  type JsonTree,
  type TemplateFile,
  type TemplateFiles,
  type Unavailable,
} from '../evaluate/template-files.js'
import { clipPath } from '../model/clip.js'
import type { Source } from '../model/location.js'
import { oncePerKey } from '../model/once.js'
import { parseJson } from '../syntax/json/parse.js'
import type { YamlFile } from '../syntax/yaml/parse.js'
import { type Document, type Parsed, parseDocument, type Role, refused } from './document.js'
import { decode, isSameTextIn } from './files/decode.js'
import type { Files } from './files/files.js'
import { lookAt } from './first-look/first-look.js'
import { asLatin1 } from './first-look/latin1.js'
import { isBicepParameters, isCandidate, isNamedLikeConfig, type Relevance } from './first-look/prefilter.js'
import { type ConfigsByFolder, configFor } from './registry/bicep-config.js'
import { moduleOnDisk } from './registry/registry-modules.js'

/** Loaded by whoever needs it, as most repositories do not. */
export type ParseYaml = (text: string) => YamlFile

export interface Library extends TemplateFiles {
  /** What has been parsed so far, by path, in the order in which it was asked for. */
  readonly parsed: ReadonlyMap<string, Parsed>
  /** The file, if it has something to do with us; null: it has not, or there is none. One that only parsing dismisses is not kept. */
  readonly parseIfOurs: (path: string, role: Role) => Parsed | null
  /** The file, whatever its bytes say: something that is ours names it. null: there is none. */
  readonly parse: (path: string, role: Role) => Parsed | null
  /** The bicepconfig.json that counts for a file, and those that it extends. */
  readonly configFiles: (path: string) => readonly string[]
  /** Whether a path that a template names is one that it may name. */
  readonly mayRead: (path: string) => boolean
  /** YAML was asked for, and there was nothing to read it with: then nothing is known of it. */
  readonly lacksYaml: () => boolean
}

/** @param parseYaml null: nothing here reads YAML, which whoever needs it is told */
export function newLibrary(files: Files, parseYaml: ParseYaml | null): Library {
  const parsed = new Map<string, Parsed>()
  const texts = newTexts(files, parseYaml, (path) => parsed.get(path)?.document ?? null)
  const configs: ConfigsByFolder = new Map()
  const restored = new Set<string>()
  const mayRead = (path: string) => !leadsOut(path) || restored.has(path)

  const keep = (path: string, found: Parsed): Parsed => {
    parsed.set(path, found)
    return found
  }
  const parse = (path: string, role: Role): Parsed | null => {
    const known = parsed.get(path)
    if (known !== undefined) return known.relevance === 'ours' ? known : keep(path, { ...known, relevance: 'ours' })
    const read = files.read(path)
    if (read.kind === 'missing') return null
    if (read.kind === 'refused') return keep(path, refused(path, read.reason, 'ours'))
    return keep(path, parseDocument(path, read.bytes, 'ours', role))
  }
  return {
    parsed,
    parse,
    parseIfOurs: (path, role) => {
      const known = parsed.get(path)
      if (known !== undefined) return known
      const found = parseIfOurs(path, files, role)
      return found === null || (found.relevance === 'none' && !isBicepParameters(path)) ? found : keep(path, found)
    },
    lacksYaml: texts.lacksYaml,
    configFiles: (path) => configFor(posix.dirname(path), files, configs).files,
    mayRead,
    template: (path) => (mayRead(path) ? templateIn(path, parse(path, 'template')) : outside(path)),
    text: (path) => (leadsOut(path) ? outside(path) : texts.text(path)),
    base64: (path) => (leadsOut(path) ? outside(path) : texts.base64(path)),
    json: (path) => (leadsOut(path) ? outside(path) : texts.json(path)),
    yaml: (path) => (leadsOut(path) ? outside(path) : texts.yaml(path)),
    isSameIn: (path, encoding) => {
      const read = leadsOut(path) ? null : files.read(path)
      // What cannot be read is told by whoever asks for its text.
      return read?.kind !== 'bytes' || isSameTextIn(read.bytes, encoding)
    },
    registryModule: (reference, from) => {
      const path = moduleOnDisk(reference, from, files, configs)
      if (typeof path === 'string') restored.add(path)
      return path
    },
  }
}

/** What files hold whatever they are, each read once. */
type Texts = Pick<Library, 'text' | 'base64' | 'json' | 'yaml' | 'lacksYaml'>

/** @param documentAt what has been parsed already is not read again; null: it has not */
function newTexts(files: Files, parseYaml: ParseYaml | null, documentAt: (path: string) => Document | null): Texts {
  let lacksYaml = false
  const textOf = oncePerKey((path: string) => readText(path, files))
  const text = (path: string): Source | Unavailable => documentAt(path)?.source ?? textOf(path)
  const jsonOf = oncePerKey((path: string): JsonTree | Unavailable => {
    const source = text(path)
    if (isUnavailable(source)) return source
    const { root, problems } = parseJson(source.text)
    return root === null ? notThis(path, 'JSON', problems) : { source, root }
  })
  const json = (path: string): JsonTree | Unavailable => {
    const document = documentAt(path)
    return document !== null && 'root' in document ? document : jsonOf(path)
  }
  const yaml = oncePerKey((path: string): JsonTree | Unavailable => {
    const source = text(path)
    if (isUnavailable(source)) return source
    if (parseYaml === null) {
      lacksYaml = true
      return { unavailable: 'nothing reads YAML here' }
    }
    const { value, problems } = parseYaml(source.text)
    return value === null ? notThis(path, 'YAML', problems) : { source, root: value }
  })
  const base64 = oncePerKey((path: string) => readBase64(path, files))
  return { text, base64, json, yaml, lacksYaml: () => lacksYaml }
}

/** A template may name any path; what lies outside the folder that is checked is none of its business. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path)
}

function outside(path: string): Unavailable {
  return { unavailable: `'${clipPath(path)}' lies outside the folder that is checked` }
}

function parseIfOurs(path: string, files: Files, role: Role): Parsed | null {
  const isNamed = role === 'config'
  const read = files.read(path)
  if (read.kind === 'missing') return null
  if (read.kind === 'refused') {
    // Links that lead nowhere are common among JSON, and nobody could deploy what is behind them.
    const isOurs = isNamed || read.isLink !== true || isNamedLikeConfig(path) || /\.bicep$/i.test(path)
    return isOurs ? refused(path, read.reason, 'ours') : null
  }
  const relevance = isNamed ? 'ours' : relevanceOf(path, read.bytes, files, role)
  if (relevance === 'none' && !isBicepParameters(path)) return null
  return parseDocument(path, read.bytes, relevance, role)
}

function relevanceOf(path: string, bytes: Uint8Array, files: Files, role: Role): Relevance {
  // A module whose name tells nothing.
  if (role === 'template' && !isCandidate(path)) return 'unread'
  return (files.look?.(path) ?? lookAt(path, asLatin1(bytes))).relevance
}

function templateIn(path: string, found: Parsed | null): TemplateFile | Unavailable {
  if (found === null) return { unavailable: `there is no file '${clipPath(path)}'` }
  const { document, unreadable } = found
  if (document === null)
    return { unavailable: `'${clipPath(path)}' cannot be read: ${unreadable[0]?.reason ?? 'it is no object'}` }
  return asTemplate(document) ?? { unavailable: `'${clipPath(path)}' is not a template` }
}

function asTemplate(document: Document): TemplateFile | null {
  if ('tree' in document) return { kind: 'bicep', source: document.source, tree: document.tree }
  return document.kind === 'arm-template' ? { kind: 'arm', source: document.source, root: document.root } : null
}

function readBytes(path: string, files: Files): Uint8Array | Unavailable {
  const read = files.read(path)
  if (read.kind === 'missing') return { unavailable: `there is no file '${clipPath(path)}'` }
  if (read.kind === 'refused') return { unavailable: `'${clipPath(path)}' cannot be read: ${read.reason}` }
  return read.bytes
}

function readText(path: string, files: Files): Source | Unavailable {
  const bytes = readBytes(path, files)
  if (isUnavailable(bytes)) return bytes
  const decoded = decode(bytes)
  return 'text' in decoded
    ? { path, text: decoded.text }
    : { unavailable: `'${clipPath(path)}' cannot be read: ${decoded.problem}` }
}

/** "The maximum allowed size is 96 KB": https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
const maximumBase64Source = 96 * 1024

function readBase64(path: string, files: Files): string | Unavailable {
  const bytes = readBytes(path, files)
  if (isUnavailable(bytes)) return bytes
  const { byteLength } = bytes
  if (byteLength > maximumBase64Source) {
    return { unavailable: `'${clipPath(path)}' has ${byteLength} bytes; the compiler takes ${maximumBase64Source}` }
  }
  return Buffer.from(bytes).toString('base64')
}

function notThis(path: string, language: string, problems: readonly { readonly message: string }[]): Unavailable {
  return { unavailable: `'${clipPath(path)}' is not ${language}: ${problems[0]?.message ?? 'it is empty'}` }
}
