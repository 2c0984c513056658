/** The check end to end, on the small repositories in test/fixtures/check and on some that are made here. */
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { Place } from '../../src/model/location.js'
import { rules } from '../../src/rules/rules.js'
import {
  caseFolders,
  casesIn,
  checkRepository,
  findingsText,
  type Repository,
  repaired,
  textAt,
} from '../support/check-folder.js'

const folders = caseFolders()
const cases = folders.flatMap(casesIn)
const ruleFolders = folders.filter((folder) => !folder.startsWith('_'))

describe.each(folders)('%s', (folder) => {
  test.each(casesIn(folder).map((one) => [one.name, one] as const))('%s', async (_, { files, policy, expected }) => {
    expect(findingsText((await checkRepository(files, policy)).findings)).toBe(expected)
  })
})

test('every rule has a folder of cases and every such folder a rule', () => {
  expect(ruleFolders).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(ruleFolders)('the cases of %s', (rule) => {
  const reporting = casesIn(rule).filter(({ expected }) => expected.includes(` ${rule}\n`))

  test('have one that it reports and one in which it is silent', () => {
    expect(reporting).not.toHaveLength(0)
    expect(reporting.length).toBeLessThan(casesIn(rule).length)
  })
})

describe('whatever is checked', () => {
  const named = cases.map((one) => [one.name, one] as const)

  test.each(named)('%s: the same files give the same result', async (_, { files, policy }) => {
    const [first, second] = [await checkRepository(files, policy), await checkRepository(files, policy)]
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })

  test.each(named)('%s: the order of the files does not matter', async (_, { files, policy }) => {
    const sorted = findingsText((await checkRepository(files, policy)).findings)
    for (const paths of otherOrders([...files.keys()])) {
      expect(findingsText((await checkRepository(files, policy, paths)).findings)).toBe(sorted)
    }
  })

  test.each(named)('%s: every place is in its file and has text', async (_, { files, policy }) => {
    const { findings } = await checkRepository(files, policy)
    expect(findings.flatMap((finding) => placesWithoutText(files, finding))).toEqual([])
  })

  test.each(named.filter(([, { expected }]) => expected.includes('\n  => ')))(
    '%s: the fixes leave nothing to fix and break nothing',
    async (_, { files, policy }) => {
      const before = (await checkRepository(files, policy)).findings
      const after = (await checkRepository(repaired(files, before), policy)).findings
      expect(after.filter(({ fix }) => fix !== null)).toEqual([])
      expect(counted(after)).toEqual(counted(before.filter(({ fix }) => fix === null)))
    },
  )
})

/** Backwards, and turned by a third. */
function otherOrders(paths: readonly string[]): readonly (readonly string[])[] {
  const third = Math.ceil(paths.length / 3)
  return [paths.toReversed(), [...paths.slice(third), ...paths.slice(0, third)]]
}

/** The places of a finding that have no text; only where parsing stopped at the end of a line is there none. */
function placesWithoutText(files: Repository, { rule, place, related, fix }: Finding): readonly Place[] {
  const others = [...related.map((one) => one.place), ...(fix?.edits ?? []).map((edit) => edit.place)]
  const isAtLineEnd = rule === 'unreadable-file' && isEndOfLine(files, place)
  const places = isAtLineEnd ? others : [place, ...others]
  return places.filter((one) => (textAt(files, one) ?? '') === '')
}

function isEndOfLine(files: Repository, place: Place): boolean {
  const next = { ...place, endLine: place.line + 1, endColumn: 1 }
  const atEnd = { ...place, endColumn: place.column + 1 }
  return textAt(files, place) === '' && (textAt(files, next)?.trim() === '' || textAt(files, atEnd) === null)
}

/** How often each rule reports. */
function counted(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}
