/**
 * Regular expressions in linear time: a policy's pattern meets texts of any pull request, and a backtracking engine
 * takes 9 seconds for `^(a+)+$` on 28 characters. The only module that imports re2js.
 */
import { RE2JS } from 're2js'

export type Test = (text: string) => boolean

/** A test whether a text contains a match, or why the pattern cannot be used. */
export type PatternReader = (pattern: string) => Test | { readonly reason: string }

export interface PatternOptions {
  readonly ignoreCase?: boolean
  /** `.` also matches line ends. */
  readonly dotAll?: boolean
}

/** A test whether a text contains a match, or why the pattern cannot be used. */
export function linearPattern(pattern: string, options: PatternOptions = {}): ReturnType<PatternReader> {
  const flags =
    (options.ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0) | (options.dotAll === true ? RE2JS.DOTALL : 0)
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern), flags)
    return rememberingTexts((text) => compiled.test(text))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** Tags and names of a repository's clusters are a few texts, asked for again and again. */
const rememberedTexts = 100

function rememberingTexts(test: Test): Test {
  const known = new Map<string, boolean>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size === rememberedTexts) known.clear()
    const matches = test(text)
    known.set(text, matches)
    return matches
  }
}

/** Look-around and back references are what people miss; no engine has them in linear time. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const reason = message.replace(/^error parsing regexp: /, '')
  if (/`\(\?<?[=!]/.test(reason)) return `look-around is not supported, found ${reason.slice(reason.indexOf('`'))}`
  if (/invalid escape sequence: `\\[1-9k]/.test(reason)) {
    return `back references are not supported, found ${reason.slice(reason.indexOf('`'))}`
  }
  return reason
}
