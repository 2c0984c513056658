/** Texts that a command runs: `bash -c '…'`, `bash <<END`, `eval "…"`, `trap '…' EXIT`, `Invoke-Expression "…"`. */
import { type MappedText, sliceOf } from '../../syntax/script/mapped-text.js'
import type { Command, Word } from '../../syntax/script/syntax.js'
import { plainWord } from '../../syntax/script/words.js'
import type { Dialect, Folders, Script, Variable } from './script.js'
import { saysOurWords } from './script-file.js'
import { statementsOf } from './scripts-in.js'

/**
 * The text as a script of its own, with what the one around it sets; null: the command runs none, or one that is only
 * known when it runs, since it holds escapes.
 *
 * @param script where it stands
 * @param start where the command runs
 */
export function commandIn({ words, here }: Command, script: Script, start: Folders): Script | null {
  const names = words.map(plainWord)
  const at = names.findIndex((name) => name !== null && runs.test(name))
  const program = names[at]
  if (program == null) return null
  const isAllOptions = names.slice(at + 1).every((name) => name !== null && /^-[a-z]*$/.test(name))
  if (here !== null && isAllOptions && /sh$/i.test(program)) {
    return scriptOf(here.body, { ...script, start }, 'shell')
  }
  // `bash -euc TEXT`
  const isOption = (name: string | null, index: number) => index > at && name !== null && /^-[a-z]*c$/.test(name)
  const before = /sh$/i.test(program) ? names.findIndex(isOption) : at
  const word = before === -1 ? undefined : words[before + 1]
  if (word === undefined) return null
  return textOf(word, { ...script, start }, /^i/i.test(program) ? 'powershell' : 'shell')
}

const runs = /^(?:(?:\/\S{0,40}\/)?(?:ba|z|k|da)?sh|eval|trap|iex|invoke-expression)$/i

function textOf({ parts }: Word, script: Script, dialect: Dialect): Script | null {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined || !parts.every(({ isQuoted }) => isQuoted)) return null
  const text = sliceOf(script.mapped, first.start, last.end)
  if (!/\$/.test(text.text) && !saysOurWords(text.text)) return null
  if (/[\\`]/.test(text.text)) return null
  return scriptOf(text, script, dialect)
}

function scriptOf(text: MappedText, script: Script, dialect: Dialect): Script {
  const { mapped, environment, statements } = script
  const own = statements.flatMap((one): Variable[] => (one.kind === 'assignment' ? [{ ...one, mapped }] : []))
  return {
    ...script,
    mapped: text,
    statements: statementsOf(text, dialect, { hasMacros: false }),
    environment: [...environment, ...own],
    from: text.sources[0] ?? 0,
    dialect,
  }
}
