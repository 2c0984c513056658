import { endianness } from 'node:os'

export const TAB = 0x09
export const LINE_FEED = 0x0a
export const CARRIAGE_RETURN = 0x0d
export const SPACE = 0x20
export const HASH = 0x23
export const DOLLAR = 0x24
export const QUOTE = 0x27
export const STAR = 0x2a
export const HYPHEN = 0x2d
export const SLASH = 0x2f
export const ZERO = 0x30
export const BACKSLASH = 0x5c
export const OPENING_BRACE = 0x7b

/**
 * The text's code units, and one 0 behind them: reading these is faster than `charCodeAt`, most of all before the code
 * is optimized, and looking one ahead stays within bounds. Any other 0 is a NUL in the text.
 */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1)
  const bytes = Buffer.from(codes.buffer)
  bytes.write(text, 'utf16le')
  if (endianness() === 'BE') bytes.swap16()
  return codes
}

/** What a code unit can begin, for lookup by the code unit; 0: a punctuator, or nothing. */
export const CHARACTER_CLASSES = new Uint8Array(0x10000)
/** 1 for what may stand in a word behind its first letter. */
export const IDENTIFIER_PARTS = new Uint8Array(0x10000)
export const IDENTIFIER_START = 1
export const DIGIT = 2
export const LINE_BREAK = 3
export const STRING_START = 4
/** A blank; and what may begin a comment or pragma. */
export const MAYBE_TRIVIA = 5

for (let code = 0; code < 0x80; code++) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(character)) CHARACTER_CLASSES[code] = IDENTIFIER_START
  else if (/[0-9]/.test(character)) CHARACTER_CLASSES[code] = DIGIT
  else if (/[\r\n]/.test(character)) CHARACTER_CLASSES[code] = LINE_BREAK
  else if (/['$]/.test(character)) CHARACTER_CLASSES[code] = STRING_START
  else if (/[ \t/#]/.test(character)) CHARACTER_CLASSES[code] = MAYBE_TRIVIA
  if (/\w/.test(character)) IDENTIFIER_PARTS[code] = 1
}

export function isIdentifierStart(code: number): boolean {
  return CHARACTER_CLASSES[code] === IDENTIFIER_START
}

export function isIdentifierPart(code: number): boolean {
  return IDENTIFIER_PARTS[code] === 1
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

export function isLineBreak(code: number): boolean {
  return CHARACTER_CLASSES[code] === LINE_BREAK
}
