/** What became of each `--kube-proxy-config`: the file that it names, or why there is none. */
import { posix } from 'node:path'
import { jsonValue } from '../../evaluate/json-value.js'
import { withPlaceholders } from '../../evaluate/placeholders.js'
import { clip } from '../../model/clip.js'
import { lastAt } from '../../model/last-at.js'
import { siteOf } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import { parseJson } from '../../syntax/json/parse.js'
import { sourceSpan } from '../../syntax/script/mapped-text.js'
import { placed } from '../../syntax/script/placed.js'
import type { Files } from '../files/files.js'
import { readText } from '../files/read-text.js'
import { isFilledIn, whyOther } from './argument-value.js'
import type { AksCall } from './calls.js'
import { withFilledIn } from './filled-in-values.js'
import type { ConfigUse, FoundConfig, HereConfig, ScriptFile } from './found-scripts.js'
import { scriptKind } from './script-file.js'
import { looksUpstream, startOfText } from './upstream.js'
import type { WrittenFile } from './written-files.js'

/** Of the commands in these files, in their order. */
export function configUses(scripts: readonly ScriptFile[], files: Files): readonly ConfigUse[] {
  const calls = scripts.flatMap((file) => {
    const written = new Map(file.calls.written.map((one) => [one, readHere(one)]))
    return file.calls.aks.map((call) => ({ call, file, found: findConfig(call, written, files) }))
  })
  const absent = calls.filter(({ found }) => found === null).flatMap(({ call }) => call.target?.candidates ?? [])
  const known: Absent = {
    leftOut: absent.length === 0 ? new Set() : (files.leftOut?.() ?? new Set()),
    ignored: absent.length === 0 ? new Set() : (files.ignoredAmong?.([...new Set(absent)]) ?? new Set()),
  }
  return calls.map(({ call, file, found }) => ({ call, file, found: found ?? notFound(call, file, known) }))
}

type Written = ReadonlyMap<WrittenFile, HereConfig | string>

/** null: there is no such file. */
function findConfig(call: AksCall, written: Written, files: Files): FoundConfig | null {
  const { path, target } = call
  if (path === null || target === null) return { kind: 'unknown', reason: 'the option has no value' }
  if (path.text !== null && isFilledIn(path.text)) {
    return { kind: 'unknown', reason: `'${clip(path.text)}' is filled in before it runs` }
  }
  if (isInline(call)) return { kind: 'inline' }
  const here = [...written].findLast(([one]) => isSameFile(one, call))?.[1]
  if (typeof here === 'string') return { kind: 'unknown', reason: here }
  if (here !== undefined) return { kind: 'here', document: here }
  const found = target.candidates.find((one) => files.exists(one))
  if (found === undefined) return oneOfFiles(call, files)
  return upstreamIn(found, files) ?? { kind: 'file', path: found }
}

function oneOfFiles({ target, oneOf }: AksCall, files: Files): FoundConfig | null {
  if (oneOf === null) return null
  const found = oneOf.targets.map(({ candidates }) => candidates.find((one) => files.exists(one)) ?? null)
  const paths = [...new Set(found.map((path) => (path === null || upstreamIn(path, files) !== null ? null : path)))]
  if (paths.every((path) => path === null)) return null
  if (!oneOf.isWhole && !paths.includes(null)) paths.push(null)
  return { kind: 'oneOf', paths, reason: target?.reason ?? '' }
}

/** What is known of files that are not there. */
interface Absent {
  /** By a sparse checkout. */
  readonly leftOut: ReadonlySet<string>
  readonly ignored: ReadonlySet<string>
}

function notFound(call: AksCall, file: ScriptFile, absent: Absent): FoundConfig {
  const { candidates = [], reason: unknown = null, written = null } = call.target ?? {}
  const reason = unknown ?? excuseFor(call, file, absent)
  if (reason !== null) return { kind: 'unknown', reason }
  if (call.script.container !== undefined) return { kind: 'missing', searched: [] }
  return candidates.length === 0
    ? { kind: 'unknown', reason: `'${clip(written ?? '')}' lies outside the folder that is checked` }
    : { kind: 'missing', searched: candidates }
}

/**
 * az takes a path. What begins with a brace is no path; `$(cat FILE)` gives the text, and so does `@FILE`, which az
 * replaces by the file's content in any argument (azure-cli-core, commands/__init__.py, _expand_file_prefixed_files).
 */
function isInline({ path }: AksCall): boolean {
  if (path === null) return false
  const [first] = path.pieces
  if (first?.kind === 'text') return /^\s*\{|^@./.test(first.text)
  if (first?.kind !== 'unknown' || path.pieces.length > 1) return false
  const { source, start, end } = first.site
  return /^(?:\$\(|`)\s*(?:cat\s|<|Get-Content\s)/.test(source.text.slice(start, Math.min(end, start + 40)))
}

function isSameFile({ target, script }: WrittenFile, { target: used, script: caller }: AksCall): boolean {
  if (used === null || script.container !== caller.container) return false
  if (target.written !== null && target.written === used.written && script.source === caller.source) return true
  const [first] = used.candidates
  return first !== undefined && target.candidates.includes(first)
}

/** The text of a here-document as a config file; or why it is none that can be read. */
function readHere({ body, isExpanded, script }: WrittenFile): HereConfig | string {
  const { source } = script
  const { root, problems, looseness } = parseJson(body.text)
  const hasVariables = (isExpanded && /[$`]/.test(body.text)) || body.holes !== undefined
  if (root === null) {
    const why = hasVariables ? 'variables are filled into it when it runs' : (problems[0]?.message ?? 'it is empty')
    return `the text that the script writes to the file cannot be read: ${why}`
  }
  if (root.kind !== 'object') return 'the text that the script writes to the file is no JSON object'
  const own = placed(root, body)
  const value = withPlaceholders(jsonValue(own, source))
  return {
    source,
    root: own,
    value: hasVariables ? withFilledIn(value) : value,
    text: body.text,
    looseness: looseness.map((one) => ({
      site: siteOf(source, sourceSpan(body, one.start, one.end)),
      message: one.message,
    })),
  }
}

function upstreamIn(path: string, files: Files): FoundConfig | null {
  const text = readText(path, files)
  return text === null || !looksUpstream(text) ? null : { kind: 'upstream', site: startOfText({ path, text }) }
}

/** What brings files that are not in the repository. */
const downloads = new RegExp(
  [
    'download-artifact|Download(?:Pipeline|Build)Artifact|DownloadSecureFile|actions/cache|gh release download',
    'git clone|azcopy|(?:blob|file) download|unzip\\s|\\btar\\s{1,9}-{0,2}(?:[a-wyz]{0,9}x|extract)|Expand-Archive',
    '(?:^|[{,])\\s{0,40}repository:|^\\s{0,40}- (?:download|deployment):',
  ].join('|'),
  'im',
)

/** Why the file may be there when the command runs; null: nothing tells of it. */
function excuseFor(call: AksCall, file: ScriptFile, { leftOut, ignored }: Absent): string | null {
  const { candidates = [], written = null } = call.target ?? {}
  const name = `'${clip(written ?? candidates[0] ?? '')}'`
  if (call.path?.pieces.some((piece) => piece.kind === 'text' && piece.isFallback === true) === true) {
    return whyOther(call.path)?.reason ?? `${name} is the path only where nothing else is set`
  }
  if (candidates.some((path) => leftOut.has(path))) return `${name} is outside this sparse checkout`
  if (candidates.some((path) => ignored.has(path))) return `${name} is made by something: git ignores it`
  if (isMentioned(posix.basename(candidates[0] ?? written ?? ''), call, file))
    return `${name} is made or fetched when it runs`
  if (scriptKind(file.source.path) === 'markdown') return `${name} is made by whoever follows the instructions`
  const around = call.script.container === undefined ? file.source.text : call.script.mapped.text
  return downloads.test(around) ? `${name} may be fetched when it runs` : null
}

/** Whether the file's name stands anywhere but in the options that use it; whoever names it may make it. */
function isMentioned(name: string, { path, script }: AksCall, file: ScriptFile): boolean {
  const { text } = file.source
  const usesVariable = path?.text !== null && path?.pieces.every(({ kind }) => kind === 'text') === true
  if (name === '' || !usesVariable) return true
  // What a template gives a script of another file may be where the file comes from.
  const template = script.container?.template ?? file.source
  if (template.path !== file.source.path && template.text.includes(name)) return true
  const isOwn = partsOfOptions(file)
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
    if (!isOwn(at) && !/^\s*(?:#|\/\/|::|rem\b)/i.test(line)) return true
  }
  return false
}

/** Whether a place of the file is in a path that a command of it uses, or in what that comes from. */
const partsOfOptions = oncePer(({ source, calls }: ScriptFile): ((at: number) => boolean) => {
  const used = calls.aks.flatMap(({ path }) =>
    path === null ? [] : [path.site, ...path.pieces.map(({ site }) => site)],
  )
  const here = used.filter((site) => site.source.path === source.path).sort((a, b) => a.start - b.start)
  const starts = here.map(({ start }) => start)
  // How far those reach that begin there or before.
  let end = 0
  const ends = here.map((site) => {
    end = Math.max(end, site.end)
    return end
  })
  return (at) => (ends[lastAt(starts, at)] ?? 0) > at
})
