/**
 * A template that is a value: given by a variable, written in Bicep, loaded from a file. It is written down as JSON
 * again, so that it is read as any other; what its parts are, and where they were written, stays with them.
 */
import type { Site, Source, Span } from '../../model/location.js'
import { type ObjectValue, passedOn, stringValue, unknownValue, type Value } from '../../model/value.js'
import type { JsonMember, JsonNode, JsonString } from '../../syntax/json/syntax.js'
import { type Budget, isSpent, spend, stopAt } from '../limits.js'

export interface WrittenDown {
  readonly node: JsonNode
  /** The text in which the node stands. Places in it are those where the parts of the value were written. */
  readonly source: Source
}

/** Of a part that is written down: it is asked for, and kept with its place. */
const stepsPerPart = 4

/** Deeper than any template. */
const maximumLevels = 100

/**
 * @param path of the file in which the template is asked for
 * @param hasExpressions whether bracketed strings in it are expressions, to be evaluated once more
 */
export function writtenDown(value: Value, path: string, hasExpressions: boolean, budget: Budget): WrittenDown {
  const pen: Pen = { pieces: [], parts: [], length: 0, hasExpressions, budget }
  const node = write(value, pen, 0)
  return { node, source: { path, text: pen.pieces.join(''), siteIn: (span) => siteAmong(pen.parts, span) } }
}

/** What a node stands for that is known already; null: it stands for itself. */
export function valueBehind(node: JsonNode): Value | null {
  return behind.get(node) ?? null
}

const behind = new WeakMap<JsonNode, Value>()

/** A part of the text, by the place in it at which it alone begins. */
interface Part {
  readonly start: number
  readonly token: string
  readonly site: Site
}

interface Pen {
  readonly pieces: string[]
  readonly parts: Part[]
  length: number
  readonly hasExpressions: boolean
  readonly budget: Budget
}

function put(token: string, site: Site, pen: Pen): Span {
  const start = pen.length
  pen.parts.push({ start, token, site })
  pen.pieces.push(token)
  pen.length += token.length
  return { start, end: pen.length }
}

function write(value: Value, pen: Pen, level: number): JsonNode {
  if (isSpent(pen.budget)) return standIn(stopAt(value.origin, pen.budget), pen)
  spend(pen.budget, stepsPerPart)
  if (level > maximumLevels) return standIn(unknownValue('the template is nested too deep', value.origin), pen)
  switch (value.kind) {
    case 'object':
      return writeObject(value, pen, level)
    case 'array': {
      const span = put('[', value.origin, pen)
      const items = value.items.map((item) => write(passedOn(item(), ...value.way), pen, level + 1))
      return { kind: 'array', items, ...span, end: pen.length }
    }
    case 'string':
      if (!pen.hasExpressions || !isBracketed(value.value)) return standIn(value, pen)
      return { kind: 'string', value: value.value, ...put(JSON.stringify(value.value), value.origin, pen) }
    case 'number':
    case 'boolean':
      return remembered({ kind: value.kind, value: value.value, ...put(' ', value.origin, pen) } as JsonNode, value)
    case 'null':
      return remembered({ kind: 'null', ...put(' ', value.origin, pen) }, value)
    default:
      return standIn(value, pen)
  }
}

function writeObject(value: ObjectValue, pen: Pen, level: number): JsonNode {
  const span = put('{', value.origin, pen)
  const written = [...value.repeated.map(({ replaced }) => replaced), ...value.properties.values()]
  const members = written.map(
    (property): JsonMember => ({
      key: standIn(stringValue(property.name, property.key), pen),
      value: write(passedOn(property.value(), ...value.way), pen, level + 1),
    }),
  )
  if (value.rest !== null) members.push({ key: standIn(value.rest, pen), value: standIn(value.rest, pen) })
  return { kind: 'object', members, ...span, end: pen.length }
}

function isBracketed(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']')
}

/** A string of which only the value behind it counts; one that nobody knows looks like an expression. */
function standIn(value: Value, pen: Pen): JsonString {
  const text = value.kind === 'string' ? value.value : '['
  return remembered({ kind: 'string', value: text, ...put(' ', value.origin, pen) }, value)
}

function remembered<Node extends JsonNode>(node: Node, value: Value): Node {
  behind.set(node, value)
  return node
}

/** Inside a string that stands in its file as it stands here, the very place; else that of the part. */
function siteAmong(parts: readonly Part[], { start, end }: Span): Site {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const part = parts[low]
  if (part === undefined) throw new Error('Every template that is written down has a part.')
  const { site, token } = part
  const isInside = end <= part.start + token.length && site.source.text.startsWith(token, site.start)
  if (!isInside || token.length < 2) return site
  return { source: site.source, start: site.start + start - part.start, end: site.start + end - part.start }
}
