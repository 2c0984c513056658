/** docs/evaluation.md tells the bounds that the code has. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  maximumDepth,
  maximumInstances,
  maximumItems,
  maximumLoopItems,
  maximumNesting,
  maximumRunInstances,
  maximumRunSteps,
  maximumSteps,
} from '../../../src/evaluate/limits.js'
import { maximumWorlds } from '../../../src/model/world.js'

const page = readFileSync(new URL('../../../docs/evaluation.md', import.meta.url), 'utf8')

test('the bounds are those of the code', () => {
  const [, table = ''] = page.split('## Bounds')
  const written = [...table.matchAll(/\| (\d+) \|$/gm)].map(([, bound]) => Number(bound))
  const ofOne = [maximumNesting, maximumLoopItems, maximumInstances, maximumItems, maximumDepth, maximumSteps]
  expect(written).toEqual([...ofOne, maximumRunSteps, maximumRunInstances, maximumWorlds])
})
