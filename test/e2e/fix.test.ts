/** `check --fix`: what it writes, what it never touches, what it says. */
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CommandResult, runCommand } from '../support/command-line.js'
import { type Tree, temporaryFolder, temporaryRepository } from '../support/temporary-repository.js'

const wrong = '{\r\n\t"Mode": "ipvs"\r\n}'
const right = '{\r\n\t"mode": "IPVS"\r\n}'

function check(folder: string, ...args: readonly string[]): CommandResult {
  return runCommand(folder, ['check', ...args])
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

describe('--fix', () => {
  test('writes the files, says what, and reports what remains', () => {
    const { folder } = temporaryRepository({ 'a/kube-proxy.json': wrong, 'b/kube-proxy.json': right })
    const { exitCode, stdout, stderr } = check(folder, '--fix', '--quiet')
    expect(read(folder, 'a/kube-proxy.json')).toBe(right)
    expect(exitCode).toBe(0)
    expect(stderr).toBe(
      [
        "fixed  a/kube-proxy.json:2:2  property-casing  Write 'mode'",
        "fixed  a/kube-proxy.json:2:10  value-casing  Write 'IPVS'",
        '2 findings fixed in 1 file.\n',
      ].join('\n'),
    )
    expect(stdout).toMatch(/^a\/kube-proxy\.json:2:10 {2}warning {2}ipvs-deprecated .*\nb\/.*\nPassed: 2 findings/)
    const again = check(folder, '--fix', '--quiet')
    expect(again).toEqual({ exitCode: 0, stdout, stderr: '0 findings fixed in 0 files.\n' })
  })

  test('ends as the check of what remains does, in every format', () => {
    const files = { 'kube-proxy.json': '{ "Mode": "IPTABLES", "ipvsConfig": {} }' }
    const { folder } = temporaryRepository(files)
    const { exitCode, stdout } = check(folder, '--fix', '--format', 'json', '--output', 'text=report.txt')
    expect(exitCode).toBe(1)
    const { findings } = JSON.parse(stdout)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['ipvs-config-requires-ipvs'])
    expect(read(folder, 'report.txt')).toMatch(/^Failed: 1 finding \(1 error\)/m)
  })

  test('keeps the mode bits, and leaves nothing else behind', () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': wrong })
    chmodSync(join(folder, 'kube-proxy.json'), 0o754)
    check(folder, '--fix')
    expect(statSync(join(folder, 'kube-proxy.json')).mode & 0o7777).toBe(0o754)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'kube-proxy.json'])
  })

  test('never writes through a link, within the repository or out of it', () => {
    const outside = temporaryFolder({ 'kube-proxy.json': wrong, 'folder/kube-proxy.json': wrong })
    const files: Tree = {
      'real/config.txt': wrong,
      'within-kube-proxy.json': { linkTo: 'real/config.txt' },
      'out-kube-proxy.json': { linkTo: join(outside, 'kube-proxy.json') },
      folder: { linkTo: join(outside, 'folder') },
    }
    const { folder } = temporaryRepository(files)
    const { stderr } = check(folder, '--fix', '.', 'folder/kube-proxy.json')
    expect(read(folder, 'real/config.txt')).toBe(wrong)
    expect(read(outside, 'kube-proxy.json')).toBe(wrong)
    expect(read(outside, 'folder/kube-proxy.json')).toBe(wrong)
    expect(lstatSync(join(folder, 'within-kube-proxy.json')).isSymbolicLink()).toBe(true)
    expect(stderr).toMatch(/^not fixed {2}within-kube-proxy\.json:2:10 .*: a symbolic link leads to the file: /m)
    expect(stderr).toMatch(/^0 findings fixed in 0 files\.$/m)
  })

  test('writes only what the user asked to check', () => {
    const { folder } = temporaryRepository({
      'infra/main.bicep':
        "param mode string\nresource a 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {\n  name: 'a'\n  location: 'b'\n  properties: { networkProfile: { kubeProxyConfig: loadJsonContent('../shared/proxy.json') } }\n}\n",
      'shared/proxy.json': wrong,
    })
    const { stderr } = check(folder, 'infra', '--fix')
    expect(read(folder, 'shared/proxy.json')).toBe(wrong)
    expect(stderr).toMatch(/^not fixed {2}shared\/proxy\.json:.*: the file is not among those that are checked$/m)
    const below = check(join(folder, 'infra'), '.', '--fix')
    expect(read(folder, 'shared/proxy.json')).toBe(wrong)
    expect(below.stderr).toMatch(
      /^not fixed {2}\.\.\/shared\/proxy\.json:.*: the file is not among those that are checked$/m,
    )
    const asked = check(join(folder, 'infra'), '../shared/proxy.json', '.', '--fix')
    expect(asked.stderr).toMatch(/^2 findings fixed in 1 file\.$/m)
    expect(read(folder, 'shared/proxy.json')).toBe(right)
  })
})

describe('--dry-run', () => {
  test('prints a diff that git applies, in the folder that is checked, and writes nothing', () => {
    const files = {
      'sub/a b/kube-proxy.json': wrong,
      'sub/ünï-kube-proxy.json': `\ufeff${wrong}\n`,
      'kube-proxy.json': wrong,
    }
    const repository = temporaryRepository(files)
    for (const [folder, changed] of [
      [join(repository.folder, 'sub'), 2],
      [repository.folder, 1],
    ] as const) {
      const plain = check(folder, '--quiet')
      const { exitCode, stdout, stderr } = check(folder, '--fix', '--dry-run')
      expect(exitCode).toBe(plain.exitCode)
      expect(exitCode).toBe(1)
      expect(stderr).toMatch(new RegExp(`would be fixed in ${changed} files?; nothing is written\\.\n$`))
      expect(check(folder, '--quiet')).toEqual(plain)
      const patch = join(temporaryFolder({ 'fix.patch': stdout }), 'fix.patch')
      repository.git('-C', folder, 'apply', patch)
      expect(check(folder, '--fix', '--dry-run')).toMatchObject({ exitCode: 0, stdout: '' })
    }
    expect(read(repository.folder, 'sub/a b/kube-proxy.json')).toBe(right)
    expect(read(repository.folder, 'sub/ünï-kube-proxy.json')).toBe(`\ufeff${right}\n`)
  })

  test('says which file git cannot be told of', () => {
    const utf16 = Buffer.from(`\ufeff${wrong}`, 'utf16le')
    const { folder } = temporaryRepository({ 'kube-proxy.json': utf16 })
    const { stdout, stderr } = check(folder, '--fix', '--dry-run')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^not shown {2}kube-proxy\.json: it is UTF-16/m)
    check(folder, '--fix')
    expect(readFileSync(join(folder, 'kube-proxy.json'), 'utf16le')).toBe(`\ufeff${right}`)
  })

  test.each([
    [['--dry-run'], /^--dry-run shows what --fix would write, and goes with it\.\n$/],
    [['--fix', '--dry-run', '--format', 'json'], /^--dry-run prints a diff, so --format has no place; /],
  ])('%j is wrong use', (args, message) => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': wrong })
    const { exitCode, stdout, stderr } = check(folder, ...args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(existsSync(join(folder, 'kube-proxy.json'))).toBe(true)
  })
})
