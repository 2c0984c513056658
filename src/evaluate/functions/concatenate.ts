/** Arrays one after the other: concat(), flatten(), Bicep's spread. */
import type { KnownValue, UnknownValue, Value } from '../../model/value.js'
import { maximumItems, spendItems } from '../limits.js'
import { arrayOf, inStretches, openOf, type Piece } from '../partial-items.js'
import type { Call } from './define.js'
import { stretchesIn, tooManyItems } from './parts.js'

/** All items in one array; null: one of them is no array. */
export function concatenated(arrays: readonly (KnownValue | UnknownValue)[], call: Call): Value | null {
  const pieces: Piece[] = []
  for (const array of arrays) {
    const own = piecesOf(array, call)
    if (own === null) return null
    if (pieces.length + own.length > maximumItems) return tooManyItems(call)
    spendItems(call.budget, own.length)
    for (const piece of own) pieces.push(piece)
  }
  return arrayOf(inStretches(pieces), call.site)
}

function piecesOf(array: KnownValue | UnknownValue, call: Call): readonly Piece[] | null {
  const known = stretchesIn(array, call)
  if (known !== null) return [...known.start, ...openOf(known), ...known.end]
  return array.kind === 'unknown' ? [array] : null
}
