/** `// kube-proxy-policy: ignore RULE -- REASON`, or the same between `/*` and its end, in Bicep and ARM JSON; with `#` in scripts. */
import type { BicepDocument, Document } from '../discover/document.js'
import { scriptKind } from '../discover/scripts/script-file.js'
import { lineOf, placeOf, type Site, type Source, type Span, siteOf } from '../model/location.js'
import type { StringLiteral } from '../syntax/bicep/syntax.js'
import { commentForm, type Ignore } from './ignore.js'

const marker = 'kube-proxy-policy:'
const inDocument = /\/(?:\/|\*{1,9})[ \t]*kube-proxy-policy:/g
const inLaterLine = /^[ \t]*(?:\*[ \t]*)?kube-proxy-policy:/gm
const inScript = /#[ \t]*kube-proxy-policy:/g
const inBatch = /(?:::|\brem\b)[ \t]*kube-proxy-policy:/gi

/** Longer than any comment that is meant for people. */
const maximumLength = 2000

/** Characters of a comment before a line of it. */
const maximumBefore = 10_000

interface Comment {
  readonly site: Site
  /** Nothing else stands in its line. */
  readonly isAlone: boolean
  /** It began in a line before, or ends in one behind. */
  readonly isOfSeveralLines: boolean
}

export function commentsInDocument(document: Document): readonly Ignore[] {
  const { source } = document
  if (!source.text.includes(marker)) return []
  const fault = document.kind === 'config' ? 'az refuses comments in a config file; write an exception instead' : null
  const isComment = isCommentOf(document)
  const starts = [...startsOf(source.text, inDocument).map((at) => ({ at, opening: at })), ...laterLines(source.text)]
  const found = starts.sort((a, b) => a.at - b.at).filter(({ opening }) => isComment(opening))
  return ignoresOf(
    source,
    found.map(({ at }) => at),
    fault,
    endOfBlock,
  )
}

/** Of a comment in one line; one that is told by two slashes ends with its line. */
const endOfBlock = (comment: string) => (comment.startsWith('//') ? -1 : comment.search(/\*{1,9}\//))

/** Lines within a comment that begins in a line before. */
function laterLines(text: string): readonly { readonly at: number; readonly opening: number }[] {
  return startsOf(text, inLaterLine).flatMap((line) => {
    const at = line + text.slice(line).search(/[^ \t]/)
    const before = text.slice(Math.max(0, line - maximumBefore), line)
    const opening = before.lastIndexOf('/*')
    return opening > before.lastIndexOf('*/') ? [{ at, opening: line - before.length + opening }] : []
  })
}

/** @param isInTemplate the script is a string of a template, which may have its lines as escapes */
export function commentsInScript(source: Source, isInTemplate: boolean): readonly Ignore[] {
  if (!source.text.includes(marker)) return []
  const end = isInTemplate ? (comment: string) => comment.search(endInString) : null
  const isBatch = scriptKind(source.path) === 'batch'
  return ignoresOf(source, startsOf(source.text, isBatch ? inBatch : inScript), null, end)
}

/** A line break, or the end of the string. */
const endInString = /\\[nr]|(?<!\\)["']\s*[,}\])]*\s*$/

function startsOf(text: string, opening: RegExp): readonly number[] {
  return Array.from(text.matchAll(opening), ({ index }) => index)
}

/** Whether what looks like a comment is one, and no part of a string that happens to hold these characters. */
function isCommentOf(document: Document): (start: number) => boolean {
  if ('tree' in document) {
    const strings = stringsIn(document.tree)
    let next = 0
    return (start) => {
      while ((strings[next]?.end ?? Infinity) <= start) next += 1
      return (strings[next]?.start ?? Infinity) > start
    }
  }
  const comments = new Set(document.looseness.map(({ start }) => start))
  return (start) => comments.has(start)
}

/** In the order of the file; of strings in a string only the outermost. */
function stringsIn(tree: BicepDocument['tree']): readonly Span[] {
  const strings: StringLiteral[] = []
  const pending: unknown[] = [tree.statements]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isString(node)) strings.push(node)
    // One by one: an array may have more items than a call takes arguments.
    else for (const child of Object.values(node as object)) if (isNode(child)) pending.push(child)
  }
  return strings.sort((a, b) => a.start - b.start)
}

function isNode(child: unknown): boolean {
  return typeof child === 'object' && child !== null
}

function isString(node: unknown): node is StringLiteral {
  return (node as { readonly kind?: unknown }).kind === 'string'
}

/** Where a comment ends before its line does; -1: it does not. */
type Ending = (comment: string) => number

/** @param ending null: a comment ends with its line */
function ignoresOf(
  source: Source,
  starts: readonly number[],
  fault: string | null,
  ending: Ending | null,
): readonly Ignore[] {
  const comments = commentsAt(source, starts, ending)
  const meant = linesMeant(comments)
  return [...comments].map(([line, { site, isOfSeveralLines }]) => {
    const written = read(source.text.slice(site.start, Math.min(site.end, site.start + maximumLength)))
    const covers = { kind: 'line', file: source.path, line: meant.get(line) ?? line } as const
    const own = isOfSeveralLines ? `it is part of a comment of several lines; ${inOneLine}` : written.fault
    return { site, what: 'comment', ...written, expires: null, fault: fault ?? own, covers }
  })
}

const inOneLine = `write '// ${commentForm}' in a line of its own`

/** By line, of each line the first: a comment ends with its line. */
function commentsAt(source: Source, starts: readonly number[], ending: Ending | null): ReadonlyMap<number, Comment> {
  const comments = new Map<number, Comment>()
  for (const start of starts) {
    const { line, column } = placeOf({ source, start, end: start })
    if (comments.has(line)) continue
    const text = lineOf(source, line) ?? ''
    const written = text.slice(column - 1).slice(0, maximumLength)
    const cut = ending?.(written) ?? -1
    const end = start + (cut === -1 ? text.slice(column - 1) : written.slice(0, cut)).trimEnd().length
    const isOfBlock = ending === endOfBlock && !written.startsWith('//')
    const isOfSeveralLines = isOfBlock && (cut === -1 || !written.startsWith('/*'))
    const isFirst = text.slice(0, column - 1).trim() === ''
    const isAlone = isFirst && (!isOfBlock || cut === -1 || written.slice(written.indexOf('*/', cut) + 2).trim() === '')
    comments.set(line, { site: siteOf(source, { start, end }), isAlone, isOfSeveralLines })
  }
  return comments
}

/** Alone in its line, a comment speaks of the next line that has more: of several, each speaks of that one. */
function linesMeant(comments: ReadonlyMap<number, Comment>): ReadonlyMap<number, number> {
  const meant = new Map<number, number>()
  for (const [line, { isAlone }] of [...comments].reverse()) {
    const isNextAlone = comments.get(line + 1)?.isAlone === true
    meant.set(line, !isAlone ? line : isNextAlone ? (meant.get(line + 1) ?? line) : line + 1)
  }
  return meant
}

function read(comment: string): Pick<Ignore, 'rule' | 'reason' | 'fault'> {
  const text = comment.slice(comment.indexOf(marker) + marker.length).trim()
  const [, rule = null, rest = ''] = /^ignore\s+(\S+)(.*)$/.exec(text) ?? []
  if (rule === null) return { rule, reason: null, fault: `expected '${commentForm}'` }
  const reason = /^\s+--\s*(\S.*)$/.exec(rest)?.[1]?.trim() ?? null
  const isOfSeveral = /\s--\s*\S/.test(rest)
  const fault = `${isOfSeveral ? 'it has more than one rule' : 'it has no reason'}; expected '${commentForm}'`
  return { rule, reason, fault: reason === null ? fault : null }
}
