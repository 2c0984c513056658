/** Which of a few values something unknown is. */
import { oncePer } from '../model/once.js'
import type { Cause, Choice } from '../model/value.js'

interface Among {
  readonly choice: Choice
  /** Of the alternatives, in their order. */
  readonly ids: readonly string[]
}

const choicesFor = oncePer((_cause: Cause) => new Map<string, Among>())

/**
 * One choice for one unknown thing among the same values: what is handed to two modules falls in both the same way.
 *
 * @param names of the alternatives, where the thing is a name
 */
export function choiceAmong(ids: readonly string[], cause: Cause, names?: Choice['names']): Among {
  const among = choicesFor(cause)
  const all = [...ids].sort().join()
  let found = among.get(all)
  if (found === undefined) {
    found = { choice: { cause, size: ids.length, narrows: true, ...(names === undefined ? {} : { names }) }, ids }
    among.set(all, found)
  }
  return found
}
