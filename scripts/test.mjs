/**
 * `npm test`: types, lint, the comparison of dist with the sources, and jest, which also runs the bundles: under the
 * node that NODE24 names, else under this one. Arguments go to jest, and then only jest runs.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const jestArguments = process.argv.slice(2)

const bundleNode = process.env.NODE24 || process.execPath
const version = spawnSync(bundleNode, ['--version'], { encoding: 'utf8' }).stdout?.trim()
if (!version) {
  console.error(`NODE24 is '${bundleNode}', and that does not run.`)
  process.exit(1)
}
console.log(
  `The bundles run under node ${version}${process.env.NODE24 ? ', as NODE24 says' : ' (set NODE24 for another)'}.`,
)

function run(script, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return status === 0
}

const stages = [
  ['types of src', () => run('node_modules/typescript/bin/tsc', ['-p', '.', '--noEmit'])],
  ['types of test and scripts', () => run('node_modules/typescript/bin/tsc', ['-p', 'test'])],
  ['lint and format', () => run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  ['dist is what the sources build', () => run('scripts/build.mjs', ['--check'])],
]

function jest() {
  const folder = mkdtempSync(join(tmpdir(), 'jest-'))
  const report = join(folder, 'report.json')
  const args = ['--json', `--outputFile=${report}`, ...jestArguments]
  const ran = run('node_modules/jest/bin/jest.js', args, {
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    BUNDLE_NODE: bundleNode,
  })
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(folder, { recursive: true })
  const failed = Math.max(numFailedTests, numFailedTestSuites, ran ? 0 : 1)
  return { passed: numPassedTests, failed }
}

let passed = 0
let failed = 0
for (const [name, stage] of jestArguments.length === 0 ? stages : []) {
  const isFine = stage()
  console.log(`${isFine ? 'passed' : 'FAILED'}: ${name}`)
  if (isFine) passed += 1
  else failed += 1
}
const tests = jest()
console.log(`${passed + tests.passed} passed, ${failed + tests.failed} failed`)
process.exitCode = failed + tests.failed === 0 ? 0 : 1
