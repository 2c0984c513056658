/** What a template gives as a script's text, whatever language the template is written in. */
import { posix } from 'node:path'
import type { Source, Span } from '../../../model/location.js'
import { type MappedText, newTextBuilder, sliceOf, sourceSpan, unbroken } from '../../../syntax/script/mapped-text.js'

/** Of one expression; what it is made of is looked at when somebody asks for it. */
export type Content =
  | { readonly kind: 'text'; readonly text: MappedText }
  /** `concat()`, `format()`, `join()`, `'…${…}…'`. */
  | { readonly kind: 'joined'; readonly parts: readonly JoinedPart[] }
  /** `replace()`: what stands for the text that is replaced is not followed. */
  | { readonly kind: 'replaced'; readonly content: () => Content; readonly replaced: () => Content }
  /** `loadTextContent()`, as written. */
  | { readonly kind: 'loaded'; readonly path: string }
  /** The same as one of these, whichever. */
  | { readonly kind: 'either'; readonly contents: readonly (() => Content)[] }
  /** A parameter's, where nothing else is given. */
  | { readonly kind: 'default'; readonly content: () => Content }
  | { readonly kind: 'unknown' }

export interface JoinedPart {
  readonly content: () => Content
  /** What stands for it in the text, as the file has it, where nobody knows it. */
  readonly span: Span
}

export const unknownContent: Content = { kind: 'unknown' }

/** A script's text, which stands in the template or in a file that it loads. */
export interface ScriptText {
  readonly source: Source
  readonly text: MappedText
  /** More stands before it, or behind, in another file or that nobody knows. */
  readonly isPart: boolean
  /** Something else may be given. */
  readonly isDefault: boolean
}

export interface Rendering {
  /** The template. */
  readonly source: Source
  /** A file that it loads; null: nobody can read it. */
  readonly load: (path: string) => Source | null
  /** Characters that may still be looked at; an expression is some. */
  readonly budget: { left: number }
}

/** Variables that hold variables. */
const maximumDepth = 40
/** Characters that an expression counts as. */
const expressionSize = 100

/** All that it may be; what nobody knows is left out. */
export function textsOf(content: Content, rendering: Rendering): readonly ScriptText[] {
  return textsIn(content, { isDefault: false }, rendering, 0)
}

function textsIn(
  content: Content,
  way: Pick<ScriptText, 'isDefault'>,
  rendering: Rendering,
  depth: number,
): readonly ScriptText[] {
  rendering.budget.left -= expressionSize
  if (rendering.budget.left < 0) return []
  if (content.kind === 'either' && depth < maximumDepth) {
    return content.contents.flatMap((one) => textsIn(one(), way, rendering, depth + 1))
  }
  if (content.kind === 'default' && depth < maximumDepth) {
    return textsIn(content.content(), { isDefault: true }, rendering, depth + 1)
  }
  const parts: Text[] = []
  const whole = textOf(content, rendering, parts, depth)
  const others = parts.map((part) => ({ ...part, ...way, isPart: true }))
  return whole === null ? others : [{ ...whole, ...way, isPart: false }, ...others]
}

/** The text of what is only one, and stands in the template itself; null: there is none. */
export function ownText(content: Content, rendering: Rendering): MappedText | null {
  const text = textOf(content, rendering, [], 0)
  return text === null || text.source !== rendering.source ? null : text.text
}

type Text = Pick<ScriptText, 'source' | 'text'>

/** @param parts is told what stands in it of other files */
function textOf(content: Content, rendering: Rendering, parts: Text[], depth: number): Text | null {
  const { source, budget } = rendering
  budget.left -= expressionSize
  if (depth > maximumDepth || budget.left < 0) return null
  switch (content.kind) {
    case 'text':
      return kept({ source, text: content.text }, rendering)
    case 'loaded':
      return loaded(content.path, rendering)
    case 'either': {
      const [only, ...others] = content.contents
      return only === undefined || others.length > 0 ? null : textOf(only(), rendering, parts, depth + 1)
    }
    case 'replaced':
      return replacedText(content, rendering, parts, depth)
    case 'joined':
      return joinedText(content.parts, rendering, parts, depth)
    case 'default':
    case 'unknown':
      return null
  }
}

function kept(text: Text, { budget }: Rendering): Text | null {
  budget.left -= text.text.text.length
  return budget.left < 0 ? null : text
}

/** Paths count from the template. */
function loaded(path: string, rendering: Rendering): Text | null {
  const source = rendering.load(posix.join(posix.dirname(rendering.source.path), path))
  return source === null ? null : kept({ source, text: unbroken(source.text) }, rendering)
}

function joinedText(joined: readonly JoinedPart[], rendering: Rendering, parts: Text[], depth: number): Text | null {
  const { source } = rendering
  const [only] = joined
  if (only !== undefined && joined.length === 1) return textOf(only.content(), rendering, parts, depth + 1)
  const builder = newTextBuilder()
  for (const { content, span } of joined) {
    if (rendering.budget.left < 0) return null
    const text = textOf(content(), rendering, parts, depth + 1)
    if (text !== null && text.source !== source) parts.push(text)
    if (text?.source === source) builder.addMapped(text.text)
    else builder.addHole(source.text.slice(span.start, span.end), span.start)
  }
  return kept({ source, text: builder.done() }, rendering)
}

function replacedText(
  { content, replaced }: Extract<Content, { kind: 'replaced' }>,
  rendering: Rendering,
  parts: Text[],
  depth: number,
): Text | null {
  const whole = textOf(content(), rendering, parts, depth + 1)
  const written = whole === null ? null : (ownText(replaced(), rendering)?.text ?? null)
  if (whole === null || written === null || written === '') return null
  // Line ends that become others: a shell reads both.
  if (/^\s+$/.test(written)) return whole
  const { source, text } = whole
  const builder = newTextBuilder()
  let from = 0
  for (let at = text.text.indexOf(written); at !== -1; at = text.text.indexOf(written, from)) {
    rendering.budget.left -= expressionSize
    if (rendering.budget.left < 0) return null
    builder.addMapped(sliceOf(text, from, at))
    const { start, end } = sourceSpan(text, at, at + written.length)
    builder.addHole(source.text.slice(start, end), start)
    from = at + written.length
  }
  builder.addMapped(sliceOf(text, from, text.text.length))
  return kept({ source, text: builder.done() }, rendering)
}

/** What a text comes to that is written out, by itself or through names; null: it is not. */
export function literalOf(content: Content, depth = 0): string | null {
  if (content.kind === 'text') return content.text.holes === undefined ? content.text.text : null
  const inner =
    content.kind === 'either'
      ? content.contents
      : content.kind === 'joined'
        ? content.parts.map((one) => one.content)
        : []
  const [only, ...others] = inner
  return only === undefined || others.length > 0 || depth > maximumDepth ? null : literalOf(only(), depth + 1)
}
