/**
 * Writes the tables of the action's inputs and outputs into README.md, from action.yml:
 *
 *     node scripts/readme-tables.mjs
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const readmeFile = new URL('../README.md', import.meta.url)

/** @returns an action's file as data */
export function readAction(path = 'action.yml') {
  return parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
}

/** A page with the tables between its markers `<!-- inputs -->…<!-- /inputs -->` and likewise for outputs. */
export function withTables(readme, action) {
  return [
    ['inputs', inputTable(action.inputs)],
    ['outputs', outputTable(action.outputs)],
  ].reduce((text, [name, table]) => between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, table), readme)
}

/** A description ends with its default: `Which files. Default: all of them`. */
function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description }]) => {
    const [meaning, otherwise = ''] = description.split(/ Default: /)
    return [`\`${name}\``, otherwise, meaning]
  })
  return table(['Input', 'Default', 'Meaning'], rows)
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Meaning'], rows)
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function between(text, start, end, content) {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`The page has no ${start}…${end}.`)
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(readmeFile, withTables(readFileSync(readmeFile, 'utf8'), readAction()))
}
