/** Fenced code of Markdown. */
import { type MappedText, newTextBuilder } from './mapped-text.js'

export interface FencedCode {
  /** In lower case; empty where none is written. */
  readonly language: string
  readonly code: MappedText
}

export function fencedCode(text: string): readonly FencedCode[] {
  const found: FencedCode[] = []
  let open: { readonly fence: string; readonly indent: number; readonly language: string } | null = null
  let builder = newTextBuilder()
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd === -1 ? text.length : lineEnd + 1
    const line = text.slice(from, Math.min(end, from + 200))
    const [all, indent = '', fence = '', language = ''] =
      /^([ \t]{0,40})(`{3,60}|~{3,60})[ \t]{0,40}([\w+-]{0,40})/.exec(line) ?? []
    if (open === null) {
      if (all !== undefined) {
        open = { fence, indent: indent.length, language: language.toLowerCase() }
        builder = newTextBuilder()
      }
    } else if (all !== undefined && fence.startsWith(open.fence) && language === '') {
      found.push({ language: open.language, code: builder.done() })
      open = null
    } else {
      let start = from
      while (start < end && start - from < open.indent && /[ \t]/.test(text[start] ?? '')) start++
      builder.add(text.slice(start, end), start)
    }
    from = end
  }
  return found
}
