/** Paths that PowerShell puts together: `Join-Path $PSScriptRoot 'a.json'`, `Split-Path -Parent $PSCommandPath`. */
import { readPowerShellWord } from './powershell-word.js'
import { isAt, type Reading, take } from './reading.js'
import type { Part, Word } from './syntax.js'

/** Commands within brackets within commands. */
const maximumDepth = 5

/** Folders and names that one path is joined of. */
const maximumOperands = 10

/** One word for what the commands give, with slashes within; null, and nothing is read, where something else stands there. */
export function readPath(reading: Reading, depth = 0): Word | null {
  const { at: start } = reading
  const inner = depth + 1
  const word = joined(reading, inner) ?? parent(reading, inner) ?? resolved(reading, inner) ?? bracketed(reading, inner)
  if (word === null) reading.at = start
  return word === null ? null : { ...word, start, end: reading.at }
}

const joinPath = /Join-Path[ \t]{1,100}(?:-Path[ \t]{1,100})?/iy
const options = /[ \t]{1,100}-Resolve(?![\w-])/iy
const child = /[ \t]{1,100}(?:-(?:Additional)?ChildPath[ \t]{1,100})?|[ \t]{0,100},[ \t]{0,100}/iy

function joined(reading: Reading, depth: number): Word | null {
  const folder = take(joinPath, reading) === null ? null : operand(reading, depth)
  if (folder === null) return null
  let whole = folder
  for (let left = maximumOperands; left > 0; left--) {
    const before = reading.at
    const next = take(child, reading) === null ? null : operand(reading, depth)
    if (next === null) {
      reading.at = before
      break
    }
    whole = { ...whole, parts: [...whole.parts, textAt('/', whole.end), ...next.parts], end: next.end }
  }
  take(options, reading)
  return whole
}

const splitPath = /Split-Path[ \t]{1,100}(?:-Parent[ \t]{1,100})?(?:-(?:Literal)?Path[ \t]{1,100})?/iy
const asParent = /[ \t]{1,100}-Parent(?![\w-])/iy
/** The script itself: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables */
const ownPath =
  /\$(?:(?:script:)?MyInvocation\.MyCommand\.(?:Path|Definition|Source)|(?:script:)?PSCommandPath)(?![\w.[(])/iy

/** Without another option `Split-Path` gives what the last name lies in. */
function parent(reading: Reading, depth: number): Word | null {
  if (take(splitPath, reading) === null) return null
  const { at: start } = reading
  const own = take(ownPath, reading)
  const path = own === null ? operand(reading, depth) : ownFolder(own[0], start)
  if (path === null) return null
  take(asParent, reading)
  return own === null ? { ...path, parts: [...path.parts, textAt('/..', path.end)] } : path
}

function ownFolder(written: string, start: number): Word {
  const end = start + written.length
  const name = 'PSScriptRoot'
  const part: Part = { kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted: true, start, end }
  return { parts: [part], start, end }
}

const resolvePath = /(?:Resolve|Convert)-Path[ \t]{1,100}(?:-(?:Literal)?Path[ \t]{1,100})?/iy

function resolved(reading: Reading, depth: number): Word | null {
  return take(resolvePath, reading) === null ? null : operand(reading, depth)
}

const open = /\([ \t]{0,100}/y
const close = /[ \t]{0,100}\)(?:\.(?:ProviderPath|Path)(?!\w))?/iy

function bracketed(reading: Reading, depth: number): Word | null {
  if (depth > maximumDepth || take(open, reading) === null) return null
  const word = readPath(reading, depth)
  return word === null || take(close, reading) === null ? null : word
}

const name = String.raw`[A-Za-z_]\w{0,100}`
const macro = String.raw`\$\([A-Za-z_][\w.-]{0,200}\)`
const filledIn = String.raw`\$\{\{[^{}\r\n]{1,200}\}\}`
const below = String.raw`(?:[\\/][\w.\\/-]{0,300})?`
/** A variable, what a pipeline fills in, or a text; commands within are none. */
const plain = new RegExp(
  String.raw`(?:'[^'\r\n]{0,300}'|"(?:[^"\x60\r\n()]|${macro}){0,300}"|(?:\$(?:(?:env|script|global|local):)?${name}|${macro}|${filledIn})${below}|[\w.\\/][\w.\\/-]{0,300})(?=[\s),;|}]|$)`,
  'iy',
)

function operand(reading: Reading, depth: number): Word | null {
  const path = depth > maximumDepth ? null : bracketed(reading, depth)
  if (path !== null) return path
  if (!isAt(plain, reading)) return null
  const end = plain.lastIndex
  const word = readPowerShellWord(reading, true)
  return reading.at === end ? word : null
}

function textAt(text: string, at: number): Part {
  return { kind: 'text', text, isQuoted: true, start: at, end: at + 1 }
}
