import { describe, expect, test } from '@jest/globals'
import { moduleOnDisk } from '../../../../src/discover/registry/registry-modules.js'
import { testFiles } from '../../../support/check-files.js'

const cache = '{ "cacheRootDirectory": ".modules" }'
const absent = { unavailable: expect.stringContaining('is in a registry and not on disk') }

function found(reference: string, contents: Readonly<Record<string, string>>, from = 'infra/main.bicep'): unknown {
  return moduleOnDisk(reference, from, testFiles(withRest(contents)), new Map())
}

/** With what the compiler puts beside a module. */
function withRest(contents: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folders = Object.keys(contents).flatMap((path) => /^.*\/br\/.*\/(?=main\.json$)/.exec(path) ?? [])
  const rest = folders.flatMap((folder) => [
    [`${folder}manifest`, '{}'],
    [`${folder}metadata`, '{}'],
  ])
  return { ...contents, ...Object.fromEntries(rest) }
}

const sha = 'e207a69d02b3de40d48ede9fd208d80441a9e590a83a0bc915d46244c03310d4'
const guid = '0F00FFFF-0ff0-4444-8888-0123456789ab'

describe('folders of the cache', () => {
  // As in Bicep's own tests: TagEncoderTests.cs, and OciArtifactRegistry.GetArtifactDirectory().
  test.each([
    ['br:contoso.azurecr.io/aks:v1', 'br/contoso.azurecr.io/aks/v1$'],
    ['br:Contoso.AzureCR.io/a/b:v1', 'br/contoso.azurecr.io/a$b/v1$'],
    ['br:localhost:5000/a/b:1.0.0', 'br/localhost$5000/a$b/1.0.0$'],
    ['br:[2001:db8::1]:5000/a:1', 'br/[2001$db8$$1]$5000/a/1$'],
    ['br:r.io/a:V1-RC', 'br/r.io/a/V1-RC$19'],
    ['br:r.io/a:A', 'br/r.io/a/A$1'],
    ['br:r.io/a:aB', 'br/r.io/a/aB$2'],
    [`br:r.io/a:${'A'.repeat(128)}`, `br/r.io/a/${'A'.repeat(128)}$${'f'.repeat(32)}`],
    [
      `br:r.io/a:${'a'.repeat(64)}A${'a'.repeat(63)}`,
      `br/r.io/a/${'a'.repeat(64)}A${'a'.repeat(63)}$1${'0'.repeat(16)}`,
    ],
    [`br:r.io/a@sha256:${sha}`, `br/r.io/a/sha256#${sha}`],
    ['br/public:avm/res/x:0.1.0', 'br/mcr.microsoft.com/bicep$avm$res$x/0.1.0$'],
    [`ts:${guid}/My-RG/Spec:V1.0`, `ts/${guid.toLowerCase()}/my-rg/spec/v1.0`],
    [`ts:${guid}/a(b)_c.d/é:1`, `ts/${guid.toLowerCase()}/a(b)_c.d/é/1`],
  ])('%s', (reference, folder) => {
    const path = `.modules/${folder}/main.json`
    expect(found(reference, { 'bicepconfig.json': cache, [path]: '{}' })).toBe(path)
  })

  test.each([
    ['a capital in the repository', 'br:r.io/A:1', 'br/r.io/A/1$'],
    ['a tag that is none', 'br:r.io/a:-1', 'br/r.io/a/-1$'],
    ['a tag that leads out', 'br:r.io/a:..', 'br/r.io/a/..$'],
    ['a tag that is too long', `br:r.io/a:${'a'.repeat(129)}`, `br/r.io/a/${'a'.repeat(129)}$`],
    ['a digest in capitals', `br:r.io/a@sha256:${sha.toUpperCase()}`, `br/r.io/a/sha256#${sha.toUpperCase()}`],
    ['no tag', 'br:r.io/a', 'br/r.io/a/$'],
    ['folders of the file system', 'br:r.io/../a:1', 'br/r.io/..$a/1$'],
    ['a subscription that is none', 'ts:sub/rg/spec:1', 'ts/sub/rg/spec/1'],
    ['a group that leads out', `ts:${guid}/../spec:1`, `ts/${guid.toLowerCase()}/../spec/1`],
    ['a long reference', `br:r.io/${'a.'.repeat(100_000)}:1`, 'br/r.io/a/1$'],
  ])('the compiler refuses %s', (_, reference, folder) => {
    expect(found(reference, { 'bicepconfig.json': cache, [`.modules/${folder}/main.json`]: '{}' })).toEqual(absent)
  })
})

test.each(['main.json', 'manifest', 'metadata'])('a module without its %s is fetched by the compiler', (missing) => {
  const folder = '.modules/br/r.io/a/1$/'
  const { [folder + missing]: _, ...contents } = withRest({ 'bicepconfig.json': cache, [`${folder}main.json`]: '{}' })
  expect(moduleOnDisk('br:r.io/a:1', 'main.bicep', testFiles(contents), new Map())).toEqual(absent)
})

describe('aliases', () => {
  const restored = '.modules/br/r.io$5/x$y$a/1$/main.json'
  const alias = (value: unknown) => JSON.stringify({ cacheRootDirectory: '.modules', moduleAliases: value })

  test.each<[string, Record<string, string>]>([
    ['here', { 'bicepconfig.json': alias({ br: { own: { registry: 'r.io:5', modulePath: 'x/y' } } }) }],
    ['without a path', { 'bicepconfig.json': alias({ br: { own: { registry: 'r.io:5/x/y' } } }) }],
    [
      'in what is extended',
      {
        'bicepconfig.json': '{ "extends": "base/other.json", "cacheRootDirectory": ".modules" }',
        'base/other.json': alias({ br: { own: { registry: 'r.io:5', modulePath: 'x/y' } } }),
      },
    ],
    [
      'member by member, over three files, null saying nothing',
      {
        'bicepconfig.json': `{ "extends": "./base/1.json", "moduleAliases": { "br": { "own": { "registry": null } } } }`,
        'base/1.json': '{ "extends": "../2.json", "moduleAliases": { "br": { "own": { "modulePath": "x/y" } } } }',
        '2.json': alias({ br: { own: { registry: 'r.io:5', modulePath: 'no' } } }),
      },
    ],
    [
      'with a blank path to extend',
      {
        'bicepconfig.json': alias({ br: { own: { registry: 'r.io:5', modulePath: 'x/y' } } }).replace(
          '{',
          '{"extends":" ",',
        ),
      },
    ],
  ])('%s', (_, contents) => {
    expect(found('br/own:a:1', { ...contents, [restored]: '{}' })).toBe(restored)
  })

  test('the path of br/public alone may be another', () => {
    const path = '.modules/br/mcr.microsoft.com/other$a/1$/main.json'
    const contents = { 'bicepconfig.json': alias({ br: { public: { modulePath: 'other' } } }), [path]: '{}' }
    expect(found('br/public:a:1', contents)).toBe(path)
  })

  test('of template specs', () => {
    const path = `.modules/ts/${guid.toLowerCase()}/rg/a/1/main.json`
    const contents = {
      'bicepconfig.json': alias({ ts: { own: { subscription: guid, resourceGroup: 'RG' } } }),
      [path]: '{}',
    }
    expect(found('ts/own:a:1', contents)).toBe(path)
  })

  test.each([
    ['in another case', { br: { Own: { registry: 'r.io:5', modulePath: 'x/y' } } }],
    ['whose members are in another case', { br: { own: { Registry: 'r.io:5', modulePath: 'x/y' } } }],
    ['without a registry', { br: { own: { modulePath: 'x/y' } } }],
    ['that is a text', { br: { own: 'r.io:5' } }],
    ['that an object inherits', {}],
  ])('one %s is none', (_, value) => {
    expect(found('br/own:a:1', { 'bicepconfig.json': alias(value), [restored]: '{}' })).toEqual(absent)
    expect(found('br/constructor:a:1', { 'bicepconfig.json': alias(value), [restored]: '{}' })).toEqual(absent)
  })

  test('one that stands for a folder', () => {
    const contents = {
      'bicepconfig.json': '{ "moduleAliasesMock": { "br": { "own": { "mapToFilePath": "./mocks" } } } }',
      'mocks/x/a.bicep': '',
    }
    expect(found('br/own:x/a:1', contents)).toBe('mocks/x/a.bicep')
    expect(found(`br/own:x/a@sha256:${sha}`, contents)).toBe('mocks/x/a.bicep')
    expect(found('br/own:../x/a:1', contents)).toEqual(absent)
  })
})

describe('configurations that the compiler refuses', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        at === 0 ? 'bicepconfig.json' : `${at}.json`,
        at === length - 1 ? cache : `{ "extends": "${at + 1}.json" }`,
      ]),
    )
  const restored = { '.modules/br/r.io/a/1$/main.json': '{}' }

  test.each<[string, Record<string, string>, string]>([
    [
      'a ring',
      { 'bicepconfig.json': '{ "extends": "a.json" }', 'a.json': '{ "extends": "./bicepconfig.json" }' },
      "'bicepconfig.json' extends itself, over 2 files",
    ],
    ['itself', { 'bicepconfig.json': '{ "extends": "bicepconfig.json" }' }, 'extends itself, over 1 files'],
    ['one that is not there', { 'bicepconfig.json': '{ "extends": "a.json" }' }, "'a.json' cannot be read"],
    ['an absolute path', { 'bicepconfig.json': '{ "extends": "/a.json" }' }, 'is an absolute path'],
    ['a drive', { 'bicepconfig.json': '{ "extends": "C:\\\\a.json" }' }, 'is an absolute path'],
    ['no path', { 'bicepconfig.json': '{ "extends": 1 }' }, 'is no path'],
    ['no object', { 'bicepconfig.json': '[]' }, "'bicepconfig.json' cannot be read"],
    ['too long a chain', chain(65), 'it extends more than 63 others'],
  ])('%s', (_, contents, reason) => {
    const found = moduleOnDisk('br:r.io/a:1', 'infra/main.bicep', testFiles({ ...contents, ...restored }), new Map())
    expect(found).toEqual({ unavailable: expect.stringContaining(reason) })
  })

  test('the longest chain', () => {
    expect(found('br:r.io/a:1', { ...chain(64), ...restored })).toBe('.modules/br/r.io/a/1$/main.json')
  })
})

test.each([
  ['~/.bicep-modules', '/home/me/.bicep-modules'],
  ['~', '/home/me'],
  ['  ', '/home/me/.bicep'],
  ['/var/cache', '/var/cache'],
])('the cache in %p', (written, folder) => {
  const path = `${folder}/br/r.io/a/1$/main.json`
  const contents = { 'bicepconfig.json': JSON.stringify({ cacheRootDirectory: written }), [path]: '{}' }
  const files = testFiles(withRest(contents))
  expect(moduleOnDisk('br:r.io/a:1', 'a.bicep', { ...files, moduleCache: '/home/me/.bicep' }, new Map())).toBe(path)
})
