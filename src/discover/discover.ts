/** From a list of paths to what is there: templates with their parameter files, config files, and what is unreadable. */
import { posix } from 'node:path'
import type { TemplateProblem } from '../evaluate/template.js'
import type { Site } from '../model/location.js'
import type { Cause } from '../model/value.js'
import type { PolicyInputs } from '../policy/policy.js'
import { compiledTemplates } from './compiled-from.js'
import { withDeployed } from './deployed-pairs.js'
import {
  type BicepDocument,
  type Document,
  type JsonDocument,
  matchesAny,
  type Unreadable,
  unreadableAsAWhole,
} from './document.js'
import { type MissingFile, missingFiles, namedFiles } from './file-problems.js'
import type { Files } from './files/files.js'
import { isOfOurKind } from './first-look/first-look.js'
import { isBicepParameters, isCandidate, type Relevance } from './first-look/prefilter.js'
import { type IdleInput, idleInputs } from './idle-inputs.js'
import { type Library, newLibrary, type ParseYaml } from './library.js'
import { nestedRepositories } from './nested-repositories.js'
import { type Pair, pairUp, type TemplateDocument, templateOf, templateUsedBy } from './pairs.js'
import { calledBy, type Reference, referencesOf } from './references.js'
import { isClusterModule } from './registry/registry-modules.js'
import { type FoundScripts, filesOf } from './scripts/found-scripts.js'
import {
  addCalled,
  addCallers,
  callsOf,
  firstLook,
  newTemplateCalls,
  noteCalls,
  noteLinks,
  type TemplateCalls,
} from './template-calls.js'

export interface Discovery {
  /** Templates that matter: they hold a cluster, or call one that does. */
  readonly templates: readonly TemplateDocument[]
  /** The paths of ARM JSON that the compiler has made of Bicep beside it, and of that Bicep. */
  readonly compiled: ReadonlyMap<string, string>
  /** Whether a file is among those to look at; others are there because something names them. */
  readonly isListed: (path: string) => boolean
  /** Whether a file that is none of the templates has been looked at, and cannot matter. */
  readonly isDismissed: (path: string) => boolean
  readonly pairs: readonly Pair[]
  readonly configs: readonly { readonly document: JsonDocument; readonly isUsed: boolean; readonly bytes: Uint8Array }[]
  readonly missing: readonly MissingFile[]
  /** Folders and files of which nobody knows what is in them. */
  readonly closed: readonly Unreadable[]
  /** Files that name each other in a ring. */
  readonly rings: readonly TemplateProblem[]
  /** Bicep files that are no templates: they are imported from or extended, or give parameters. */
  readonly parts: readonly BicepDocument[]
  /** Modules of registries and template specs that the templates name and that are not on disk, as written. */
  readonly absentModules: readonly string[]
  /** Parameter files that belong to the module of a cluster in a registry, which is not on disk. */
  readonly unusable: readonly Cause[]
  /**
   * Parameter files that say a word of ours, or that the policy names, and that belong to no template that is known:
   * nothing in them is checked.
   */
  readonly unpaired: readonly string[]
  /** Commands that deploy what nobody here knows, where there are templates that they may deploy. */
  readonly unknownDeploys: readonly Site[]
  /** Files that the policy keeps from being looked at, and that may hold what would be checked. */
  readonly ignored: readonly string[]
  /** Folders of other repositories in this one, in which only what something names is looked at. */
  readonly nested: readonly string[]
  /** Globs of the policy's inputs that match none of the files. */
  readonly idleInputs: readonly IdleInput[]
  readonly scripts: FoundScripts
  /** For what is named by what has been found. */
  readonly library: Library
}

/**
 * @param parseYaml null: nothing is known of YAML that a template loads, and the library says that it lacks it
 * @param scripts those of the repository, whose commands deploy templates and use config files
 */
export function discover(
  files: Files,
  inputs: PolicyInputs,
  parseYaml: ParseYaml | null,
  scripts: FoundScripts,
): Discovery {
  const [ignored, paths] = partition(files.paths, (path) => matchesAny(inputs.ignore, path))
  const known = new Set(paths)
  const library = newLibrary(files, parseYaml)
  const used = new Set(scripts.uses.flatMap(({ found }) => filesOf(found)))
  const isUsed = (path: string) => used.has(path) || matchesAny(inputs.configs, path)
  // A command may use a file that the user does not ask for.
  const unlisted = [...used].filter((path) => !known.has(path) && !matchesAny(inputs.ignore, path))
  const calls = newTemplateCalls()
  const configBytes = parseAll([...paths, ...unlisted], isUsed, { library, files, calls })
  const seen = addCalled(library, calls, known, files)
  addCallers(library, calls)
  const byName = pairUp(paths, known, library, inputs, files)
  const { pairs, unknown } = withDeployed(byName, scripts.deploys, library, inputs)
  const kept = documentsOf(library)
  const ours = kept.filter((document) => relevanceOf(document, library) !== 'none')
  const templates = kept.flatMap((document) => templateOf(library.parsed.get(document.source.path)) ?? [])
  const references = namingFiles(kept, library)
    .map(referencesOf)
    .flatMap(({ calls, others }) => [...calls, ...others])
  tellUnreadable(references, library)
  return {
    templates,
    compiled: compiledTemplates(templates),
    isListed: (path) => known.has(path),
    isDismissed: (path) => (known.has(path) && isCandidate(path)) || seen.has(path),
    pairs,
    configs: configsAmong(configBytes, isUsed, library),
    missing: missingFiles(references, known, files),
    closed: (files.closed ?? []).map(({ path, reason }) => unreadableAsAWhole(path, reason)),
    ...namedFiles(ours, library),
    absentModules: absentModules(kept, library),
    unusable: kept.flatMap((document) => templateNotHere(document, library)),
    unpaired: unpairedParameters(kept, pairs, library, namedForNothing(paths, files, inputs)),
    unknownDeploys: templates.length === 0 ? [] : unknown,
    ignored: ignored.filter((path) => mayMatter(path, files, inputs) && !library.parsed.has(path)),
    nested: nestedRepositories(known, files),
    idleInputs: idleInputs(files.paths, inputs),
    scripts,
    library,
  }
}

interface Looking {
  readonly library: Library
  readonly files: Files
  /** What names other files, be it ours or not, is noted here. */
  readonly calls: TemplateCalls
}

/**
 * Parses what may matter of these files.
 *
 * @returns the bytes of config files, by path
 */
function parseAll(
  paths: readonly string[],
  isUsed: (path: string) => boolean,
  { library, files, calls }: Looking,
): ReadonlyMap<string, Uint8Array> {
  const configBytes = new Map<string, Uint8Array>()
  for (const path of paths) {
    const isNamed = isUsed(path)
    if (!isNamed && !isCandidate(path)) continue
    const look = isNamed || isBicepParameters(path) ? null : firstLook(path, files)
    if (look?.relevance === 'none') {
      noteCalls(calls, path, callsOf(look, path, library))
      noteLinks(calls, path, look.links)
      continue
    }
    const found = library.parseIfOurs(path, isNamed ? 'config' : 'found')
    if (found?.relevance === 'none' && found.document !== null)
      noteCalls(calls, path, calledBy(found.document, library))
    if (found?.document?.kind !== 'config') continue
    const read = files.read(path)
    if (read.kind === 'bytes') configBytes.set(path, Uint8Array.from(read.bytes))
  }
  return configBytes
}

/** What ours name and nobody can read is told, whatever its bytes say: a pointer of Git LFS has no word of ours. */
function tellUnreadable(references: readonly Reference[], library: Library): void {
  for (const { path } of references) if (library.parsed.get(path)?.document === null) library.parse(path, 'template')
}

function configsAmong(
  configBytes: ReadonlyMap<string, Uint8Array>,
  isUsed: (path: string) => boolean,
  { parsed }: Library,
): Discovery['configs'] {
  return [...configBytes].flatMap(([path, bytes]) => {
    const document = parsed.get(path)?.document
    return document?.kind === 'config' ? [{ document, bytes, isUsed: isUsed(path) }] : []
  })
}

function partition<T>(things: readonly T[], belongs: (thing: T) => boolean): readonly [T[], T[]] {
  const [inside, outside]: [T[], T[]] = [[], []]
  for (const thing of things) (belongs(thing) ? inside : outside).push(thing)
  return [inside, outside]
}

function mayMatter(path: string, files: Files, { markdown }: PolicyInputs): boolean {
  const look = isOfOurKind(path, markdown) ? firstLook(path, files) : undefined
  return look !== undefined && (look?.relevance !== 'none' || look.hasScript === true)
}

function templateNotHere(document: Document, library: Library): readonly Cause[] {
  const using = document.kind === 'bicepparam' ? templateUsedBy(document, library) : null
  if (using === null || typeof using.template === 'string') return []
  return isClusterModule(using.written) ? [{ reason: using.template.unavailable, origin: using.site }] : []
}

function unpairedParameters(
  documents: readonly Document[],
  pairs: readonly Pair[],
  library: Library,
  more: readonly string[],
): readonly string[] {
  const taken = new Set(
    pairs.flatMap(({ path, given }) => [path, ...(given?.documents ?? []).map((document) => document?.source.path)]),
  )
  const ours = documents.flatMap(({ kind, source: { path } }) =>
    kind === 'arm-parameters' && library.parsed.get(path)?.relevance === 'ours' ? [path] : [],
  )
  return [...new Set([...ours, ...more])].filter((path) => !taken.has(path)).sort()
}

/** Parameter files for which the policy names a template that is not there. */
function namedForNothing(paths: readonly string[], files: Files, { parameters }: PolicyInputs): readonly string[] {
  const absent = parameters.filter(({ template }) => !files.exists(posix.normalize(template)))
  return absent.length === 0 ? [] : paths.filter((path) => absent.some((one) => matchesAny(one.files, path)))
}

function absentModules(documents: readonly Document[], library: Library): readonly string[] {
  const absent = documents.flatMap((document) =>
    referencesOf(document).registry.filter(
      (reference) => typeof library.registryModule(reference, document.source.path) !== 'string',
    ),
  )
  return [...new Set(absent)].sort()
}

function documentsOf({ parsed }: Library): readonly Document[] {
  return [...parsed.keys()].sort().flatMap((path) => parsed.get(path)?.document ?? [])
}

/** Those of which it is told what they name and nobody finds. The template of a parameter file may be a cluster's. */
function namingFiles(documents: readonly Document[], library: Library): readonly Document[] {
  return documents.filter((document) => document.kind === 'bicepparam' || relevanceOf(document, library) === 'ours')
}

function relevanceOf({ source }: Document, { parsed }: Library): Relevance | undefined {
  return parsed.get(source.path)?.relevance
}
