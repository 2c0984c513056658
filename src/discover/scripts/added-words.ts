/** What a variable holds where more is added to it, and where it comes to several words. */
import { clip } from '../../model/clip.js'
import type { Piece } from './argument.js'
import type { Variable } from './script.js'
import type { Added, Known } from './variables.js'

/** The pieces of one word, and of the next. */
export type Words = readonly (readonly Piece[])[]

/** Words that one word may come to. */
export const maximumWords = 500

/** Where it is not certain that they are added, what they say is unknown, and why. */
export function addedWords({ variable, isCertain }: Added, wordsIn: (variable: Variable) => Words): Words {
  const words = wordsIn(variable)
  if (isCertain) return words
  return variable.isTable === true ? words.map(perhapsSet) : words.map((_, at) => perhaps(words, at))
}

/** Text that more is added to; null: what it comes to hangs on whether it is. */
export function addedText(
  { first, added }: Known,
  wordsIn: (variable: Variable) => Words,
  isDivided: boolean,
): Words | null {
  const text = [...wordsIn(first).flat()]
  const further: (readonly Piece[])[] = []
  for (const { variable, isCertain } of added) {
    const pieces = wordsIn(variable).flat()
    const [head] = pieces
    const isApart = isDivided && head?.kind === 'text' && /^\s/.test(head.text)
    if (!isApart && (!isCertain || further.length > 0)) return null
    const words = isDivided ? divided(pieces) : []
    if (isCertain) for (const piece of pieces) text.push(piece)
    else further.push(...words.map((_, at) => perhaps(words, at)))
  }
  return isDivided ? [...divided(text), ...further] : [text]
}

/** A member that is set later, perhaps in a branch that is not taken. */
function perhapsSet([head]: readonly Piece[]): readonly Piece[] {
  if (head?.kind !== 'text') return []
  const reason = `whether '${clip(head.text.slice(1, -1))}' is set there is known only when it runs`
  return [head, { kind: 'unknown', reason, site: head.site }]
}

/** Added words: which config file is used is followed, any other value hangs on whether it is added. */
function perhaps(words: Words, at: number): readonly Piece[] {
  const pieces = words[at] ?? []
  const [first] = pieces
  const before = words[at - 1]?.[0]
  const isPath = before?.kind === 'text' && before.text.startsWith('--kube-p')
  if (first?.kind !== 'text' || isPath || first.text.startsWith('--kube-p')) return pieces
  const equals = first.text.startsWith('-') ? first.text.indexOf('=') : 0
  if (equals === -1) return pieces
  const reason = `whether '${clip(first.text)}' is added is known only when it runs`
  const unknown: Piece = { kind: 'unknown', reason, site: first.site }
  return equals === 0 ? [unknown] : [{ ...first, text: first.text.slice(0, equals + 1) }, unknown]
}

/** Text divided at blanks, as a shell does with what an unquoted variable holds. */
export function divided(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const fields: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      fields.at(-1)?.push(piece)
      continue
    }
    const quote = piece.site.end - piece.site.start - piece.text.length
    for (const found of piece.text.matchAll(/(\s+)|\S+/g)) {
      if (found[1] !== undefined) fields.push([])
      else {
        const start = piece.site.start + found.index + (quote === 2 ? 1 : 0)
        const isExact = (quote === 0 || quote === 2) && found[0] !== piece.text
        const site = isExact ? { ...piece.site, start, end: start + found[0].length } : piece.site
        fields.at(-1)?.push({ ...piece, text: found[0], site })
      }
    }
  }
  const filled = fields.filter((field) => field.length > 0)
  return filled.length === 0 ? [[]] : filled.slice(0, maximumWords)
}
