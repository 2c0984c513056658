/**
 * The check of a policy file against its own schema, compiled by ajv, as a module of the sources: ajv itself need not be
 * loaded for it.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const HEAD = `// @ts-nocheck Compiled by ajv from src/policy/policy-file-schema.ts: run \`npm run generate\` to change it.
`

/** The text of src/policy/generated/validate-policy-file.ts. Throws where the code would need ajv at run time. */
export function policyValidator(schema) {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allErrors: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standalone.default(ajv, ajv.compile(schema))
  if (code.includes('require(')) throw new Error('The schema uses a keyword for which compiled code needs ajv.')
  const exported = /^export const validate = (\w+);\nexport default \w+;\n/m
  if (!exported.test(code)) throw new Error('ajv writes its exports in another way than this script knows.')
  return HEAD + code.replace(/^"use strict";\n/, '').replace(exported, 'export const validatePolicyFile = $1;\n')
}
