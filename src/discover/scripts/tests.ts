/** Commands that test something, on which it hangs what a script does. */
import type { Command } from '../../syntax/script/syntax.js'
import type { Resolver } from './argument.js'
import type { Script } from './script.js'

const testing =
  /^(?:if|elif|elseif|while|until|case|switch|test|\[\[?|-[ci]?(?:not)?(?:eq|ne|like|match|in|contains)|==)$/i

/**
 * Whether a script tests something that one way of looking its variables up knows and another does not: then what it does
 * is not the same in each of the ways in which it runs.
 */
export function testsWhatDiffers({ statements }: Script, knowing: Resolver, other: Resolver): boolean {
  let before: Command | null = null
  for (const one of statements) {
    if (one.kind !== 'command') continue
    const isTest = isTesting(one) || (before !== null && before.words.length === 1 && isTesting(before))
    before = one
    if (isTest && textsOf(one, knowing) !== textsOf(one, other)) return true
  }
  return false
}

function isTesting({ words }: Command): boolean {
  return words.some(({ parts }) => parts[0]?.kind === 'text' && testing.test(parts[0].text))
}

function textsOf({ words }: Command, { argumentsOf }: Resolver): string {
  return JSON.stringify(argumentsOf(words).map(({ text }) => text))
}
