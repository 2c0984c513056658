/** Text of which a part is known: `'1.33.${patch}'` begins with `1.33.`, whatever the patch is. */
import { mayEqual, withLetters } from '../../model/known-text.js'
import { foremost, type KnownText, noWay, type UnknownValue, unknownFrom, type Value } from '../../model/value.js'
import type { Call } from './define.js'
import { boundedString } from './text.js'
import { isSureWithoutCase, withoutCase } from './text-case.js'

/** What is known of names and versions is short. */
const maximumLength = 256

/** One after the other: a known piece, or an unknown one. */
export type Piece = string | UnknownValue

/**
 * The pieces as one text: known, or unknown with what is known of its beginning and its end. Either stands where it is
 * put together.
 */
export function joined(pieces: readonly Piece[], call: Call): Value {
  const unknown = pieces.find((piece) => typeof piece !== 'string')
  if (unknown === undefined) return boundedString(pieces as readonly string[], call)
  const told = foremost(
    unknown,
    pieces.filter((piece) => typeof piece !== 'string'),
  )
  const start = knownPart(pieces, ({ start }) => start).join('')
  const end = knownPart(pieces.toReversed(), ({ end }) => end)
    .reverse()
    .join('')
  return { ...partialText(told, { start, end }), origin: call.site, way: noWay }
}

/** Text of which only so much is known; for what is unknown, unknown for the same reason. */
export function partialText(unknown: UnknownValue, text: KnownText): UnknownValue {
  const length = text.start.length + text.end.length
  return length > 0 && length <= maximumLength
    ? { ...unknownFrom(unknown), type: 'string', text }
    : unknownFrom(unknown)
}

/** The pieces before the first unknown one, and what is known of that one on this side. */
function knownPart(pieces: readonly Piece[], side: (text: KnownText) => string): string[] {
  const known: string[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      known.push(piece)
      continue
    }
    if (piece.text !== undefined) known.push(side(piece.text))
    break
  }
  return known
}

/** Whether the text may be this one, letter case aside. */
export function mayEqualWithoutCase({ text }: UnknownValue, whole: string): boolean {
  if (text === undefined || !isSureWithoutCase(text.start, text.end, whole)) return true
  return mayEqual(withLetters(text, withoutCase), withoutCase(whole))
}

/** Whether two texts that are both known in part may be the same. */
export function mayBothEqual(one: KnownText, other: KnownText): boolean {
  const canStart = one.start.startsWith(other.start) || other.start.startsWith(one.start)
  return canStart && (one.end.endsWith(other.end) || other.end.endsWith(one.end))
}

/** Whether the text may stand somewhere in this one. */
export function mayBeIn({ start, end }: KnownText, whole: string): boolean {
  const from = whole.indexOf(start)
  return from !== -1 && whole.lastIndexOf(end) >= from + start.length
}
