/** The properties and items of what nobody knows. */
import { type Cause, type UnknownValue, unknownFrom, type Value } from './value.js'

const causes = new WeakMap<Cause, Map<string, Cause>>()

/**
 * The same part of the same unknown thing is one unknown thing, however often it is read.
 *
 * @param id of equal parts the same: `.name`, letter case aside, of a property
 * @param told what else is known of it
 */
export function causeOfPart(cause: Cause, id: string, told: Pick<Cause, 'asks'> = {}): Cause {
  let own = causes.get(cause)
  if (own === undefined) {
    own = new Map()
    causes.set(cause, own)
  }
  let part = own.get(id)
  if (part === undefined) {
    part = { reason: cause.reason, origin: cause.origin, ...told }
    own.set(id, part)
  }
  return part
}

/** A part of which a declaration says something, as far as it does; null: none does. */
export function declaredPart(whole: UnknownValue, key: string | number): Value | null {
  const declaration = whole.part?.(key) ?? null
  if (declaration === null) return null
  const part = unknownFrom(whole, { mayBeNull: declaration.mayBeNull || whole.mayBeNull })
  return declaration.restrict({ ...part, cause: causeOfPart(whole.cause, partId(key)) })
}

export function partId(key: string | number): string {
  return typeof key === 'string' ? `.${key.toLowerCase()}` : `${key}`
}
