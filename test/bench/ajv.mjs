/** The floor of an organisation's rules: ajv is loaded, compiles every schema, and validates every document by each. */
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
const { schemas, documents } = JSON.parse(readFileSync(file, 'utf8'))
const started = process.hrtime.bigint()
const { Ajv2020 } = await import('ajv/dist/2020.js')
// Without its advice, which it would print for every schema.
const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, strictTuples: false })
const validators = schemas.map((schema) => ajv.compile(schema))
for (const document of documents) for (const validate of validators) validate(document)
console.log(Number(process.hrtime.bigint() - started) / 1e6)
