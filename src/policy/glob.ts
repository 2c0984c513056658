/**
 * Globs as picomatch reads them, matched in linear time: its own regular expressions backtrack, and `*(a*)b` takes
 * minutes on forty letters. The only module that imports picomatch.
 */
import picomatch from 'picomatch'
import { oncePerKey } from '../model/once.js'
import { linearPattern, type Test } from './schema/linear-pattern.js'

/**
 * How picomatch keeps out names that a path relative to the root never holds: `.`, `..` and empty ones. "There is
 * more" says something only where the path may end: after a `**`, and before a last `*`.
 */
const rewritings = [
  ['(?!\\.{1,2}(?:\\/|$))', ''],
  ['(?!(?:^|\\/)\\.{1,2}(?:\\/|$))', ''],
  ['|\\/|$)(?=.)', '|\\/)'],
  ['(?=.)[^/]*?\\/?)$', '[^/]+?)$'],
  ['(?=.)', ''],
] as const

const maximumLength = 1000

interface Unusable {
  readonly reason: string
}

/**
 * A test whether a path (relative, with `/`, without `.` and `..`) matches, hidden files included; or why the glob
 * cannot be used.
 */
export function compileGlob(glob: string, options: { readonly ignoreCase: boolean }): Test | Unusable {
  return compiled(options.ignoreCase)(glob)
}

const compiled = oncePerKey((ignoreCase: boolean) => oncePerKey((glob: string) => compile(glob, { ignoreCase })))

function compile(glob: string, options: { readonly ignoreCase: boolean }): Test | Unusable {
  const reason = unusable(glob)
  if (reason !== null) return { reason }
  const parsed = regularExpressionOf(glob)
  if (typeof parsed !== 'string') return parsed
  const pattern = rewritings.reduce((text, [from, to]) => text.replaceAll(from, to), parsed)
  if (/\(\?[!=<]/.test(pattern)) return { reason: "negation with '!' is not supported; name what is meant" }
  const test = linearPattern(pattern, { ...options, dotAll: true })
  return typeof test === 'function' ? rememberingLast(test) : test
}

/** Many rules ask about one subject's path before the next one comes. */
function rememberingLast(test: Test): Test {
  let last: { readonly text: string; readonly matches: boolean } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, matches: test(text) }
    return last.matches
  }
}

/** Globs that picomatch takes and that never match what was meant. */
function unusable(glob: string): string | null {
  if (glob === '') return 'it is empty'
  if (glob.length > maximumLength) return `it is longer than ${maximumLength} characters`
  if (glob.startsWith('!')) return "negation with '!' is not supported; name what is meant"
  if (glob.startsWith('/')) return `globs start at the repository's root without a '/': '${glob.replace(/^\/+/, '')}'`
  if (/\\[A-Za-z0-9_.]/.test(glob)) return `folders are separated by '/': '${glob.replaceAll('\\', '/')}'`
  if (/(^|\/)\.\.(\/|$)/.test(glob)) return "'..' leads nowhere: globs start at the repository's root"
  if (glob.includes('[!')) return "a range is negated with '^': '[^a-c]'"
  if (glob.endsWith('/')) return `it names a folder; its files are '${glob}**'`
  return null
}

function regularExpressionOf(glob: string): string | Unusable {
  try {
    return picomatch.makeRe(glob, { dot: true, strictBrackets: true, nonegate: true }).source
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reason: `${message.charAt(0).toLowerCase()}${message.slice(1)}` }
  }
}
