/** action.yml, the code and the README say the same of the action's inputs and outputs. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readAction, withTables } from '../../../scripts/readme-tables.mjs'
import { type ActionInputs, type InputName, readInputs } from '../../../src/github/inputs.js'
import { outputsOf, outputsWithoutReport } from '../../../src/github/outputs.js'
import { report } from '../../support/findings.js'

const root = new URL('../../../', import.meta.url)
const action = readAction()
const today = '2026-11-22'

test('it runs the committed bundle on node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  expect(existsSync(new URL(action.runs.main, root))).toBe(true)
})

test('the Marketplace takes it', () => {
  expect(action.description.length).toBeLessThan(125)
  expect(action.branding).toEqual({ icon: 'shield', color: 'blue' })
})

describe('inputs', () => {
  test('are those that the code reads', () => {
    const read: string[] = []
    readInputs((name) => {
      read.push(name)
      return ''
    }, today)
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('have their defaults in the code only, but for what only the workflow knows', () => {
    const { token, ...others } = action.inputs
    for (const input of Object.values(others)) expect(Object.keys(input)).toEqual(['description'])
    expect(token?.default).toBe('${{ github.token }}')
  })

  const stated = Object.entries(action.inputs).flatMap(([name, { description }]) => {
    const [, text] = / Default: `([^`]+)`$/.exec(description) ?? []
    return text === undefined ? [] : [[name, text] as const]
  })

  test('state a default that can be given, for paths, policy-from, fail-on, comment, changed-only and suggestions', () => {
    expect(stated.map(([name]) => name)).toEqual([
      'paths',
      'policy-from',
      'fail-on',
      'comment',
      'changed-only',
      'suggestions',
    ])
  })

  test.each(stated)('%s: the stated default, %s, is what the code takes', (name, text) => {
    const given = (values: Partial<Record<InputName, string>>): ActionInputs =>
      readInputs((input) => values[input] ?? '', today)
    expect(given({ [name]: text })).toEqual(given({}))
  })
})

test('outputs are those that the code sets', () => {
  const noFiles = { 'findings-file': null, 'sarif-file': null, 'junit-file': null }
  const outputs = outputsOf(report([]), noFiles)
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(Object.keys(outputsWithoutReport)))
})

describe('the README', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8')

  test('shows the tables that scripts/readme-tables.mjs writes', () => {
    expect(readme).toBe(withTables(readme, action))
  })

  test('has a row for every input and output', () => {
    const rows = [...readme.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)])
  })
})
