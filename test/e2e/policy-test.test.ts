/** `policy test`, through the command line's bundle. */
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const root = new URL('../../', import.meta.url).pathname

const policy = `version: 1
extends: []
require:
  - id: contoso/nftables
    kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }
`

function run(tests: string, ...args: readonly string[]) {
  const { folder } = temporaryRepository({
    'own.yml': policy,
    'own.test.yml': tests,
    'fixtures/kube-proxy.json': '{ "mode": "IPVS" }\n',
  })
  return runCommand(folder, ['policy', 'test', ...args])
}

test('the shipped packs and examples have tests, and they pass', () => {
  const { exitCode, stdout, stderr } = runCommand(root, ['policy', 'test', ...shipped])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  for (const path of shipped) expect(stdout).toContain(`${path}\n`)
  expect(stdout).toMatch(/\n\n\d\d passed, 0 failed\n$/)
})

const shipped = ['recommended', 'strict', 'examples/contoso', 'examples/team'].map(
  (name) => `policies/${name}.test.yml`,
)

test('passes and failures are printed, with what was expected and what was found', () => {
  const { exitCode, stdout, stderr } = run(`
tests:
  - name: a fixture breaks it
    fixture: fixtures/kube-proxy.json
    expect: [{ rule: contoso/nftables, level: error, line: 1, message: IPVS }]
  - name: the wrong line
    snippet: '{ "mode": "IPVS" }'
    expect: [{ rule: contoso/nftables, level: error, file: kube-proxy.json, line: 2, message: IPVS }]
  - name: nothing expected
    snippet: '{ "mode": "IPVS" }'
    file: ops/kube-proxy.json
    expect: []
  - name: no such fixture
    fixture: none
    expect: []
`)
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(stdout).toBe(`own.test.yml
  ✓ a fixture breaks it
  ✗ the wrong line (line 6)
      expected, not found: error contoso/nftables kube-proxy.json:2  … IPVS …
      found, not expected: error contoso/nftables kube-proxy.json:1  mode is 'IPVS'; expected 'NFTABLES'.
  ✗ nothing expected (line 9)
      found, not expected: error contoso/nftables ops/kube-proxy.json:1  mode is 'IPVS'; expected 'NFTABLES'.
  ✗ no such fixture (line 13)
      there is no fixture 'none'

1 passed, 3 failed
`)
})

describe('what is wrong is exit 2', () => {
  test.each([
    ['tests: []', "own.test.yml:1:1: There are no tests here; expected some under 'tests'."],
    ['test: []', "own.test.yml:1:1: Unknown key 'test'. Did you mean 'tests'?"],
    [
      'tests: [{ name: a, expect: [] }]',
      "own.test.yml:1:9: A test has one of 'snippet', the text of a file, and 'fixture', the path of a file or folder.",
    ],
    ['tests: [{ name: a, snippet: x }]', "own.test.yml:1:9: 'expect' is missing here."],
    ['tests: [{ name: a, snippet: x, expect: [{ level: fatal }] }]', "own.test.yml:1:41: 'rule' is missing here."],
    [
      'tests: [{ name: a, snippet: x, expect: [], as-of: 2026-02-30 }]',
      "own.test.yml:1:51: 'as-of' is '2026-02-30'; expected a date, YYYY-MM-DD.",
    ],
    [
      'policy: none.yml\ntests: [{ name: a, snippet: x, expect: [] }]',
      "none.yml:1:1: There is no policy file 'none.yml'.",
    ],
  ])('%s', (tests, message) => {
    const { exitCode, stderr } = run(tests)
    expect({ exitCode, hasIt: stderr.includes(message) ? '' : stderr }).toEqual({ exitCode: 2, hasIt: '' })
  })

  test.each([
    [['none.test.yml'], "There is no file 'none.test.yml'."],
    [['--quiet'], "policy test has no option '--quiet'; expected test files, or nothing."],
  ])('%j', (args, message) => {
    const { exitCode, stderr } = run('tests: []', ...args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `${message}\n` })
  })

  test('and so is a folder without tests', () => {
    const { folder } = temporaryRepository({ 'other.test.yml': 'a: 1' })
    expect(runCommand(folder, ['policy', 'test'])).toMatchObject({ exitCode: 2 })
    expect(runCommand(folder, ['policy', 'tests'])).toMatchObject({ exitCode: 2 })
  })
})
