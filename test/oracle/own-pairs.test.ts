/** The pairs in test/fixtures/pairs: Bicep, and the ARM JSON that the compiler makes of it, written by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { comparePair } from './compare.js'
import { filesIn } from './files.js'

const folder = fileURLToPath(new URL('../fixtures/pairs/', import.meta.url))
const names = readdirSync(folder).sort()

test('there are pairs for every construct', () => {
  expect(names.length).toBeGreaterThan(80)
})

test.each(names)('%s', (name) => {
  const hasParameters = existsSync(join(folder, name, 'main.bicepparam'))
  const parameters = hasParameters ? { bicep: 'main.bicepparam', json: 'main.parameters.json' } : null
  const files = filesIn(join(folder, name))
  const result = comparePair({ bicep: 'main.bicep', json: 'main.json', parameters }, files)
  expect({ ...result, equal: result.equal > 0, unknown: 0 }).toEqual({
    equal: true,
    unknown: 0,
    different: [],
    oneSided: [],
    shape: [],
  })
})

test('the comparison sees a difference', () => {
  const files = filesIn(join(folder, 'module-two-levels'))
  const json = readFileSync(join(folder, 'module-two-levels', 'main.json'), 'utf8')
  expect(json).toContain('NFTABLES')
  const altered = { ...files, template: (path: string) => files.template(path === 'main.json' ? 'altered.json' : path) }
  expect(() => comparePair({ bicep: 'main.bicep', json: 'main.json', parameters: null }, altered)).toThrow(
    "there is no file 'altered.json'",
  )
})
