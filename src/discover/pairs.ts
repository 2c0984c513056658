/** Templates and the parameter files that belong to them. */
import { posix } from 'node:path'
import { plainParameters } from '../evaluate/arm/parameter-file.js'
import { isRegistryReference, pathFrom, plainText } from '../evaluate/paths.js'
import type { Unavailable } from '../evaluate/template-files.js'
import { type Site, siteOf } from '../model/location.js'
import type { PolicyInputs } from '../policy/policy.js'
import type { UsingStatement } from '../syntax/bicep/syntax.js'
import { isCompiled } from './compiled-from.js'
import type { CommandParameters } from './deployed-pairs.js'
import { type BicepDocument, type JsonDocument, matchesAny, type Parsed } from './document.js'
import type { Files } from './files/files.js'
import type { Library } from './library.js'
import { entriesBeside, type Pairing, templatesByStem } from './parameter-files.js'
import { givesOnlyDeclared } from './parameter-names.js'

export type TemplateDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-template' })
export type ParametersDocument = BicepDocument | (JsonDocument & { readonly kind: 'arm-parameters' })

/** A template and one of its parameter files. */
export interface Pair {
  readonly template: TemplateDocument
  /** Of the parameter file; null: a command gives none. */
  readonly path: string | null
  /** null: nothing of it could be read. */
  readonly parameters: ParametersDocument | null
  /** Where a part of it could not be read: it may give more than is known. */
  readonly unread: Site | null
  readonly pairing: Pairing
  /** What a command gives besides; null: no command deploys it so. */
  readonly given: CommandParameters | null
}

/**
 * @param paths the files to look at
 * @param known the same, to look one up
 * @param files a template may lie beside a parameter file that the user names alone
 */
export function pairUp(
  paths: readonly string[],
  known: ReadonlySet<string>,
  library: Library,
  inputs: PolicyInputs,
  files: Pick<Files, 'isNamed' | 'exists'>,
): readonly Pair[] {
  const pairs: Pair[] = []
  const add = (templatePath: string, path: string, pairing: Pairing) => {
    if (!library.mayRead(templatePath) || matchesAny(inputs.ignore, templatePath)) return
    // What a parameter file that says a word of ours belongs to may deploy what that word stands for.
    if (library.parsed.get(path)?.relevance === 'ours') library.parse(templatePath, 'template')
    // A template of the repository that a parameter file names, though the user asks for other paths only.
    if (!known.has(templatePath)) library.parseIfOurs(templatePath, 'template')
    const template = templateOf(library.parsed.get(templatePath))
    if (template === null) return
    const found = library.parse(path, 'found')
    const parameters = pairing === 'stem' ? parametersOf(found) : givenParametersOf(found)
    const unread = found?.unreadable[0]?.site ?? null
    if (pairing === 'entry' && !givesOnlyDeclared(parameters, template)) return
    if (parameters !== null || unread !== null) {
      pairs.push({ template, path, parameters, unread, pairing, given: null })
    }
  }
  const withExtension = extensionsIn(known)
  const isMade = (path: string) => {
    const template = templateOf(library.parsed.get(path))
    return template !== null && isCompiled(template)
  }
  for (const path of paths) {
    const document = library.parsed.get(path)?.document
    if (document?.kind === 'bicepparam') {
      const template = templateUsedBy(document, library)?.template
      if (typeof template === 'string') add(template, path, 'named')
      continue
    }
    const named = templatesNamedFor(path, inputs)
    for (const template of named) add(template, path, 'named')
    const find = files.isNamed?.(path) ? (other: string) => withExtension(other) ?? onDisk(other, files) : withExtension
    const byStem = templatesByStem(path, find, isMade)
    for (const template of byStem) if (!named.includes(template)) add(template, path, 'stem')
    if (named.length > 0 || byStem.length > 0) continue
    for (const template of entriesBeside(path, find, isMade)) add(template, path, 'entry')
  }
  return pairs
}

function onDisk(path: string, { exists }: Pick<Files, 'exists'>): string | null {
  return exists(path) ? path : null
}

interface Using {
  /** As written. */
  readonly written: string
  readonly site: Site
  /** Its path; or why there is none. */
  readonly template: string | Unavailable
}

/** The template that a .bicepparam file belongs to; null: it names none. */
export function templateUsedBy({ tree, source }: BicepDocument, library: Library): Using | null {
  const using = tree.statements.find((statement): statement is UsingStatement => statement.kind === 'using')
  const written = using?.path == null ? null : plainText(using.path)
  if (using?.path == null || written === null) return null
  const isInRegistry = isRegistryReference(written)
  const template = isInRegistry ? library.registryModule(written, source.path) : pathFrom(source.path, written)
  return { written, site: siteOf(source, using.path), template }
}

/** Looks up a file by a path whose extension is in lower case; only the first question costs anything. */
function extensionsIn(known: ReadonlySet<string>): (path: string) => string | null {
  let others: ReadonlyMap<string, string> | null = null
  return (path) => {
    if (known.has(path)) return path
    others ??= new Map([...known].filter(isOddlyCased).map((one) => [withLowerExtension(one), one]))
    return others.get(path) ?? null
  }
}

function isOddlyCased(path: string): boolean {
  return /\.(?=[a-z]*[A-Z])[A-Za-z]+$/.test(path)
}

function withLowerExtension(path: string): string {
  return path.replace(/\.[A-Za-z]+$/, (extension) => extension.toLowerCase())
}

function templatesNamedFor(path: string, { parameters }: PolicyInputs): readonly string[] {
  if (parameters.length === 0) return []
  return parameters.filter(({ files }) => matchesAny(files, path)).map(({ template }) => posix.normalize(template))
}

/** null: it is no template, or nothing of it could be read. */
export function templateOf(parsed: Parsed | undefined | null): TemplateDocument | null {
  const document = parsed?.document
  if (document?.kind === 'bicep') return document
  return document?.kind === 'arm-template' ? (document as TemplateDocument) : null
}

function parametersOf(parsed: Parsed | undefined | null): ParametersDocument | null {
  const document = parsed?.document
  if (document?.kind === 'bicepparam') return document
  return document?.kind === 'arm-parameters' ? (document as ParametersDocument) : null
}

/** Of a file that somebody names as parameters: what az takes for them counts, whatever else it may be. */
export function givenParametersOf(parsed: Parsed | undefined | null): ParametersDocument | null {
  const document = parsed?.document
  if (document == null || 'tree' in document || document.kind === 'arm-parameters') return parametersOf(parsed)
  return plainParameters(document.root) ? { ...document, kind: 'arm-parameters' } : null
}
