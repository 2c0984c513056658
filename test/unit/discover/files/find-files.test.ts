/** What lies on a disk and is no plain file: nothing is waited for, walked in a circle, read twice or read outside. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CheckResult, check } from '../../../../src/check.js'
import { findFiles } from '../../../../src/discover/files/find-files.js'
import { builtIn } from '../../../../src/policy/packs.js'
import { testDay } from '../../../support/check-files.js'
import { type Tree, temporaryFolder, temporaryRepository } from '../../../support/temporary-repository.js'

const config = '{ "mode": "IPVS" }\n'
const found = 'kube-proxy.json:1:11 ipvs-deprecated'

async function checked(folder: string, paths: readonly string[] = ['.']): Promise<CheckResult> {
  const { files, faults } = await findFiles(folder, paths)
  expect(faults).toEqual([])
  const context = { asOf: testDay, repository: null, isWhole: true, baseline: null, base: null }
  return check(files, builtIn('recommended'), context)
}

function short({ findings }: CheckResult): readonly string[] {
  return findings.map(({ place, rule }) => `${place.file}:${place.line}:${place.column} ${rule}`)
}

/** Inside and outside a git repository. */
const places: readonly [string, (files: Tree) => string][] = [
  ['a folder', temporaryFolder],
  ['a repository', (files) => temporaryRepository(files).folder],
]

describe.each(places)('in %s', (_, create) => {
  test('links that lead round in a circle are neither walked nor read twice', async () => {
    const folder = create({
      'kube-proxy.json': config,
      self: { linkTo: '.' },
      'below/up': { linkTo: '..' },
      'below/other.json': config,
      'one.json': { linkTo: 'two.json' },
      'two.json': { linkTo: 'one.json' },
      'own.bicep': { linkTo: 'own.bicep' },
    })
    expect(short(await checked(folder))).toEqual([
      'below/other.json:1:11 ipvs-deprecated',
      found,
      'own.bicep:1:1 unreadable-file',
    ])
  })

  test('a folder that is named through a link is shown where it lies', async () => {
    const folder = create({ 'infra/kube-proxy.json': config, link: { linkTo: 'infra' }, self: { linkTo: '.' } })
    expect(short(await checked(folder, ['self', 'link', 'infra', '.']))).toEqual([`infra/${found}`])
  })

  test('a link that leads out is not followed, be it a file or a folder', async () => {
    const outside = temporaryFolder({ 'kube-proxy.json': config })
    const folder = create({
      'kube-proxy.json': { linkTo: join(outside, 'kube-proxy.json') },
      folder: { linkTo: outside },
    })
    expect(short(await checked(folder))).toEqual(['kube-proxy.json:1:1 unreadable-file'])
    const { faults, files } = await findFiles(folder, ['folder'])
    expect(faults).toEqual(["'folder' leads out of the working directory through a symbolic link."])
    expect(files.paths).toEqual([])
  })

  test('folders that are called like files are folders', async () => {
    const folder = create({
      'main.bicep/readme.txt': 'x',
      'policy.yml/readme.txt': 'x',
      'kube-proxy.json/kube-proxy.json': config,
    })
    const result = await checked(folder)
    expect(short(result)).toEqual([`kube-proxy.json/${found}`])
    expect(result.files).toEqual({ discovered: 1, analysed: 1, unreadable: 0 })
  })

  test('a file whose name is not UTF-8 is said where it matters; a name with U+FFFD is one like others', async () => {
    const folder = create({ 'kube-proxy.json': config, 'caf\ufffd/kube-proxy.json': config })
    for (const [name, text] of Object.entries(unnameable)) {
      const file = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])
      mkdirSync(file.subarray(0, file.lastIndexOf('/')), { recursive: true })
      writeFileSync(file, text)
    }
    const result = await checked(folder)
    expect(short(result)).toEqual([
      'caf\ufffd/kube-proxy.json:1:11 ipvs-deprecated',
      found,
      'm\ufffdller/caller.bicep:1:1 unreadable-file',
      'm\ufffdller/kube-proxy.json:1:1 unreadable-file',
    ])
    expect(result.findings.at(-1)?.message).toContain('its name is not UTF-8')
    expect(result.files).toEqual({ discovered: 4, analysed: 2, unreadable: 2 })
    expect(result.isAnalysed).toBe(false)
  })

  test('a pipe where git knows a file is not waited for', async () => {
    const folder = create({ 'kube-proxy.json': config, 'main.bicep': 'x', 'up.sh': 'x', notes: 'x' })
    for (const name of ['main.bicep', 'up.sh', 'notes']) makePipe(join(folder, name))
    const result = await checked(folder)
    expect(short(result)).toEqual([found, 'main.bicep:1:1 unreadable-file', 'up.sh:1:1 unreadable-file'])
    expect(result.files).toEqual({ discovered: 3, analysed: 1, unreadable: 2 })
  })
})

/** In Latin-1. */
const unnameable = {
  'm\xfcller/kube-proxy.json': config,
  'm\xfcller/caller.bicep': "module cluster '../aks.bicep' = { name: 'c' }\n",
  'm\xfcller/messages.json': '{ "hello": "Gr\\u00fc\\u00df Gott" }',
  'm\xfcller/picture.png': config,
}

function makePipe(path: string): void {
  execFileSync('rm', ['-f', path])
  execFileSync('mkfifo', [path])
}

test('a socket is said', async () => {
  const folder = temporaryFolder({ 'kube-proxy.json': config })
  const server = createServer()
  await new Promise<void>((listening) => server.listen(join(folder, 'main.bicep'), listening))
  try {
    const result = await checked(folder)
    expect(short(result)).toEqual([found, 'main.bicep:1:1 unreadable-file'])
    expect(result.findings.at(-1)?.message).toContain('it is a pipe, a socket or a device')
  } finally {
    server.close()
  }
})

const isRoot = process.getuid?.() === 0
const unlessRoot = isRoot ? test.skip : test

unlessRoot('a folder that cannot be listed is said, and the rest is checked', async () => {
  const folder = temporaryFolder({ 'kube-proxy.json': config, 'closed/main.bicep': '' })
  chmodSync(join(folder, 'closed'), 0)
  const result = await checked(folder)
  chmodSync(join(folder, 'closed'), 0o700)
  expect(short(result)).toEqual(['closed:1:1 unreadable-file', found])
  expect(result.files.unreadable).toBe(1)
})

test('a folder too deep for the system is said', async () => {
  const folder = temporaryFolder({ 'kube-proxy.json': config })
  const dig = "for (let i = 0; i < 20; i++) { fs.mkdirSync('x'.repeat(250)); process.chdir('x'.repeat(250)) }"
  execFileSync(process.execPath, ['-e', dig], { cwd: folder })
  try {
    const result = await checked(folder)
    expect(result.findings.map(({ rule }) => rule)).toEqual(['ipvs-deprecated', 'unreadable-file'])
  } finally {
    execFileSync('rm', ['-rf', folder])
  }
})

/** Paths that no file system takes. */
const impossible = [
  ['a NUL character', '\0'],
  ['a name that is too long', 'x'.repeat(300)],
  ['a path that is too long', 'x/'.repeat(4_000)],
  ['a file used as a folder', 'kube-proxy.json/'],
  ['a link in a circle', 'circle/'],
] as const

const tree: Tree = { 'kube-proxy.json': config, circle: { linkTo: 'circle' } }

function cluster(value: string): string {
  return `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {\n  name: 'aks'\n  properties: { networkProfile: { kubeProxyConfig: { mode: ${value} } } }\n}\n`
}

test.each(impossible)('%s in a path of a template is a finding', async (_, start) => {
  const escaped = start === '\0' ? '\\u{0}' : start
  const folder = temporaryFolder({
    ...tree,
    'caller.bicep': `module m '${escaped}m.bicep' = { name: 'm' }\n${cluster("'IPVS'")}`,
    'loader.bicep': cluster(`loadTextContent('${escaped}t.txt')`),
    'linked.json': JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'managedClusters',
          properties: { templateLink: { relativePath: `${start}l.json` } },
        },
      ],
    }),
  })
  const result = await checked(folder)
  const lines = short(result).map((line) => line.replace(/:[\d:]+/, ''))
  const expected = [
    'caller.bicep invalid-template',
    'caller.bicep ipvs-deprecated',
    'kube-proxy.json ipvs-deprecated',
    'linked.json invalid-template',
    'loader.bicep undecided',
  ]
  expect(lines).toEqual(expect.arrayContaining(expected))
})

test.each(impossible)('%s in a path of a script is a finding', async (_, start) => {
  const folder = temporaryFolder({
    ...tree,
    'up.sh': `az extension add -n aks-preview\naz aks create -g g -n n --kube-proxy-config '${start}kp.json'\naz deployment group create -g g -f '${start}m.bicep'\n`,
  })
  const [line, ...others] = short(await checked(folder)).map((line) => line.replace(/:[\d:]+/, ''))
  expect(line).toBe('kube-proxy.json ipvs-deprecated')
  expect(others).toHaveLength(1)
  expect(['up.sh cli-config-missing', 'up.sh undecided']).toContain(others[0])
})

test.each(impossible)('%s in a path that the user names is wrong use', async (_, start) => {
  const { faults } = await findFiles(temporaryFolder(tree), [`${start}x`])
  expect(faults).toEqual([`There is no file or folder '${start}x'.`])
})

test('a pipe or a device that the user names is wrong use', async () => {
  const folder = temporaryFolder()
  execFileSync('mkfifo', [join(folder, 'pipe.json')])
  const { faults } = await findFiles(folder, ['pipe.json', '/dev/null'])
  expect(faults).toEqual([
    "'pipe.json' is a pipe, a socket or a device: name a file.",
    "'/dev/null' is a pipe, a socket or a device: name a file.",
  ])
})

test('a folder that git ignores is looked through where it is named, and nowhere else', async () => {
  const { folder } = temporaryRepository({
    '.gitignore': 'out/\n',
    'out/a/kube-proxy.json': config,
    'out/node_modules/kube-proxy.json': config,
    'empty/.gitignore': '*\n',
    'empty/kube-proxy.json': config,
  })
  expect(short(await checked(folder))).toEqual([])
  expect(short(await checked(folder, ['out']))).toEqual([`out/a/${found}`])
  expect(short(await checked(folder, ['out/a/']))).toEqual([`out/a/${found}`])
  expect(short(await checked(folder, ['empty']))).toEqual([`empty/${found}`])
  const all = temporaryRepository({ '.gitignore': '*\n', 'a/kube-proxy.json': config }).folder
  expect(short(await checked(all))).toEqual([])
  expect(short(await checked(all, ['a']))).toEqual([`a/${found}`])
})

test('a parameter file that is named alone is judged with the template beside it', async () => {
  const { folder } = temporaryRepository({
    'arm/azuredeploy.json': JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      parameters: { mode: { type: 'string' } },
      resources: [
        {
          type: 'Microsoft.ContainerService/managedClusters',
          apiVersion: '2026-05-02-preview',
          name: 'aks',
          properties: { networkProfile: { kubeProxyConfig: { mode: "[parameters('mode')]" } } },
        },
      ],
    }),
    'arm/azuredeploy.parameters.json': '{ "parameters": { "mode": { "value": "IPVS" } } }\n',
    'plain/parameters.json': '{ "parameters": { "mode": { "value": "IPVS" } } }\n',
    'plain/main.bicep': `param mode string
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: { mode: mode } } }
}
`,
  })
  for (const path of ['arm/azuredeploy.parameters.json', 'plain/parameters.json']) {
    const expected = [`${path}:1:38 ipvs-deprecated`]
    expect(short(await checked(folder, [path]))).toEqual(expected)
    expect(short(await checked(folder, [path.replace(/\/.*/, '')]))).toEqual(expected)
  }
})

describe('what is named and not there', () => {
  const files = {
    'infra/main.bicep': "module m '../shared/managedClusters.bicep' = {\n  name: 'm'\n}\n",
    'infra/create.sh': 'az extension add -n aks-preview\naz aks create -g g -n n --kube-proxy-config ../ops/kp.json\n',
    'shared/managedClusters.bicep': '',
    'ops/kp.json': config,
  }

  test.each<readonly [string, readonly string[]]>([
    ['by all', ['.']],
    ['by a part', ['infra']],
  ])('is deleted, or left out by a sparse checkout: %s', async (_, paths) => {
    const { folder, git } = temporaryRepository(files)
    git('-c', 'alias.x=!rm -r shared ops', 'x')
    expect(short(await checked(folder, paths))).toEqual([
      'infra/create.sh:2:45 cli-config-missing',
      'infra/main.bicep:1:10 invalid-template',
    ])
    git('checkout', '--quiet', '.')
    git('sparse-checkout', 'set', 'infra')
    expect(short(await checked(folder, paths))).toEqual([
      'infra/create.sh:2:45 undecided',
      'infra/main.bicep:1:10 undecided',
    ])
  })
})

describe('the whole is looked at', () => {
  const files = { 'infra/kube-proxy.json': config, 'other/kube-proxy.json': config, 'README.md': 'x' }

  test.each<readonly [string, readonly string[], boolean]>([
    ['nothing left out', ['--version'], true],
    ['a file that is deleted', ['-c', 'alias.x=!rm other/kube-proxy.json', 'x'], true],
    ['a sparse checkout', ['sparse-checkout', 'set', 'infra'], false],
    ['a sparse checkout that leaves out what cannot matter', ['sparse-checkout', 'set', '--no-cone', '*.json'], true],
  ])('%s: %j, %p', async (_, command, isWhole) => {
    const { folder, git } = temporaryRepository(files)
    git(...command)
    expect((await findFiles(folder, ['.'])).isWhole).toBe(isWhole)
    expect((await findFiles(folder, ['infra'])).isWhole).toBe(false)
  })
})
