/** Reads a Makefile: its variables, and each line of its recipes with the variables filled in that are literals. */
import { type MappedText, newTextBuilder, sliceOf, type TextBuilder, unbroken } from './mapped-text.js'

/** Variables within variables; make itself refuses one that refers to itself. */
const maximumDepth = 20
/** Characters of a line with its variables filled in. */
const maximumLength = 1_000_000

export interface Recipe {
  readonly line: MappedText
  /** Offset of the line in the file. */
  readonly start: number
}

/** Each is run by a shell of its own. */
export function recipesOf(text: string): readonly Recipe[] {
  const file = unbroken(text)
  const variables = new Map<string, MappedText | null>()
  const recipes: MappedText[] = []
  let defining: string | null = null
  for (const { start, end } of logicalLines(text)) {
    if (text[start] === '\t') recipes.push(sliceOf(file, start + 1, end))
    else if (defining !== null || /^define\b/.test(text.slice(start, start + 8))) {
      defining = /^endef\b/.test(text.slice(start, start + 6)) ? null : 'define'
    } else noteVariable(file, start, end, variables)
  }
  return recipes.map((recipe) => {
    const builder = newTextBuilder()
    fillIn(recipe, variables, builder, 0)
    return { line: withoutPrefix(builder.done()), start: recipe.sources[0] ?? 0 }
  })
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

const assignmentPattern =
  /^ {0,20}(?:(?:export|override) {1,20})?([A-Za-z_][A-Za-z0-9_.-]{0,200})[ \t]{0,100}(\?=|:?:?=|\+=|!=)[ \t]{0,100}/

/** A variable that is set in several ways is known in none: null. */
function noteVariable(file: MappedText, start: number, end: number, variables: Map<string, MappedText | null>): void {
  const found = assignmentPattern.exec(file.text.slice(start, Math.min(end, start + 500)))
  if (found === null) return
  const [all, name = '', operator] = found
  const value = trimmed(file, start + all.length, end)
  const before = variables.get(name)
  const isSame = before === undefined || before?.text === value.text
  variables.set(name, isSame && operator !== '+=' && operator !== '!=' ? value : null)
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
function fillIn(
  mapped: MappedText,
  variables: ReadonlyMap<string, MappedText | null>,
  builder: TextBuilder,
  depth: number,
): void {
  const { text } = mapped
  let from = 0
  for (const found of text.matchAll(reference)) {
    const name = found[1] ?? found[2]
    const value = name === undefined ? null : variables.get(name)
    const isTooMuch = depth >= maximumDepth || builder.length() > maximumLength
    if (name !== undefined && (value == null || isTooMuch)) {
      // In the one way of writing it that the shell's reader takes for a macro.
      builder.addMapped(sliceOf(mapped, from, found.index))
      builder.addMapped({ ...sliceOf(mapped, found.index, found.index + found[0].length), text: `$(${name})` })
    } else {
      builder.addMapped(sliceOf(mapped, from, found.index + (name === undefined ? 1 : 0)))
      if (value != null) fillIn(value, variables, builder, depth + 1)
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
