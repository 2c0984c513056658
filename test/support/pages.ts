/** Reading the rules' pages in docs/rules: headings, tables, and the examples that the tests run. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../../src/rules/define-rule.js'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))

/** A small repository: path → text. */
export type Repository = Readonly<Record<string, string>>

export interface Example {
  /** The `###` heading that it stands under; empty where the section has none. */
  readonly title: string
  readonly files: Repository
}

export interface Fence {
  readonly language: string
  /** What stands behind the language: the file's name; empty where there is none. */
  readonly fileName: string
  /** With a line break at its end. */
  readonly text: string
  /** The `###` heading above it; empty where there is none. */
  readonly heading: string
}

export interface Section {
  /** Of the first part, which stands under the title, empty. */
  readonly heading: string
  /** Everything but headings and fences, line by line. */
  readonly lines: readonly string[]
  readonly fences: readonly Fence[]
}

export interface Page {
  readonly title: string
  readonly opening: Section
  readonly sections: readonly Section[]
  readonly text: string
}

/** The names of the pages, without `.md`; the README is none. */
export function pageNames(): readonly string[] {
  const names = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
  return names.filter((name) => name !== 'README')
}

export function readText(name: string): string {
  return readFileSync(`${folder}${name}.md`, 'utf8')
}

export function readPage(name: string): Page {
  return parsePage(readText(name))
}

interface OpenSection extends Section {
  readonly lines: string[]
  readonly fences: Fence[]
}

interface OpenFence extends Omit<Fence, 'text'> {
  readonly lines: string[]
}

export function parsePage(text: string): Page {
  let title = ''
  let subheading = ''
  let section: OpenSection = { heading: '', lines: [], fences: [] }
  let fence: OpenFence | null = null
  const sections = [section]
  for (const line of text.split('\n')) {
    const [, marks, words = ''] = /^(#{1,3}|```) ?(.*)$/.exec(line) ?? []
    if (fence !== null) {
      if (line !== '```') fence.lines.push(line)
      else {
        const { lines, ...opened }: OpenFence = fence
        section.fences.push({ ...opened, text: `${lines.join('\n')}\n` })
        fence = null
      }
    } else if (marks === '```') {
      const [language = '', ...name] = words.split(' ')
      fence = { language, fileName: name.join(' '), heading: subheading, lines: [] }
    } else if (marks === '#') title = words
    else if (marks === '##') {
      section = { heading: words, lines: [], fences: [] }
      subheading = ''
      sections.push(section)
    } else if (marks === '###') subheading = words
    else section.lines.push(line)
  }
  if (fence !== null) throw new Error(`The last fence of '${title}' is never closed.`)
  const [opening = section, ...others] = sections
  return { title, opening, sections: others, text }
}

/** One repository for each `###` heading, or one for the section. */
export function examplesOf(section: Section): readonly Example[] {
  const titles = [...new Set(section.fences.map(({ heading }) => heading))]
  return titles.map((title) => {
    const fences = section.fences.filter(({ heading }) => heading === title)
    return { title, files: Object.fromEntries(fences.map(({ fileName, text }) => [fileName, text])) }
  })
}

/** The tables of a section, cell by cell and without the line under the head. */
export function tablesOf(section: Section): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = []
  let isInTable = false
  for (const line of section.lines) {
    const isRow = line.startsWith('|')
    if (isRow && !isInTable) tables.push([])
    if (isRow && !/^\|[-|]+\|$/.test(line)) tables.at(-1)?.push(cellsOf(line))
    isInTable = isRow
  }
  return tables
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/** The table that a page has to have under its title. */
export function levelTable(rule: Rule): readonly (readonly string[])[] {
  return [
    ['Level in `recommended`', 'Level in `strict`', 'Fix'],
    [rule.level, rule.strict ?? rule.level, rule.fix === undefined ? 'none' : `safe: ${rule.fix}`],
  ]
}

/** The table that a page has to have under Options; null for a rule without options. */
export function optionTable(rule: Rule): readonly (readonly string[])[] | null {
  if (rule.options === undefined) return null
  const rows = Object.entries(rule.options).map(([name, option]) => [
    `\`${name}\``,
    `\`${option.default}\``,
    option.description,
  ])
  return [['Name', 'Default', 'Meaning'], ...rows]
}

/** The table of all rules in docs/rules/README.md. */
export function ruleTable(rules: readonly Rule[]): readonly (readonly string[])[] {
  const rows = rules.map((rule) => {
    const fix = rule.fix === undefined ? '' : ' Has a safe fix.'
    return [`[${rule.id}](${rule.id}.md)`, rule.level, rule.strict ?? rule.level, `${rule.summary}${fix}`]
  })
  return [['Rule', '`recommended`', '`strict`', 'What it says'], ...rows]
}
