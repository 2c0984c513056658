/**
 * A JSON Schema that can be asked about instances with unknown parts. A schema is made of assertions, one for each
 * keyword, and is itself one.
 */
import type { Mark } from '../../model/located.js'
import type { Cause } from '../../model/value.js'
import { certainly, no, not, undecided, type Verdict, yes } from '../../model/verdict.js'
import { type Certain, type Instance, markOf, nothingCertain, type Path, type UnknownInstance } from './instance.js'

export interface Assertion {
  /** Whether the instance is valid: yes or no where every completion of what is unknown is. */
  readonly verdict: (instance: Instance) => Verdict
  /** Why it is not valid; asked only where the verdict is no. */
  readonly failures: (instance: Instance) => readonly Failure[]
  /** The parts that make it valid, for `not`; asked only where the verdict is yes. */
  readonly witnesses: (instance: Instance) => readonly Witness[]
}

export interface Schema extends Assertion {
  /** Assertions in it, those behind references counted as often as they are referred to. */
  readonly size: number
}

/** A part of an instance that is not as it should be. */
export interface Failure {
  readonly at: Mark
  readonly path: Path
  /** null: nothing is written. */
  readonly found: Phrase | null
  /** Completes "expected …". */
  readonly expected: Phrase
}

/** A part of an instance that a schema asked about. */
export interface Witness {
  readonly instance: Instance
  /** It was asked for its value, not only whether it exists. */
  readonly byValue: boolean
}

/** Words for a message, with texts of the instance and the schema in quotes or bare. */
export type Phrase = (quote: (text: string) => string) => string

export const bare = (text: string): string => text
export const quoted = (text: string): string => `'${text}'`

const maximumTextLength = 80

/** `'IPVS'`, `900`, `an object` */
export function describe(instance: Instance): Phrase {
  const what = (quote: (text: string) => string) => {
    switch (instance.kind) {
      case 'array':
        return 'an array'
      case 'object':
        return 'an object'
      case 'unknown':
        return describeUnknown(instance.certain, quote)
      default:
        return describePlain(instance.value)(quote)
    }
  }
  return (quote) => (instance.isDefault ? `${what(quote)} (the default)` : what(quote))
}

function describeUnknown({ kind, text }: Certain, quote: (text: string) => string): string {
  if (text !== null) return quote(`${text.start}…${text.end}`)
  return kind === 'object' || kind === 'array' ? `an ${kind}` : `an unknown ${kind ?? 'value'}`
}

/** The same for a value of a schema, where objects and arrays are shown too. */
export function describePlain(plain: unknown): Phrase {
  const shown = typeof plain === 'string' ? plain : JSON.stringify(plain)
  const text = shown.length > maximumTextLength ? `${shown.slice(0, maximumTextLength - 3)}...` : shown
  return (quote) => (typeof plain === 'string' ? quote(text) : text)
}

/** Words with nothing in them to quote. */
export function phrase(text: string): Phrase {
  return () => text
}

/** `a, b or c`, without repetitions */
export function anyPhrase(phrases: readonly Phrase[]): Phrase {
  return (quote) => {
    const texts = [...new Set(phrases.map((one) => one(quote)))]
    const last = texts.pop() ?? 'nothing'
    return texts.length === 0 ? last : `${texts.join(', ')} or ${last}`
  }
}

/**
 * @param expected completes "expected …"
 * @param at where the failure is shown, if not at the instance
 */
export function failureOf(instance: Instance, expected: Phrase, at: Mark = markOf(instance)): Failure {
  return { at, path: instance.path, found: describe(instance), expected }
}

/** The schema `true`. */
export const anything: Schema = { size: 1, verdict: () => yes, failures: () => [], witnesses: () => [] }

/** The schema `false`. */
export const nothing: Schema = {
  size: 1,
  verdict: () => no,
  failures: (instance) => [failureOf(instance, phrase('it to be left out'), instance.located.key)],
  witnesses: () => [],
}

/** The schema whose keywords all have to hold. */
export function allOf(assertions: readonly Assertion[], size: number): Schema {
  return {
    size,
    verdict: (instance) => every(assertions, (assertion) => assertion.verdict(instance)),
    failures: (instance) => assertions.flatMap((assertion) => failuresOf(assertion, instance)),
    witnesses: (instance) => assertions.flatMap((assertion) => assertion.witnesses(instance)),
  }
}

/** Kleene's and, which stops at the first no. */
export function every<T>(things: readonly T[], verdictOf: (thing: T) => Verdict): Verdict {
  const missing: Cause[] = []
  for (const thing of things) {
    const verdict = verdictOf(thing)
    if (verdict.is === 'no') return no
    if (verdict.is === 'unknown') missing.push(...verdict.missing)
  }
  return missing.length === 0 ? yes : undecidedOn(missing)
}

/** Kleene's or. */
export function some<T>(things: readonly T[], verdictOf: (thing: T) => Verdict): Verdict {
  return not(every(things, (thing) => not(verdictOf(thing))))
}

/** Enough for a message; a hostile array has any number. */
const maximumMissing = 16

/** Each cause once, and no more of them than a message takes. */
export function undecidedOn(missing: readonly Cause[]): Verdict {
  return { is: 'unknown', missing: [...new Set(missing)].slice(0, maximumMissing) }
}

/** Of parts of `owner` that nobody knows: yes where the schemas hold for whatever they may be; else nobody knows. */
export function openVerdict(schemas: readonly Schema[], { located, path }: Instance, cause: Cause): Verdict {
  const part: UnknownInstance = { kind: 'unknown', cause, certain: nothingCertain, located, path, isDefault: false }
  return schemas.every((schema) => schema.verdict(part).is === 'yes') ? yes : undecided(cause)
}

/** None where the instance may be valid. */
export function failuresOf(assertion: Assertion, instance: Instance): readonly Failure[] {
  return assertion.verdict(instance).is === 'no' ? assertion.failures(instance) : []
}

export type KnownInstance = Exclude<Instance, UnknownInstance>
export type Kind = KnownInstance['kind']
type OfKind<K extends Kind> = Extract<KnownInstance, { kind: K }>

export interface Check<K extends Kind> {
  /** The kinds of instances that the keyword speaks of; it holds for all others. */
  readonly on: readonly K[]
  readonly holds: (instance: OfKind<K>) => boolean | Verdict
  /** The same by what is certain of an unknown value, which may be of such a kind; null: it hangs on the rest. */
  readonly holdsAnyway?: (certain: Certain) => boolean | null
  readonly expected: Phrase
}

/** An assertion about an instance as a whole. */
export function check<K extends Kind>({ on, holds, holdsAnyway, expected }: Check<K>): Assertion {
  const speaksOf = (found: Kind) => on.some((kind) => kind === found)
  const applies = (instance: KnownInstance): instance is OfKind<K> => speaksOf(instance.kind)
  const ofUnknown = ({ certain, cause }: UnknownInstance) => {
    if (certain.kind !== null && !speaksOf(certain.kind)) return yes
    const held = holdsAnyway?.(certain) ?? null
    return held === null ? undecided(cause) : certainly(held)
  }
  return {
    verdict: (instance) => {
      if (instance.kind === 'unknown') return ofUnknown(instance)
      if (!applies(instance)) return yes
      const held = holds(instance)
      return typeof held === 'boolean' ? certainly(held) : held
    },
    failures: (instance) => [failureOf(instance, expected)],
    witnesses: (instance) => {
      const kind = instance.kind === 'unknown' ? instance.certain.kind : instance.kind
      return kind !== null && speaksOf(kind) ? [{ instance, byValue: true }] : []
    },
  }
}
