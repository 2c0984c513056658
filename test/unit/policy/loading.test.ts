/** What is loaded when: a run without a policy file loads none of the packages that read one. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../../../src')

/** The packages that a module imports before anything runs, through other modules too. */
function packagesOf(module: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>()
  if (seen.has(module)) return packages
  seen.add(module)
  const text = readFileSync(module, 'utf8')
  for (const [, clause = '', from = ''] of text.matchAll(/^(?:import|export)\s([^'"]*?)from '([^']+)'/gm)) {
    const isTypesOnly = /^type\s/.test(clause)
    if (isTypesOnly || from.startsWith('node:')) continue
    if (!from.startsWith('.')) packages.add(from)
    else for (const name of packagesOf(resolve(dirname(module), from.replace(/\.js$/, '.ts')), seen)) packages.add(name)
  }
  return packages
}

test.each<readonly [module: string, packages: readonly string[]]>([
  ['policy/for-repository.ts', []],
  ['policy/packs.ts', []],
  ['policy/requirement.ts', []],
  ['check.ts', []],
  ['policy/layers.ts', []],
  ['policy/compose.ts', []],
  ['policy/read-globs.ts', ['picomatch', 're2js']],
  ['policy/read-requirements.ts', ['ajv-formats/dist/formats.js', 'ajv/dist/2020.js', 'picomatch', 're2js']],
  ['policy/read-exceptions.ts', ['picomatch', 're2js']],
])('%s loads %j', (module, packages) => {
  expect([...packagesOf(resolve(source, module))].sort()).toEqual(packages)
})
