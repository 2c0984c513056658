/** The command line's bundle: what it prints where, and how it ends. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import packageJson from '../../package.json' with { type: 'json' }
import { main } from '../../src/cli/main.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { bundleNode, bundlePath } from '../support/bundles.js'
import { runCommand } from '../support/command-line.js'
import { type Tree, temporaryFolder, temporaryRepository } from '../support/temporary-repository.js'

const root = new URL('../../', import.meta.url).pathname
const clean = '{ "enabled": true, "mode": "NFTABLES" }\n'
const withWarning = '{ "enabled": true, "mode": "IPVS" }\n'
const withError = '{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "RoundRobin" }\n}\n'
const escapeCharacter = '\u001b'

function check(files: Tree, ...args: readonly string[]) {
  return runCommand(temporaryRepository(files).folder, ['check', ...args])
}

/** The files of the findings in a JSON report. */
function filesIn(stdout: string): readonly string[] {
  const { findings }: { findings: readonly { file: string }[] } = JSON.parse(stdout)
  return findings.map(({ file }) => file)
}

test("the README's first command finds what the examples have on purpose", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, command = ''] = /```sh\n(node .*)\n```/.exec(readme) ?? []
  expect(command).toBe('node dist/cli/index.js check examples')
  const { exitCode, stdout, stderr } = runCommand(root, command.split(' ').slice(2))
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(stdout).toMatch(/\nFailed: \d+ findings \(\d+ errors, \d+ warnings.*\); 3 clusters and 1 config file checked /)
  const places = stdout.match(/^examples\/cli\/kube-proxy\.json:.*$/gm)
  expect(places).toEqual([
    'examples/cli/kube-proxy.json:3:11  warning  ipvs-deprecated',
    'examples/cli/kube-proxy.json:6:5  warning  property-casing',
    'examples/cli/kube-proxy.json:7:5  warning  property-casing',
    'examples/cli/kube-proxy.json:8:5  warning  property-casing',
  ])
})

test('the bundle is a program, which is what `npm install --global .` makes a command of', () => {
  const { status, stdout } = spawnSync(bundlePath('cli'), ['--version'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${packageJson.version}\n` })
})

test('the README names every command, and every option of check', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, shown = ''] = /^## Command line\n+```\n([\s\S]*?)^```/m.exec(readme) ?? []
  const help = runCommand(root, ['--help']).stdout
  const commands = [...help.matchAll(/^Usage: (kube-proxy-policy [a-z]+(?: [a-z]+)?)/gm)].map(([, command]) => command)
  expect(commands).toHaveLength(6)
  for (const command of commands) expect(shown).toContain(`${command} `)
  const [ofCheck = ''] = help.split('  --help, --version')
  const options = [...ofCheck.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option)
  expect(options).toHaveLength(11)
  for (const option of options) expect(shown).toMatch(new RegExp(`\\[${option}\\b`))
})

describe('the report goes to standard output, and only there', () => {
  test('as text, without colours where that is no terminal', () => {
    const { exitCode, stdout, stderr } = check({ 'kube-proxy.json': withError })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toContain('kube-proxy.json:3:3  error  ipvs-config-requires-ipvs\n')
    expect(stdout).toContain('  3 |   "ipvsConfig": { "scheduler": "RoundRobin" }\n    |   ^^^^^^^^^^^^\n')
    expect(stdout).not.toContain(escapeCharacter)
  })

  test('as JSON', () => {
    const files = { 'kube-proxy.json': withError, 'b.kube-proxy.json': '{ "mode": ' }
    const { exitCode, stdout, stderr } = check(files, '--format', 'json', '--as-of', '2026-11-22')
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      tool: { name: packageJson.name, version: packageJson.version },
      asOf: '2026-11-22',
      verdict: 'failure',
      complete: false,
      counts: { files: { discovered: 2, analysed: 1, unreadable: 1 }, configs: 1 },
    })
  })

  test('--output writes further reports to files', () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
    const text = runCommand(folder, ['check']).stdout
    const outputs = ['--output', 'json=report.json', '--output=text=report.txt']
    const { exitCode, stdout } = runCommand(folder, ['check', ...outputs, '--format=json'])
    expect(exitCode).toBe(1)
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(stdout)
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(text)
  })

  test('--output writes every format, whatever goes to standard output', () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
    for (const format of ['sarif', 'junit', 'markdown']) {
      const { stdout, exitCode } = runCommand(folder, ['check', '--format', format, '--as-of', '2026-11-22'])
      expect(exitCode).toBe(1)
      const args = ['check', '--output', `${format}=out.${format}`, '--as-of', '2026-11-22']
      expect(runCommand(folder, args)).toMatchObject({ exitCode: 1, stderr: '' })
      expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(stdout)
    }
  })

  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`kube-proxy-${index}.json`, withError]))

  test('a reader that takes its time gets everything', async () => {
    const { folder } = temporaryRepository(many)
    const whole = runCommand(folder, ['check', '--format', 'json']).stdout
    // More than any pipe holds.
    expect(whole.length).toBeGreaterThan(1 << 18)
    const child = spawn(bundleNode, [bundlePath('cli'), 'check', '--format', 'json'], { cwd: folder })
    let read = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      read += text
      child.stdout.pause()
      setTimeout(() => child.stdout.resume(), 20)
    })
    await once(child, 'close')
    expect(read).toBe(whole)
  })

  test('a reader that goes away early is no fault', async () => {
    const { folder } = temporaryRepository(many)
    const child = spawn(bundleNode, [bundlePath('cli'), 'check'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdout.destroy()
    await once(child, 'close')
    expect({ exitCode: child.exitCode, stderr: Buffer.concat(errors).toString() }).toEqual({ exitCode: 1, stderr: '' })
  })
})

describe('what cannot be written is no verdict: exit code 2', () => {
  const { folder } = temporaryRepository({ 'kube-proxy.json': clean })
  const run = (args: readonly string[], stdout: number | 'ignore', stderr: number | 'pipe', cwd = folder) =>
    spawnSync(bundleNode, [bundlePath('cli'), ...args], { cwd, stdio: ['ignore', stdout, stderr], encoding: 'utf8' })

  // Linux alone has a device that is always full.
  const full = existsSync('/dev/full') ? openSync('/dev/full', 'w') : null
  const testFull = full === null ? test.skip : test

  testFull.each([[['check']], [['check', '--format', 'json']], [['rules']], [['explain', 'undecided']], [['--help']]])(
    '%j to a disk that is full',
    (args) => {
      if (full === null) return
      const { status, stderr } = run(args, full, 'pipe')
      expect(status).toBe(2)
      expect(stderr).toMatch(/^The report cannot be written to standard output: ENOSPC.*\n$/)
    },
  )

  testFull('diagnostics to a disk that is full: the exit code stands', () => {
    if (full !== null) expect(run(['check', 'nowhere'], 'ignore', full).status).toBe(2)
  })

  test('a working directory that is gone', () => {
    const command = `rm -r "$PWD"; exec "${bundleNode}" "${bundlePath('cli')}" check`
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: temporaryFolder(), encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^There is no working directory any more: ENOENT.*\n$/)
  })
})

describe('--fail-on', () => {
  test.each([
    [withError, 'error', 1],
    [withError, 'never', 0],
    [withWarning, 'error', 0],
    [withWarning, 'warning', 1],
    [withWarning, 'notice', 1],
    [clean, 'notice', 0],
  ])('%j, %s: exit code %d', (text, level, exitCode) => {
    expect(check({ 'kube-proxy.json': text }, '--fail-on', level).exitCode).toBe(exitCode)
  })
})

describe('how much is said', () => {
  const files = { 'a/kube-proxy.json': withError, 'b/kube-proxy.json': clean }

  test('--quiet: a line for each finding, and the last line', () => {
    const lines = check(files, '--quiet').stdout.split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^a\/kube-proxy\.json:3:3 {2}error {2}ipvs-config-requires-ipvs {2}ipvsConfig is allowed/),
      expect.stringMatching(/^Failed: 1 finding \(1 error\); 0 clusters and 2 config files checked in 2 files; /),
      '',
    ])
  })

  test('--verbose: also what was checked', () => {
    const plain = check(files).stdout
    const { stdout } = check(files, '--verbose')
    expect(stdout).toMatch(/^b\/kube-proxy\.json:1:1 {2}config file: enabled true, mode NFTABLES$/m)
    expect(stdout.endsWith(plain)).toBe(true)
    expect(plain).not.toContain('b/kube-proxy.json')
  })

  test('nothing to check', () => {
    for (const folder of [temporaryRepository().folder, temporaryFolder({ 'a.json': '{}' })]) {
      expect(runCommand(folder, ['check'])).toEqual({
        exitCode: 0,
        stdout:
          'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in JSON, Bicep, YAML and scripts.\n',
        stderr: '',
      })
    }
  })
})

describe('colours', () => {
  const terminal = (folder: string, given: Partial<Terminal>) => {
    const written: string[] = []
    const write = (text: string) => written.push(text)
    return { written, terminal: { cwd: folder, isTerminal: true, environment: {}, write, log: write, ...given } }
  }

  test.each([
    [{}, true],
    [{ environment: { NO_COLOR: '' } }, true],
    [{ environment: { NO_COLOR: '1' } }, false],
    [{ environment: { TERM: 'dumb' } }, false],
    [{ isTerminal: false }, false],
  ])('%j', async (given, isColoured) => {
    const { written, terminal: at } = terminal(temporaryFolder({ 'kube-proxy.json': withError }), given)
    expect(await main(['check'], at)).toBe(1)
    expect(written.join('').includes(escapeCharacter)).toBe(isColoured)
  })

  test('are never in JSON', async () => {
    const { written, terminal: at } = terminal(temporaryFolder({ 'kube-proxy.json': withError }), {})
    await main(['check', '--format', 'json'], at)
    expect(written.join('')).not.toContain(escapeCharacter)
  })
})

test('the policy of the repository counts, also below its root', () => {
  const { folder } = temporaryRepository({
    '.github/kube-proxy-policy.yml': 'rules: { ipvs-deprecated: error }\n',
    'ops/kube-proxy.json': withWarning,
  })
  expect(runCommand(folder, ['check'])).toMatchObject({ exitCode: 1, stderr: '' })
  const below = join(folder, 'ops')
  expect(runCommand(below, ['check'])).toMatchObject({ exitCode: 1, stderr: '' })
  expect(runCommand(below, ['check', '--policy', 'recommended'])).toMatchObject({ exitCode: 0, stderr: '' })
  expect(runCommand(below, ['check', '--policy', 'strict'])).toMatchObject({ exitCode: 1, stderr: '' })
})

describe('which files', () => {
  const files = { 'a/kube-proxy.json': withError, 'b/kube-proxy.json': withError, 'b/c/kube-proxy.json': withError }

  test.each([
    [[], ['a/kube-proxy.json', 'b/c/kube-proxy.json', 'b/kube-proxy.json']],
    [['.'], ['a/kube-proxy.json', 'b/c/kube-proxy.json', 'b/kube-proxy.json']],
    [['b'], ['b/c/kube-proxy.json', 'b/kube-proxy.json']],
    [['b/'], ['b/c/kube-proxy.json', 'b/kube-proxy.json']],
    [['b/kube-proxy.json'], ['b/kube-proxy.json']],
    [
      ['b/c', 'a/kube-proxy.json'],
      ['a/kube-proxy.json', 'b/c/kube-proxy.json'],
    ],
    [['./b/c', 'b/c', 'b/c/kube-proxy.json'], ['b/c/kube-proxy.json']],
  ])('check %j', (paths, found) => {
    const { exitCode, stdout } = check(files, ...paths, '--format=json')
    expect({ exitCode, found: filesIn(stdout) }).toEqual({ exitCode: 1, found })
  })

  test('outside the working directory, by relative and by absolute path', () => {
    const outside = temporaryRepository(files).folder
    const folder = temporaryFolder()
    const relative = `../${outside.split('/').at(-1)}/b`
    for (const path of [relative, join(outside, 'b')]) {
      const { stdout } = runCommand(folder, ['check', path, '--format=json'])
      expect(filesIn(stdout)).toEqual([`${relative}/c/kube-proxy.json`, `${relative}/kube-proxy.json`])
    }
  })

  test('from below the root of the repository: only what is there, seen from there', () => {
    const { folder } = temporaryRepository(files)
    const { stdout } = runCommand(join(folder, 'b'), ['check', '--format=json'])
    expect(filesIn(stdout)).toEqual(['c/kube-proxy.json', 'kube-proxy.json'])
  })

  test('those of the folder, whatever repository the environment means', () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
    const other = temporaryRepository({ 'other.json': '{}' }).folder
    const environment = { GIT_DIR: `${other}/.git`, GIT_WORK_TREE: other, GIT_INDEX_FILE: `${other}/.git/index` }
    expect(filesIn(runCommand(folder, ['check', '--format=json'], environment).stdout)).toEqual(['kube-proxy.json'])
  })

  test('tracked and untracked files, but none that git ignores', () => {
    const repository = temporaryRepository({ 'kube-proxy.json': withError, '.gitignore': 'out/\n' })
    repository.write({ 'new-kube-proxy.json': withError, 'out/kube-proxy.json': withError })
    const { stdout } = runCommand(repository.folder, ['check', '--format=json'])
    expect(filesIn(stdout)).toEqual(['kube-proxy.json', 'new-kube-proxy.json'])
  })

  test('outside a git repository all files, but none under .git and node_modules', () => {
    const folder = temporaryFolder({
      'a/kube-proxy.json': withError,
      '.gitignore': 'a\n',
      'node_modules/x/kube-proxy.json': withError,
    })
    expect(filesIn(runCommand(folder, ['check', '--format=json']).stdout)).toEqual(['a/kube-proxy.json'])
  })

  test('a file that is gone, though git lists it, is no fault', () => {
    const { folder } = temporaryRepository({ 'a.kube-proxy.json': withError, 'b.kube-proxy.json': withError })
    rmSync(join(folder, 'a.kube-proxy.json'))
    expect(filesIn(runCommand(folder, ['check', '--format=json']).stdout)).toEqual(['b.kube-proxy.json'])
  })
})

describe('wrong use: exit code 2, told on standard error only', () => {
  const { folder } = temporaryRepository({ 'kube-proxy.json': withError })

  test.each([
    [[], /^No command is given\.\n\nUsage: kube-proxy-policy check .*\n\n(?:.+\n)+\n/],
    [['chek'], /^There is no command 'chek'; there are: .*\bcheck\b.*\.\nSee kube-proxy-policy --help\.\n$/],
    [['check', '--fromat', 'json'], /^There is no option '--fromat'\. Did you mean '--format'\?\n$/],
    [['check', '--nonsense'], /^There is no option '--nonsense'\. See --help\.\n$/],
    [['check', '--constructor'], /^There is no option '--constructor'\. See --help\.\n$/],
    [['check', '-q'], /^There is no option '-q'\. See --help\.\n$/],
    [['check', '--format'], /'--format.*' argument missing/],
    [['check', '--format', 'xml'], /^--format is text, json, sarif, junit, markdown; not 'xml'\.\n$/],
    [
      ['check', '--output', 'report.json'],
      /^--output is FORMAT=FILE, for example json=report\.json, not 'report\.json'\.\n$/,
    ],
    [
      ['check', '--output', 'json=a', '--output', 'sarif=./a'],
      /^--output names '\.\/a' twice; each report needs a file of its own\.\n$/,
    ],
    [
      ['check', '--output', 'json=a', `--output=sarif=${join(folder, 'a')}`],
      /^--output names '.*\/a' twice; each report needs a file of its own\.\n$/,
    ],
    [['check', '--output', 'xml=a'], /^--output is text, json, sarif, junit, markdown; not 'xml'\.\n$/],
    [['check', '--fail-on', 'all'], /^--fail-on is error, warning, notice, never; not 'all'\.\n$/],
    [['check', '--as-of', 'tomorrow'], /^--as-of is a date, YYYY-MM-DD; not 'tomorrow'\.\n$/],
    [['check', '--as-of', '2026-02-29'], /^--as-of is a date, YYYY-MM-DD; not '2026-02-29'\.\n$/],
    [['check', '--policy', 'nowhere.yml'], /'nowhere\.yml'/],
    [['check', '--policy='], /^--policy names nothing\.\n$/],
    [['check', '--baseline', ''], /^--baseline names nothing\.\n$/],
    [['rules', '--policy', ''], /^--policy names nothing\.\n$/],
    [['check', 'nowhere', 'kube-proxy.json'], /^There is no file or folder 'nowhere'\.\n$/],
    [['check', '\u001b[31m\n'], /^There is no file or folder '\\x1b\[31m\\x0a'\.\n$/],
  ])('%j', (args, message) => {
    const { exitCode, stdout, stderr } = runCommand(folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('a bad policy: its file, its line, what would be right', () => {
    const bad = temporaryRepository({
      'p.yml': 'version: 1\nrules:\n  ipvs-depricated: off\n',
      'kube-proxy.json': clean,
    })
    const { exitCode, stdout, stderr } = runCommand(bad.folder, ['check', '--policy', 'p.yml'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^p\.yml:3:3: .*'ipvs-deprecated'.*\n$/)
  })

  test('a report that cannot be written', () => {
    const { exitCode, stderr } = runCommand(folder, ['check', '--output', 'json=nowhere/report.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^--output json=nowhere\/report\.json cannot be written: ENOENT.*\n$/)
  })
})

describe('what it says of itself', () => {
  test('--version', () => {
    expect(runCommand(root, ['--version'])).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test.each([[['--help']], [['-h']], [['help']], [['check', '--help']], [['check', '-h']]])('%j', (args) => {
    const { exitCode, stdout, stderr } = runCommand(root, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: kube-proxy-policy check \[PATH \.\.\.\] \[options\]\n/)
  })
})
