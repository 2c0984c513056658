/**
 * Writes what is derived from the rule list and action.yml: the packs, the policy schema and its compiled check, and
 * the tables in the documentation.
 *
 *   node scripts/generate.mjs            writes them
 *   node scripts/generate.mjs --check    compares them; exit 1 where they differ
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyValidator } from './policy-validator.mjs'
import { readAction, withTables } from './readme-tables.mjs'
import { withRuleTable } from './rule-table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

// The rules as they are now, not as they were when somebody built last.
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' })
const { packFile } = await import('../lib/policy/pack-file.js')
const { policyFileSchema } = await import('../lib/policy/policy-file-schema.js')
const { rules } = await import('../lib/rules/rules.js')

const schema = policyFileSchema(rules)

const files = new Map([
  ['policies/recommended.yml', packFile('recommended', rules)],
  ['policies/strict.yml', packFile('strict', rules)],
  ['policies/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['src/policy/generated/validate-policy-file.ts', policyValidator(schema)],
])

/** Pages that show the inputs and outputs of an action. */
const actionPages = { 'README.md': 'action.yml', 'docs/apply.md': 'apply/action.yml' }

/** The page with everything in it renewed that is derived. */
function renewed(text, page) {
  const tabled = withRuleTable(text, rules, page)
  const action = actionPages[page]
  return action === undefined ? tabled : withTables(tabled, readAction(action))
}

for (const page of ['README.md', 'docs/rules/README.md', 'docs/policy.md', 'docs/apply.md']) {
  const path = join(root, page)
  if (existsSync(path)) files.set(page, renewed(readFileSync(path, 'utf8'), page))
}

const isCheck = process.argv.includes('--check')
for (const [path, text] of files) {
  const target = join(root, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
  if (isCheck) {
    console.error(`${path} is not what the rules generate; run \`npm run generate\` and commit it`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    console.log(path)
  }
}
