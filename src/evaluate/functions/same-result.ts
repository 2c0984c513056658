/** What a function gives for the same arguments is the same, also where nobody knows it. */
import { oncePer } from '../../model/once.js'
import { causeOfPart } from '../../model/unknown-part.js'
import {
  type Cause,
  isRefused,
  type KnownValue,
  type Question,
  type UnknownValue,
  type Value,
} from '../../model/value.js'

type Argument = KnownValue | UnknownValue

/** Longer calls are not compared. */
const maximumLength = 256

/** Functions that give the same whatever the order of their arguments. */
const commutative: ReadonlySet<string> = new Set(['equals', 'and', 'or'])

/**
 * One unknown thing for equal calls: `env == 'prod'` has one outcome, however often it is written. What is unknown for a
 * reason of its own, and not for that of an argument, stays as it is.
 *
 * @param args as far as they matter
 */
export function sameResult(result: Value, name: string, args: readonly Argument[]): Value {
  if (result.kind !== 'unknown' || isRefused(result)) return result
  const { cause } = result
  const called = name.toLowerCase()
  const unknown = args.filter((arg) => arg.kind === 'unknown')
  if (!unknown.some((arg) => isSameReason(arg.cause, cause)) || unknown.some((arg) => arg.cause === cause))
    return result
  const [first] = commutative.has(called) ? unknown.sort((a, b) => numberOf(a.cause) - numberOf(b.cause)) : unknown
  const id = callId(called, args)
  if (first === undefined || id === null) return result
  const same = causeOfPart(first.cause, id)
  const asks = called === 'equals' ? questionOf(first, args) : null
  return { ...result, cause: asks === null ? same : asking(same, asks) }
}

const asking = oncePer((cause: Cause, asks: Question): Cause => ({ ...cause, asks }))

/** What a comparison with a plain value asks. */
function questionOf({ cause }: UnknownValue, args: readonly Argument[]): Question | null {
  const other = args.find((arg) => arg.kind !== 'unknown')
  const value = other === undefined ? null : idOf(other)
  return value === null ? null : { thing: cause, value }
}

function isSameReason(one: Cause, other: Cause): boolean {
  return one.reason === other.reason && one.origin === other.origin
}

/** Equal for equal calls; null: it is not told. */
function callId(name: string, args: readonly Argument[]): string | null {
  const ids: string[] = []
  for (const arg of args) {
    const id = idOf(arg)
    if (id === null) return null
    ids.push(id)
  }
  const id = `${name}(${(commutative.has(name) ? ids.sort() : ids).join()})`
  return id.length <= maximumLength ? id : null
}

function idOf(arg: Argument): string | null {
  switch (arg.kind) {
    case 'unknown':
      return `#${numberOf(arg.cause)}`
    case 'string':
      return arg.value.length <= maximumLength ? JSON.stringify(arg.value) : null
    case 'number':
      // Azure's integers have 64 bits; beyond 53 several of them are one number here.
      return Math.abs(arg.value) <= Number.MAX_SAFE_INTEGER ? String(arg.value) : null
    case 'boolean':
      return String(arg.value)
    case 'null':
      return 'null'
    default:
      return null
  }
}

let lastNumber = 0
const numberOf = oncePer((_cause: Cause) => {
  lastNumber += 1
  return lastNumber
})
