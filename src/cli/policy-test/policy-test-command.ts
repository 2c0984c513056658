/** `policy test`: runs the tests that stand beside policies, and says which have passed. */
import { posix } from 'node:path'
import { today } from '../../azure/calendar-date.js'
import { findFiles } from '../../discover/files/find-files.js'
import type { Scope } from '../../discover/files/scope.js'
import { policyPort } from '../../discover/policy-files/policy-port.js'
import { textReader } from '../../discover/policy-files/text-reader.js'
import { policyForRepository } from '../../policy/for-repository.js'
import { UnreadablePolicyError } from '../../policy/unreadable-policy-error.js'
import { type Paint, printable } from '../../report/terminal.js'
import { problemLines } from '../load-policy.js'
import { scopeFor } from '../scope-for.js'
import { paintFor, type Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import type { ExpectedFinding, PolicyTest, PolicyTestFile } from './policy-test.js'
import { readTestFile } from './read-test-file.js'
import { hasPassed, runTest, type TestOutcome } from './run-test.js'

/** @returns 0 all passed; 1 some failed. @throws UsageError for wrong use, and for tests or policies that are wrong */
export async function policyTestCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined)
    throw new UsageError([`policy test has no option '${option}'; expected test files, or nothing.`])
  const scope = scopeFor(terminal.cwd, args.length > 0 ? args : ['.'])
  const paths = args.length > 0 ? args : (await testFilesIn(scope, terminal.cwd)).map(scope.shown)
  if (paths.length === 0) {
    throw new UsageError(['There are no policy tests here: expected NAME.test.yml beside a policy NAME.yml.'])
  }
  const files = readAll(paths, scope)
  let passed = 0
  let failed = 0
  for (const file of files) {
    terminal.write(`${printable(scope.shown(file.path))}\n`)
    for (const [test, outcome] of await runFile(file, scope, terminal)) {
      if (hasPassed(outcome)) passed += 1
      else failed += 1
      terminal.write(`${outcomeText(test, outcome, paintFor(terminal)).join('\n')}\n`)
    }
  }
  terminal.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

/** Those whose policy stands beside them: other tools have files of such names too. */
async function testFilesIn({ root }: Scope, cwd: string): Promise<readonly string[]> {
  const { files } = await findFiles(root, ['.'], cwd)
  const listed = new Set(files.paths)
  return files.paths.filter(
    (path) => /\.test\.ya?ml$/.test(path) && listed.has(path.replace(/\.test\.(ya?ml)$/, '.$1')),
  )
}

function readAll(paths: readonly string[], scope: Scope): readonly PolicyTestFile[] {
  const lines: string[] = []
  const files = paths.flatMap((path) => {
    const own = scope.inside(path)
    const text = textOf(own, scope.root)
    if (typeof text !== 'string') {
      lines.push(text === null ? `There is no file '${path}'.` : `${path}: ${text.message}`)
      return []
    }
    const read = readTestFile({ path: posix.normalize(own), text })
    if (!('problems' in read)) return [read]
    lines.push(...problemLines(read.problems, scope))
    return []
  })
  if (lines.length > 0) throw new UsageError(lines)
  return files
}

/** null: there is no such file. */
function textOf(path: string, cwd: string): string | UnreadablePolicyError | null {
  try {
    return textReader(cwd, path)(path)
  } catch (error) {
    if (error instanceof UnreadablePolicyError) return error
    throw error
  }
}

async function runFile(
  { policy: path, tests }: PolicyTestFile,
  scope: Scope,
  { environment }: Terminal,
): Promise<readonly (readonly [PolicyTest, TestOutcome])[]> {
  const outcomes: (readonly [PolicyTest, TestOutcome])[] = []
  const port = policyPort(scope.root, path, environment)
  // Asked for once: a run that goes on past midnight stays on its day.
  const day = today()
  for (const test of tests) {
    const loaded = await policyForRepository(path, port, test.asOf ?? day)
    if ('problems' in loaded) throw new UsageError(problemLines(loaded.problems, scope))
    outcomes.push([test, await runTest(test, loaded.policy, scope.root, day)])
  }
  return outcomes
}

function outcomeText({ name, line }: PolicyTest, outcome: TestOutcome, paint: Paint): readonly string[] {
  if (hasPassed(outcome)) return [`  ${paint.green('✓')} ${printable(name)}`]
  const { missing, unexpected, fault } = outcome
  return [
    `  ${paint.red('✗')} ${printable(name)} (line ${line})`,
    ...(fault === null ? [] : [`      ${printable(fault)}`]),
    ...missing.map((one) => `      expected, not found: ${printable(expectedText(one))}`),
    ...unexpected.map(({ level, rule, place, message, suppressed }) => {
      const state = suppressed === null ? '' : 'suppressed '
      return `      found, not expected: ${state}${level} ${rule} ${printable(place.file)}:${place.line}  ${printable(message)}`
    }),
  ]
}

function expectedText({ rule, level, file, line, message, suppressed }: ExpectedFinding): string {
  const place = file === null ? (line === null ? '' : ` in line ${line}`) : ` ${file}${line === null ? '' : `:${line}`}`
  const words = message === null ? '' : `  … ${message} …`
  return `${suppressed ? 'suppressed ' : ''}${level === null ? '' : `${level} `}${rule}${place}${words}`
}
