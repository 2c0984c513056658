/** Mandatory rules through several files: what they come to, and which attempts are told. */
import { expect, test } from '@jest/globals'
import { placeOf } from '../../../src/model/location.js'
import { loadPolicy } from '../../../src/policy/load.js'
import type { Policy } from '../../../src/policy/policy.js'
import { testDay } from '../../support/check-files.js'

async function load(files: Readonly<Record<string, string>>): Promise<Policy> {
  const loaded = await loadPolicy('own.yml', { read: (path) => files[path] ?? null }, testDay)
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return loaded.policy
}

const attemptsOf = ({ attempts }: Policy) =>
  attempts.map(({ site, message }) => {
    const { file, line } = placeOf(site)
    return `${file}:${line} ${message}`
  })

const levelOf = (policy: Policy, rule: string) => policy.settings.get(rule)?.level

const mandatory = 'rules: { ipvs-deprecated: { level: warning, mandatory: true } }'

test.each<readonly [name: string, files: Readonly<Record<string, string>>, level: string, attempts: readonly string[]]>(
  [
    ['raised', { 'own.yml': 'extends: [a.yml]\nrules: { ipvs-deprecated: error }', 'a.yml': mandatory }, 'error', []],
    [
      'repeated',
      {
        'own.yml': 'extends: [a.yml]\nrules: { ipvs-deprecated: { level: warning, mandatory: true } }',
        'a.yml': mandatory,
      },
      'warning',
      [],
    ],
    [
      'lowered in the file that says it, wherever it says it',
      { 'own.yml': `require: []\n${mandatory}` },
      'warning',
      [],
    ],
    [
      'lowered two files below',
      {
        'own.yml': 'extends: [b.yml]\nrules: { ipvs-deprecated: notice }',
        'b.yml': 'extends: [a.yml]\nrules: { ipvs-deprecated: { mandatory: false } }',
        'a.yml': mandatory,
      },
      'warning',
      [
        "b.yml:2 'ipvs-deprecated' is mandatory (a.yml:1): 'mandatory: false' does nothing here.",
        "own.yml:2 'ipvs-deprecated' is mandatory (a.yml:1): level 'notice' does nothing here.",
      ],
    ],
    [
      'raised, and mandatory again: the higher one holds',
      {
        'own.yml': 'extends: [b.yml]\nrules: { ipvs-deprecated: warning }',
        'b.yml': 'extends: [a.yml]\nrules: { ipvs-deprecated: { level: error, mandatory: true } }',
        'a.yml': mandatory,
      },
      'error',
      ["own.yml:2 'ipvs-deprecated' is mandatory (a.yml:1): level 'warning' does nothing here."],
    ],
    [
      'raised, and lowered to what is mandatory',
      {
        'own.yml': 'extends: [b.yml]\nrules: { ipvs-deprecated: warning }',
        'b.yml': 'extends: [a.yml]\nrules: { ipvs-deprecated: error }',
        'a.yml': mandatory,
      },
      'warning',
      [],
    ],
    [
      'lowered before: the later file wins as always',
      {
        'own.yml': 'extends: [b.yml, a.yml]',
        'b.yml': 'extends: []\nrules: { ipvs-deprecated: off }',
        'a.yml': mandatory,
      },
      'warning',
      [],
    ],
    ['a pack behind it that is higher', { 'own.yml': 'extends: [a.yml, strict]', 'a.yml': mandatory }, 'error', []],
  ],
)('%s', async (_, files, level, attempts) => {
  const policy = await load(files)
  expect(levelOf(policy, 'ipvs-deprecated')).toBe(level)
  expect(attemptsOf(policy)).toEqual(attempts)
})

test('options stay, also where a pack is extended again', async () => {
  const policy = await load({
    'own.yml':
      'extends: [a.yml, strict]\nrules: { api-version-retiring: { days: 90 }, ipvs-timeout-range: { minimum: 1 } }',
    'a.yml': 'rules: { api-version-retiring: { days: 180, mandatory: true }, ipvs-timeout-range: { mandatory: true } }',
  })
  expect(policy.settingOf('api-version-retiring')).toEqual({ level: 'error', options: { days: 180 } })
  expect(attemptsOf(policy)).toEqual([
    "own.yml:2 'api-version-retiring' is mandatory (a.yml:1): 'days: 90' does nothing here.",
  ])
})

test('all that does nothing is told at once', async () => {
  const policy = await load({
    'own.yml': 'extends: [a.yml]\nrules: { api-version-retiring: { level: notice, days: 30 } }',
    'a.yml': 'rules: { api-version-retiring: { days: 180, mandatory: true } }',
  })
  expect(attemptsOf(policy)).toEqual([
    "own.yml:2 'api-version-retiring' is mandatory (a.yml:1): level 'notice' and 'days: 30' do nothing here.",
  ])
})

test("the organisation's rules are mandatory by their entry or by their id", async () => {
  const policy = await load({
    'own.yml': 'extends: [b.yml]\nrules: { a/one: off, a/two: off, a/three: off }',
    'b.yml': 'extends: [a.yml]\nrules: { a/two: { level: notice, mandatory: true } }',
    'a.yml':
      'extends: []\nrequire: [{ id: a/one, mandatory: true, cluster: true }, { id: a/two, cluster: true }, { id: a/three, mandatory: false, cluster: true }]',
  })
  expect(['a/one', 'a/two', 'a/three'].map((id) => levelOf(policy, id))).toEqual(['error', 'notice', 'off'])
  expect(policy.requirements.map(({ id, level }) => [id, level])).toEqual([
    ['a/one', 'error'],
    ['a/two', 'notice'],
  ])
  expect(attemptsOf(policy)).toHaveLength(2)
})

test('an exception holds only above everything that makes its rule mandatory', async () => {
  const exception = (reason: string) => `exceptions: [{ rule: ipvs-deprecated, reason: ${reason} }]`
  const policy = await load({
    'own.yml': `extends: [b.yml]\n${exception('own')}`,
    'b.yml': `extends: [a.yml]\n${mandatory}\n${exception('between')}`,
    'a.yml': `extends: [base.yml]\n${mandatory}\n${exception('itself')}`,
    'base.yml': `extends: []\n${exception('above')}`,
  })
  expect(policy.exceptions.map(({ reason }) => reason)).toEqual(['above', 'itself'])
  expect(attemptsOf(policy).map((text) => text.split(' ')[0])).toEqual(['b.yml:3', 'own.yml:2'])
})
