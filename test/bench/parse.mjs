/** One cold parse: prints the milliseconds for the text of a file, per million characters. */
import { readFileSync } from 'node:fs'

const [what, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
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
const result = parse(text)
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
if (result.problems?.length > 0) throw new Error(`the sample does not parse: ${result.problems[0].message}`)
console.log((milliseconds * 1e6) / text.length)
