/** What the assignments of a variable come to where it is used. */
import { clip } from '../../model/clip.js'
import type { Site } from '../../model/location.js'
import type { MappedText } from '../../syntax/script/mapped-text.js'
import type { VariablePart } from '../../syntax/script/syntax.js'
import { addedText, addedWords, divided, type Words } from './added-words.js'
import type { Piece } from './argument.js'
import type { Hold } from './reach.js'
import type { Script, Variable } from './script.js'
import { holdAt, type Known, reachedAt } from './variables.js'

/** What a variable may be, where several assignments set it. */
export interface Alternatives {
  /** Without those of which a part is unknown. */
  readonly all: Words
  /** It is one of these. */
  readonly isWhole: boolean
}

/** The assignments of a variable that a use of it sees. */
export interface Seen {
  /** null: nobody knows which of several it is. */
  readonly known: Known | null
  /** How it holds there; null: nothing tells. */
  readonly hold: Hold | null
  /** Those of which it is one, the last first; empty where that cannot be told. */
  readonly several: readonly Variable[]
  readonly isAll: boolean
}

/** @param mapped what the use stands in: of what is filled in elsewhere no place in the script tells */
export function seenFrom(known: Known, { isMacro, start }: VariablePart, mapped: MappedText, script: Script): Seen {
  const isHere = !isMacro && mapped === script.mapped
  const none = { several: [], isAll: false }
  if (!known.differs) return { known, hold: isHere ? holdAt(known, start, mapped.text) : null, ...none }
  const found = isHere ? reachedAt(known, start, script) : null
  if (found === null) return { known: null, hold: null, ...none }
  const { variables: several, isAll } = found
  const [sole, ...others] = several
  const isSole = isAll && others.length === 0 && sole !== undefined && sole.isDefault !== true
  return { known: isSole ? { ...known, first: sole, block: 0 } : null, hold: null, several, isAll }
}

/** What a variable may be that several assignments set: of each what is one word and known. */
export function alternativesOf({ several, isAll }: Seen, wordsIn: (variable: Variable) => Words): Alternatives {
  const all = several.flatMap((one) => {
    const [pieces, ...more] = wordsIn(one)
    return pieces === undefined || more.length > 0 || pieces.some(({ kind }) => kind === 'unknown') ? [] : [pieces]
  })
  return { all, isWhole: isAll && all.length === several.length }
}

/** @returns null where it is set more than once, and nobody knows what it comes to */
export function heldWords(
  seen: Seen,
  part: VariablePart,
  site: Site,
  wordsIn: (variable: Variable) => Words,
  script: Script,
): Words | null {
  const { known } = seen
  if (known === null) return null
  const { first, added } = known
  const { dialect } = script
  const isList = first.isList || first.isTable === true || (added.length > 0 && dialect === 'powershell')
  const isDivided = !isList && !part.isQuoted && dialect !== 'powershell'
  if (added.length > 0 && !isList) return addedText(known, wordsIn, isDivided)
  const isPerhaps = dialect === 'shell' && known.block !== 0 && first.mapped === script.mapped
  const own = held(wordsIn(first), seen, isPerhaps, part, script)
  if (part.fallback !== null && part.fallback !== '' && dialect === 'shell') {
    const [only] = own.length === 1 ? own.map(textOf) : []
    if (only === '' && isWithEmpty(part)) return [[{ kind: 'text', text: part.fallback, site, way: [] }]]
    // Set under a condition, in a sub-shell, in a function or further on, it may not be set where it is used.
    const isBefore = first.mapped === script.mapped && part.start < (first.words[0]?.start ?? 0)
    if ((known.block !== 0 || isBefore) && only !== part.fallback) return null
  }
  return [...(isDivided ? own.flatMap(divided) : own), ...added.flatMap((one) => addedWords(one, wordsIn))]
}

function held(words: Words, { known, hold }: Seen, isPerhaps: boolean, part: VariablePart, script: Script): Words {
  const isParameter = known?.first.isDefault === true
  const [only] = words.length === 1 ? words.map(textOf) : []
  if (hold === 'perhaps' && (part.fallback === null || only !== part.fallback)) {
    const reason = `'${clip(part.written)}' is set under a condition`
    return withOther(words, () => reason, true)
  }
  if (hold === 'default') return withOther(orElsewhere(words, part, script, isParameter), undefined, true)
  return isPerhaps ? orElsewhere(words, part, script) : words
}

/** `${NAME:-a}` and `${NAME:=a}` stand for an empty one too, `${NAME-a}` does not. */
export const isWithEmpty = ({ written }: VariablePart) => written.includes(':')

/**
 * What stands for a variable only where whoever runs the script has not set it.
 *
 * @param isParameter it is given by name, or by its place
 */
export function orElsewhere(
  words: Words,
  { written }: VariablePart,
  { source, setElsewhere }: Script,
  isParameter = false,
): Words {
  if (setElsewhere === undefined) return words
  const usual = words.length === 1 ? textOf(words[0] ?? []) : null
  return withOther(words, () => setElsewhere(written, usual, source.path, isParameter), false)
}

function withOther(words: Words, whyOther: (() => string | null) | undefined, isFallback: boolean): Words {
  const own = { ...(whyOther === undefined ? {} : { whyOther }), ...(isFallback ? { isFallback } : {}) }
  return words.map((pieces) => pieces.map((piece): Piece => (piece.kind === 'text' ? { ...own, ...piece } : piece)))
}

/** null: a part of it is not known. */
export function textOf(pieces: readonly Piece[]): string | null {
  return pieces.every((piece) => piece.kind === 'text') ? pieces.map(({ text }) => text).join('') : null
}
