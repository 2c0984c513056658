/** What `xargs` gives to the command that stands behind it: what it reads, which nobody knows before it runs. */
import type { Argument, Piece } from './argument.js'

/** `xargs COMMAND` adds words, `xargs -I{} COMMAND {}` puts them in its place. */
export function throughXargs(words: readonly Argument[]): readonly Argument[] {
  const at = words.findIndex(({ text }) => text === 'xargs')
  const site = words[at]?.site
  if (site === undefined) return words
  const read: Piece = { kind: 'unknown', reason: 'what xargs reads is known only when it runs', site }
  const option = words.findIndex(({ text }, index) => index > at && /^-[A-Za-z0-9]*I/.test(text ?? ''))
  if (option === -1) return [...words, { pieces: [read], site, mayBeSeveral: true, text: null }]
  const mark = words[option]?.text?.replace(/^-[A-Za-z0-9]*I/, '') || words[option + 1]?.text
  if (mark == null) return words
  return words.map((word) => {
    const pieces = word.pieces.flatMap((piece) => replaced(piece, mark, read))
    return pieces.includes(read) ? { ...word, pieces, text: null } : word
  })
}

function replaced(piece: Piece, mark: string, read: Piece): readonly Piece[] {
  if (piece.kind !== 'text' || !piece.text.includes(mark)) return [piece]
  return piece.text.split(mark).flatMap((text, index): readonly Piece[] => {
    const own = text === '' ? [] : [{ ...piece, text }]
    return index === 0 ? own : [read, ...own]
  })
}
