/**
 * Reads policy files: YAML 1.2, core schema, as the npm package `yaml` reads it, with everything refused that could make
 * a file mean something else than it says, or bring the process down. Only this folder imports `yaml`.
 */
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Range,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { JsonMember, JsonNode, JsonString } from '../json/syntax.js'
import type { Problem } from '../problem.js'
import { MAXIMUM_DEPTH, MAXIMUM_LENGTH } from './limits.js'

/** The same shape as JSON's, so that everything downstream knows one tree. An alias is the node that it names. */
export type YamlNode = JsonNode

export interface YamlFile {
  /** null where there is any problem: nothing is checked with half a policy. */
  readonly value: YamlNode | null
  readonly problems: readonly Problem[]
}

/** Nodes that aliases may add to a file, all together: a "billion laughs" file is a few lines long. */
const MAXIMUM_ALIASED_NODES = 10_000
const MAXIMUM_PROBLEMS = 20

/**
 * Reads one YAML document. Spans are offsets into `text`, quotes included; a key or item without a value is a null of
 * no length. Keys are strings; anything that JSON cannot hold is a problem. Never throws.
 */
export function parseYaml(text: string): YamlFile {
  return parse(text, false)
}

/**
 * The same of the first of several documents, as the Bicep compiler loads a file: what stands in the others is nothing
 * to it, if only it is YAML. https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Semantics/YamlObjectParser.cs
 */
export function parseFirstYaml(text: string): YamlFile {
  return parse(text, true)
}

function parse(text: string, mayBeSeveral: boolean): YamlFile {
  if (text.length > MAXIMUM_LENGTH) {
    return refused(0, 0, `expected at most ${MAXIMUM_LENGTH} characters of YAML, found ${text.length}`)
  }
  try {
    const tokens = tokensOf(text, mayBeSeveral)
    return 'message' in tokens ? { value: null, problems: [tokens] } : readTokens(tokens, text)
  } catch (error) {
    // The package reports errors and does not throw them, as far as is known.
    return refused(0, 0, `the YAML reader failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refused(start: number, end: number, message: string): YamlFile {
  return { value: null, problems: [{ start, end, message }] }
}

/** The concrete syntax, or why it is refused: nothing recursive has run on it by then. */
export function tokensOf(text: string, mayBeSeveral: boolean): readonly CST.Token[] | Problem {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'directive') {
        return { start, end: start + lexeme.length, message: 'expected YAML without directives, found a % line' }
      }
    }
    if (depthOf(parser) > MAXIMUM_DEPTH) {
      return { start, end: start + 1, message: `expected at most ${MAXIMUM_DEPTH} levels of nesting, found one more` }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  const second = tokens.filter(({ type }) => type === 'document')[1]
  if (second === undefined || mayBeSeveral) return tokens
  return { start: second.offset, end: second.offset, message: 'expected one YAML document, found a second one' }
}

/** The parser keeps the collections that are open on a stack, above the document's entry; a scalar may be on top. */
function depthOf({ stack }: Parser): number {
  const top = stack.at(-1)
  return top !== undefined && 'items' in top ? stack.length - 1 : stack.length - 2
}

export function newComposer(): Composer {
  return new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    resolveKnownTags: false,
    // Done by `membersOf`: the package compares each key with all others.
    uniqueKeys: false,
  })
}

export function newReading(problems: Problem[], isLenient: boolean): Reading {
  return { problems, anchors: new Map(), nodes: 0, aliasedNodes: 0, isLenient }
}

function readTokens(tokens: readonly CST.Token[], text: string): YamlFile {
  const [document, ...others] = [...newComposer().compose(tokens, true, text.length)]
  if (document === undefined) return { value: absentNode(0), problems: [] }
  const ofOthers = others.flatMap(({ errors }) => reportedProblems({ errors, warnings: [] }, text.length))
  const reading = newReading([...reportedProblems(document, text.length), ...ofOthers], false)
  const value = nodeOf(document.contents as ParsedNode | null, 0, reading)
  if (reading.problems.length === 0) return { value, problems: [] }
  reading.problems.sort((one, other) => one.start - other.start)
  return { value: null, problems: reading.problems.slice(0, MAXIMUM_PROBLEMS) }
}

/** Warnings too: an unknown tag is one. What is missing at the end is reported behind the end. */
function reportedProblems({ errors, warnings }: Pick<Document, 'errors' | 'warnings'>, length: number): Problem[] {
  return [...errors, ...warnings].map(({ pos: [start, end], message }) => {
    return { start: Math.min(start, length), end: Math.min(end, length), message }
  })
}

interface Anchor {
  /** null while the node is being read, which an alias inside it would make endless. */
  readonly node: YamlNode | null
  /** How many nodes it has, those of aliases included. */
  readonly nodes: number
}

export interface Reading {
  readonly problems: Problem[]
  /** Other programs' files: the same key may stand twice, and a key may be any scalar. */
  readonly isLenient: boolean
  readonly anchors: Map<string, Anchor>
  nodes: number
  aliasedNodes: number
}

function absentNode(at: number): YamlNode {
  return { kind: 'null', start: at, end: at }
}

/** `at`: where a node that is not written would stand. */
export function nodeOf(written: ParsedNode | null, at: number, reading: Reading): YamlNode {
  if (written === null) return absentNode(at)
  if (isAlias(written)) return aliasedNode(written, reading)
  const { anchor } = written
  const nodesBefore = reading.nodes++
  if (anchor !== undefined) reading.anchors.set(anchor, { node: null, nodes: 0 })
  const node = plainNode(written, reading)
  if (anchor !== undefined) reading.anchors.set(anchor, { node, nodes: reading.nodes - nodesBefore })
  return node
}

function plainNode(written: Exclude<ParsedNode, Alias>, reading: Reading): YamlNode {
  const [start, end] = written.range
  if (isMap(written)) return { kind: 'object', start, end, members: membersOf(written, reading) }
  if (isSeq(written)) {
    return { kind: 'array', start, end, items: written.items.map((item) => nodeOf(item, end, reading)) }
  }
  return scalarNode(written, reading)
}

function scalarNode({ value, range }: Scalar.Parsed, reading: Reading): YamlNode {
  const [start, end] = range
  if (value === null) return { kind: 'null', start, end }
  if (typeof value === 'boolean') return { kind: 'boolean', start, end, value }
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', start, end, value }
  if (typeof value === 'string') return { kind: 'string', start, end, value }
  report(reading, range, `expected a value that JSON can hold, found ${String(value)}`)
  return { kind: 'null', start, end }
}

function aliasedNode({ source, range }: Alias.Parsed, reading: Reading): YamlNode {
  const [start, end] = range
  const anchor = reading.anchors.get(source)
  reading.nodes += anchor?.nodes ?? 1
  reading.aliasedNodes += anchor?.nodes ?? 1
  if (anchor === undefined) report(reading, range, `expected an anchor before its alias, found no &${source}`)
  else if (anchor.node === null)
    report(reading, range, `expected an alias of something else, found *${source} inside &${source}`)
  else if (reading.aliasedNodes <= MAXIMUM_ALIASED_NODES) return anchor.node
  else report(reading, range, `expected aliases to add at most ${MAXIMUM_ALIASED_NODES} nodes, found more`)
  return { kind: 'null', start, end }
}

function membersOf(map: YAMLMap.Parsed, reading: Reading): JsonMember[] {
  const names = new Set<string>()
  return map.items.flatMap(({ key: writtenKey, value }) => {
    const key = keyOf(writtenKey, map.range[0], reading)
    if (key === null) return []
    if (names.has(key.value) && !reading.isLenient)
      report(reading, [key.start, key.end, key.end], `expected each key once, found '${key.value}' again`)
    names.add(key.value)
    return [{ key, value: nodeOf(value ?? null, key.end, reading) }]
  })
}

function keyOf(written: ParsedNode | null, at: number, reading: Reading): JsonString | null {
  if (isScalar(written)) {
    const key = nodeOf(written, at, reading)
    if (key.kind === 'string') return key
    if (reading.isLenient) return { kind: 'string', start: key.start, end: key.end, value: String(written.value) }
    const found = key.start === key.end ? 'nothing' : `${String(written.value)}, which is no string: put it in quotes`
    report(reading, written.range, `expected a string as key, found ${found}`)
  } else {
    const range: Range = written?.range ?? [at, at, at]
    report(reading, range, `expected a string as key, found ${isAlias(written) ? 'an alias' : 'a collection'}`)
  }
  return null
}

function report(reading: Reading, [start, end]: Range, message: string): void {
  reading.problems.push({ start, end, message })
}
