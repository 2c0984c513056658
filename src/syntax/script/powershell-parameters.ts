/**
 * The parameters of a script or a function of PowerShell: `param([string] $File = 'a.json')`, `function Up($File) { … }`.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_functions_advanced_parameters
 */
import { type Assigned, nothing, readList } from './powershell-lists.js'
import type { Blocks } from './powershell-loops.js'
import { readPath } from './powershell-paths.js'
import { isCommandName, readPowerShellWord } from './powershell-word.js'
import { endOfBrackets, isAt, type Reading, take } from './reading.js'

export interface Parameters {
  readonly owner: 'script' | 'function'
  /** Behind the bracket that closes them. */
  readonly end: number
}

/** Characters before the bracket that are looked at. */
const maximumBefore = 150

/** null: the bracket that stands there opens no parameters. */
export function parametersAt({ text, at }: Reading, blocks: Blocks): Parameters | null {
  const before = text.slice(Math.max(0, at - maximumBefore), at).trimEnd()
  if (!/[\w-]/.test(before.slice(-1))) return null
  const isBlock = /(?:^|[\s;{}\]])param$/i.test(before.slice(-6))
  if (!isBlock && !/function|filter/i.test(before)) return null
  if (!isBlock && !/(?:^|[\s;{}])(?:function|filter)[ \t]{1,20}[\w:-]{1,100}$/i.test(before)) return null
  const owner = isBlock && !blocks.isOpen() ? 'script' : 'function'
  return { owner, end: endOfBrackets(text, at, '(', ')') }
}

/** With its types, and perhaps behind the end of an attribute. */
const parameter =
  /\]?[ \t]{0,100}(?:\[[A-Za-z][\w.]{0,100}(?:\[\])?\][ \t]{0,100}){0,9}\$([A-Za-z_]\w{0,200})(?:\s{0,100}(=)(?!=)\s{0,100})?/y

/**
 * Reads one parameter: that of a script is set to its default, that of a function to what nobody knows, as calls may give
 * anything.
 *
 * @returns false, and nothing is read, where something else stands there
 */
export function readParameter(reading: Reading, owner: Parameters['owner']): boolean {
  const { at: start, statements } = reading
  const found = take(parameter, reading)
  if (found === null) return false
  const [, name = '', equals] = found
  const own = { kind: 'assignment', start, name, isAdded: false } as const
  if (owner === 'function') statements.push({ ...own, ...nothing })
  else if (equals !== undefined) statements.push({ ...own, ...readDefault(reading), isDefault: true })
  return true
}

const behindDefault = /\s{0,100}(?:[,)#]|$)/y

/** Nothing is read where an expression or a command gives it. */
function readDefault(reading: Reading): Assigned {
  const { text, at: start } = reading
  if (text.startsWith('@(', start)) return { words: readList(reading), isList: true }
  const path = readPath(reading)
  if (path !== null && isAt(behindDefault, reading)) return { words: [path], isList: false }
  reading.at = start
  if (/[({@]/.test(text[start] ?? '(')) return nothing
  const word = readPowerShellWord(reading, true)
  if (!isCommandName(word) && isAt(behindDefault, reading)) return { words: [word], isList: false }
  reading.at = start
  return nothing
}
