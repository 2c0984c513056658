/**
 * Regular expressions in linear time: a policy's pattern meets texts of any pull request, and a backtracking engine
 * takes 9 seconds for `^(a+)+$` on 28 characters. The only module that imports re2js.
 */
import { RE2JS } from 're2js'

export type Test = (text: string) => boolean

export interface PatternOptions {
  readonly ignoreCase?: boolean
  /** `.` also matches line ends. */
  readonly dotAll?: boolean
}

/** A test whether a text contains a match, or why the pattern cannot be used. */
export function linearPattern(pattern: string, options: PatternOptions = {}): Test | { readonly reason: string } {
  const flags =
    (options.ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0) | (options.dotAll === true ? RE2JS.DOTALL : 0)
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern), flags)
    return (text) => compiled.test(text)
  } catch (error) {
    return { reason: reasonOf(error) }
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
