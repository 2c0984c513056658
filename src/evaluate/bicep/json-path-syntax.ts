/**
 * The text of a JSONPath, as Newtonsoft reads it: https://github.com/JamesNK/Newtonsoft.Json, Linq/JsonPath/JPath.cs. What
 * it refuses, and what is not evaluated here (scripts, regular expressions), has no path.
 */

export type Selector =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** `*`: of an object. */
  | { readonly kind: 'properties' }
  /** `[*]`: of an array. */
  | { readonly kind: 'items' }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | { readonly kind: 'slice'; readonly from: number | null; readonly to: number | null; readonly step: number }
  | { readonly kind: 'filter'; readonly condition: Condition }

export interface Segment {
  readonly selector: Selector
  /** `..`: here and anywhere below. */
  readonly isDeep: boolean
}

export type Operator = '==' | '===' | '!=' | '!==' | '<' | '<=' | '>' | '>='

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'exists'; readonly side: Side }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Side; readonly right: Side }

export type Side =
  /** `$` begins at the root, `@` at the value that is looked at. */
  | { readonly kind: 'path'; readonly isRoot: boolean; readonly segments: readonly Segment[] }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }

/** Filters in filters. */
const maximumDepth = 8

/** Longer paths are not read. */
const maximumLength = 1_000

interface Cursor {
  readonly text: string
  at: number
}

/** The path's steps; null: see above. */
export function parseJsonPath(text: string): readonly Segment[] | null {
  if (text.length > maximumLength) return null
  const cursor: Cursor = { text: text.trimEnd(), at: 0 }
  // A `$` before anything else begins a property's name.
  if (/^\$(?:[.[]|$)/.test(cursor.text)) cursor.at = 1
  const segments = readSegments(cursor, 0)
  return cursor.at === cursor.text.length ? segments : null
}

/** What neither ends a path in a filter nor begins a step; in brackets any name may be written. */
const nameToken = /[^.[\]() =<!>|&'"]+/y

function readSegments(cursor: Cursor, depth: number): readonly Segment[] | null {
  const segments: Segment[] = []
  let isAfterBracket = false
  for (;;) {
    const dots = read(cursor, /\.{0,2}/y) ?? ''
    const isDeep = dots === '..'
    const isBracket = cursor.text[cursor.at] === '['
    const name = isBracket ? null : read(cursor, nameToken)
    if (!isBracket && name === null) return dots === '' ? segments : null
    // `a[0]b`
    if (name !== null && isAfterBracket && dots === '') return null
    const selector = name === null ? readBracket(cursor, depth) : nameSelector(name)
    if (selector === null) return null
    isAfterBracket = isBracket
    const goesDown = selector.kind === 'names' || selector.kind === 'properties' || selector.kind === 'filter'
    // ParseArrayIndexer() takes no heed of the dots.
    segments.push({ selector, isDeep: isDeep && goesDown })
  }
}

function nameSelector(name: string): Selector {
  return name === '*' ? { kind: 'properties' } : { kind: 'names', names: [name] }
}

function readBracket(cursor: Cursor, depth: number): Selector | null {
  read(cursor, /\[ */y)
  const selector = readInside(cursor, depth)
  return read(cursor, / *\]/y) === null ? null : selector
}

function readInside(cursor: Cursor, depth: number): Selector | null {
  if (read(cursor, /\?\(/y) !== null) return readFilter(cursor, depth)
  return cursor.text[cursor.at] === "'" ? readNames(cursor) : readPlaces(cursor)
}

function readNames(cursor: Cursor): Selector | null {
  const names: string[] = []
  for (let name = readQuoted(cursor); name !== null; name = readQuoted(cursor)) {
    names.push(name)
    if (read(cursor, / *, */y) === null) return { kind: 'names', names }
  }
  return null
}

function readPlaces(cursor: Cursor): Selector | null {
  const inside = (read(cursor, /[-\d,:* ]+/y) ?? '').trim()
  if (inside === '*') return { kind: 'items' }
  if (/^-?\d{1,9}( *, *-?\d{1,9})*$/.test(inside)) return { kind: 'indexes', indexes: inside.split(',').map(Number) }
  const [whole, from, to, step] = /^(-?\d{1,9})? *: *(-?\d{1,9})? *(?:: *(-?\d{1,9})?)?$/.exec(inside) ?? []
  if (whole === undefined || Number(step ?? 1) === 0) return null
  const place = (text: string | undefined) => (text === undefined ? null : Number(text))
  return { kind: 'slice', from: place(from), to: place(to), step: Number(step ?? 1) }
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '/': '/',
}

function readQuoted(cursor: Cursor): string | null {
  const written = read(cursor, /'(?:[^'\\]|\\[btnfr\\"'/])*'/y)
  return written === null ? null : written.slice(1, -1).replace(/\\(.)/g, (_, one: string) => escapes[one] ?? one)
}

function readFilter(cursor: Cursor, depth: number): Selector | null {
  const condition = depth === maximumDepth ? null : readCondition(cursor, depth + 1)
  return condition === null || read(cursor, /\)/y) === null ? null : { kind: 'filter', condition }
}

/** Neither of `&&` and `||` binds closer: what follows one of them belongs to it as a whole, as in ParseExpression(). */
function readCondition(cursor: Cursor, depth: number): Condition | null {
  const terms: { readonly term: Condition; readonly joint: 'and' | 'or' | null }[] = []
  for (let joint: 'and' | 'or' | null = null; ; ) {
    const term = readComparison(cursor, depth)
    if (term === null) return null
    terms.push({ term, joint })
    const written = read(cursor, /&&|\|\|/y)
    if (written === null) break
    joint = written === '&&' ? 'and' : 'or'
  }
  return terms.reduceRight<Condition | null>((right, { term }, index) => {
    const kind = terms[index + 1]?.joint ?? null
    return right === null || kind === null ? term : { kind, left: term, right }
  }, null)
}

function readComparison(cursor: Cursor, depth: number): Condition | null {
  const left = readSide(cursor, depth)
  if (left === null) return null
  const written = read(cursor, /===|==|!==|!=|<>|<=|<|>=|>/y)
  if (written === null) return { kind: 'exists', side: left }
  const right = readSide(cursor, depth)
  const operator = (written === '<>' ? '!=' : written) as Operator
  return right === null ? null : { kind: 'compare', operator, left, right }
}

function readSide(cursor: Cursor, depth: number): Side | null {
  read(cursor, / */y)
  const start = read(cursor, /[$@]/y)
  const segments = start === null ? null : readSegments(cursor, depth)
  const side: Side | null =
    start === null ? readLiteral(cursor) : segments === null ? null : { kind: 'path', isRoot: start === '$', segments }
  read(cursor, / */y)
  return side
}

function readLiteral(cursor: Cursor): Side | null {
  const text = readQuoted(cursor)
  if (text !== null) return { kind: 'literal', value: text }
  // A number ends at a space or a parenthesis, and at nothing else.
  const written = read(cursor, /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?=[ )])|true|false|null/y)
  return written === null ? null : { kind: 'literal', value: JSON.parse(written) }
}

/** @param token sticky */
function read(cursor: Cursor, token: RegExp): string | null {
  token.lastIndex = cursor.at
  const [found = null] = token.exec(cursor.text) ?? []
  if (found !== null) cursor.at += found.length
  return found
}
