/** A folder imports only folders that stand above it; only src/github reaches @actions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** From the top down. Files directly in src stand with the folder that is named for them. */
const layers = [
  'model',
  'syntax',
  'evaluate',
  'azure',
  'rules',
  'policy',
  'git',
  'discover',
  'pipeline',
  'fix',
  'report',
  'apply',
  'cli',
  'github',
]
const pipelineFiles = [
  'check.ts',
  'cli-calls.ts',
  'compiled-templates.ts',
  'deployment.ts',
  'deployments.ts',
  'findings.ts',
  'reports.ts',
  'judgements.ts',
  'roots.ts',
  'subject-summary.ts',
  'subjects.ts',
  'upstream-configs.ts',
]
/** What the tool says of itself may be used anywhere. */
const anywhere = ['project.ts']

const src = new URL('../../src/', import.meta.url).pathname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

function layerOf(path: string): string {
  const [folder = ''] = path.split('/')
  if (folder === 'suppress' || folder === 'changes') return 'pipeline'
  if (folder !== path) return folder
  return pipelineFiles.includes(path) ? 'pipeline' : path
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, specifier]) => specifier ?? '')
}

describe.each(files)('src/%s', (path) => {
  const imports = importsOf(path)

  test('imports only layers above its own', () => {
    const own = layers.indexOf(layerOf(path))
    const wrong = imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'))
      .filter((target) => target.endsWith('.ts') && !anywhere.includes(target))
      .filter((target) => layers.indexOf(layerOf(target)) > own || !layers.includes(layerOf(target)))
    expect(anywhere.includes(path) ? [] : wrong).toEqual([])
  })

  test('reaches @actions only from src/github', () => {
    const actions = imports.filter((specifier) => specifier.startsWith('@actions/'))
    expect(layerOf(path) === 'github' ? [] : actions).toEqual([])
  })
})

test('every folder of src has its layer', () => {
  const unknown = files.map(layerOf).filter((layer) => !layers.includes(layer) && !anywhere.includes(layer))
  expect(unknown).toEqual([])
})
