/** What a word of a command comes to, with its variables followed as far as they are literals. */
import { clip } from '../../model/clip.js'
import { type Site, siteOf } from '../../model/location.js'
import { passedOn, type Step, stringValue, unknownValue, type Value } from '../../model/value.js'
import { type MappedText, sourceSpan } from '../../syntax/script/mapped-text.js'
import type { Part, VariablePart, Word } from '../../syntax/script/syntax.js'
import { folderOf, type KnownFolder } from './known-folders.js'
import type { Script, Variable } from './script.js'

export interface Argument {
  readonly pieces: readonly Piece[]
  /** The word that is written where the command stands. */
  readonly site: Site
  /** Unquoted, it may come to several words, or none. */
  readonly mayBeSeveral: boolean
  /** What is known of it whole; null: a part of it is not. */
  readonly text: string | null
}

export type Piece =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly site: Site
      readonly way: readonly Step[]
      /** It stands for a variable that may be set by whoever runs the script. */
      readonly isFallback?: boolean
    }
  /** A folder that is known by another way than its name. */
  | { readonly kind: 'folder'; readonly folder: 'root' | 'script'; readonly site: Site }
  | { readonly kind: 'unknown'; readonly reason: string; readonly site: Site }

/** Variables that hold variables that hold variables. */
const maximumDepth = 10
/** Words that one word may come to. */
const maximumWords = 500
/** Variables that are looked up for one script; a few lines can name millions. */
const maximumPieces = 50_000

/** Looks variables up for one script. */
export interface Resolver {
  readonly argumentsOf: (words: readonly Word[]) => readonly Argument[]
}

export function newResolver(script: Script): Resolver {
  const variables = variablesOf(script)
  const resolving: Resolving = { script, variables, left: maximumPieces }
  return { argumentsOf: (words) => words.flatMap((word) => expand(word, script.mapped, resolving, 0)) }
}

interface Resolving {
  readonly script: Script
  readonly variables: ReadonlyMap<string, Known>
  /** Variables that may still be looked up. */
  left: number
}

/** What is known of a variable. */
interface Known {
  readonly first: Variable
  /** Further assignments that say something else. */
  differs: boolean
  /** More is added to it. */
  isAddedTo: boolean
}

function variablesOf({ statements, environment, mapped, dialect }: Script): Resolving['variables'] {
  const byName = new Map<string, Known>()
  const own = statements.flatMap((one) => (one.kind === 'assignment' ? [one] : []))
  const names = new Set(own.map(({ name }) => keyOf(name, dialect)))
  const changed = own.some(({ isTable }) => isTable === true) ? changedTables(mapped.text) : []
  for (const variable of environment) {
    // What the script sets itself wins.
    if (!names.has(keyOf(variable.name, dialect))) byName.set(keyOf(variable.name, dialect), knownBy(variable))
  }
  for (const { name, words, isList, isTable = false, isAdded } of own) {
    const variable: Variable = { name, words, isList, isTable, isAdded, mapped }
    const known = byName.get(keyOf(name, dialect))
    if (known === undefined) byName.set(keyOf(name, dialect), knownBy(variable))
    else if (isAdded) known.isAddedTo = true
    else known.differs ||= writtenText(known.first) !== writtenText(variable)
  }
  for (const name of changed) {
    const known = byName.get(name)
    if (known?.first.isTable === true) known.differs = true
  }
  return byName
}

/** Lower-cased names of variables whose members are used, and perhaps set. */
function changedTables(script: string): ReadonlySet<string> {
  return new Set([...script.matchAll(/\$([A-Za-z_]\w{0,200})[.[]/g)].map(([, name = '']) => name.toLowerCase()))
}

function knownBy(first: Variable): Known {
  return { first, differs: first.isAdded, isAddedTo: false }
}

function writtenText({ words, mapped }: Variable): string {
  return words.map(({ start, end }) => mapped.text.slice(start, end)).join(' ')
}

/** Only POSIX shells tell capitals from small letters. */
function keyOf(name: string, dialect: Script['dialect']): string {
  return dialect === 'shell' ? name : name.toLowerCase()
}

function expand(word: Word, mapped: MappedText, resolving: Resolving, depth: number): readonly Argument[] {
  const { source } = resolving.script
  const site = siteOf(source, sourceSpan(mapped, word.start, word.end))
  const fields: Piece[][] = [[]]
  let mayBeSeveral = false
  for (const part of word.parts) {
    if (part.kind === 'text') {
      const isWhole = word.parts.length === 1
      const own = isWhole ? site : siteOf(source, sourceSpan(mapped, part.start, part.end))
      fields.at(-1)?.push({ kind: 'text', text: part.text, site: own, way: [] })
      continue
    }
    const found = wordsFor(part, site, mapped, resolving, depth)
    if (!part.isQuoted && found.some(([piece]) => piece?.kind === 'unknown')) mayBeSeveral = true
    found.forEach((pieces, index) => {
      if (index > 0 && fields.length < maximumWords) fields.push([])
      fields.at(-1)?.push(...pieces)
    })
  }
  const isEmpty = fields.length === 1 && fields[0]?.length === 0 && word.parts.some(({ isQuoted }) => !isQuoted)
  return isEmpty ? [] : fields.map((pieces) => ({ pieces, site, mayBeSeveral, text: textOf(pieces) }))
}

function textOf(pieces: readonly Piece[]): string | null {
  return pieces.every((piece) => piece.kind === 'text') ? pieces.map(({ text }) => text).join('') : null
}

type NotText = Exclude<Part, { kind: 'text' }>
/** The pieces of one word, and of the next. */
type Words = readonly (readonly Piece[])[]

/** The words that stand for a variable; of anything else one word that nobody knows. */
function wordsFor(part: NotText, use: Site, mapped: MappedText, resolving: Resolving, depth: number): Words {
  const site = siteOf(resolving.script.source, sourceSpan(mapped, part.start, part.end))
  const known = folderOf(part)
  if (known !== null) return [folderPieces(known, site)]
  if (part.kind === 'unknown') {
    return [[{ kind: 'unknown', reason: `'${clip(oneLine(part.written))}' is known only when it runs`, site }]]
  }
  if (resolving.script.dialect === 'powershell' && /^(?:true|false)$/i.test(part.name)) {
    return [[{ kind: 'text', text: part.name.toLowerCase(), site, way: [] }]]
  }
  return wordsOfVariable(part, use, site, resolving, depth)
}

function folderPieces({ folder, below }: KnownFolder, site: Site): readonly Piece[] {
  const first: Piece =
    folder === 'current' ? { kind: 'text', text: '.', site, way: [] } : { kind: 'folder', folder, site }
  return below === '' ? [first] : [first, { kind: 'text', text: below, site, way: [] }]
}

function wordsOfVariable(part: VariablePart, use: Site, site: Site, resolving: Resolving, depth: number): Words {
  const unknown = (reason: string): Words => [[{ kind: 'unknown', reason, site }]]
  const known = resolving.variables.get(keyOf(part.name, resolving.script.dialect))
  const first = known?.first
  if (first === undefined && part.fallback !== null) {
    return [[{ kind: 'text', text: part.fallback, site, way: [], isFallback: true }]]
  }
  if (known === undefined || first === undefined) {
    return unknown(`'${clip(part.written)}' has no literal value in this file`)
  }
  if (known.differs || (known.isAddedTo && !first.isList)) {
    return unknown(`'${clip(part.written)}' is set more than once in this file`)
  }
  resolving.left -= 1
  if (resolving.left < 0) return unknown(`this script has more than ${maximumPieces} variables to follow`)
  // `@table` gives its members to a command, `$table` is the table.
  const isUsedOtherwise = first.isTable === true && !part.written.startsWith('@')
  if (depth >= maximumDepth || first.words.length === 0 || isUsedOtherwise) {
    return unknown(`'${clip(part.written)}' has no literal value in this file`)
  }
  const step: Step = { site: use, caption: `variable '${first.name}'` }
  const words = first.words.flatMap((word) => expand(word, first.mapped, resolving, depth + 1))
  const pieces = words.map((word) => word.pieces.map((piece) => withStep(piece, step)))
  // Whether more is added may hang on anything.
  if (known.isAddedTo) return [...pieces, ...unknown(`more is added to '${clip(part.written)}' in this file`)]
  return first.isList || first.isTable === true || part.isQuoted || resolving.script.dialect === 'powershell'
    ? pieces
    : pieces.flatMap(divided)
}

function withStep(piece: Piece, step: Step): Piece {
  return piece.kind === 'text' ? { ...piece, way: [...piece.way, step] } : piece
}

/** Text divided at blanks, as a shell does with what an unquoted variable holds. */
function divided(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const fields: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      fields.at(-1)?.push(piece)
      continue
    }
    const quote = piece.site.end - piece.site.start - piece.text.length
    for (const found of piece.text.matchAll(/(\s+)|\S+/g)) {
      if (found[1] !== undefined) fields.push([])
      else {
        const start = piece.site.start + found.index + (quote === 2 ? 1 : 0)
        const isExact = (quote === 0 || quote === 2) && found[0] !== piece.text
        const site = isExact ? { ...piece.site, start, end: start + found[0].length } : piece.site
        fields.at(-1)?.push({ ...piece, text: found[0], site })
      }
    }
  }
  const filled = fields.filter((field) => field.length > 0)
  return filled.length === 0 ? [[]] : filled.slice(0, maximumWords)
}

function oneLine(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, ' ')
}

/** The argument's value where a rule looks at it. */
export function argumentValue({ pieces, site, text }: Argument): Value {
  const [only] = pieces
  if (text !== null) {
    if (pieces.length === 1 && only?.kind === 'text') return passedOn(stringValue(text, only.site), ...only.way)
    return stringValue(text, site)
  }
  const unknown = pieces.find((piece) => piece.kind !== 'text')
  const reason = unknown?.kind === 'unknown' ? unknown.reason : 'it is a folder that is known only when it runs'
  const start = pieces[0]?.kind === 'text' ? pieces[0].text : ''
  const last = pieces.at(-1)
  const end = last?.kind === 'text' && pieces.length > 1 ? last.text : ''
  return { ...unknownValue(reason, unknown?.site ?? site), text: { start, end } }
}
