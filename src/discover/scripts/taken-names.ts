/** Names of variables that something else than an assignment sets: what these hold no assignment tells. */
import type { Command, Statement, Word } from '../../syntax/script/syntax.js'

const readers = /^(?:read|readarray|mapfile|getopts|select|unset|(?:set|new|clear|remove)-variable|sv|nv)$/i

/**
 * `for NAME in …`, `read NAME`, `printf -v NAME …`, `unset NAME`, `NAME[1]=…`, `eval "NAME=…"`, `Set-Variable NAME …`.
 *
 * @param text what the statements are offsets into
 */
export function takenBy(statement: Statement, text: string): readonly string[] {
  if (statement.kind === 'loop') return [statement.name]
  if (statement.kind !== 'command') return []
  const words = statement.words.slice(0, maximumTaken)
  const member = /^([A-Za-z_]\w{0,200})\[[^\]\n]{0,200}\]\+?=/.exec(
    text.slice(statement.start, statement.start + maximumMember),
  )
  if (member?.[1] !== undefined) return [member[1]]
  const at = words.slice(0, 4).findIndex((word) => special.test(textOf(word)))
  if (at === -1) return []
  const program = textOf(words[at]).toLowerCase()
  if (readers.test(program))
    return words
      .slice(at + 1)
      .map(textOf)
      .filter(isName)
  if (program === 'printf') return textOf(words[at + 1]) === '-v' ? [textOf(words[at + 2])].filter(isName) : []
  return namesIn(statement, at, text)
}

const special = new RegExp(`${readers.source}|^(?:printf|eval)$`, 'i')

/** Words of one command that may be names which it reads. */
const maximumTaken = 50
/** Characters of `NAME[…]=`. */
const maximumMember = 500

/** What `eval` may assign. */
function namesIn({ words, end }: Command, at: number, text: string): readonly string[] {
  const start = words[at]?.end ?? end
  const inside = text.slice(start, Math.min(end, start + 2000))
  return [...inside.matchAll(/(?<![\w-])([A-Za-z_]\w{0,200})\+?=/g)].map(([, name = '']) => name).slice(0, maximumTaken)
}

/** A reference to a variable may set it: `declare -n OTHER=NAME`. */
export function referredTo(text: string): readonly string[] {
  if (!/(?:declare|local|typeset)\s/.test(text)) return []
  const pattern =
    /\b(?:declare|local|typeset)[ \t]{1,9}-[A-Za-z]{0,9}n[A-Za-z]{0,9}[ \t]{1,9}\w{1,200}=["']?([A-Za-z_]\w{0,200})/g
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

function textOf(word: Word | undefined): string {
  return word?.parts[0]?.kind === 'text' ? word.parts[0].text : ''
}

function isName(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text)
}
