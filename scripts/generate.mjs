/**
 * Writes what is derived from the rule list: the packs, the policy schema and its compiled check, and the tables of
 * rules in the documentation.
 *
 *   tsc -p . && node scripts/generate.mjs            writes them
 *   tsc -p . && node scripts/generate.mjs --check    compares them; exit 1 where they differ
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packFile } from '../lib/policy/pack-file.js'
import { policyFileSchema } from '../lib/policy/policy-file-schema.js'
import { rules } from '../lib/rules/rules.js'
import { policyValidator } from './policy-validator.mjs'
import { withRuleTable } from './rule-table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const schema = policyFileSchema(rules)

const files = new Map([
  ['policies/recommended.yml', packFile('recommended', rules)],
  ['policies/strict.yml', packFile('strict', rules)],
  ['policies/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['src/policy/generated/validate-policy-file.ts', policyValidator(schema)],
])

for (const page of ['README.md', 'docs/rules/README.md', 'docs/policy.md']) {
  const path = join(root, page)
  if (existsSync(path)) files.set(page, withRuleTable(readFileSync(path, 'utf8'), rules, page))
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
