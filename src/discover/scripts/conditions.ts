/** Commands that test something, on which it hangs what a script does. */
import type { Command, Statement } from '../../syntax/script/syntax.js'
import type { Resolver } from './argument.js'

const testing =
  /^(?:if|elif|elseif|while|until|case|switch|test|\[\[?|-[ci]?(?:not)?(?:eq|ne|like|match|in|contains)|==)$/i

/**
 * Whether statements test something that one way of looking its variables up knows and another does not: then what is
 * done is not the same in each of the ways in which they run.
 *
 * @param names lower-cased, of the variables that may differ
 */
export function testsWhatDiffers(
  statements: readonly Statement[],
  names: ReadonlySet<string>,
  knowing: Resolver,
  other: Resolver,
): boolean {
  let before: Command | null = null
  for (const one of statements) {
    if (one.kind !== 'command') continue
    const isTest = isTesting(one) || (before !== null && before.words.length === 1 && isTesting(before))
    before = one
    if (isTest && (saysOneOf(names, one) || textsOf(one, knowing) !== textsOf(one, other))) return true
  }
  return false
}

function isTesting({ words }: Command): boolean {
  return words.some(({ parts }) => parts[0]?.kind === 'text' && testing.test(parts[0].text))
}

/** In what is not looked up: `$(basename $NAME)`, `$NAME.Length`. */
function saysOneOf(names: ReadonlySet<string>, { words }: Command): boolean {
  const written = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'unknown' ? [part.written] : [])))
  return written.some((text) => (text.toLowerCase().match(/\w+/g) ?? []).some((word) => names.has(word)))
}

function textsOf({ words }: Command, { argumentsOf }: Resolver): string {
  return JSON.stringify(argumentsOf(words).map(({ text }) => text))
}
