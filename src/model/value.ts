/**
 * What an expression gives: known, unknown with a reason, or one of a few; always with the place where it was written
 * and the way it took from there. Config files, ARM JSON and Bicep are evaluated to this one model.
 */
import type { Site, Source } from './location.js'

/** One stage of a value's way, from where it is written towards where it is used. */
export interface Step {
  readonly site: Site
  /** `parameter 'mode'` */
  readonly caption: string
}

export interface Traced {
  /** Where the value is written; for a value assembled from parts, the expression that assembles it. */
  readonly origin: Site
  /** Oldest step first; empty where the value is used where it is written. */
  readonly way: readonly Step[]
}

export type Value =
  | StringValue
  | NumberValue
  | BooleanValue
  | NullValue
  | ArrayValue
  | ObjectValue
  | LambdaValue
  | UnknownValue
  | ChoiceValue

export interface StringValue extends Traced {
  readonly kind: 'string'
  readonly value: string
  /** The file whose whole text it is: what is read out of it has its places there. */
  readonly file?: Source
}

export interface NumberValue extends Traced {
  readonly kind: 'number'
  readonly value: number
}

export interface BooleanValue extends Traced {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface NullValue extends Traced {
  readonly kind: 'null'
}

/** Evaluated when asked for, and once. */
export type Lazy<T> = () => T

export interface ArrayValue extends Traced {
  readonly kind: 'array'
  readonly items: readonly Lazy<Value>[]
}

export interface ObjectValue extends Traced {
  readonly kind: 'object'
  /** By lower-cased name: ARM matches names without regard to case. Of two equal names the later one counts. */
  readonly properties: ReadonlyMap<string, Property>
  /** Names that were written again, in order. */
  readonly repeated: readonly Repetition[]
  /** Set where further properties may exist that nobody knows: something unknown was merged in. */
  readonly rest: UnknownValue | null
  /** The compiler knows the names, and takes them as they are written only. */
  readonly isExact?: boolean
}

export interface Repetition {
  readonly again: Property
  /** What was written under that name before, and does not count. */
  readonly replaced: Property
}

export interface Property {
  readonly name: string
  readonly key: Site
  readonly value: Lazy<Value>
  /** Only some ways in which choices may fall have it; in the others it is null, which stands for nothing here. */
  readonly isOptional?: boolean
}

/** A function value; it exists only as an argument of map, filter, reduce and their like. */
export interface LambdaValue extends Traced {
  readonly kind: 'lambda'
  readonly apply: (values: readonly Value[]) => Value
}

export interface UnknownValue extends Traced {
  readonly kind: 'unknown'
  readonly cause: Cause
  /** It may turn out to be null, which counts as absent. */
  readonly mayBeNull: boolean
  /** What it will be, where its declaration says so. */
  readonly type: ValueType | null
  /** Of a string that is known in part. */
  readonly text?: KnownText
  /** Of an array that is known in part: not both ends are empty. */
  readonly items?: KnownItems
  /** Of a number that its declaration bounds, or that counts what is known in part. */
  readonly range?: Range
  /** What a declaration says of a property or an item, from the end where negative; null, or no such function: nothing. */
  readonly part?: (key: string | number) => PartDeclaration | null
  /** Of an address that only Azure knows: the file that it leads to, from the working directory; a folder ends with `/`. */
  readonly file?: string
}

/** What is declared of a part of a value that nobody knows. */
export interface PartDeclaration {
  /** Or it may be missing. */
  readonly mayBeNull: boolean
  /** The part, as one of the values that it may have where they are few. */
  readonly restrict: (part: UnknownValue) => Value
}

/** How a text or an array begins and ends; the two do not overlap, and one of them may be empty. */
export interface Ends<Part> {
  readonly start: Part
  readonly end: Part
}

export type KnownText = Ends<string>
export type KnownItems = Ends<readonly Lazy<Value>[]>

/** Inclusive; infinite where nothing is said. */
export interface Range {
  readonly least: number
  readonly most: number
}

export type ValueType = 'string' | 'number' | 'boolean' | 'object' | 'array'

/** Why something is unknown. Its identity stands for the unknown thing: equal identity, equal completion. */
export interface Cause {
  /** `parameter 'mode' has no value and no default` */
  readonly reason: string
  /** Where the unknown comes from. */
  readonly origin: Site
  readonly asks?: Question
  /** Azure refuses what makes it so: it never comes to be known. */
  readonly isRefused?: true
}

/** Whether an unknown thing is this value: of two different ones it is one at most. */
export interface Question {
  readonly thing: Cause
  /** As JSON. */
  readonly value: string
}

/** One of a finite set. Values that hang on the same choice take the same alternative of it. */
export interface ChoiceValue extends Traced {
  readonly kind: 'choice'
  readonly choice: Choice
  readonly alternatives: readonly Lazy<Value>[]
}

/** What is chosen: a parameter's value among those allowed, the outcome of an unknown condition. */
export interface Choice {
  readonly cause: Cause
  readonly size: number
  /** The first alternative is yes, the second no. */
  readonly asks?: Question
  /** The cause is a name: that of each alternative, in small letters, as `Question` writes it; null: another one. */
  readonly names?: readonly (string | null)[]
  /** It tells more of a value that nobody knows: where there are too many combinations, that is unknown again. */
  readonly narrows?: true
}

export type KnownValue = Exclude<Value, UnknownValue | ChoiceValue>

export const noWay: readonly Step[] = Object.freeze([])

export function stringValue(value: string, origin: Site): StringValue {
  return { kind: 'string', value, origin, way: noWay }
}

export function numberValue(value: number, origin: Site): NumberValue {
  return { kind: 'number', value, origin, way: noWay }
}

export function booleanValue(value: boolean, origin: Site): BooleanValue {
  return { kind: 'boolean', value, origin, way: noWay }
}

export function nullValue(origin: Site): NullValue {
  return { kind: 'null', origin, way: noWay }
}

export function arrayValue(items: readonly Lazy<Value>[], origin: Site): ArrayValue {
  return { kind: 'array', items, origin, way: noWay }
}

export function lambdaValue(apply: LambdaValue['apply'], origin: Site): LambdaValue {
  return { kind: 'lambda', apply, origin, way: noWay }
}

/** @param written the properties in the order written, repeated names included */
export function objectValue(written: Iterable<Property>, origin: Site, rest: UnknownValue | null = null): ObjectValue {
  const properties = new Map<string, Property>()
  const repeated: Repetition[] = []
  for (const property of written) {
    const name = property.name.toLowerCase()
    const replaced = properties.get(name)
    if (replaced !== undefined) repeated.push({ again: property, replaced })
    properties.set(name, property)
  }
  return { kind: 'object', properties, repeated, rest, origin, way: noWay }
}

/** @param reason what is missing, as a sentence part: `reference() is known only at deployment` */
export function unknownValue(
  reason: string,
  origin: Site,
  options: { readonly mayBeNull?: boolean; readonly type?: ValueType | null } = {},
): UnknownValue {
  const { mayBeNull = false, type = null } = options
  return { kind: 'unknown', cause: { reason, origin }, mayBeNull, type, origin, way: noWay }
}

/** What Azure refuses before it deploys anything, once it is evaluated. */
export function refusedValue(reason: string, origin: Site, options?: { readonly mayBeNull?: boolean }): UnknownValue {
  return { ...unknownValue(reason, origin, options), cause: { reason, origin, isRefused: true } }
}

/** Something that hangs on `unknown`: a value of its own, unknown for the same reason. */
export function unknownFrom(unknown: UnknownValue, options?: { readonly mayBeNull?: boolean }): UnknownValue {
  const { reason, origin, isRefused } = unknown.cause
  const made = isRefused ? refusedValue(reason, origin, options) : unknownValue(reason, origin, options)
  return { ...made, way: unknown.way }
}

export type RefusedValue = UnknownValue & { readonly cause: { readonly isRefused: true } }

export function isRefused(value: Value): value is RefusedValue {
  return value.kind === 'unknown' && value.cause.isRefused === true
}

/**
 * Which of several unknown values tells why what needs them all is unknown: one that Azure refuses, whatever else is.
 *
 * @param first the first unknown one
 */
export function foremost(first: UnknownValue, values: readonly Value[]): UnknownValue {
  return values.find(isRefused) ?? first
}

/** It is written where what is chosen is. */
export function choiceValue(choice: Choice, alternatives: readonly Lazy<Value>[]): ChoiceValue {
  return { kind: 'choice', choice, alternatives, origin: choice.cause.origin, way: noWay }
}

/** What hangs on a choice that nobody goes through: unknown for the choice's reason, and null where an alternative is. */
export function widened({ choice, alternatives, way }: ChoiceValue): UnknownValue {
  const { reason, origin } = choice.cause
  return passedOn(unknownValue(reason, origin, { mayBeNull: alternatives.some((one) => mayBeNull(one())) }), ...way)
}

function mayBeNull(value: Value): boolean {
  return value.kind === 'null' || value.kind === 'choice' || (value.kind === 'unknown' && value.mayBeNull)
}

/** The same value, some steps further on its way. */
export function passedOn<T extends Value>(value: T, ...steps: readonly Step[]): T {
  return steps.length === 0 ? value : { ...value, way: [...value.way, ...steps] }
}

/**
 * A value evaluated once, when asked for. Asked for while it is being evaluated (a variable that refers to itself), it
 * is unknown.
 *
 * @param site where the value is written, for that reason
 */
export function lazy(site: Site, evaluate: Lazy<Value>, whatItIs = 'the value'): Lazy<Value> {
  let result: Value | null = null
  let isRunning = false
  return () => {
    if (result !== null) return result
    if (isRunning) return unknownValue(`${whatItIs} refers to itself`, site)
    isRunning = true
    result = evaluate()
    return result
  }
}
