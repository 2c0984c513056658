import { isBlank, isIdentifierPart, isLineBreak } from './tokens.js'

const PRAGMAS = ['#disable-next-line', '#disable-diagnostics', '#restore-diagnostics'] as const

/**
 * The offset of the first character from `at` on that is no blank, comment or pragma. That is the `/*` itself where
 * a comment is never closed.
 */
export function skipTrivia(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at++
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
      at = endOfLine(text, at + 2)
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const close = text.indexOf('*/', at + 2)
      if (close === -1) return at
      at = close + 2
    } else if (code === 0x23) {
      const end = endOfPragma(text, at)
      if (end === at) return at
      at = end
    } else {
      return at
    }
  }
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++
  return at
}

/** `#disable-next-line CODE …`, as the first thing of its line and with one code at least; else `at`. */
function endOfPragma(text: string, at: number): number {
  const pragma = PRAGMAS.find((name) => text.startsWith(name, at))
  if (pragma === undefined || !isFirstOfLine(text, at)) return at
  let end = at + pragma.length
  let codes = 0
  for (;;) {
    while (isBlank(text.charCodeAt(end))) end++
    if (!isCodePart(text.charCodeAt(end))) return codes > 0 ? end : at
    while (isCodePart(text.charCodeAt(end))) end++
    codes++
  }
}

function isCodePart(code: number): boolean {
  return isIdentifierPart(code) || code === 0x2d
}

function isFirstOfLine(text: string, at: number): boolean {
  let before = at
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--
  return before === 0 || isLineBreak(text.charCodeAt(before - 1))
}
