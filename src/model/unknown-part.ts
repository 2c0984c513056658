/** The properties and items of what nobody knows. */
import { oncePer, oncePerKey } from './once.js'
import { type Cause, type UnknownValue, unknownFrom, type Value } from './value.js'

const partsOf = oncePer(({ asks: _, ...cause }: Cause) => oncePerKey((_id: string): Cause => ({ ...cause })))

/**
 * The same part of the same unknown thing is one unknown thing, however often it is read.
 *
 * @param id of equal parts the same: `.name`, letter case aside, of a property
 */
export function causeOfPart(cause: Cause, id: string): Cause {
  return partsOf(cause)(id)
}

/** A part of which a declaration says something, as far as it does; null: none does. */
export function declaredPart(whole: UnknownValue, key: string | number): Value | null {
  const declaration = whole.part?.(key) ?? null
  if (declaration === null) return null
  const part = unknownFrom(whole, { mayBeNull: declaration.mayBeNull || whole.mayBeNull })
  return declaration.restrict({ ...part, cause: causeOfPart(whole.cause, partId(key)) })
}

/** Of a property its name, letter case aside; of an item its place. */
export function partId(key: string | number): string {
  return typeof key === 'string' ? `.${key.toLowerCase()}` : `${key}`
}
