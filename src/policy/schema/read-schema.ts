/**
 * JSON Schema 2020-12 from a policy. Everything that could be a slip of the pen is a problem: an unknown keyword, one
 * that asserts nothing here, a reference to nowhere.
 */
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { foundText, meant } from '../wording.js'
import { keywordReaders } from './keywords.js'
import { type Context, escaped, type Keyword, readFlag, readSchemaMap, readText, refuse } from './reading.js'
import { resolveReference } from './reference.js'
import { type Assertion, allOf, anything, nothing, type Schema } from './schema.js'

/** Say something about the schema, but nothing about instances: only how they are written is looked at. */
const annotations: ReadonlyMap<string, (keyword: Keyword) => unknown> = new Map<string, (keyword: Keyword) => unknown>([
  ['$schema', readDraft],
  // Definitions are read where something refers to them, and here for their problems.
  ['$defs', readSchemaMap],
  ['definitions', readSchemaMap],
  ['contentSchema', ({ value, pointer, schemaAt }) => schemaAt(value, pointer)],
  ...['$comment', 'title', 'description', 'contentEncoding', 'contentMediaType'].map(
    (name) => [name, readText] as const,
  ),
  ...['deprecated', 'readOnly', 'writeOnly'].map((name) => [name, readFlag] as const),
  ['examples', (keyword) => keyword.value.kind === 'array' || refuse(keyword, 'a list')],
  ['default', () => null],
])

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** Keywords of JSON Schema that a policy cannot use, and what to write instead. */
const refused: ReadonlyMap<string, string> = new Map([
  ...['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$vocabulary', 'id'].map(
    (name) =>
      [
        name,
        `'${name}' is not supported in a policy; put schemas into '$defs' and use '$ref: "#/$defs/NAME"'.`,
      ] as const,
  ),
  ['dependencies', "JSON Schema 2020-12 has no 'dependencies'; use 'dependentRequired' or 'dependentSchemas'."],
  ['additionalItems', "JSON Schema 2020-12 has no 'additionalItems'; use 'prefixItems' with 'items'."],
])

/** Levels of schemas in schemas, references followed. */
const maximumDepth = 100
/** Assertions, references followed: two references in each of fifty definitions would never end. */
const maximumSize = 10_000

interface State {
  readonly context: Context
  readonly done: Map<JsonNode, Schema>
  /** The schemas that are being read, outermost first. */
  readonly open: Set<JsonNode>
}

/** The schema; where there were problems it is not to be used. */
export function readSchema(context: Context): Schema {
  return schemaOf(context.root, '', { context, done: new Map(), open: new Set() })
}

function schemaOf(node: JsonNode, pointer: string, state: State): Schema {
  const known = state.done.get(node)
  if (known !== undefined) return known
  if (state.open.size >= maximumDepth) {
    state.context.problem(node, `Schemas are nested deeper than ${maximumDepth} levels here.`)
    return nothing
  }
  state.open.add(node)
  const schema = read(node, pointer, state)
  state.open.delete(node)
  state.done.set(node, schema)
  return schema
}

function read(node: JsonNode, pointer: string, state: State): Schema {
  if (node.kind === 'boolean') return node.value ? anything : nothing
  if (node.kind === 'object') return readObject(node, pointer, state)
  state.context.problem(node, `A schema is a mapping, true or false, not ${foundText(node)}.`)
  return nothing
}

function readObject(owner: JsonObject, pointer: string, state: State): Schema {
  const { context } = state
  let size = 1
  const inside = (node: JsonNode, at: string) => {
    const schema = schemaOf(node, at, state)
    size += schema.size
    return schema
  }
  const assertions: Assertion[] = []
  for (const { key, value } of owner.members) {
    const name = key.value
    const keyword: Keyword = { name, value, owner, pointer: `${pointer}/${escaped(name)}`, context, schemaAt: inside }
    const reader = keywordReaders.get(name)
    const look = annotations.get(name)
    if (name === '$ref') assertions.push(readReference(keyword, state))
    else if (reader !== undefined) assertions.push(reader(keyword) ?? anything)
    else if (look !== undefined) look(keyword)
    else context.problem(key, refused.get(name) ?? unknownKeyword(name))
  }
  if (size <= maximumSize) return allOf(assertions, size)
  context.problem(owner, `With its references followed, this schema has more than ${maximumSize} parts.`)
  return nothing
}

function unknownKeyword(name: string): string {
  const hint = meant(name, [...keywordReaders.keys(), ...annotations.keys(), '$ref'])
  return `Unknown keyword '${name}'.${hint === '' ? ' Keywords are those of JSON Schema 2020-12, minimumVersion and maximumVersion.' : hint}`
}

function readReference({ value, context, schemaAt }: Keyword, state: State): Assertion {
  const target = resolveReference(value, context)
  if (target === null) return nothing
  if (state.open.has(target.node)) {
    context.problem(value, `${foundText(value)} leads back to the schema that it stands in, which has no end.`)
    return nothing
  }
  return schemaAt(target.node, target.pointer)
}

function readDraft({ value, context }: Keyword): void {
  if (value.kind === 'string' && value.value.replace(/#$/, '') === draft) return
  context.problem(value, `'$schema' is ${foundText(value)}; schemas of a policy are JSON Schema 2020-12: ${draft}.`)
}
