/** Arrays of which a part is known: `concat([systemPool], morePools)` begins with that pool, whatever the others are. */
import type { Site } from '../model/location.js'
import {
  type ArrayValue,
  arrayValue,
  type KnownItems,
  type Lazy,
  noWay,
  numberValue,
  type UnknownValue,
  unknownFrom,
  type Value,
} from '../model/value.js'

/** The items of an array as far as they are known, those of a known one at its start. */
export interface Stretches extends KnownItems {
  /** What stands between the ends, any number of items; null: nothing, and `end` is empty. */
  readonly open: UnknownValue | null
}

/** null: it may be no array, or nothing is known of it. */
export function stretchesOf(list: Value | undefined): Stretches | null {
  if (list?.kind === 'array') return { start: list.items, end: [], open: null }
  return list?.kind === 'unknown' && list.items !== undefined ? { ...list.items, open: unknownFrom(list) } : null
}

/** An item, or something unknown where any number of items may stand. */
export type Piece = Lazy<Value> | UnknownValue

/** Between the first and the last unknown piece nobody knows what stands where. */
export function inStretches(pieces: readonly Piece[]): Stretches {
  const start: Lazy<Value>[] = []
  let end: Lazy<Value>[] = []
  let open: UnknownValue | null = null
  for (const piece of pieces) {
    if (typeof piece === 'function') (open === null ? start : end).push(piece)
    else {
      open ??= piece
      end = []
    }
  }
  return { start, end, open }
}

/** What stands between the ends, as a piece. */
export function openOf({ open }: Stretches): readonly UnknownValue[] {
  return open === null ? [] : [open]
}

/** The array that is made of them, at the place where that is done. */
export function arrayOf({ start, end, open }: Stretches, site: Site): ArrayValue | UnknownValue {
  if (open === null) return arrayValue(start, site)
  const unknown: UnknownValue = { ...unknownFrom(open), type: 'array' }
  return start.length + end.length === 0 ? unknown : { ...unknown, items: { start, end }, origin: site, way: noWay }
}

/**
 * As many items.
 *
 * @param turn makes one of them, given the item and its index
 */
export function turnEach(
  { start, end, open }: Stretches,
  site: Site,
  turn: (item: Lazy<Value>, index: Value) => Lazy<Value>,
): Stretches {
  const indexAtEnd = (index: number) => (open === null ? numberValue(index, site) : atLeast(index, open))
  return {
    start: start.map((item, index) => turn(item, numberValue(index, site))),
    end: end.map((item, index) => turn(item, indexAtEnd(start.length + index))),
    open,
  }
}

/** A number of which nobody knows more: how much there is of what is known in part, or a place in it. */
export function atLeast(least: number, unknown: UnknownValue): UnknownValue {
  return { ...unknownFrom(unknown), type: 'number', range: { least, most: Number.POSITIVE_INFINITY } }
}
