/**
 * `npm run bench`: the budgets of speed and memory, as ratios of two things measured in turn in the same run: these
 * hold on a noisy machine. Medians of 15 pairs. Exit 1 where a budget is exceeded.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  writeBicepSample,
  writeCallers,
  writeJsonSample,
  writeLargeTree,
  writeModules,
  writeRequirements,
  writeSmallTemplates,
  writeTenTemplates,
} from './samples.mjs'

const pairs = Number(process.env.BENCH_PAIRS ?? 15)
const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

/** A whole process: wall milliseconds, and peak memory in MB where the program reports it on stderr. */
function wall(args, cwd = folder) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
  if (status === 2 || status === null) throw new Error(`${args.join(' ')} failed: ${stderr}`)
  return { milliseconds, megabytes: Number(/peak (\d+)/.exec(String(stderr))?.[1] ?? 0) / 1024 }
}

/** What a program measures of itself: it prints milliseconds. */
function inside(args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const milliseconds = Number(stdout)
  if (!(milliseconds > 0)) throw new Error(`${args.join(' ')} printed no time: ${stdout}${stderr}`)
  return { milliseconds, megabytes: 0 }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

const failures = []

/** Ours and theirs in turn; the median of the pairs' ratios is held against the budget. */
function compare(title, budget, ours, theirs) {
  ours()
  theirs()
  const a = []
  const b = []
  for (let pair = 0; pair < pairs; pair++) {
    a.push(ours())
    b.push(theirs())
  }
  const ratio = median(a.map((one, index) => one.milliseconds / b[index].milliseconds))
  const [mine, other] = [a, b].map((runs) => median(runs.map(({ milliseconds }) => milliseconds)))
  const isFine = ratio <= budget
  if (!isFine) failures.push(title)
  console.log(
    `${isFine ? 'ok  ' : 'OVER'} ${title}: ${ratio.toFixed(2)} × (budget ${budget}); ${mine.toFixed(1)} ms against ${other.toFixed(1)} ms`,
  )
  return Math.max(...a.map(({ megabytes }) => megabytes))
}

function holdMemory(title, budget, megabytes) {
  const isFine = megabytes <= budget
  if (!isFine) failures.push(title)
  console.log(`${isFine ? 'ok  ' : 'OVER'} ${title}: ${megabytes.toFixed(0)} MB (budget ${budget})`)
}

const measure = (program, ...args) => [join(root, 'test/bench', program), ...args]

try {
  const json = writeJsonSample(folder)
  compare(
    'JSON reader against JSON.parse',
    2.5,
    () => inside(measure('parse.mjs', 'json', json)),
    () => inside(measure('parse.mjs', 'JSON.parse', json)),
  )
  const bicep = writeBicepSample(folder)
  compare(
    'Bicep parser against JSON.parse, per byte',
    15,
    () => inside(measure('parse.mjs', 'bicep', bicep)),
    () => inside(measure('parse.mjs', 'JSON.parse', json)),
  )
  const ten = writeTenTemplates(folder)
  compare(
    'check of ten templates against the start of node',
    2.5,
    () => wall([cli, 'check', '.', '--fail-on', 'never'], ten),
    () => wall(['-e', '0']),
  )
  const modules = writeModules(folder)
  compare(
    'check of 200 templates, three levels of modules, against the start of node',
    4,
    () => wall([cli, 'check', '.', '--fail-on', 'never'], modules),
    () => wall(['-e', '0']),
  )
  const checkAll = (repository) => wall([cli, 'check', '.', '--quiet', '--fail-on', 'never'], repository)
  for (const [what, write] of [
    ['templates', writeSmallTemplates],
    ['templates that call one module', writeCallers],
  ]) {
    const [few, many] = [500, 2_000].map((count) => write(folder, count))
    compare(
      `check of 2,000 ${what} against 500`,
      4,
      () => checkAll(many),
      () => checkAll(few),
    )
  }
  const { repository, documents } = writeRequirements(folder)
  const judge = (policy) => wall([cli, 'check', 'clusters', '--policy', policy, '--fail-on', 'never'], repository)
  compare(
    '200 requirements on 200 clusters, on top of the check without them, against ajv',
    1.5,
    () => ({ milliseconds: judge('policy.yml').milliseconds - judge('empty.yml').milliseconds, megabytes: 0 }),
    () => inside(measure('ajv.mjs', documents)),
  )
  const large = writeLargeTree(folder)
  const check = [...measure('peak-memory.mjs'), cli, 'check', '.', '--fail-on', 'never']
  const megabytes = compare(
    'check of 10,000 files against walk + read + JSON.parse',
    1,
    () => wall(check, large),
    () => wall(measure('walk-read-parse.mjs', large)),
  )
  holdMemory('peak memory of that check', 250, megabytes)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failures.length > 0) {
  console.error(`Over budget: ${failures.join('; ')}`)
  process.exitCode = 1
}
