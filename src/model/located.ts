/**
 * A value as a rule sees it, in one world: known, unknown or absent, and always with a place to point at. The same for
 * a config file, ARM JSON and Bicep.
 */
import { clip } from './clip.js'
import { mayEqual, withLetters } from './known-text.js'
import type { Site } from './location.js'
import { type FoundPaths, pathsIn } from './paths-in.js'
import { declaredPart } from './unknown-part.js'
import {
  type KnownValue,
  type Lazy,
  type ObjectValue,
  type Property,
  type Step,
  type UnknownValue,
  type Value,
  widened,
} from './value.js'
import { certainly, no, undecided, type Verdict, yes } from './verdict.js'
import type { World } from './world.js'

/** A place to report at, and the way from there to the cluster. */
export interface Mark {
  readonly site: Site
  readonly way: readonly Step[]
}

export interface Located {
  /** `null` where it counts as absent, else the value in this world. */
  readonly value: Exclude<KnownValue, { kind: 'null' }> | UnknownValue | null
  readonly isAbsent: boolean
  /** Unknown values count as present unless they may be null. */
  readonly isPresent: Verdict
  /** Where the value is written; nothing written: the nearest thing that is. */
  readonly here: Mark
  /** Where its name is written; nothing written: the nearest name that is. */
  readonly key: Mark
  /** The property's name as written; as asked for where nothing is written. */
  readonly name: string
  /**
   * The property, by its name without regard to case.
   *
   * @param options.emptyIsAbsent an empty string counts as absent, as in network fields
   */
  get(name: string, options?: { readonly emptyIsAbsent: boolean }): Located
  /** The properties of an object, in order; none of anything else. */
  entries(): readonly Located[]
  /** The items of an array, as far as they are known; none of anything else. */
  items(): readonly Located[]
  /** Names that the object has twice: the later one, and the one that it replaces. */
  repeated(): readonly { readonly again: Located; readonly replaced: Located }[]
  /** Whether a property of that name is written anywhere in it, in whatever world, or may be: it holds too much to be looked through. */
  mayHoldAnywhere(name: string): boolean
  /** Where properties of that name are written in it, in whatever world: see pathsIn(). */
  pathsOf(name: string, except?: readonly string[]): FoundPaths
  /** Whether it is this value; text is compared without regard to case, so that a rule sees what is plainly meant. */
  is(expected: string | boolean | number): Verdict
  /** The text as written; null where it is not a known string. */
  readonly text: string | null
  /** For messages: `'IPVS'`, `900`, `an object`. */
  describe(): string
}

interface Options {
  readonly world: World
  readonly emptyIsAbsent?: boolean
}

/**
 * @param value evaluated, and a choice in it taken, only when somebody asks; null: nothing is written
 * @param key the name of the property, or of the nearest thing above it that is written
 */
export function located(value: Lazy<Value> | null, name: string, key: Mark, options: Options): Located {
  return new LocatedValue(value, name, key, options)
}

/** A class, against the custom of this code: a run makes hundreds of thousands, and each must be small. */
class LocatedValue implements Located {
  readonly name: string
  readonly key: Mark
  private readonly lazyValue: Lazy<Value> | null
  private readonly options: Options
  private seen: Seen | undefined = undefined
  /** Those that were asked for. */
  private properties: Map<string, Located> | null = null

  constructor(value: Lazy<Value> | null, name: string, key: Mark, options: Options) {
    this.name = name
    this.key = key
    this.lazyValue = value
    this.options = options
  }

  get value(): Seen {
    if (this.seen === undefined) {
      const { lazyValue, options } = this
      this.seen = lazyValue === null ? null : counted(settle(lazyValue(), options.world), options)
    }
    return this.seen
  }

  get isAbsent(): boolean {
    return this.value === null
  }

  get isPresent(): Verdict {
    return presence(this.value)
  }

  get here(): Mark {
    const { value, key } = this
    return value === null ? key : { site: value.origin, way: [...value.way, ...key.way] }
  }

  get text(): string | null {
    return this.value?.kind === 'string' ? this.value.value : null
  }

  get(name: string, more?: { readonly emptyIsAbsent: boolean }): Located {
    const id = more?.emptyIsAbsent === true ? `${name} or empty` : name
    this.properties ??= new Map()
    let property = this.properties.get(id)
    if (property === undefined) {
      property = propertyOf(this.value, name, this.key, { world: this.options.world, ...more })
      this.properties.set(id, property)
    }
    return property
  }

  entries(): readonly Located[] {
    return membersOf(this.value, this.key, { world: this.options.world })
  }

  items(): readonly Located[] {
    return itemsOf(this.value, this.name, this.key, { world: this.options.world })
  }

  repeated(): ReturnType<Located['repeated']> {
    return repeatedOf(this.value, this.key, { world: this.options.world })
  }

  mayHoldAnywhere(name: string): boolean {
    const { paths, isWhole } = this.pathsOf(name)
    return paths.length > 0 || !isWhole
  }

  pathsOf(name: string, except: readonly string[] = []): FoundPaths {
    return this.lazyValue === null ? { paths: [], isWhole: true } : pathsIn(this.lazyValue(), name, except)
  }

  is(expected: string | boolean | number): Verdict {
    return equals(this.value, expected)
  }

  describe(): string {
    return describe(this.value)
  }
}

type Seen = Located['value']

function settle(value: Value, world: World): KnownValue | UnknownValue {
  if (value.kind !== 'choice') return value
  let settled: Value = value
  const ways: (readonly Step[])[] = []
  while (settled.kind === 'choice') {
    const index = world.pick(settled.choice)
    if (index === null) {
      settled = widened(settled)
      break
    }
    ways.push(settled.way)
    const alternative: Value | undefined = settled.alternatives[index]?.()
    if (alternative === undefined) throw new Error('A world has picked an alternative that does not exist.')
    settled = alternative
  }
  return { ...settled, way: [...settled.way, ...ways.reverse().flat()] }
}

/** The value, or null where it counts as absent. */
function counted(value: KnownValue | UnknownValue, options: Options): Seen {
  if (value.kind === 'null') return null
  return options.emptyIsAbsent === true && value.kind === 'string' && value.value === '' ? null : value
}

function presence(value: Seen): Verdict {
  if (value === null) return no
  return value.kind === 'unknown' && value.mayBeNull ? undecided(value.cause) : yes
}

function memberOf(owner: ObjectValue, own: Property, above: Mark, options: Options): Located {
  return located(own.value, own.name, { site: own.key, way: [...above.way, ...owner.way] }, options)
}

function membersOf(value: Seen, key: Mark, options: Options): readonly Located[] {
  return value?.kind === 'object' ? [...value.properties.values()].map((own) => memberOf(value, own, key, options)) : []
}

function repeatedOf(value: Seen, key: Mark, options: Options): ReturnType<Located['repeated']> {
  if (value?.kind !== 'object') return []
  const member = (own: Property) => memberOf(value, own, key, options)
  return value.repeated.map(({ again, replaced }) => ({ again: member(again), replaced: member(replaced) }))
}

function itemsOf(value: Seen, name: string, key: Mark, options: Options): readonly Located[] {
  return knownItems(value).map((item) => located(item, name, key, options))
}

function knownItems(value: Seen): readonly Lazy<Value>[] {
  if (value?.kind === 'array') return value.items
  return value?.kind === 'unknown' && value.items !== undefined ? [...value.items.start, ...value.items.end] : []
}

function propertyOf(value: Seen, name: string, key: Mark, options: Options): Located {
  if (value?.kind === 'unknown') return located(() => declaredPart(value, name) ?? partOf(value), name, key, options)
  if (value?.kind !== 'object') return located(null, name, key, options)
  const own = value.properties.get(name.toLowerCase())
  if (own !== undefined) return memberOf(value, own, key, options)
  const { rest } = value
  return located(rest === null ? null : () => partOf(rest), name, key, options)
}

/** A property of something unknown, of which no declaration says anything: nobody knows whether it is there. */
function partOf(unknown: UnknownValue): UnknownValue {
  const { text: _, items: __, part: ___, ...whole } = unknown
  return { ...whole, mayBeNull: true, type: null }
}

function equals(value: Seen, expected: string | boolean | number): Verdict {
  if (value === null) return no
  if (value.kind === 'unknown') return mayBe(value, String(expected)) ? undecided(value.cause) : no
  if (value.kind !== 'string' && value.kind !== 'number' && value.kind !== 'boolean') return no
  return certainly(String(value.value).toLowerCase() === String(expected).toLowerCase())
}

/** Whether the declared type, and the parts of a text that are known, leave it open. */
function mayBe({ type, text }: UnknownValue, expected: string): boolean {
  if (type === 'object' || type === 'array') return false
  if (type === 'boolean' && !/^(?:true|false)$/i.test(expected)) return false
  if (type === 'number' && Number.isNaN(Number(expected))) return false
  const lower = (one: string) => one.toLowerCase()
  return text === undefined || mayEqual(withLetters(text, lower), lower(expected))
}

/** A value in a message, short enough for one line. */
function describe(value: Seen): string {
  switch (value?.kind) {
    case undefined:
      return 'nothing'
    case 'string':
      return `'${clip(value.value)}'`
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'array':
      return 'an array'
    case 'object':
      return 'an object'
    case 'lambda':
      return 'a lambda'
    case 'unknown':
      return describeUnknown(value)
  }
}

function describeUnknown({ text, range }: UnknownValue): string {
  if (text !== undefined) return `'${clip(`${text.start}…${text.end}`)}'`
  if (range === undefined) return 'an unknown value'
  const { least, most } = range
  if (least === Number.NEGATIVE_INFINITY) return `at most ${most}`
  return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`
}
