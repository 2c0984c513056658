import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { policyValidator } from '../../../scripts/policy-validator.mjs'
import { withRuleTable } from '../../../scripts/rule-table.mjs'
import { loadPolicy } from '../../../src/policy/load.js'
import { packFile } from '../../../src/policy/pack-file.js'
import { builtIn, packNames } from '../../../src/policy/packs.js'
import { policyFileSchema } from '../../../src/policy/policy-file-schema.js'
import { rules } from '../../../src/rules/rules.js'
import { toPlain } from '../../../src/syntax/json/to-plain.js'
import { parseYaml } from '../../../src/syntax/yaml/parse.js'
import { testDay } from '../../support/check-files.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const committed = (path: string) => readFileSync(join(root, path), 'utf8')
const schema = policyFileSchema(rules)
const read = (path: string) => committed(path)
const examples = readdirSync(join(root, 'policies/examples'))
  .filter((name) => /^\w+\.yml$/.test(name))
  .map((name) => `policies/examples/${name}`)

describe('committed files are what `npm run generate` makes', () => {
  test.each(packNames)('policies/%s.yml', (pack) => {
    expect(committed(`policies/${pack}.yml`)).toBe(packFile(pack, rules))
  })

  test('policies/policy.schema.json', () => {
    expect(committed('policies/policy.schema.json')).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  test('src/policy/generated/validate-policy-file.ts', () => {
    expect(committed('src/policy/generated/validate-policy-file.ts') === policyValidator(schema)).toBe(true)
  })
})

test.each(packNames)('policies/%s.yml says what the built-in pack says', async (pack) => {
  const loaded = await loadPolicy(`policies/${pack}.yml`, { read }, testDay)
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  for (const { id } of rules) expect([id, loaded.policy.settingOf(id)]).toEqual([id, builtIn(pack).settingOf(id)])
})

test.each(examples)('%s loads', async (path) => {
  const loaded = await loadPolicy(path, { read }, testDay)
  expect('problems' in loaded ? loaded.problems : []).toEqual([])
})

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(1)
})

describe('policies/policy.schema.json', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(committed('policies/policy.schema.json')))

  test.each([...examples, ...packNames.map((pack) => `policies/${pack}.yml`)])('takes %s', (path) => {
    const { value } = parseYaml(committed(path))
    expect(value !== null && validate(toPlain(value))).toBe(true)
  })

  test('names every rule and option, each with words for it', () => {
    const { properties } = schema as { properties: { rules: { properties: Record<string, Record<string, unknown>> } } }
    expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id))
    for (const rule of rules) {
      const described = properties.rules.properties[rule.id] as { description: string; properties?: object }
      expect(described.description).toContain(rule.summary)
      const options = Object.keys(rule.options ?? {})
      expect(Object.keys(described.properties ?? { level: 0, mandatory: 0 })).toEqual([
        'level',
        'mandatory',
        ...options,
      ])
    }
  })

  test.each([{ rule: {} }, { rules: { undecided: 'x' } }, { require: [{ id: 'a/b' }] }, { inputs: { roots: 'x' } }])(
    'refuses %j',
    (policy) => {
      expect(validate(policy)).toBe(false)
    },
  )
})

describe('tables of rules in pages', () => {
  const page = '# Page\n<!-- rules -->\nold\n<!-- /rules -->\nend\n'
  const rule = { id: 'a-rule', level: 'error', strict: 'notice', summary: 'It says so.', fix: 'does' }

  test.each([
    ['README.md', 'docs/rules/a-rule.md'],
    ['docs/policy.md', 'rules/a-rule.md'],
    ['docs/rules/README.md', 'a-rule.md'],
  ])('%s links to %s', (path, link) => {
    expect(withRuleTable(page, [rule], path)).toBe(
      `# Page\n<!-- rules -->\n| Rule | \`recommended\` | \`strict\` | What it says |\n|---|---|---|---|\n| [a-rule](${link}) | error | notice | It says so. Has a safe fix. |\n<!-- /rules -->\nend\n`,
    )
  })

  test('a page without markers stays', () => {
    expect(withRuleTable('# Page\n', [rule], 'README.md')).toBe('# Page\n')
  })
})
