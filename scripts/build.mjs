/**
 * Builds the bundles: `tsc` makes lib, `ncc` makes of it dist/cli, dist/action and dist/apply, which are committed, so that neither
 * the action nor `node dist/cli/index.js` needs an install.
 *
 *   node scripts/build.mjs            builds into dist
 *   node scripts/build.mjs --check    builds elsewhere and compares with dist; exit 1 where they differ
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundles = { cli: 'lib/cli/index.js', action: 'lib/github/action.js', apply: 'lib/github/apply.js' }

function run(command, args) {
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: 'inherit' })
}

function chunksIn(folder) {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? [join(folder, name)] : []))
}

/**
 * webpack makes an arrow function of every module. V8 parses what stands in it twice: when it skips over the module, and
 * when the module is run. A function expression in parentheses it compiles at once (as for one that is called where it
 * stands), which takes a tenth off a check of few files.
 */
function withFunctions(chunk) {
  return chunk.replace(/^(\/\*{3}\/ )\(\((.*)\) => \{$/gm, '$1(function ($2) {')
}

/** Modules that are still arrow functions, or none at all: ncc writes them otherwise, and withFunctions() has to follow. */
function holdForm(path, chunk) {
  if (/^\/\*{3}\/ .*=>/m.test(chunk) || !/^\/\*{3}\/ \(function/m.test(chunk)) {
    throw new Error(`${path}: the modules of this bundle are not as withFunctions() expects them.`)
  }
}

/**
 * node 20 starts CommonJS sooner than ECMAScript modules, by a twentieth of a check of few files. ncc writes it for an entry whose
 * package.json names no type; with the type `commonjs` webpack would not read the modules that tsc has made.
 */
function withoutType(bundle) {
  const path = join(root, 'lib/package.json')
  writeFileSync(path, '{}\n')
  try {
    bundle()
  } finally {
    rmSync(path)
  }
}

function build(target) {
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  run('typescript/bin/tsc', ['-p', '.'])
  withoutType(() => bundle(target))
  // `explain` prints them.
  const isPage = (path) => !path.endsWith('README.md')
  cpSync(join(root, 'docs/rules'), join(target, 'cli/rules'), { recursive: true, filter: isPage })
}

function bundle(target) {
  for (const [name, entry] of Object.entries(bundles)) {
    const folder = join(target, name)
    rmSync(folder, { recursive: true, force: true })
    run('@vercel/ncc/dist/ncc/cli.js', [
      'build',
      entry,
      '-o',
      folder,
      '--no-cache',
      '-q',
      '--target',
      'es2022',
      '--license',
      'licenses.txt',
    ])
    for (const path of chunksIn(folder)) {
      const chunk = withFunctions(readFileSync(path, 'utf8'))
      holdForm(path, chunk)
      writeFileSync(path, chunk)
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  }
}

/** Every file below a folder with its bytes, by path. */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      return [path.slice(folder.length), readFileSync(path, 'latin1')]
    }),
  )
}

function differences(built, committed) {
  const paths = [...new Set([...built.keys(), ...committed.keys()])].sort()
  return paths.filter((path) => built.get(path) !== committed.get(path))
}

if (process.argv.includes('--check')) {
  const target = mkdtempSync(join(tmpdir(), 'dist-'))
  build(target)
  const different = differences(contents(target), contents(join(root, 'dist')))
  rmSync(target, { recursive: true })
  if (different.length > 0) {
    console.error(
      `dist is not what the sources build; run \`npm run build\` and commit it:\n  ${different.join('\n  ')}`,
    )
    process.exitCode = 1
  }
} else {
  build(join(root, 'dist'))
}
