/** The pairs in test/fixtures/pairs: Bicep, and the ARM JSON that the compiler makes of it, written by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { comparePair } from './compare.js'
import { filesIn } from './files.js'
import { compareAll } from './widen.js'

const folder = fileURLToPath(new URL('../fixtures/pairs/', import.meta.url))
const names = readdirSync(folder).sort()

test('there are pairs for every construct', () => {
  expect(names.length).toBeGreaterThan(80)
})

const allEqual = { equal: true, unknown: 0, different: [], oneSided: [], shape: [], versions: [], absentModules: 0 }

test.each(names)('%s', (name) => {
  const hasParameters = existsSync(join(folder, name, 'main.bicepparam'))
  const parameters = hasParameters ? { bicep: 'main.bicepparam', json: 'main.parameters.json' } : null
  const pair = { bicep: 'main.bicep', json: 'main.json', parameters }
  for (const given of ['none', 'required', 'all'] as const) {
    const result = compareAll(pair, join(folder, name), given)
    expect({ ...result, equal: result.equal > 0, unknown: 0 }).toEqual(allEqual)
  }
})

test('the comparison sees what differs', () => {
  const json = readFileSync(join(folder, 'module-parameters-and-outputs', 'main.json'), 'utf8')
  const altered = json.replaceAll('NFTABLES', 'IPTABLES').replace(/"outputs"(?![\s\S]*"outputs")/, '"noOutputs"')
  const files = filesIn(join(folder, 'module-parameters-and-outputs'), new Map([['altered.json', altered]]))
  const result = comparePair({ bicep: 'main.bicep', json: 'altered.json', parameters: null }, files)
  expect(result.different.map(({ bicep, json }) => `${bicep} ${json}`)).toContain('"NFTABLES" "IPTABLES"')
  expect(result.shape).not.toEqual([])
})
