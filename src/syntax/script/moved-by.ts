/** Offsets of a part of a text, in the whole text. */
import type { Statement, Word } from './syntax.js'

/** Statements of a part of the text, with offsets in the whole. */
export function movedBy(statements: readonly Statement[], offset: number): readonly Statement[] {
  const word = ({ parts, start, end }: Word): Word => ({
    start: start + offset,
    end: end + offset,
    parts: parts.map((part) => ({ ...part, start: part.start + offset, end: part.end + offset })),
  })
  return statements.map((one): Statement => {
    if (one.kind === 'assignment') return { ...one, words: one.words.map(word) }
    if (one.kind !== 'command' && one.kind !== 'loop') return one
    const span = { start: one.start + offset, end: one.end + offset }
    if (one.kind === 'loop') return { ...one, ...span, words: one.words.map(word) }
    const { words, output } = one
    return { ...one, ...span, words: words.map(word), output: output === null ? null : word(output) }
  })
}
