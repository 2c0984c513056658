/** What `xargs`, `find -exec` and `parallel` give to the command that stands behind them, which nobody knows before it runs. */
import type { Argument, Piece } from './argument.js'

/** `xargs COMMAND` adds words, `xargs -I{} COMMAND {}`, `find … -exec COMMAND {}` and `parallel COMMAND {}` put them in their place. */
export function throughXargs(words: readonly Argument[]): readonly Argument[] {
  const giver = words.find(({ text }) => text !== null && /^(?:-exec(?:dir)?|-ok|parallel)$/.test(text))
  if (giver !== undefined) {
    const name = giver.text === 'parallel' ? 'parallel' : 'find'
    const reason = `what ${name} gives is known only when it runs`
    // Behind the colons stands what parallel gives.
    const end = words.findIndex(({ text }) => text !== null && /^:{3,4}\+?$/.test(text))
    return withMark(end === -1 ? words : words.slice(0, end), '{}', { kind: 'unknown', reason, site: giver.site })
  }
  const at = words.findIndex(({ text }) => text === 'xargs')
  const site = words[at]?.site
  if (site === undefined) return words
  const read: Piece = { kind: 'unknown', reason: 'what xargs reads is known only when it runs', site }
  const option = words.findIndex(({ text }, index) => index > at && /^-[A-Za-z0-9]*I/.test(text ?? ''))
  if (option === -1) return [...words, { pieces: [read], site, mayBeSeveral: true, text: null }]
  const mark = words[option]?.text?.replace(/^-[A-Za-z0-9]*I/, '') || words[option + 1]?.text
  return mark == null ? words : withMark(words, mark, read)
}

function withMark(words: readonly Argument[], mark: string, read: Piece): readonly Argument[] {
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
