/** The content of `format()`. https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#format */
import { type MappedText, sliceOf, sourceSpan } from '../../../syntax/script/mapped-text.js'
import { type Content, type JoinedPart, unknownContent } from './content.js'

export function formatted(pattern: MappedText, given: readonly JoinedPart[]): Content {
  const parts: JoinedPart[] = []
  const add = (start: number, end: number) => {
    const text = sliceOf(pattern, start, end)
    if (end > start) parts.push({ content: () => ({ kind: 'text', text }), span: sourceSpan(pattern, start, end) })
  }
  let from = 0
  for (const found of pattern.text.matchAll(/\{\{|\}\}|\{(\d+)[^{}]*\}/g)) {
    const [written, index] = found
    const end = found.index + written.length
    // Two braces are one.
    add(from, index === undefined ? end - 1 : found.index)
    if (index !== undefined) {
      const span = sourceSpan(pattern, found.index, end)
      parts.push(
        written.includes(':')
          ? { content: () => unknownContent, span }
          : { content: contentAt(Number(index), given), span },
      )
    }
    from = end
  }
  add(from, pattern.text.length)
  return { kind: 'joined', parts }
}

function contentAt(index: number, given: readonly JoinedPart[]): JoinedPart['content'] {
  return given[index]?.content ?? (() => unknownContent)
}
