/** How a message names what stands at a place; longer text is cut. */
const MAX_QUOTED_LENGTH = 40

export function quote(text: string): string {
  return text.length > MAX_QUOTED_LENGTH ? `'${text.slice(0, MAX_QUOTED_LENGTH)}…'` : `'${text}'`
}

const HINTS_FOR_CHARACTERS: Readonly<Record<string, string>> = {
  '"': "strings are written in single quotes: '…'",
  '`': "strings are written in single quotes: '…'",
  '\u2018': "a typographic quote; strings are written in straight single quotes: '…'",
  '\u2019': "a typographic quote; strings are written in straight single quotes: '…'",
  '\u201c': "a typographic quote; strings are written in straight single quotes: '…'",
  '\u201d': "a typographic quote; strings are written in straight single quotes: '…'",
  '\u00a0': 'a no-break space; only spaces and tabs may stand between words',
  '&': "the operator 'and' is written &&",
  '#': 'comments are written // … or /* … */; a pragma such as #disable-next-line stands on its own line, with codes',
  $: `a hole \${…} stands only inside a string: '\${…}'`,
  '\\': 'a backslash stands only inside a string',
}

/** For a character that begins no token. */
export function unexpectedCharacter(text: string, at: number): string {
  const codePoint = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(codePoint)
  const isPrintable = codePoint > 0x20 && codePoint < 0x7f
  const name = isPrintable
    ? `'${character}'`
    : `the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const hint = Object.hasOwn(HINTS_FOR_CHARACTERS, character) ? HINTS_FOR_CHARACTERS[character] : undefined
  return `found ${name}, which begins nothing in Bicep${hint === undefined ? '' : `: ${hint}`}`
}

/** Slips of the keyboard, and what other languages and older Bicep call a declaration. */
const MISTAKEN_WORDS: ReadonlyMap<string, string> = new Map([
  ['parm', 'param'],
  ['parma', 'param'],
  ['params', 'param'],
  ['parameter', 'param'],
  ['parameters', 'param'],
  ['variable', 'var'],
  ['let', 'var'],
  ['const', 'var'],
  ['function', 'func'],
  ['resources', 'resource'],
  ['out', 'output'],
  ['outputs', 'output'],
  ['mod', 'module'],
  ['modules', 'module'],
  ['provider', 'extension'],
  ['scope', 'targetScope'],
])

/** The declaration of this dialect that `word` seems to mean; undefined without one. */
export function declarationMeantBy(word: string, declarations: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  const meant = MISTAKEN_WORDS.get(lower) ?? lower
  return declarations.find((declaration) => declaration.toLowerCase() === meant.toLowerCase())
}
