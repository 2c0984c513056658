/** Texts that a command runs: `bash -c '…'`, `bash <<END`, `echo '…' | bash`, `eval "…"`, `trap '…' EXIT`, `Invoke-Expression "…"`. */
import { type MappedText, newTextBuilder, sliceOf } from '../../syntax/script/mapped-text.js'
import type { Command, Word } from '../../syntax/script/syntax.js'
import { plainWord } from '../../syntax/script/words.js'
import type { Dialect, Folders, Script, Variable } from './script.js'
import { saysOurWords } from './script-file.js'
import { statementsOf } from './scripts-in.js'

/**
 * The text as a script of its own, with what the one around it sets; null: the command runs none, or one that is only
 * known when it runs, since it holds escapes.
 *
 * @param source what writes to the command; null: nothing does
 * @param script where it stands
 * @param start where the command runs
 */
export function commandIn(command: Command, source: Command | null, script: Script, start: Folders): Script | null {
  const { words, here } = command
  const names = words.map(plainWord)
  const at = names.findIndex((name) => name !== null && runs.test(name))
  const program = names[at]
  const own = { ...script, start }
  if (program == null) return wrappedIn(words, names, own)
  const isShell = /(?<!pw)sh$/i.test(program)
  const isAllOptions = names.slice(at + 1).every((name) => name !== null && /^-[a-z]*$/.test(name))
  if (isAllOptions && isShell) {
    if (here !== null) return scriptOf(here.body, own, 'shell')
    return source === null ? null : writtenBy(source, own)
  }
  const dialect = dialectOf(program)
  if (isAllOptions && source !== null && /^i/i.test(program)) return textOf(source.words.at(-1), own, dialect)
  // `bash -euc TEXT`
  const option = isShell ? /^-[a-z]*c$/ : /^cmd/i.test(program) ? /^\/[ck]$/i : /^-c(?:ommand)?$/i
  const isOption = (name: string | null, index: number) => index > at && name !== null && option.test(name)
  const found = names.findIndex(isOption)
  const isNamed = isShell || /^(?:cmd|pwsh|powershell)/i.test(program)
  const before = isNamed || (found === at + 1 && dialect === 'powershell') ? found : at
  return before === -1 ? null : textOf(words[before + 1], own, dialect)
}

const runs =
  /^(?:(?:\/\S{0,40}\/)?(?:ba|z|k|da)?sh|eval|trap|iex|invoke-expression|(?:pwsh|powershell|cmd)(?:\.exe)?)$/i

function dialectOf(program: string): Dialect {
  if (/^cmd/i.test(program)) return 'batch'
  return /^(?:i|pwsh|powershell)/i.test(program) ? 'powershell' : 'shell'
}

/** `echo 'COMMAND' | bash`, `cat <<END | bash` */
function writtenBy({ words, here }: Command, script: Script): Script | null {
  const name = words[0] === undefined ? null : plainWord(words[0])
  if (name === 'cat' && here !== null) return scriptOf(here.body, script, 'shell')
  return name === 'echo' || name === 'printf' ? textOf(words.at(-1), script, 'shell') : null
}

/**
 * What is called like something that runs here the command which it is given: `Invoke-CommandLine "az …"`, `run_cmd "az …"`.
 * Elsewhere (`ssh`, `Invoke-AzVMRunCommand`) there are other files.
 */
const wrapper = /(?:^|[^a-z])(?:invoke(?!-az)|exec(?:ute)?|run|retry|watch)(?![a-z])/i
const camelCase = /^(?:run|exec|invoke)[A-Z]/

function wrappedIn(words: readonly Word[], names: readonly (string | null)[], script: Script): Script | null {
  const [name] = names
  if (name == null || !(wrapper.test(name) || camelCase.test(name))) return null
  const found = words.find(({ parts: [first] }) => first?.kind === 'text' && first.isQuoted && /^az\s/.test(first.text))
  return textOf(found, script, script.dialect)
}

function textOf(word: Word | undefined, script: Script, dialect: Dialect): Script | null {
  const parts = partsOf(word, script)
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined || !parts.every(({ isQuoted }) => isQuoted)) return null
  const written = sliceOf(script.mapped, first.start, last.end)
  const text = script.mapped.text[first.start - 1] === '"' ? unescaped(written) : written
  if (!/\$/.test(text.text) && !saysOurWords(text.text)) return null
  if (/[\\`]/.test(text.text)) return null
  return scriptOf(text, script, dialect)
}

/** Of a variable of PowerShell alone the text that it is set to, where that is one. */
function partsOf(word: Word | undefined, { statements, dialect }: Script): Word['parts'] {
  const [only, ...more] = word?.parts ?? []
  if (dialect !== 'powershell' || only?.kind !== 'variable' || more.length > 0) return word?.parts ?? []
  const name = only.name.toLowerCase()
  const [set, ...others] = statements.filter((one) => one.kind === 'assignment' && one.name.toLowerCase() === name)
  return set?.kind === 'assignment' && others.length === 0 && set.words.length === 1 ? (set.words[0]?.parts ?? []) : []
}

/** Without what keeps quotes from ending the text. */
function unescaped(mapped: MappedText): MappedText {
  if (!/[\\`]"/.test(mapped.text)) return mapped
  const builder = newTextBuilder()
  let from = 0
  for (const { index } of mapped.text.matchAll(/[\\`]"/g)) {
    builder.addMapped(sliceOf(mapped, from, index))
    from = index + 1
  }
  builder.addMapped(sliceOf(mapped, from, mapped.text.length))
  return builder.done()
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
