/** The syntax tree of JSON as Azure templates really are: plain data, every node with its span, nothing dropped. */
import type { Span } from '../../model/location.js'
import type { Problem } from '../problem.js'

export interface JsonFile {
  /** null: the text could not be read at all (see `problems`). */
  readonly root: JsonNode | null
  /** Where reading stopped, and why. At most one: JSON has no statements to recover at. */
  readonly problems: readonly Problem[]
  /** Comments, trailing commas, raw control characters in strings: read, but strict readers refuse them. In order. */
  readonly looseness: readonly Problem[]
}

export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull

export interface JsonObject extends Span {
  readonly kind: 'object'
  /** In the order written; the same name may stand twice. */
  readonly members: readonly JsonMember[]
}

export interface JsonMember {
  readonly key: JsonString
  readonly value: JsonNode
}

export interface JsonArray extends Span {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}

/** `value` is decoded; the span includes the quotes. */
export interface JsonString extends Span {
  readonly kind: 'string'
  readonly value: string
}

export interface JsonNumber extends Span {
  readonly kind: 'number'
  readonly value: number
}

export interface JsonBoolean extends Span {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface JsonNull extends Span {
  readonly kind: 'null'
}
