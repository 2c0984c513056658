/** A cold process parses the files of a sample one by one: prints the milliseconds per million characters. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [what, folder] = process.argv.slice(2)
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
const parsers = {
  'JSON.parse': async () => JSON.parse,
  json: async () => (await import('../../lib/syntax/json/parse.js')).parseJson,
  bicep: async () => {
    const { parseBicep } = await import('../../lib/syntax/bicep/parse.js')
    return (source) => parseBicep(source, 'bicep')
  },
}
const parse = await parsers[what]()
const started = process.hrtime.bigint()
let problems = 0
for (const text of texts) problems += parse(text).problems?.length ?? 0
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
if (problems > 0) throw new Error('the sample does not parse')
console.log((milliseconds * 1e6) / texts.reduce((sum, text) => sum + text.length, 0))
