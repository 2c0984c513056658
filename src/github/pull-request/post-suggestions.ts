/** Suggested changes as one review: those that the diff has room for and that are not there yet. */
import type { Answer } from '../../discover/policy-files/github-answer.js'
import type { GitHubApi, NewReviewComment } from '../api/github-api.js'
import type { EventPullRequest } from '../event.js'
import type { HeadLines, HeadPosition } from '../head-lines.js'
import { type ShownLine, shownLines } from '../shown-lines.js'
import { suggestionMarker, suggestionText } from './suggestion-text.js'
import type { Suggestion } from './suggestions.js'
import { isOurs, type Writer } from './writer.js'

/** Comments of one review: GitHub answers more than some thirty too late. */
const maximumComments = 30
/** GitHub refuses a comment of more characters. */
const maximumLength = 65_536

export interface PostedSuggestions {
  readonly posted: number
  /** From earlier runs, whether applied, outdated or resolved. */
  readonly already: number
  /** On lines that the pull request does not show. */
  readonly outside: number
  /** More than fit into one review. */
  readonly left: number
}

export async function postSuggestions(
  api: GitHubApi,
  pull: EventPullRequest,
  suggestions: readonly Suggestion[],
  toHead: HeadLines['toHead'],
  writer: Writer,
): Promise<Answer<PostedSuggestions>> {
  if (suggestions.length === 0) return { value: { posted: 0, already: 0, outside: 0, left: 0 } }
  const files = await api.listPullFiles(pull)
  if ('error' in files) return files
  const there = await api.listReviewComments(pull)
  if ('error' in there) return there
  const patches = new Map(files.value.items.map(({ path, patch }) => [path, patch]))
  const inside = suggestions.flatMap((suggestion) => {
    const place = placeInHead(suggestion, toHead)
    return place === null ? [] : (commentOn(suggestion, place, shownLines(patches.get(place.file) ?? '')) ?? [])
  })
  const bodies = there.value.items.flatMap(({ author, body }) => (isOurs(author, writer) ? [body] : []))
  const fresh = inside.filter(({ marker }) => !bodies.some((body) => body.replaceAll('\r\n', '\n').startsWith(marker)))
  const comments = fresh.slice(0, maximumComments).map(({ comment }) => comment)
  const counts = {
    posted: comments.length,
    already: inside.length - fresh.length,
    outside: suggestions.length - inside.length,
    left: fresh.length - comments.length,
  }
  if (comments.length === 0) return { value: counts }
  const review = { commit: pull.headCommit, body: reviewText(counts), comments }
  const made = await api.createReview(pull, review)
  return 'error' in made ? made : { value: counts }
}

function reviewText({ posted, left }: PostedSuggestions): string {
  const changes = posted === 1 ? 'A change that is safe to apply' : `${posted} changes that are safe to apply`
  const rest = left === 0 ? '' : ` ${left} more do not fit here: \`kube-proxy-policy check --fix\` writes all of them.`
  return `kube-proxy policy: ${changes}.${rest}`
}

/** null where the head commit does not have these lines, one behind the other. */
function placeInHead({ file, startLine, endLine }: Suggestion, toHead: HeadLines['toHead']): HeadPosition | null {
  const first = toHead(file, startLine)
  const last = toHead(file, endLine)
  return first === null || last?.line !== first.line + endLine - startLine ? null : first
}

/** null where the diff does not show the lines as they were checked. */
function commentOn(
  suggestion: Suggestion,
  { file, line }: HeadPosition,
  lines: ReadonlyMap<number, ShownLine>,
): { readonly marker: string; readonly comment: NewReviewComment } | null {
  const { before, after } = suggestion
  const shown = linesOf(before).map((_, index) => lines.get(line + index))
  const isShown = linesOf(before).every((text, index) => {
    const own = shown[index]
    return own !== undefined && own.hunk === shown[0]?.hunk && bare(own.text) === bare(text)
  })
  if (!isShown) return null
  const marker = suggestionMarker(suggestion)
  const body = `${marker}${suggestionText(suggestion, asCommitted(after, shown))}`
  if (body.length > maximumLength) return null
  return { marker, comment: { path: file, body, startLine: line, line: line + shown.length - 1 } }
}

/**
 * The text with the line ends and the byte order mark that the lines have in the commit: neither is a checkout bound to
 * keep the ends, nor is the mark part of the text that was checked.
 */
function asCommitted(after: string, shown: readonly (ShownLine | undefined)[]): string {
  const mark = shown[0]?.text.startsWith('\ufeff') ? '\ufeff' : ''
  const ends = shown.map((line) => (line?.text.endsWith('\r') ? '\r\n' : '\n'))
  const lines = linesOf(after).map((line, index) => `${bare(line)}${ends[index] ?? ends.at(-1)}`)
  return after === '' ? '' : `${mark}${lines.join('')}`
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n')
}

/** Without what may differ between the commit and the checkout, or the checkout and its text. */
function bare(line: string): string {
  return line.replace(/^\ufeff/, '').replace(/\r$/, '')
}
