import {
  CHARACTER_CLASSES,
  HASH,
  HYPHEN,
  isBlank,
  isIdentifierPart,
  isLineBreak,
  LINE_BREAK,
  SLASH,
  SPACE,
  STAR,
  TAB,
} from './characters.js'

const PRAGMAS = ['#disable-next-line', '#disable-diagnostics', '#restore-diagnostics'] as const

/**
 * The offset of the first character from `at` on that is no blank, comment or pragma. That is the `/*` itself where
 * a comment is never closed.
 *
 * @param codes of the text, see characters.ts
 */
export function skipTrivia(text: string, codes: Uint16Array, at: number): number {
  for (;;) {
    const code = codes[at] ?? 0
    if (code === SPACE || code === TAB) {
      at++
      continue
    }
    if (code !== SLASH && code !== HASH) return at
    const end = code === HASH ? endOfPragma(text, codes, at) : endOfComment(text, codes, at)
    if (end === at) return at
    at = end
  }
}

/** Behind the comment of one line or of several that begins at `at`; else `at`. */
function endOfComment(text: string, codes: Uint16Array, at: number): number {
  const second = codes[at + 1]
  if (second === STAR) {
    const close = text.indexOf('*/', at + 2)
    return close === -1 ? at : close + 2
  }
  if (second !== SLASH) return at
  let end = at + 2
  while (end < text.length && CHARACTER_CLASSES[codes[end] ?? 0] !== LINE_BREAK) end++
  return end
}

/** `#disable-next-line CODE …`, as the first thing of its line and with one code at least; else `at`. */
function endOfPragma(text: string, codes: Uint16Array, at: number): number {
  const pragma = PRAGMAS.find((name) => text.startsWith(name, at))
  if (pragma === undefined || !isFirstOfLine(codes, at)) return at
  let end = at + pragma.length
  let hasCode = false
  for (;;) {
    while (isBlank(codes[end] ?? 0)) end++
    if (!isDiagnosticCodePart(codes[end] ?? 0)) return hasCode ? end : at
    while (isDiagnosticCodePart(codes[end] ?? 0)) end++
    hasCode = true
  }
}

function isDiagnosticCodePart(code: number): boolean {
  return isIdentifierPart(code) || code === HYPHEN
}

function isFirstOfLine(codes: Uint16Array, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isBlank(codes[before] ?? 0)) before--
  return before < 0 || isLineBreak(codes[before] ?? 0)
}
