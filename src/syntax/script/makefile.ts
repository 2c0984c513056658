/** Reads a Makefile: its variables, and each line of its recipes with the variables filled in that are literals. */
import { type MappedText, newTextBuilder, sliceOf, type TextBuilder, unbroken } from './mapped-text.js'

/** Variables within variables; make itself refuses one that refers to itself. */
const maximumDepth = 20
/** Characters that variables fill in, in one file. */
const maximumFilledIn = 5_000_000
/** Pieces of a variable that is added to. */
const maximumPieces = 400

export interface Recipe {
  readonly line: MappedText
  /** Offset of the line in the file. */
  readonly start: number
}

/** Each is run by a shell of its own, unless `.ONESHELL` is said. */
export function recipesOf(text: string): readonly Recipe[] {
  const file = unbroken(text)
  const variables: Variables = new Map()
  const recipes: MappedText[][] = []
  const isOneShell = /^\.ONESHELL[ \t]{0,20}:/m.test(text)
  let isInRecipe = false
  let defining: { readonly name: string; readonly start: number } | null = null
  let conditions = 0
  for (const { start, end } of logicalLines(text)) {
    const line = text.slice(start, Math.min(end, start + 500))
    const wasInRecipe: boolean = isInRecipe
    isInRecipe = text[start] === '\t'
    const defined = /^define[ \t]{1,20}([A-Za-z_][A-Za-z0-9_.-]{0,200})/.exec(line)?.[1]
    if (isInRecipe) {
      const recipe = sliceOf(file, start + 1, end)
      if (isOneShell && wasInRecipe) recipes.at(-1)?.push(recipe)
      else recipes.push([recipe])
    } else if (defining !== null) {
      if (!/^endef\b/.test(line)) continue
      variables.set(defining.name, sliceOf(file, defining.start, start))
      defining = null
    } else if (defined !== undefined) defining = { name: defined, start: end }
    else if (/^ {0,20}(?:ifn?eq|ifn?def)\b/.test(line)) conditions++
    else if (/^ {0,20}endif\b/.test(line)) conditions--
    else if (!noteVariable(file, start, end, variables, conditions > 0)) {
      const rule = /^[^\s#=:;][^#=:;]{0,200}::?[^=:;#]{0,200};/.exec(line)
      if (rule !== null) recipes.push([sliceOf(file, start + rule[0].length, end)])
    }
  }
  const filling: Filling = { variables, left: maximumFilledIn }
  return recipes.map((lines) => {
    const builder = newTextBuilder()
    for (const line of lines) fillIn(line, filling, builder, 0)
    return { line: withoutPrefix(builder.done()), start: lines[0]?.sources[0] ?? 0 }
  })
}

type Variables = Map<string, MappedText | null>

interface Filling {
  readonly variables: Variables
  /** Characters that may still be filled in. */
  left: number
}

/** Lines that end with a backslash go on; with their line break. */
function logicalLines(text: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (let from = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd === -1 ? text.length : lineEnd + 1
    const last = text[lineEnd - 1] === '\r' ? lineEnd - 2 : lineEnd - 1
    from = end
    if (lineEnd > start && text[last] === '\\' && end < text.length) continue
    lines.push({ start, end })
    start = end
  }
  return lines
}

/** Also of one target: `up: NAME = value`. */
const assignmentPattern =
  /^(?:[^\s:#=][^:#=]{0,200}:[ \t]{1,20})? {0,20}(?:(?:export|override) {1,20})?([A-Za-z_][A-Za-z0-9_.-]{0,200})[ \t]{0,100}(\?=|:?:?=|\+=|!=)[ \t]{0,100}/

/**
 * A variable that is set in several ways is known in none: null.
 *
 * @returns whether the line is an assignment
 */
function noteVariable(file: MappedText, start: number, end: number, variables: Variables, isPerhaps: boolean): boolean {
  const found = assignmentPattern.exec(file.text.slice(start, Math.min(end, start + 500)))
  if (found === null) return false
  const [all, name = '', operator] = found
  const value = trimmed(file, start + all.length, end)
  const before = variables.get(name)
  const isAdded = operator === '+='
  const mayAdd = !isPerhaps && before !== null && (before?.starts.length ?? 0) < maximumPieces
  const isKnown = isAdded ? mayAdd : before === undefined || before?.text === value.text
  if (!isKnown || operator === '!=') variables.set(name, null)
  else variables.set(name, isAdded && before != null ? joined(before, value) : value)
  return true
}

function joined(before: MappedText, added: MappedText): MappedText {
  const builder = newTextBuilder()
  builder.addMapped(before)
  builder.add(' ', added.sources[0] ?? 0)
  builder.addMapped(added)
  return builder.done()
}

/** Without its comment and the blanks before that. */
function trimmed(file: MappedText, start: number, end: number): MappedText {
  const { text } = file
  let stop = end
  for (let at = start; at < end; at++) {
    if (text[at] === '#' && text[at - 1] !== '\\') {
      stop = at
      break
    }
  }
  while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--
  return sliceOf(file, start, stop)
}

const reference = /\$(?:\$|\(([A-Za-z_][A-Za-z0-9_.-]{0,200})\)|\{([A-Za-z_][A-Za-z0-9_.-]{0,200})\})/g

/** `$$` is a dollar of the shell's; what nobody knows stays as it is written. */
function fillIn(mapped: MappedText, filling: Filling, builder: TextBuilder, depth: number): void {
  const { text } = mapped
  let from = 0
  for (const found of text.matchAll(reference)) {
    const name = found[1] ?? found[2]
    const value = name === undefined ? null : filling.variables.get(name)
    const isTooMuch = depth >= maximumDepth || filling.left <= 0
    if (name !== undefined && (value == null || isTooMuch)) {
      // In the one way of writing it that the shell's reader takes for a macro.
      builder.addMapped(sliceOf(mapped, from, found.index))
      builder.addMapped({ ...sliceOf(mapped, found.index, found.index + found[0].length), text: `$(${name})` })
    } else {
      builder.addMapped(sliceOf(mapped, from, found.index + (name === undefined ? 1 : 0)))
      if (value != null) {
        filling.left -= value.text.length + 1
        fillIn(value, filling, builder, depth + 1)
      }
    }
    from = found.index + found[0].length
  }
  builder.addMapped(sliceOf(mapped, from, text.length))
}

/** `@`, `-` and `+` before a recipe's line speak to make. */
function withoutPrefix(recipe: MappedText): MappedText {
  const prefix = /^[ \t@+-]{0,100}/.exec(recipe.text)?.[0].length ?? 0
  return prefix === 0 ? recipe : sliceOf(recipe, prefix, recipe.text.length)
}
