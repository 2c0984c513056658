import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { placeOf } from '../../../../src/model/location.js'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'

const directory = new URL('../../../fixtures/syntax/bicep/recovery/', import.meta.url)
const names = readdirSync(directory).filter((name) => name.endsWith('.bicep'))

/** What a fixture's `.out` says: the statements that were read, then each problem with its place. */
function report(text: string): string {
  const { statements, problems } = parseBicep(text, 'bicep')
  const read = statements.map((statement) => ('name' in statement ? statement.name.name : statement.kind))
  const lines = problems.map((problem) => {
    const source = { path: '', text }
    const { line, column, endLine, endColumn } = placeOf({ source, start: problem.start, end: problem.end })
    return `${line}:${column}-${endLine}:${endColumn} ${problem.message}`
  })
  return `${[`read: ${read.join(' ')}`, ...lines].join('\n')}\n`
}

test.each(names)('%s', (name) => {
  const expected = readFileSync(new URL(name.replace('.bicep', '.out'), directory), 'utf8')
  expect(report(readFileSync(new URL(name, directory), 'utf8'))).toBe(expected)
})
