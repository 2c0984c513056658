import { describe, expect, test } from '@jest/globals'
import { placeOf } from '../../../src/model/location.js'
import { policyForRepository } from '../../../src/policy/for-repository.js'
import { loadPolicy } from '../../../src/policy/load.js'
import { builtIn } from '../../../src/policy/packs.js'
import type { Policy } from '../../../src/policy/policy.js'
import { UnreadablePolicyError } from '../../../src/policy/unreadable-policy-error.js'
import { rules } from '../../../src/rules/rules.js'
import { testDay } from '../../support/check-files.js'

type Files = Readonly<Record<string, string>>

const file = '.github/kube-proxy-policy.yml'

async function load(files: Files, spec = file): Promise<Policy | readonly string[]> {
  const loaded = await loadPolicy(spec, { read: (path) => files[path] ?? null }, testDay)
  if ('policy' in loaded) return loaded.policy
  return loaded.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
}

async function loadGood(files: Files): Promise<Policy> {
  const loaded = await load(files)
  if ('settingOf' in loaded) return loaded
  throw new Error(loaded.join('\n'))
}

const settingsOf = (policy: Policy) => Object.fromEntries(rules.map(({ id }) => [id, policy.settingOf(id)]))

describe('built-in packs', () => {
  test('recommended is what the rules say', () => {
    const policy = builtIn('recommended')
    expect(policy.sources).toEqual([{ source: 'recommended', commit: null }])
    expect(policy.settingOf('ipvs-deprecated')).toEqual({ level: 'warning', options: {} })
    expect(policy.settingOf('implicit-mode')).toBe(null)
    expect(policy.settingOf('constructor')).toBe(null)
  })

  test('strict raises and adds', () => {
    const policy = builtIn('strict')
    expect(policy.settingOf('ipvs-deprecated')?.level).toBe('error')
    expect(policy.settingOf('undecided')?.level).toBe('error')
    expect(policy.settingOf('implicit-mode')?.level).toBe('notice')
    expect(policy.settingOf('ipvs-config-when-disabled')?.level).toBe('warning')
  })

  test('are loaded by name, without any file', async () => {
    expect(settingsOf((await load({}, 'strict')) as Policy)).toEqual(settingsOf(builtIn('strict')))
  })
})

describe('levels and options', () => {
  test.each<readonly [name: string, text: string, rule: string, setting: unknown]>([
    ['no extends is recommended', '', 'ipvs-deprecated', { level: 'warning', options: {} }],
    ['strict', 'extends: [strict]', 'ipvs-deprecated', { level: 'error', options: {} }],
    ['later packs win', 'extends: [strict, recommended]', 'ipvs-deprecated', { level: 'warning', options: {} }],
    ['own rules win over packs', 'rules: { ipvs-deprecated: off }', 'ipvs-deprecated', null],
    ['an empty list: off', 'extends: []', 'ipvs-deprecated', null],
    ['an empty list: what cannot be checked', 'extends: []', 'undecided', { level: 'notice', options: {} }],
    ['an empty list: what a change does', 'extends: []', 'kube-proxy-change', null],
    ['unless it is named', 'extends: []\nrules: { undecided: off }', 'undecided', null],
    [
      'a rule that is off is switched on',
      'rules: { implicit-mode: error }',
      'implicit-mode',
      { level: 'error', options: {} },
    ],
    [
      'options with a level',
      'rules: { api-version-retiring: { level: notice, days: 30 } }',
      'api-version-retiring',
      { level: 'notice', options: { days: 30 } },
    ],
    [
      'options without a level',
      'rules: { api-version-retiring: { days: 30 } }',
      'api-version-retiring',
      { level: 'warning', options: { days: 30 } },
    ],
    [
      'a text option',
      'rules: { api-version-minimum: { minimum: 2025-09-02-preview } }',
      'api-version-minimum',
      { level: 'error', options: { minimum: '2025-09-02-preview' } },
    ],
    [
      'a range of one number',
      'rules: { ipvs-timeout-range: { minimum: 5, maximum: 5 } }',
      'ipvs-timeout-range',
      { level: 'error', options: { minimum: 5, maximum: 5 } },
    ],
    [
      'options of a rule that is called off',
      'rules: { api-version-retiring: { level: off, days: 3 } }',
      'api-version-retiring',
      null,
    ],
  ])('%s', async (_, text, rule, setting) => {
    expect((await loadGood({ [file]: `version: 1\n${text}\n` })).settingOf(rule)).toEqual(setting)
  })
})

describe('who has set a rule', () => {
  const base = { '.github/base.yml': 'rules: { implicit-mode: error }' }

  test.each<readonly [name: string, text: string, rule: string, setBy: string]>([
    ['the last pack', 'extends: [strict, recommended]', 'ipvs-deprecated', 'recommended'],
    ['an entry with another level', 'rules: { ipvs-deprecated: error }', 'ipvs-deprecated', `${file}:1`],
    ['no entry that says the same again', 'rules: { ipvs-deprecated: warning }', 'ipvs-deprecated', 'recommended'],
    [
      'nor one of a file below',
      'extends: [base.yml]\nrules: { implicit-mode: error }',
      'implicit-mode',
      '.github/base.yml:1',
    ],
    [
      'an entry with options alone',
      'rules: { api-version-retiring: { days: 30 } }',
      'api-version-retiring',
      `${file}:1`,
    ],
    ['the same where no pack is extended', 'extends: []\nrules: { undecided: notice }', 'undecided', `${file}:2`],
    ['the requirement itself', 'require: [{ id: a/b, cluster: true }]', 'a/b', `${file}:1`],
  ])('%s', async (_, text, rule, expected) => {
    const { setBy = null } = (await loadGood({ ...base, [file]: text })).settings.get(rule) ?? {}
    const place = setBy === null || typeof setBy === 'string' ? setBy : placeOf(setBy)
    expect(place !== null && typeof place === 'object' ? `${place.file}:${place.line}` : place).toBe(expected)
  })
})

describe('the policy of a repository', () => {
  const sourcesOf = async (read: (path: string) => string | null, spec: string | null = null) => {
    const loaded = await policyForRepository(spec, { read, commit: 'c0ffee' }, testDay)
    return 'policy' in loaded ? loaded.policy.sources : loaded.problems
  }

  test('is the one that is named, else its own, else a pack, and has the commit that it is read from', async () => {
    const own = (path: string) =>
      path === file ? 'extends: []' : path === '/etc/policy.yml' ? 'extends: [strict]' : null
    expect(await sourcesOf(own)).toEqual([{ source: file, commit: 'c0ffee' }])
    expect(await sourcesOf(() => null)).toEqual([{ source: 'recommended', commit: null }])
    expect(await sourcesOf(own, '/etc/policy.yml')).toEqual([
      { source: 'strict', commit: null },
      { source: '/etc/policy.yml', commit: 'c0ffee' },
    ])
  })

  test('by the name that is not read is told, where nothing else is its policy', async () => {
    const other = '.github/kube-proxy-policy.yaml'
    const noticesOf = async (paths: readonly string[], spec: string | null = null) => {
      const read = (path: string) => (paths.includes(path) ? 'extends: []' : null)
      const loaded = await policyForRepository(spec, { read, commit: 'c0ffee' }, testDay)
      return 'policy' in loaded ? loaded.notices : loaded.problems
    }
    const message = `This file is not read: the policy of a repository is '${file}'.`
    expect(await noticesOf([other])).toEqual([{ file: other, line: 1, column: 1, message }])
    expect(await noticesOf([other, file])).toEqual([])
    expect(await noticesOf([other], 'strict')).toEqual([])
    expect(await noticesOf([other], other)).toEqual([])
  })

  test('that must not be read is told at its beginning; other errors are passed on', async () => {
    const failing = (error: Error) => () => {
      throw error
    }
    expect(await sourcesOf(failing(new UnreadablePolicyError(file, 'it is a folder')))).toEqual([
      { file, line: 1, column: 1, message: 'This file is not read: it is a folder.' },
    ])
    await expect(sourcesOf(failing(new Error('disk')))).rejects.toThrow('disk')
  })
})

describe('extends', () => {
  test('files by their path from the file that names them, later ones winning', async () => {
    const policy = await loadGood({
      [file]: 'extends: [../policies/base.yml, ./near.yml]\nrules: { nftables-calico: error }',
      'policies/base.yml': 'extends: [strict, deep/more.yml]\nrules: { ipvs-deprecated: notice, nftables-calico: off }',
      'policies/deep/more.yml': 'extends: []\nrules: { ipvs-deprecated: off, implicit-mode: error }',
      '.github/near.yml': 'extends: []\nrules: { api-version-retiring: { level: error, days: 10 } }',
    })
    expect(policy.sources.map(({ source }) => source)).toEqual([
      ...['strict', 'policies/deep/more.yml', 'policies/base.yml', '.github/near.yml', file],
    ])
    expect(policy.settingOf('ipvs-deprecated')?.level).toBe('notice')
    expect(policy.settingOf('implicit-mode')?.level).toBe('error')
    expect(policy.settingOf('nftables-calico')?.level).toBe('error')
    expect(policy.settingOf('undecided')?.level).toBe('error')
    expect(policy.settingOf('api-version-retiring')).toEqual({ level: 'error', options: { days: 10 } })
  })

  test('options that are not given again stay, until a pack is extended', async () => {
    const base = { 'base.yml': 'rules: { api-version-retiring: { level: error, days: 10 } }' }
    const kept = await loadGood({ ...base, [file]: 'extends: [../base.yml]\nrules: { api-version-retiring: notice }' })
    expect(kept.settingOf('api-version-retiring')).toEqual({ level: 'notice', options: { days: 10 } })
    const reset = await loadGood({ ...base, [file]: 'extends: [../base.yml, recommended]' })
    expect(reset.settingOf('api-version-retiring')).toEqual({ level: 'warning', options: {} })
  })

  test('requirements are inherited, and take another level by their id', async () => {
    const policy = await loadGood({
      [file]: 'extends: [../base.yml]\nrules: { a/b: warning, a/c: off }\nrequire: [{ id: a/e, cluster: true }]',
      'base.yml':
        'require: [{ id: a/b, cluster: true }, { id: a/c, cluster: true }, { id: a/d, level: notice, cluster: true }]',
    })
    expect(policy.requirements.map(({ id, level }) => [id, level])).toEqual([
      ['a/b', 'warning'],
      ['a/d', 'notice'],
      ['a/e', 'error'],
    ])
  })

  test('a file that two files extend is one', async () => {
    const policy = await loadGood({
      [file]: 'extends: [a.yml, b.yml]',
      '.github/a.yml': 'extends: [c.yml]',
      '.github/b.yml': 'extends: [c.yml]',
      '.github/c.yml': 'inputs: { ignore: ["x/**"] }\nrequire: [{ id: a/b, cluster: true }]',
    })
    expect(policy.requirements).toHaveLength(1)
    expect(policy.inputs.ignore).toHaveLength(1)
  })

  test('inputs of all files count, and have their places', async () => {
    const policy = await loadGood({
      [file]:
        'extends: [base.yml]\ninputs: { ignore: [own/**], roots: [main.bicep], parameters: [{ template: ./main.bicep, files: [env/*.json] }] }',
      '.github/base.yml': 'inputs:\n  ignore:\n    - "base/**"\n  configs: ["*.proxy.json"]',
    })
    const { ignore, roots, configs, parameters } = policy.inputs
    expect(ignore.map(({ pattern, site }) => [pattern, site.source.path])).toEqual([
      ['base/**', '.github/base.yml'],
      ['own/**', file],
    ])
    expect(ignore.map(({ matches }) => matches('base/a.json'))).toEqual([true, false])
    expect(ignore.map(({ matches }) => matches('BASE/a.json'))).toEqual([false, false])
    expect(roots.map(({ matches }) => matches('main.bicep'))).toEqual([true])
    expect(configs.map(({ matches }) => matches('a.proxy.json'))).toEqual([true])
    expect(parameters.map(({ template, files }) => [template, files.map(({ pattern }) => pattern)])).toEqual([
      ['main.bicep', ['env/*.json']],
    ])
  })
})

describe('exceptions and suppressions', () => {
  test('of all files count, and what the last file asks for wins', async () => {
    const policy = await loadGood({
      [file]: 'extends: [base.yml]\nsuppressions: { inline: true }\nexceptions: [{ rule: a/b, reason: own }]',
      '.github/base.yml':
        'suppressions: { inline: false, max-days: 30 }\nexceptions: [{ rule: ipvs-deprecated, reason: base, expires: 2026-12-01 }]\nrequire: [{ id: a/b, cluster: true }]',
    })
    expect(policy.suppressions).toEqual({ requireExpiry: false, maxDays: 30, inline: true })
    expect(policy.exceptions.map(({ rule, reason, expires, isOwn }) => [rule, reason, expires, isOwn])).toEqual([
      ['ipvs-deprecated', 'base', '2026-12-01', true],
      ['a/b', 'own', null, true],
    ])
  })

  test.each([
    ['', { requireExpiry: false, maxDays: null, inline: true }],
    ['suppressions: { require-expiry: true, inline: false }', { requireExpiry: true, maxDays: null, inline: false }],
    ['suppressions: { max-days: 1 }', { requireExpiry: false, maxDays: 1, inline: true }],
    ['suppressions: { max-days: 36500 }', { requireExpiry: false, maxDays: 36500, inline: true }],
  ])('by what %j asks for', async (text, suppressions) => {
    expect((await loadGood({ [file]: `version: 1\n${text}` })).suppressions).toEqual(suppressions)
  })

  test('an exception keeps its schema, its reason without the end of the line, and its place', async () => {
    const text = `exceptions:
  - rule: ipvs-deprecated
    reason: |
      planned
    match: { cluster: { required: [tags] } }

  - { rule: implicit-mode, reason: planned }
`
    const { exceptions } = await loadGood({ [file]: text })
    expect(exceptions.map(({ reason, match }) => [reason, match.cluster?.accepts({ tags: {} })])).toEqual([
      ['planned', true],
      ['planned', undefined],
    ])
    expect(exceptions.map(({ site }) => text.slice(site.start, site.end).split('\n').at(-1)?.trim())).toEqual([
      'match: { cluster: { required: [tags] } }',
      '{ rule: implicit-mode, reason: planned }',
    ])
  })

  test('of a policy outside the repository are not its own', async () => {
    const text = 'exceptions: [{ rule: ipvs-deprecated, reason: r }]'
    const policy = await load({ '../central.yml': text }, '../central.yml')
    expect('exceptions' in policy && policy.exceptions.map(({ isOwn }) => isOwn)).toEqual([false])
  })
})

describe('what is wrong', () => {
  test.each<readonly [name: string, files: Files, problems: readonly string[]]>([
    ['no such file', {}, [`${file}:1:1: There is no policy file '${file}'.`]],
    ['an empty file', { [file]: '# nothing\n' }, [`${file}:1:1: The policy is empty; expected at least 'version: 1'.`]],
    ['no mapping', { [file]: '- a\n' }, [`${file}:1:1: The policy is a list; expected a mapping.`]],
    ['a bad version', { [file]: 'version: 2' }, [`${file}:1:10: 'version' is 2; expected 1.`]],
    ['an unknown key', { [file]: 'version: 1\nrule: {}' }, [`${file}:2:1: Unknown key 'rule'. Did you mean 'rules'?`]],
    [
      'an unknown key like nothing',
      { [file]: 'kubernetes: {}' },
      [
        `${file}:1:1: Unknown key 'kubernetes'. Allowed: 'version', 'extends', 'rules', 'require', 'exceptions', 'suppressions' or 'inputs'.`,
      ],
    ],
    [
      'an unknown rule',
      { [file]: 'rules:\n  ipvs-deprecatd: off' },
      [`${file}:2:3: Unknown rule 'ipvs-deprecatd'. Did you mean 'ipvs-deprecated'?`],
    ],
    [
      'a bad level',
      { [file]: 'rules: { undecided: warn }' },
      [`${file}:1:21: 'warn' is no level. Did you mean 'warning'? Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'three letters of a level',
      { [file]: 'rules: { undecided: ERR }' },
      [`${file}:1:21: 'ERR' is no level. Did you mean 'error'? Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'two letters of a level',
      { [file]: 'rules: { undecided: wa }' },
      [`${file}:1:21: 'wa' is no level. Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'true is no level',
      { [file]: 'rules: { undecided: true }' },
      [`${file}:1:21: true is no level. Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'false is no level',
      { [file]: 'rules: { undecided: false }' },
      [`${file}:1:21: false is no level. Did you mean 'off'? Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'a rule without a level',
      { [file]: 'rules:\n  undecided:\n' },
      [`${file}:2:13: 'undecided' has no level. Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'a bad level with options',
      { [file]: 'rules: { undecided: { level: 1 } }' },
      [`${file}:1:30: 1 is no level. Allowed: 'off', 'notice', 'warning' or 'error'.`],
    ],
    [
      'no option',
      { [file]: 'rules: { undecided: {} }' },
      [`${file}:1:21: 'undecided' is empty; expected at least one key.`],
    ],
    [
      'an unknown option',
      { [file]: 'rules: { api-version-retiring: { level: error, day: 3 } }' },
      [`${file}:1:48: Rule 'api-version-retiring' has no option 'day'. Did you mean 'days'?`],
    ],
    [
      'an option of another type',
      { [file]: 'rules: { api-version-retiring: { days: x } }' },
      [`${file}:1:40: 'days' is 'x'; expected a whole number.`],
    ],
    [
      'an option out of its bounds',
      { [file]: 'rules: { api-version-retiring: { days: 4000 } }' },
      [`${file}:1:40: 'days' is 4000; expected 3650 or less.`],
    ],
    [
      'an option that is no version',
      { [file]: 'rules: { api-version-minimum: { minimum: latest } }' },
      [`${file}:1:42: 'minimum' is 'latest'; expected something like '2022-08-02-preview'.`],
    ],
    [
      'an option that is no text',
      { [file]: 'rules: { api-version-minimum: { minimum: 2022 } }' },
      [`${file}:1:42: 'minimum' is 2022; expected something like '2022-08-02-preview'.`],
    ],
    [
      'an option that is no date',
      { [file]: 'rules: { api-version-minimum: { minimum: 2025-02-30 } }' },
      [`${file}:1:31: 'minimum' is '2025-02-30', which is no date of the calendar.`],
    ],
    [
      'an empty range',
      { [file]: 'rules: { ipvs-timeout-range: { minimum: 5, maximum: 4 } }' },
      [`${file}:1:30: 'minimum' is 5 and 'maximum' is 4: nothing is within.`],
    ],
    [
      'a range that the default makes empty',
      { [file]: 'rules: { ipvs-timeout-range: { minimum: 3000000 } }' },
      [`${file}:1:30: 'minimum' is 3000000 and 'maximum' is 2147483: nothing is within.`],
    ],
    [
      'options of a rule that is off',
      { [file]: 'extends: []\nrules: { api-version-retiring: { days: 3 } }' },
      [
        `${file}:2:32: Rule 'api-version-retiring' is off here, so that its options say nothing; give it a 'level' too.`,
      ],
    ],
    [
      'a level for nobody',
      { [file]: 'rules: { contoso/nftable: off }\nrequire: [{ id: contoso/nftables, cluster: true }]' },
      [
        `${file}:1:10: Neither this policy nor one that it extends requires 'contoso/nftable'. Did you mean 'contoso/nftables'?`,
      ],
    ],
    [
      'mandatory for nobody',
      { [file]: 'rules: { a/b: { level: error, mandatory: true } }' },
      [`${file}:1:10: Neither this policy nor one that it extends requires 'a/b'.`],
    ],
    [
      'mandatory that is no truth',
      {
        [file]: 'rules:\n  undecided: { level: error, mandatory: yes }\n  contoso/a: { mandatry: true }',
      },
      [
        `${file}:2:41: 'mandatory' is 'yes'; expected true or false.`,
        `${file}:3:3: Neither this policy nor one that it extends requires 'contoso/a'.`,
        `${file}:3:16: Rule 'contoso/a' has no option 'mandatry'. Did you mean 'mandatory'?`,
      ],
    ],
    [
      'mandatory and off',
      {
        [file]:
          'rules:\n  implicit-mode: { mandatory: true }\nrequire:\n  - { id: a/b, level: off, mandatory: true, cluster: true }',
      },
      [
        `${file}:2:3: Rule 'implicit-mode' is off here, so that 'mandatory' says nothing; give it a 'level' too.`,
        `${file}:4:11: Rule 'a/b' is off here, so that 'mandatory' says nothing; give it a 'level' too.`,
      ],
    ],
    [
      'a mandatory rule under the same id in a file below',
      {
        [file]: 'extends: [./base.yml]\nrequire:\n  - { id: a/b, cluster: true }',
        '.github/base.yml': 'require:\n  - { id: a/b, mandatory: true, cluster: { required: [tags] } }',
      },
      [
        `${file}:3:11: .github/base.yml has a rule 'a/b' already; name this one otherwise, or set the other's level under 'rules'.`,
      ],
    ],
    [
      'extends that is no list',
      { [file]: 'extends: strict' },
      [`${file}:1:10: 'extends' is 'strict'; expected a list.`],
    ],
    [
      'extends of something else',
      { [file]: 'extends: [1]' },
      [`${file}:1:11: Item 1 of 'extends' is 1; expected text.`],
    ],
    [
      'a pack that is not there',
      { [file]: 'extends: [recomended]' },
      [`${file}:1:11: There is no policy file '.github/recomended'. Did you mean the pack 'recommended'?`],
    ],
    [
      'a file that is not there',
      { [file]: 'extends: [../base.yml]' },
      [`${file}:1:11: There is no policy file 'base.yml'.`],
    ],
    [
      'and what may stand in it is not called wrong',
      {
        [file]: [
          'extends: [../base.yml]',
          'rules: { implicit-mode: { mandatory: true }, contoso/x: off, api-version-retiring: { days: 30 } }',
          'exceptions: [{ rule: contoso/y, reason: r }]',
        ].join('\n'),
      },
      [`${file}:1:11: There is no policy file 'base.yml'.`],
    ],
    [
      'extends of another repository',
      { [file]: 'extends: ["github:contoso/policies/base.yml@main"]' },
      [`${file}:1:11: 'github:contoso/policies/base.yml@main' cannot be had: no other repository can be asked here.`],
    ],
    [
      'extends of an absolute path',
      { [file]: 'extends: [/base.yml]' },
      [`${file}:1:11: '/base.yml' is an absolute path; expected a path from this file.`],
    ],
    [
      'extends with backslashes',
      { [file]: "extends: ['..\\base.yml']" },
      [`${file}:1:11: '..\\base.yml' has backslashes; folders are separated by '/'.`],
    ],
    [
      'extends of nothing',
      { [file]: 'extends: [""]' },
      [`${file}:1:11: 'extends' names nothing here; expected a pack or a path from this file.`],
    ],
    [
      'a circle',
      {
        [file]: 'extends: [a.yml]',
        '.github/a.yml': 'extends: [./b.yml]',
        '.github/b.yml': 'extends: [kube-proxy-policy.yml]',
      },
      [`.github/b.yml:1:11: 'extends' leads in a circle: ${file} → .github/a.yml → .github/b.yml → ${file}.`],
    ],
    [
      'a rule of the organisation without an id',
      { [file]: 'require: [{ cluster: true }]' },
      [`${file}:1:11: 'id' is missing here.`],
    ],
    [
      'an id without an owner',
      { [file]: 'require: [{ id: nftables, cluster: true }]' },
      [`${file}:1:17: 'id' is 'nftables'; expected something like 'contoso/production-nftables'.`],
    ],
    [
      'an id twice',
      { [file]: 'require: [{ id: a/b, cluster: true }, { id: a/b, cluster: true }]' },
      [`${file}:1:45: There are two rules 'a/b' in this file; an id names one.`],
    ],
    [
      'an id that another file has',
      {
        [file]: 'extends: [base.yml]\nrequire: [{ id: a/b, cluster: true }]',
        '.github/base.yml': 'require: [{ id: a/b, cluster: true }]',
      },
      [
        `${file}:2:17: .github/base.yml has a rule 'a/b' already; name this one otherwise, or set the other's level under 'rules'.`,
      ],
    ],
    [
      'nothing required',
      { [file]: 'require: [{ id: a/b }]' },
      [`${file}:1:11: One of 'kubeProxyConfig', 'cluster' and 'upstream' is missing here: it says what has to be so.`],
    ],
    [
      'two things required',
      { [file]: 'require: [{ id: a/b, cluster: true, kubeProxyConfig: true }]' },
      [
        `${file}:1:22: A rule has one of 'kubeProxyConfig', 'cluster' and 'upstream', found 'kubeProxyConfig' and 'cluster'.`,
      ],
    ],
    [
      'three things required',
      { [file]: 'require: [{ id: a/b, upstream: true, cluster: true, kubeProxyConfig: true }]' },
      [
        `${file}:1:38: A rule has one of 'kubeProxyConfig', 'cluster' and 'upstream', found 'kubeProxyConfig', 'cluster' and 'upstream'.`,
      ],
    ],
    [
      'a name in another case',
      { [file]: 'require: [{ id: a/b, cluster: true, kubeproxy: true }]' },
      [`${file}:1:37: Unknown key 'kubeproxy'. Did you mean 'kubeProxyConfig'?`],
    ],
    [
      'a schema that is none',
      { [file]: 'require: [{ id: a/b, cluster: 3 }]' },
      [`${file}:1:31: 'cluster' is 3; expected a mapping or true or false.`],
    ],
    [
      'a bad schema',
      { [file]: 'require:\n  - id: a/b\n    cluster: { propertis: {} }' },
      [`${file}:3:16: Unknown keyword 'propertis'. Did you mean 'properties'?`],
    ],
    [
      'a bad schema in a match',
      { [file]: 'require: [{ id: a/b, match: { cluster: { type: map } }, cluster: true }]' },
      [`${file}:1:48: 'type' is 'map'; expected one of string, number, integer, boolean, object, array, null.`],
    ],
    [
      'a level that a bad requirement has is no second problem',
      { [file]: 'rules: { a/b: off }\nrequire: [{ id: a/b, cluster: { minimum: x } }]' },
      [`${file}:2:42: 'minimum' is 'x'; expected a number.`],
    ],
    [
      'a placeholder misspelt',
      { [file]: 'require: [{ id: a/b, message: "not {foud}", cluster: true }]' },
      [`${file}:1:31: A message has no '{foud}'. Did you mean '{found}'?`],
    ],
    [
      'an empty message',
      { [file]: 'require: [{ id: a/b, message: " ", cluster: true }]' },
      [
        `${file}:1:31: 'message' is ' '; expected something like 'Production runs kube-proxy in {expected} mode, not {found}.'.`,
      ],
    ],
    [
      'documentation that is no address',
      { [file]: 'require: [{ id: a/b, docs: "javascript:x", cluster: true }]' },
      [`${file}:1:28: 'docs' is 'javascript:x'; expected something like 'https://wiki.example/adr/17'.`],
    ],
    [
      'an unknown key of a match',
      { [file]: 'require: [{ id: a/b, match: { path: a }, cluster: true }]' },
      [`${file}:1:31: Unknown key 'path'. Did you mean 'paths'?`],
    ],
    [
      'a match of nothing',
      { [file]: 'require: [{ id: a/b, match: {}, cluster: true }]' },
      [`${file}:1:29: 'match' is empty; expected at least one key.`],
    ],
    [
      'globs of nothing',
      { [file]: 'require: [{ id: a/b, match: { paths: [] }, cluster: true }]' },
      [`${file}:1:38: 'paths' is empty; expected at least one item.`],
    ],
    [
      'a glob that is none',
      { [file]: 'require: [{ id: a/b, match: { paths: 3 }, cluster: true }]' },
      [`${file}:1:38: 'paths' is 3; expected text.`],
    ],
    [
      'a bad glob',
      { [file]: 'inputs: { ignore: ["[a"] }' },
      [`${file}:1:20: The glob '[a' cannot be used: missing closing: "]" - use "\\\\]" to match literal characters.`],
    ],
    [
      'a template that is a glob',
      { [file]: 'inputs: { parameters: [{ template: "*.bicep", files: [a.json] }] }' },
      [`${file}:1:36: 'template' is '*.bicep'; expected one path from the repository's root, with '/'.`],
    ],
    ...['', '/main.bicep', '../main.bicep', 'infra/../main.bicep', 'infra\\\\main.bicep'].map(
      (path): readonly [string, Files, readonly string[]] => [
        `a template that is no path from the root: '${path}'`,
        { [file]: `inputs: { parameters: [{ template: "${path}", files: [a.json] }] }` },
        [
          `${file}:1:36: 'template' is '${path.replaceAll('\\\\', '\\')}'; expected one path from the repository's root, with '/'.`,
        ],
      ],
    ),
    [
      'parameters without files',
      { [file]: 'inputs: { parameters: [{ template: a.bicep }] }' },
      [`${file}:1:24: 'files' is missing here.`],
    ],
    [
      'no YAML',
      { [file]: 'rules: {' },
      [
        `${file}:1:9: This is not the YAML of a policy: Flow map in block collection must be sufficiently indented and end with a }.`,
      ],
    ],
    [
      'a key twice',
      { [file]: 'version: 1\nversion: 1' },
      [`${file}:2:1: This is not the YAML of a policy: expected each key once, found 'version' again.`],
    ],
    [
      'exceptions for no rule, and for what speaks of exceptions',
      {
        [file]: [
          'exceptions:',
          '  - { rule: ipvs-depricated, reason: r }',
          '  - { rule: contoso/none, reason: r }',
          '  - { rule: exception-unused, reason: r }',
        ].join('\n'),
      },
      [
        `${file}:2:13: There is no rule 'ipvs-depricated'. Did you mean 'ipvs-deprecated'?`,
        `${file}:3:13: There is no rule 'contoso/none'.`,
        `${file}:4:13: There are no exceptions for 'exception-unused'; give the rule another level under 'rules'.`,
      ],
    ],
    [
      'exceptions without a reason, with a bad date, a bad glob and a bad schema',
      {
        [file]: [
          'exceptions:',
          '  - { rule: ipvs-deprecated, reason: " " }',
          '  - { rule: ipvs-deprecated, reason: r, expires: 2027-02-30 }',
          '  - { rule: ipvs-deprecated, reason: r, expires: tomorrow }',
          '  - { rule: ipvs-deprecated, reason: r, match: { paths: "!a" } }',
          '  - { rule: ipvs-deprecated, reason: r, match: { cluster: { require: [tags] } } }',
        ].join('\n'),
      },
      [
        `${file}:2:38: 'reason' is ' '; expected something like 'Kubernetes 1.32 until the March window'.`,
        `${file}:3:50: 'expires' is '2027-02-30', which is no date of the calendar.`,
        `${file}:4:50: 'expires' is 'tomorrow'; expected something like '2027-03-31'.`,
        `${file}:5:57: The glob '!a' cannot be used: negation with '!' is not supported; name what is meant.`,
        `${file}:6:61: Unknown keyword 'require'. Did you mean 'required'?`,
      ],
    ],
    [
      'an unknown key of an exception',
      { [file]: 'exceptions: [{ rule: ipvs-deprecated, reason: r, expirse: 2027-01-01 }]' },
      [`${file}:1:50: Unknown key 'expirse'. Did you mean 'expires'?`],
    ],
    ...[60, 61].map((length): readonly [string, Files, readonly string[]] => [
      `a text of ${length} characters`,
      { [file]: `version: ${'x'.repeat(length)}` },
      [`${file}:1:10: 'version' is '${length === 60 ? 'x'.repeat(60) : `${'x'.repeat(57)}...`}'; expected 1.`],
    ]),
    [
      'exceptions that end too late, or never',
      {
        [file]: [
          'suppressions: { require-expiry: true, max-days: 10 }',
          'exceptions:',
          '  - { rule: ipvs-deprecated, reason: r }',
          '  - { rule: ipvs-deprecated, reason: r, expires: 2026-12-02 }',
          '  - { rule: ipvs-deprecated, reason: r, expires: 2026-12-03 }',
        ].join('\n'),
      },
      [
        `${file}:3:5: This exception has no 'expires'; 'suppressions' asks for one with 'require-expiry'.`,
        `${file}:5:50: 'expires' is 2026-12-03; 'max-days' of 'suppressions' allows 2026-12-02 at the latest, 10 days from 2026-11-22.`,
      ],
    ],
    [
      'suppressions of the wrong kind',
      { [file]: 'suppressions: { require-expiry: yes, max-days: 0, inlin: false }' },
      [
        `${file}:1:33: 'require-expiry' is 'yes'; expected true or false.`,
        `${file}:1:48: 'max-days' is 0; expected 1 or more.`,
        `${file}:1:51: Unknown key 'inlin'. Did you mean 'inline'?`,
      ],
    ],
    [
      'a max-days that no date reaches, and an end that it is not held against',
      {
        [file]:
          'suppressions: { max-days: 1000000000 }\nexceptions: [{ rule: ipvs-deprecated, reason: r, expires: 2999-12-31 }]',
      },
      [`${file}:1:27: 'max-days' is 1000000000; expected 36500 or less.`],
    ],
    [
      'several, in several files, at once',
      {
        [file]: 'extends: [base.yml, none.yml]\nrules: { a: off }\nexceptions: [{}]',
        '.github/base.yml': 'rules: { undecided: x }\nrequire: [{ id: a }]',
      },
      [
        `${file}:1:21: There is no policy file '.github/none.yml'. Packs are 'recommended' or 'strict'.`,
        `${file}:2:10: Unknown rule 'a'. Allowed: ${rules
          .map(({ id }) => `'${id}'`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1')}.`,
        `${file}:3:14: 'rule' is missing here.`,
        `${file}:3:14: 'reason' is missing here.`,
        ".github/base.yml:1:21: 'x' is no level. Allowed: 'off', 'notice', 'warning' or 'error'.",
        ".github/base.yml:2:11: One of 'kubeProxyConfig', 'cluster' and 'upstream' is missing here: it says what has to be so.",
        ".github/base.yml:2:17: 'id' is 'a'; expected something like 'contoso/production-nftables'.",
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await load(files)).toEqual(problems)
  })

  test.each([
    ['recomended', "There is no policy file 'recomended'. Did you mean the pack 'recommended'?"],
    [
      'github:contoso/policies/base.yml@v1',
      "'github:contoso/policies/base.yml@v1' cannot be had: no other repository can be asked here.",
    ],
    [
      'https://github.com/contoso/policies/blob/v1/aks/base.yml',
      "'https://github.com/contoso/policies/blob/v1/aks/base.yml' is no policy; expected 'recommended' or 'strict', a path from this file, or github:OWNER/REPO/PATH@REF. Did you mean 'github:contoso/policies/aks/base.yml@v1'?",
    ],
  ])('%s instead of a policy file', async (spec, message) => {
    expect(await load({}, spec)).toEqual([`${spec}:1:1: ${message}`])
  })

  test('a chain that is too long', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`${index}.yml`, `extends: [${index + 1}.yml]`]),
    )
    const [problem] = (await load(files, '0.yml')) as readonly string[]
    expect(problem).toMatch(/^9\.yml:1:11: 'extends' is nested deeper than 10 files: 0\.yml → 1\.yml → .* → 10\.yml\.$/)
  })

  test.each([3, 4])('97 packs and %i files', async (count) => {
    const packs = Array.from({ length: 97 }, () => 'recommended')
    const files = ['a.yml', 'b.yml', 'c.yml', 'd.yml'].slice(0, count)
    const others = Object.fromEntries(files.map((name) => [`.github/${name}`, 'extends: []']))
    const loaded = await load({ ...others, [file]: `extends: [${[...packs, ...files]}]` })
    expect('sources' in loaded ? loaded.sources.length : loaded).toEqual(
      count === 3 ? 5 : [expect.stringMatching(/'extends' comes to more than 100 packs and files\.$/)],
    )
  })

  test.each([100, 101])('%i packs', async (count) => {
    const loaded = await load({ [file]: `extends: [${Array(count).fill('strict')}]` })
    expect('sources' in loaded ? loaded.sources.length : loaded).toEqual(
      count === 100 ? 2 : [`${file}:1:711: 'extends' comes to more than 100 packs and files.`],
    )
  })

  test('a file that is not there is not there, however often it is asked for', async () => {
    const names = Array.from({ length: 99 }, (_, index) => `${index}.yml`)
    const problems = (await load({ [file]: `extends: [${[...names, '0.yml']}]` })) as readonly string[]
    expect(problems).toHaveLength(100)
    expect(problems.at(-1)).toMatch(/: There is no policy file '\.github\/0\.yml'\. /)
  })

  test('files that are not there have an end, too', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}.yml`)
    const problems = (await load({ [file]: `extends: [${names}]` })) as readonly string[]
    expect(problems.at(-1)).toMatch(/'extends' comes to more than 100 packs and files\.$/)
  })

  test('files that double at every step', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index}.yml`, `extends: [${index + 1}.yml, ${index + 1}.yml]`]),
    )
    const problems = (await load({ ...files, '9.yml': 'extends: []' }, '0.yml')) as readonly string[]
    expect(problems[0]).toMatch(/'extends' comes to more than 100 packs and files\.$/)
  })
})

test('no end of problems is cut', async () => {
  const problems = (await load({ [file]: `inputs: { ignore: [${'/a, '.repeat(300)}] }` })) as readonly string[]
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toBe(`${file}:1:416: 200 more problems are not shown.`)
})

test('a byte order mark moves no column', async () => {
  expect(await load({ [file]: '\uFEFFrule: {}' })).toEqual([`${file}:1:1: Unknown key 'rule'. Did you mean 'rules'?`])
})
