/** What the readers of scripts have in common: a place in a text, and the word that is being read. */
import type { MappedText } from './mapped-text.js'
import type { HereDocument, LexOptions, Part, Statement, Word } from './syntax.js'

export interface Reading {
  readonly mapped: MappedText
  readonly text: string
  readonly options: LexOptions
  readonly statements: Statement[]
  readonly nesting: number
  /** Where what is filled in ends, by where it begins; null: nothing is. */
  readonly holes: ReadonlyMap<number, number> | null
  at: number
  words: Word[]
  output: Word | null
  here: HereDocument | null
  isPiped: boolean
  /** Where the here-documents end that begin behind this line; null: there are none. */
  behindDocuments: number | null
}

export function newReading(mapped: MappedText, options: LexOptions, nesting = 0): Reading {
  const { text } = mapped
  const statements: Statement[] = []
  const open = { at: 0, words: [], output: null, here: null, isPiped: false, behindDocuments: null }
  const holes = mapped.holes === undefined ? null : new Map(mapped.holes.map(({ start, end }) => [start, end]))
  return { mapped, text, options, statements, nesting, holes, ...open }
}

/** The command that has been read ends here. */
export function endCommand(reading: Reading, isPipe = false): void {
  const { words, output, here, isPiped } = reading
  reading.words = []
  reading.output = null
  reading.here = null
  reading.isPiped = isPipe
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return
  reading.statements.push({ kind: 'command', words, output, here, isPiped, start: first.start, end: last.end })
}

/** Whether a sticky pattern matches where reading stands. */
export function isAt(pattern: RegExp, { text, at }: Reading): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Reads what a sticky pattern matches; null, and nothing is read, where it matches nothing. */
export function take(pattern: RegExp, reading: Reading): RegExpExecArray | null {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.text)
  if (found !== null) reading.at = pattern.lastIndex
  return found
}

/** Up to the next place where `end` stands, or `behind` characters further. */
export function skipTo(reading: Reading, end: string, behind = 0): void {
  const at = reading.text.indexOf(end, reading.at)
  reading.at = at === -1 ? reading.text.length : at + behind
}

/** Told the span of the commands in `$(…)` and backquotes. */
export type Substituted = (start: number, end: number) => void

/** Parts of a word; text that follows text is one part where the quotes are the same. */
export interface PartList {
  readonly parts: readonly Part[]
  readonly addText: (text: string, start: number, end: number, isQuoted: boolean) => void
  readonly add: (part: Part) => void
}

export function newParts(): PartList {
  const parts: Part[] = []
  let texts: string[] = []
  let span = { start: 0, end: 0, isQuoted: false }
  const flush = () => {
    if (texts.length > 0) parts.push({ kind: 'text', text: texts.join(''), ...span })
    texts = []
  }
  return {
    get parts() {
      flush()
      // Empty quotes are a word only by themselves.
      const filled = parts.filter((part) => part.kind !== 'text' || part.text !== '')
      return filled.length > 0 ? filled : parts.slice(0, 1)
    },
    addText: (text, start, end, isQuoted) => {
      if (texts.length > 0 && span.isQuoted !== isQuoted) flush()
      span = texts.length === 0 ? { start, end, isQuoted } : { ...span, end }
      texts.push(text)
    },
    add: (part) => {
      flush()
      parts.push(part)
    },
  }
}

/** An escape, and the character behind it, which stands for itself. */
export function readEscaped(reading: Reading, list: PartList): void {
  const { text, at } = reading
  reading.at = Math.min(at + 2, text.length)
  list.addText(text[at + 1] ?? '', at, reading.at, true)
}

const macroPattern = /\$\(([A-Za-z_][A-Za-z0-9_.-]{0,200})\)/y
/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context */
const folderNames: ReadonlyMap<string, string> = new Map([
  ['github.workspace', 'GITHUB_WORKSPACE'],
  ['github.action_path', 'GITHUB_ACTION_PATH'],
])
/** Variables of the environment, of a pipeline, and of a job's matrix; `env.NAME` and `env['NAME']` are the same. */
const contextPattern =
  /^\s{0,20}(env|variables|matrix)((?:\s{0,9}\.\s{0,9}[A-Za-z_][\w-]{0,200}|\s{0,9}\[\s{0,9}(?:'[^'\]]{1,200}'|\d{1,9})\s{0,9}\]){1,20})\s{0,20}$/i

/**
 * What is filled in before any shell sees the text, quotes or not: `${{ … }}` of workflows and pipelines, `$(NAME)` of
 * make and pipelines, `${…}` of a template's string. null: nothing of that kind stands here.
 */
export function readFilledIn(reading: Reading, isQuoted: boolean): Part | null {
  const { text, at: start } = reading
  const holeEnd = reading.holes?.get(start)
  if (holeEnd !== undefined) {
    reading.at = holeEnd
    return { kind: 'unknown', written: text.slice(start, holeEnd), isQuoted, start, end: holeEnd }
  }
  if (text.startsWith('${{', start)) {
    const close = text.indexOf('}}', start)
    const end = close === -1 ? text.length : close + 2
    reading.at = end
    const written = text.slice(start, end)
    const inside = written.slice(3, -2)
    const name = folderNames.get(inside.trim()) ?? nameInContext(inside)
    if (name === null) return { kind: 'unknown', written, isQuoted, start, end }
    return { kind: 'variable', name, isMacro: true, fallback: null, written, isQuoted, start, end }
  }
  if (!reading.options.hasMacros || text.charCodeAt(start) !== 0x24) return null
  const found = take(macroPattern, reading)
  if (found === null) return null
  const part = { name: found[1] ?? '', isMacro: true, fallback: null, written: found[0], isQuoted, start }
  return { kind: 'variable', ...part, end: reading.at }
}

/** `NAME` of `env.NAME`, `matrix.NAME.NAME` of a matrix. */
function nameInContext(expression: string): string | null {
  const [, context = '', path = ''] = contextPattern.exec(expression) ?? []
  const names = [...path.matchAll(/'([^']*)'|([\w-]+)/g)].map(([, quoted, plain = '']) => quoted ?? plain)
  if (context.toLowerCase() === 'matrix') return ['matrix', ...names].join('.')
  return names.length === 1 ? (names[0] ?? null) : null
}

/** From an opening bracket to behind the one that closes it; to the end where none does. */
export function endOfBrackets(text: string, start: number, open: string, close: string): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return at + 1
  }
  return text.length
}
