/** The templates of a repository that have scripts of ours, and the files that they load as scripts. */
import { posix } from 'node:path'
import { grouped } from '../../../model/grouped.js'
import { type Source, startOf } from '../../../model/location.js'
import { oncePerKey } from '../../../model/once.js'
import type { Pattern } from '../../../policy/policy.js'
import { possibleSources } from '../../compiled-from.js'
import { type Document, matchesAny, type Parsed, parseDocument, type Unreadable } from '../../document.js'
import { decode, decodeLikeCompiler } from '../../files/decode.js'
import type { Files } from '../../files/files.js'
import { maximumFileSize } from '../../files/read-file.js'
import { isJson } from '../../first-look/prefilter.js'
import { loadedPaths, mayGiveScript, mayHaveScript, saysOption } from '../../first-look/template-script-text.js'
import { leadsOut } from '../../library.js'
import { templateOf } from '../../pairs.js'
import { isTemplateWithScript } from '../found-scripts.js'
import type { Script } from '../script.js'
import { maximumCharacters, scriptsInTemplate } from './template-scripts.js'

const tooLong = `its scripts have more than ${maximumCharacters} characters, with those that it loads`

export interface TemplateScripts {
  readonly templates: readonly { readonly template: Document; readonly scripts: readonly Script[] }[]
  /** By the path of the file; one that several templates load is a script of each. */
  readonly loaded: ReadonlyMap<string, readonly Script[]>
  /** Templates that say a word of ours and that nobody else tells of, and those with too much in their scripts. */
  readonly unreadable: readonly Unreadable[]
}

/** @param read a file's text; null: nobody can read it */
export function findTemplateScripts(
  files: Files,
  ignore: readonly Pattern[],
  read: (path: string) => Source | null,
): TemplateScripts {
  const found: { template: Document; scripts: readonly Script[] }[] = []
  const unreadable: Unreadable[] = []
  // Each file once: places in it are told apart by its source.
  const load = oncePerKey((path: string) => (leadsOut(path) || matchesAny(ignore, path) ? null : read(path)))
  for (const path of files.paths) {
    if (!isTemplateWithScript(path, files) || matchesAny(ignore, path)) continue
    const parsed = parsedTemplate(path, files, load)
    if (parsed === null) continue
    if (parsed.document === null) unreadable.push(...parsed.unreadable)
    else if (!isCompiledHere(parsed, files)) {
      const { scripts, isCut } = scriptsInTemplate(parsed.document, load)
      if (isCut) unreadable.push({ site: startOf(parsed.document.source), reason: tooLong, isTemplateOfOthers: false })
      found.push({ template: parsed.document, scripts })
    }
  }
  const isOwn = (template: Document) => (script: Script) => script.source.path === template.source.path
  const others = found.flatMap(({ template, scripts }) => scripts.filter((one) => !isOwn(template)(one)))
  return {
    templates: found.map(({ template, scripts }) => ({ template, scripts: scripts.filter(isOwn(template)) })),
    loaded: grouped(others, ({ source }) => [source.path]),
    unreadable,
  }
}

/** null: it has no script after all, or another part of discovery tells what is wrong with it. */
function parsedTemplate(path: string, files: Files, load: (path: string) => Source | null): Parsed | null {
  const read = files.read(path)
  if (read.kind !== 'bytes' || read.bytes.length > maximumFileSize) return null
  const decoded = isJson(path) ? decode(read.bytes) : decodeLikeCompiler(read.bytes)
  if (!('text' in decoded) || !(mayHaveScript(decoded.text) || mayGiveScript(decoded.text))) return null
  if (!saysOption(decoded.text) && !loadsOption(path, decoded.text, load)) return null
  const parsed = parseDocument(path, read.bytes, 'none', 'found')
  const isToldOf = files.look?.(path)?.relevance === 'ours' || !/--kube-proxy-config/i.test(decoded.text)
  return isToldOf && parsed.document === null ? null : parsed
}

/** Many a template loads a script, and hardly one of those is ours. */
function loadsOption(path: string, text: string, load: (path: string) => Source | null): boolean {
  const paths = loadedPaths(text)?.map((written) => posix.join(posix.dirname(path), written))
  return paths === undefined || paths.some((one) => saysOption(load(one)?.text ?? ''))
}

/** What the compiler makes of Bicep that is there says what that says. */
function isCompiledHere(parsed: Parsed, files: Files): boolean {
  const template = templateOf(parsed)
  return template !== null && possibleSources(template).some(files.exists)
}
