/** Which folder a check is made in, and what of a disk it may therefore read. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../../../src/check.js'
import { findFiles } from '../../../../src/discover/files/find-files.js'
import { scopeOf } from '../../../../src/discover/files/scope.js'
import { builtIn } from '../../../../src/policy/packs.js'
import { testDay } from '../../../support/check-files.js'
import { temporaryFolder } from '../../../support/temporary-repository.js'

const policy = '.github/kube-proxy-policy.yml'
const disk = temporaryFolder({
  'one/.git': 'gitdir: elsewhere\n',
  [`one/${policy}`]: '',
  'one/infra/main.bicep': '',
  'one/team/.git': 'gitdir: elsewhere\n',
  'one/team/a.json': '{}',
  [`one/nested/${policy}`]: '',
  'one/nested/a.json': '{}',
  [`two/${policy}`]: '',
  'two/infra/a.json': '{}',
  'loose/a/a.json': '{}',
  'loose/b/b.json': '{}',
  link: { linkTo: 'one/infra' },
})

describe('the root', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['one', ['.'], 'one'],
    ['one', ['infra', 'infra/main.bicep'], 'one'],
    // One repository in another: the outer is that of who works there.
    ['one', ['team'], 'one'],
    ['one/team', ['.'], 'one/team'],
    ['one/team', ['..'], 'one'],
    ['one/infra', ['.'], 'one'],
    ['one/infra', ['..', '.', '../infra'], 'one'],
    ['one/infra', ['nowhere'], 'one'],
    ['loose', ['../one'], 'one'],
    ['loose', ['../one/infra/main.bicep', '../one'], 'one'],
    ['loose', ['../link'], 'one'],
    ['two/infra', [join(disk, 'one/infra')], 'one'],
    ['one', ['../two/infra'], 'two'],
    ['.', ['one'], 'one'],
    ['.', ['one/infra'], 'one'],
    ['.', ['one', 'two'], '.'],
    ['.', ['.'], '.'],
    ['loose', ['.'], 'loose'],
    ['loose', ['a', 'b/b.json'], 'loose'],
    ['loose/a', ['../b'], 'loose/b'],
    ['loose/a', ['../b/b.json'], 'loose/b'],
    ['one', ['../loose/a', '../loose/b/b.json'], 'loose'],
  ])('in %s of %j is %s', (cwd, paths, root) => {
    expect(scopeOf(join(disk, cwd), paths)).toMatchObject({ root: join(disk, root) })
  })

  test.each<readonly [string, readonly string[]]>([
    ['one', ['.', '../two']],
    ['one/infra', ['.', '../../loose']],
    ['loose', ['../one', '../two']],
  ])('in %s of %j is none', (cwd, paths) => {
    const named = paths.map((path) => `'${path}'`).join(', ')
    expect(scopeOf(join(disk, cwd), paths)).toEqual({
      fault: `${named} do not lie in one repository: check them one by one.`,
    })
  })

  test.each<readonly [string, string, string]>([
    ['.', 'one/infra', 'one'],
    // Whoever opens a pull request may have put a policy there.
    ['.', 'one/nested/a.json', 'one'],
    ['.', 'two/infra', '.'],
    ['.', '.', '.'],
    ['one/infra', '.', 'one/infra'],
    ['loose', 'a', 'loose'],
  ])('in the workspace %s of %s is %s', (cwd, path, root) => {
    expect(scopeOf(join(disk, cwd), [path], true)).toMatchObject({ root: join(disk, root) })
    if (path === 'one/nested/a.json')
      expect(scopeOf(join(disk, cwd), [path])).toMatchObject({ root: join(disk, 'one/nested') })
  })

  test('of a working directory behind a link is the same folder by both of its paths', async () => {
    const folder = temporaryFolder({ 'repository/a.json': '{}' })
    symlinkSync(join(folder, 'repository'), join(folder, 'workspace'))
    for (const path of ['repository', 'workspace']) {
      const { files, faults } = await findFiles(join(folder, 'workspace'), [join(folder, path)])
      expect({ paths: files.paths, faults }).toEqual({ paths: ['a.json'], faults: [] })
    }
  })
})

describe('the policy of what lies in no repository', () => {
  test.each<readonly [string, string, string | null]>([
    ['one/infra', '../../loose/a', `../../one/${policy}`],
    ['loose', '.', null],
    ['one', '../two', null],
    ['one', '.', null],
  ])('in %s of %s: %s', (cwd, path, expected) => {
    expect(scopeOf(join(disk, cwd), [path])).toMatchObject({ policy: expected })
  })
})

describe('files', () => {
  test.each<readonly [string, string, string, string]>([
    ['one', '.', 'infra/main.bicep', 'infra/main.bicep'],
    ['one/infra', '.', 'infra/main.bicep', 'main.bicep'],
    ['one/infra', '.', 'team/a.json', '../team/a.json'],
    ['loose/a', '../../one', 'team/a.json', '../../one/team/a.json'],
    ['.', 'one', 'team/a.json', 'one/team/a.json'],
    ['one/infra', '.', '/root/.bicep/a.json', '/root/.bicep/a.json'],
  ])('in %s of %s: %s is seen as %s, and named so', (cwd, path, file, seen) => {
    const scope = scopeOf(join(disk, cwd), [path])
    if ('fault' in scope) throw new Error(scope.fault)
    expect(scope.shown(file)).toBe(seen)
    expect(scope.inside(seen)).toBe(file)
  })

  test.each<readonly [string, string, string, string]>([
    ['one', '.', join(disk, 'one/infra/main.bicep'), 'infra/main.bicep'],
    ['one', '.', join(disk, 'link/main.bicep'), 'infra/main.bicep'],
    ['one', '.', './infra/../none.yml', 'none.yml'],
    ['one', '.', '../two/infra/a.json', '../two/infra/a.json'],
    ['one', '.', join(disk, 'two/infra/a.json'), join(disk, 'two/infra/a.json')],
    ['loose', '../one', join(disk, 'one/none.yml'), 'none.yml'],
    ['loose', '../one', 'none.yml', '../loose/none.yml'],
    ['link', '.', 'none.yml', 'infra/none.yml'],
  ])('in %s of %s: %s is %s', (cwd, path, named, file) => {
    const scope = scopeOf(join(disk, cwd), [path])
    expect('fault' in scope ? scope : scope.inside(named)).toBe(file)
  })

  test('of a workspace behind a link, be they there or not', () => {
    const scope = scopeOf(join(disk, 'link'), ['.'], true)
    if ('fault' in scope) throw new Error(scope.fault)
    const names = ['main.bicep', 'none.yml', join(disk, 'link/none.yml'), join(disk, 'one/infra/main.bicep')]
    expect(names.map(scope.inside)).toEqual(['main.bicep', 'none.yml', 'none.yml', 'main.bicep'])
  })

  test('of another repository are not shown as if they lay here', () => {
    const reference = 'github:contoso/policies/base.yml@main'
    const scope = scopeOf(join(disk, 'one/infra'), ['.'])
    expect('fault' in scope ? scope : scope.shown(reference)).toBe(reference)
  })
})

describe('nothing outside is read', () => {
  const cluster = `param config object = loadJsonContent('../proxy.json')
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: config } }
}
`
  const folder = temporaryFolder({
    'infra/main.bicep': cluster,
    'infra/link.json': { linkTo: '../proxy.json' },
    'proxy.json': '{ "mode": "IPTABELS" }\n',
    'other/a.json': '{}',
  })

  test('of a folder that is no repository: around it', async () => {
    const cwd = join(folder, 'other')
    const scope = scopeOf(cwd, ['../infra'])
    if ('fault' in scope) throw new Error(scope.fault)
    const { files } = await findFiles(scope.root, ['../infra'], cwd)
    const context = { asOf: testDay, repository: null, isWhole: false, baseline: null, base: null }
    const { findings } = await check(files, builtIn('recommended'), context)
    expect(findings.map(({ place, rule, message }) => `${place.file}:${place.line} ${rule} ${message}`)).toEqual([
      expect.stringMatching(/^main\.bicep:1 undecided .*'\.\.\/proxy\.json' lies outside the folder/),
    ])
  })

  test('what is named and lies outside is refused', async () => {
    const { files, faults } = await findFiles(join(folder, 'other'), ['../infra', '../proxy.json'])
    expect(files.paths).toEqual([])
    expect(faults).toEqual(
      ['../infra', '../proxy.json'].map(
        (path) => `'${path}' lies outside the folder that is checked, '${join(folder, 'other')}'.`,
      ),
    )
  })
})
