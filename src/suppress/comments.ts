/** `// kube-proxy-policy: ignore RULE -- REASON` in Bicep and ARM JSON, with `#` in scripts. */
import type { BicepDocument, Document } from '../discover/document.js'
import type { Reported } from '../model/finding.js'
import { lineOf, placeOf, type Site, type Source, siteOf } from '../model/location.js'
import { commentForm, type Ignore } from './ignore.js'

const marker = 'kube-proxy-policy:'

/** Longer than any comment that is meant for people. */
const maximumLength = 2000

export function commentsInDocument(document: Document): readonly Ignore[] {
  const { source } = document
  if (!source.text.includes(marker)) return []
  const comments = commentSites(source, '//').filter(({ start }) => isComment(document, start))
  const fault = document.kind === 'config' ? 'az refuses comments in a config file; write an exception instead' : null
  return ignoresOf(comments, fault)
}

export function commentsInScript(source: Source): readonly Ignore[] {
  return source.text.includes(marker) ? ignoresOf(commentSites(source, '#'), null) : []
}

/** Comments that begin with our name, each up to the end of its line. */
function commentSites(source: Source, opening: '//' | '#'): readonly Site[] {
  const { text } = source
  const sites: Site[] = []
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) {
    const lineStart = text.lastIndexOf('\n', at) + 1
    const before = text.slice(lineStart, at).trimEnd()
    if (!before.endsWith(opening)) continue
    const start = lineStart + before.length - opening.length
    const lineEnd = text.indexOf('\n', at)
    const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd()
    sites.push(siteOf(source, { start, end: start + line.length }))
  }
  return sites
}

/** It is no part of a text that happens to hold these characters. */
function isComment(document: Document, start: number): boolean {
  if ('tree' in document) return !isInText(document.tree, start)
  return document.looseness.some((one) => one.start === start)
}

/** Whether a string of Bicep holds the offset. Nodes hold the spans of what is in them. */
function isInText(tree: BicepDocument['tree'], offset: number): boolean {
  const pending: unknown[] = [tree.statements]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('start' in node && 'end' in node && !(Number(node.start) <= offset && offset < Number(node.end))) continue
    if ('kind' in node && node.kind === 'string') return true
    pending.push(...Object.values(node).filter((child) => typeof child === 'object'))
  }
  return false
}

function ignoresOf(comments: readonly Site[], fault: string | null): readonly Ignore[] {
  const alone = new Set(comments.filter(isAlone).map((site) => placeOf(site).line))
  return comments.map((site) => {
    const { source } = site
    const { line } = placeOf(site)
    let meant = line
    // Of several comments above a line, each speaks of that line.
    if (alone.has(line))
      do meant += 1
      while (alone.has(meant))
    const written = read(source.text.slice(site.start, Math.min(site.end, site.start + maximumLength)))
    return {
      site,
      what: 'comment',
      ...written,
      expires: null,
      fault: fault ?? written.fault,
      covers: ({ report }: Reported) => report.site.source.path === source.path && placeOf(report.site).line === meant,
    }
  })
}

/** Nothing else stands in its line. */
function isAlone(site: Site): boolean {
  const { line, column } = placeOf(site)
  return (lineOf(site.source, line) ?? '').slice(0, column - 1).trim() === ''
}

function read(comment: string): Pick<Ignore, 'rule' | 'reason' | 'fault'> {
  const text = comment.slice(comment.indexOf(marker) + marker.length).trim()
  const [, rule = null, rest = ''] = /^ignore\s+(\S+)(.*)$/.exec(text) ?? []
  if (rule === null) return { rule, reason: null, fault: `expected '${commentForm}'` }
  const reason = /^\s+--\s*(\S.*)$/.exec(rest)?.[1]?.trim() ?? null
  const fault = reason === null ? `it has no reason; expected '${commentForm}'` : null
  return { rule, reason, fault }
}
