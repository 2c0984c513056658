/** What a word of a command comes to, with its variables followed as far as they are literals. */
import { clip } from '../../model/clip.js'
import { type Site, type Span, siteOf } from '../../model/location.js'
import type { Step } from '../../model/value.js'
import { type MappedText, sourceSpan } from '../../syntax/script/mapped-text.js'
import type { Part, VariablePart, Word } from '../../syntax/script/syntax.js'
import { divided, maximumWords, type Words } from './added-words.js'
import {
  type Alternatives,
  alternativesOf,
  heldWords,
  isWithEmpty,
  orElsewhere,
  seenFrom,
  textOf,
} from './held-words.js'
import { folderByVariable, folderOf, type KnownFolder } from './known-folders.js'
import type { Script, Variable } from './script.js'
import { type Known, keyOf, knownOf, type Variables, variablesOf } from './variables.js'

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
      /** It is the default of a variable. */
      readonly isFallback?: boolean
      /** Whoever runs the script may give something else: why that may be; null: nothing tells of it. */
      readonly whyOther?: () => string | null
    }
  /** A folder that is known by another way than its name. */
  | { readonly kind: 'folder'; readonly folder: 'root' | 'script'; readonly site: Site }
  | {
      readonly kind: 'unknown'
      readonly reason: string
      readonly site: Site
      /** The script speaks of a kube-proxy config where it sets what this stands for. */
      readonly isOurs?: boolean
      /** What it may be, of what the script sets it to. */
      readonly oneOf?: () => Alternatives
    }

/** Variables that hold variables that hold variables. */
const maximumDepth = 10
/** Variables and their words that are looked up for one script; a few lines can name millions. */
const maximumPieces = 50_000

/** Looks variables up for one script. */
export interface Resolver {
  readonly argumentsOf: (words: readonly Word[]) => readonly Argument[]
  /** The same where further variables are set. */
  readonly within: (taken: Taken) => Resolver
}

/** What variables hold in a part of the script's text: those of a loop, or what a function is called with. */
export interface Taken extends Span {
  /** What a value came by. */
  readonly caption: string
  /** By name. */
  readonly words: ReadonlyMap<string, readonly Argument[]>
  /** A parameter that a function is not given is empty. */
  readonly isOfFunction: boolean
}

export function newResolver(script: Script): Resolver {
  return resolverOf({ script, variables: variablesOf(script), taken: [], work: { left: maximumPieces } })
}

function resolverOf(resolving: Resolving): Resolver {
  const { script, taken } = resolving
  return {
    argumentsOf: (words) => words.flatMap((word) => expand(word, script.mapped, resolving, 0)),
    within: (own) => resolverOf({ ...resolving, taken: [own, ...taken] }),
  }
}

interface Resolving {
  readonly script: Script
  readonly variables: Variables
  /** The innermost first. */
  readonly taken: readonly Taken[]
  /** Variables and words that may still be looked up. */
  readonly work: { left: number }
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
    const isList = /^\$(?:@|\{(?:@|!?\w+\[@\]))/.test(part.written)
    if ((!part.isQuoted || isList) && found.some(([piece]) => piece?.kind === 'unknown')) mayBeSeveral = true
    found.forEach((pieces, index) => {
      if (index > 0 && fields.length < maximumWords) fields.push([])
      // One may be many: they are no arguments of a call.
      const last = fields.at(-1)
      for (const piece of pieces) last?.push(piece)
      // To copy one costs a fraction of looking it up.
      resolving.work.left -= pieces.length >> 4
    })
  }
  const isEmpty = fields.length === 1 && fields[0]?.length === 0 && word.parts.some(isNoWord)
  return isEmpty ? [] : fields.map((pieces) => ({ pieces, site, mayBeSeveral, text: textOf(pieces) }))
}

/** Empty, it is no word: unquoted, and `"$@"`. */
function isNoWord(part: Part): boolean {
  return !part.isQuoted || (part.kind === 'variable' && part.name === '@')
}

type NotText = Exclude<Part, { kind: 'text' }>

/** The words that stand for a variable; of anything else one word that nobody knows. */
function wordsFor(part: NotText, use: Site, mapped: MappedText, resolving: Resolving, depth: number): Words {
  const site = siteOf(resolving.script.source, sourceSpan(mapped, part.start, part.end))
  const known = folderOf(part)
  if (known !== null) return [folderPieces(known, site)]
  if (part.kind === 'unknown') {
    const folder = folderOfVariable(part, use, mapped, resolving, depth)
    return [folder ?? [{ kind: 'unknown', reason: onlyWhenItRuns(part.written), site }]]
  }
  if (resolving.script.dialect === 'powershell' && /^(?:true|false)$/i.test(part.name)) {
    return [[{ kind: 'text', text: part.name.toLowerCase(), site, way: [] }]]
  }
  const taken = takenIn(part, mapped, resolving)
  if (taken !== null) {
    const step: Step = { site: use, caption: taken.caption }
    const words = taken.words.map(({ pieces }) => pieces.map((piece) => withStep(piece, step)))
    const isEmpty = words.length === 0 || (words.length === 1 && isWithEmpty(part) && taken.words[0]?.text === '')
    if (isEmpty && part.fallback !== null) return [[{ kind: 'text', text: part.fallback, site, way: [] }]]
    return part.isQuoted || resolving.script.dialect === 'powershell' ? words : words.flatMap(divided)
  }
  return wordsOfVariable(part, use, mapped, resolving, depth)
}

/** What a script gets by a folder that it knows; null: nobody knows it. */
function folderOfVariable(
  { written, start, end }: NotText,
  use: Site,
  mapped: MappedText,
  resolving: Resolving,
  depth: number,
): readonly Piece[] | null {
  const found = resolving.script.dialect === 'shell' && depth < maximumDepth ? folderByVariable(written) : null
  if (found === null) return null
  const { variable: name, below, isWhole } = found
  const own = { name, isMacro: false, fallback: null, written: `$${name}`, isQuoted: true, start, end }
  const [pieces = [], ...more] = wordsFor({ kind: 'variable', ...own }, use, mapped, resolving, depth + 1)
  const isKnown = pieces.length > 0 && more.length === 0 && pieces.every(({ kind }) => kind !== 'unknown')
  // A whole path of what is relative hangs on where the script stands by then.
  if (!isKnown || (isWhole && pieces[0]?.kind !== 'folder')) return null
  const site = siteOf(resolving.script.source, sourceSpan(mapped, start, end))
  return [...pieces, { kind: 'text', text: below, site, way: [] }]
}

/** What a loop or a call has set it to, where nothing else sets it; null: it is set by none that is known. */
function takenIn(
  part: VariablePart,
  mapped: MappedText,
  { script, variables, taken }: Resolving,
): { readonly words: readonly Argument[]; readonly caption: string } | null {
  if (taken.length === 0 || part.isMacro || mapped !== script.mapped) return null
  const key = keyOf(part.name, script.dialect)
  if (variables.byName.has(key)) return null
  const around = taken.filter(({ start, end }) => part.start >= start && part.end <= end)
  const isPosition = /^\d+$/.test(key)
  const found = around.find(({ words, isOfFunction }) => words.has(key) || (isPosition && isOfFunction))
  return found === undefined ? null : { words: found.words.get(key) ?? [], caption: found.caption }
}

function folderPieces({ folder, below }: KnownFolder, site: Site): readonly Piece[] {
  const first: Piece =
    folder === 'current' ? { kind: 'text', text: '.', site, way: [] } : { kind: 'folder', folder, site }
  return below === '' ? [first] : [first, { kind: 'text', text: below, site, way: [] }]
}

function wordsOfVariable(
  part: VariablePart,
  use: Site,
  mapped: MappedText,
  resolving: Resolving,
  depth: number,
): Words {
  const { script, variables, work } = resolving
  const site = siteOf(script.source, sourceSpan(mapped, part.start, part.end))
  const known = knownOf(part, variables, script.dialect)
  if (known === undefined) return wordsOfUnset(part, site, resolving)
  const unknown = (reason: string, oneOf?: () => Alternatives): Words => [
    [{ kind: 'unknown', reason, site, isOurs: known.isOurs, ...(oneOf === undefined ? {} : { oneOf }) }],
  ]
  const severalTimes = `'${clip(part.written)}' is set more than once in this file`
  const wordsIn = ({ name, words, mapped, source }: Variable): Words => {
    const own = source === undefined ? resolving : { ...resolving, script: { ...script, source } }
    const step: Step = { site: use, caption: `variable '${name}'` }
    return words
      .flatMap((word) => expand(word, mapped, own, depth + 1))
      .map(({ pieces }) => pieces.map((piece) => withStep(piece, step)))
  }
  work.left -= sizeOf(known)
  if (work.left < 0) return unknown(`this script has more than ${maximumPieces} variables to follow`)
  const seen = seenFrom(known, part, mapped, script)
  if (seen.known === null) {
    return unknown(severalTimes, depth < maximumDepth ? () => alternativesOf(seen, wordsIn) : undefined)
  }
  const { first } = seen.known
  // `@table` gives its members to a command, `$table` is the table.
  const givesMembers = part.givesMembers === true || part.written.startsWith('@')
  const isUsedOtherwise = first.isTable === true && !givesMembers
  if (depth >= maximumDepth || first.words.length === 0 || isUsedOtherwise) {
    return known.differs ? unknown(severalTimes) : [[noLiteral(part, site)]]
  }
  return heldWords(seen, part, site, wordsIn, script) ?? unknown(severalTimes)
}

/** Words that are looked up where a variable is used. */
function sizeOf({ first, added, placed }: Known): number {
  return added.reduce((sum, { variable }) => sum + variable.words.length, 1 + first.words.length + placed.length)
}

function wordsOfUnset(part: VariablePart, site: Site, { script, variables }: Resolving): Words {
  const isTaken =
    !part.isMacro && (variables.taken.has(keyOf(part.name, script.dialect)) || script.isSetByStep?.(part.name) === true)
  if (part.fallback === null || isTaken) return [[noLiteral(part, site)]]
  const text: Piece = { kind: 'text', text: part.fallback, site, way: [], isFallback: true }
  return orElsewhere([[text]], part, script)
}

function noLiteral({ isMacro, name, written }: VariablePart, site: Site): Piece {
  const isOfMatrix = isMacro && name.startsWith('matrix.')
  const reason = isOfMatrix ? onlyWhenItRuns(written) : `'${clip(written)}' has no literal value in this file`
  return { kind: 'unknown', reason, site, isOurs: false }
}

function withStep(piece: Piece, step: Step): Piece {
  return piece.kind === 'text' ? { ...piece, way: [...piece.way, step] } : piece
}

function onlyWhenItRuns(written: string): string {
  return `'${clip(oneLine(written))}' is known only when it runs`
}

function oneLine(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, ' ')
}
