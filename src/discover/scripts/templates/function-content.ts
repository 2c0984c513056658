/** What functions that ARM JSON and Bicep share make of the contents of their arguments. */
import { type MappedText, sliceOf, sourceSpan } from '../../../syntax/script/mapped-text.js'
import { type Content, type JoinedPart, unknownContent } from './content.js'

/**
 * @param name as the functions' documentation writes it, in small letters
 * @param items of the array that the first argument gives; null: they are not written out
 */
export function contentOfFunction(
  name: string,
  given: readonly JoinedPart[],
  items: () => readonly JoinedPart[] | null,
): Content {
  const [first, second] = given
  if (first === undefined) return unknownContent
  switch (name) {
    case 'string':
    case 'trim':
      return { kind: 'either', contents: [first.content] }
    case 'concat':
      return { kind: 'joined', parts: given }
    case 'join': {
      const parts = second === undefined ? null : items()
      if (parts === null || second === undefined) return unknownContent
      return { kind: 'joined', parts: parts.flatMap((part, index) => (index === 0 ? [part] : [second, part])) }
    }
    case 'format': {
      const pattern = first.content()
      return pattern.kind === 'text' ? formatted(pattern.text, given.slice(1)) : unknownContent
    }
    case 'replace':
      return second === undefined
        ? unknownContent
        : { kind: 'replaced', content: first.content, replaced: second.content }
    default:
      return unknownContent
  }
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#format */
function formatted(pattern: MappedText, given: readonly JoinedPart[]): Content {
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
