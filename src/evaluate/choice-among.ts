/** Which of a few values something unknown is. */
import { oncePer, oncePerKey } from '../model/once.js'
import type { Cause, Choice } from '../model/value.js'

interface Among {
  readonly choice: Choice
  /** Of the alternatives, in their order. */
  readonly ids: readonly string[]
}

const choicesFor = oncePer((cause: Cause) =>
  oncePerKey((_sorted: string, ids: readonly string[], names: Choice['names']): Among => {
    const choice: Choice = { cause, size: ids.length, narrows: true }
    return { choice: names === undefined ? choice : { ...choice, names }, ids }
  }),
)

/**
 * One choice for one unknown thing among the same values: what is handed to two modules falls in both the same way.
 *
 * @param names of the alternatives, where the thing is a name
 */
export function choiceAmong(ids: readonly string[], cause: Cause, names?: Choice['names']): Among {
  return choicesFor(cause)([...ids].sort().join(), ids, names)
}
