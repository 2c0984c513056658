/** docs/evaluation.md tells the bounds that the code has. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { maximumFileSize } from '../../../src/discover/files/read-file.js'
import { maximumCharacters } from '../../../src/discover/scripts/templates/template-scripts.js'
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
import { maximumSearchDepth, maximumSearchSize } from '../../../src/model/paths-in.js'
import { maximumWorlds } from '../../../src/model/world.js'

const page = readFileSync(new URL('../../../docs/evaluation.md', import.meta.url), 'utf8')

test('the bounds are those of the code', () => {
  const [, table = ''] = page.split('## Bounds')
  const written = [...table.matchAll(/\| (\d+) \|$/gm)].map(([, bound]) => Number(bound))
  const ofOne = [maximumNesting, maximumLoopItems, maximumInstances, maximumItems, maximumDepth, maximumSteps]
  const ofAll = [maximumRunSteps, maximumRunInstances]
  const ofSearch = [maximumSearchSize, maximumSearchDepth, maximumWorlds]
  expect(written).toEqual([...ofOne, ...ofAll, ...ofSearch, maximumCharacters, maximumFileSize])
})

test('the steps that restore modules are steps, and run without a sign-in too', () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  expect(parse(text)).toEqual([
    {
      uses: expect.stringMatching(/^azure\/login@v\d+$/),
      if: expect.stringContaining('fork'),
      with: expect.any(Object),
    },
    { run: expect.stringMatching(/^az bicep restore --file \S+\.bicep$/), 'continue-on-error': true },
  ])
})
