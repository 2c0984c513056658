/** Every rule has a page, its tables are the rule's data, and its examples are what it says they are. */
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Finding } from '../../../src/model/finding.js'
import type { Rule } from '../../../src/rules/define-rule.js'
import { rules } from '../../../src/rules/rules.js'
import { checkFiles, type TestPolicy, type TestSetting } from '../../support/check-files.js'
import { checkRepository } from '../../support/check-folder.js'
import {
  type Example,
  examplesOf,
  levelTable,
  optionTable,
  pageNames,
  parsePage,
  readPage,
  readText,
  ruleTable,
  type Section,
  tablesOf,
} from '../../support/pages.js'

const policyPath = '.github/kube-proxy-policy.yml'

test('every rule has a page and every page a rule', () => {
  expect([...pageNames()].sort()).toEqual(rules.map(({ id }) => id).sort())
})

test('the README lists the rules as they are, in their order', () => {
  const { opening, sections } = parsePage(readText('README'))
  expect([opening, ...sections].flatMap(tablesOf)).toContainEqual(ruleTable(rules))
})

const documented = rules.filter(({ id }) => pageNames().includes(id))

describe.each(documented.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = readPage(id)

  test('has the title, the opening and the sections', () => {
    expect(page.title).toBe(id)
    expect(page.opening.lines.slice(0, 3)).toEqual(['', expect.stringMatching(/^\S.{20,}[.]$/), ''])
    const options = rule.options === undefined ? [] : ['Options']
    expect(page.sections.map(({ heading }) => heading)).toEqual(['Why', 'Bad', 'Good', 'Fix', ...options])
    for (const { heading, lines, fences } of page.sections) {
      const isExample = heading === 'Bad' || heading === 'Good'
      expect({ heading, isEmpty: isExample ? fences.length === 0 : lines.every((line) => line === '') }).toEqual({
        heading,
        isEmpty: false,
      })
    }
  })

  test("shows the rule's levels and fix", () => {
    expect(tablesOf(page.opening)).toEqual([levelTable(rule)])
  })

  test("shows the rule's options, and how to set them", () => {
    const section = page.sections.find(({ heading }) => heading === 'Options')
    expect(section === undefined ? null : tablesOf(section)[0]).toEqual(optionTable(rule))
    if (section === undefined) return
    const set = section.fences.map(({ text }) => (parse(text) as { rules: Record<string, object> }).rules[id])
    expect(set).toHaveLength(1)
    for (const [name, value] of Object.entries(set[0] ?? {})) {
      if (name !== 'level') expect(isValid(rule, name, value)).toBe(true)
    }
  })

  test('names the files of its examples, each once', () => {
    for (const { fences } of examplesIn(page.sections)) {
      const names = fences.map(({ heading, fileName }) => `${heading}/${fileName}`)
      expect(names.filter((name) => name.endsWith('/'))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test.each(cases(page.sections, 'Bad'))('Bad %s breaks this rule, and reads otherwise well', async (_, example) => {
    const findings = await findingsIn(example, rule)
    expect(findings.filter((finding) => finding.rule === id)).not.toEqual([])
    expect(findings.filter((finding) => finding.rule === 'unreadable-file' && finding.rule !== id)).toEqual([])
  })

  test.each(cases(page.sections, 'Good'))('Good %s has no error, and everything is decided', async (_, example) => {
    const findings = await findingsIn(example, rule)
    const faults = findings.filter(
      (finding) => finding.level === 'error' || ['unreadable-file', 'undecided', id].includes(finding.rule),
    )
    expect(faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

function examplesIn(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ heading }) => heading === 'Bad' || heading === 'Good')
}

function cases(sections: readonly Section[], heading: string): readonly (readonly [string, Example])[] {
  const examples = sections.filter((section) => section.heading === heading).flatMap(examplesOf)
  return examples.map((example) => [example.title || 'example', example])
}

/** What is found under the example's own policy, or `recommended`; this rule at its strict level, or at error. */
async function findingsIn({ files }: Example, rule: Rule): Promise<readonly Finding[]> {
  const { [policyPath]: text, ...others } = files
  const isChange = Object.keys(files).some((path) => path.startsWith('before/'))
  if (isChange || (text !== undefined && isWhole(parse(text) as object))) return findingsUnderOwn(files)
  return checkFiles(others, policyOf(text, rule))
}

/** Exceptions, and what is inherited, stand in a policy as it is. */
function isWhole(policy: object): boolean {
  return 'exceptions' in policy || 'extends' in policy
}

async function findingsUnderOwn(files: Example['files']): Promise<readonly Finding[]> {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  return (await checkRepository(new Map(bytes))).findings
}

interface PagePolicy {
  readonly rules?: Readonly<Record<string, TestSetting>>
  readonly inputs?: { readonly configs?: readonly string[] }
}

function policyOf(text: string | undefined, rule: Rule): TestPolicy {
  const own = text === undefined ? {} : (parse(text) as PagePolicy)
  const level = rule.strict ?? rule.level
  return {
    rules: { [rule.id]: level === 'off' ? 'error' : level, ...own.rules },
    configs: own.inputs?.configs ?? [],
  }
}

function isValid(rule: Rule, name: string, value: unknown): boolean {
  const schema = rule.options?.[name]?.schema
  if (schema?.type === 'string') return typeof value === 'string' && new RegExp(schema.pattern ?? '').test(value)
  if (schema?.type !== 'integer' || !Number.isInteger(value)) return false
  return Number(value) >= (schema.minimum ?? 0) && Number(value) <= (schema.maximum ?? Number.MAX_SAFE_INTEGER)
}
