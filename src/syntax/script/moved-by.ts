/** Offsets of a part of a text, in the whole text. */
import type { Span } from '../../model/location.js'
import type { Statement, Word } from './syntax.js'

/** Statements of a part of the text, with offsets in the whole. */
export function movedBy(statements: readonly Statement[], offset: number): readonly Statement[] {
  const word = ({ parts, start, end }: Word): Word => ({
    start: start + offset,
    end: end + offset,
    parts: parts.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset })),
  })
  const span = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
  return statements.map((one): Statement => {
    switch (one.kind) {
      case 'assignment':
        return { ...one, start: one.start + offset, words: one.words.map(word) }
      case 'loop':
        return { ...one, ...span(one), words: one.words.map(word) }
      case 'command': {
        const { words, output } = one
        return { ...one, ...span(one), words: words.map(word), output: output === null ? null : word(output) }
      }
      case 'function':
      case 'block':
        return { ...one, ...span(one) }
      default:
        return one
    }
  })
}
