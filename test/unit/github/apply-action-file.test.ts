/** apply/action.yml, the code and docs/apply.md say the same of the apply step's inputs and outputs. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readAction, withTables } from '../../../scripts/readme-tables.mjs'
import { type ApplyOptions, type OptionName, optionNames, readApplyOptions } from '../../../src/apply/options.js'
import { outputNames } from '../../../src/apply/ports.js'

const root = new URL('../../../', import.meta.url)
const action = readAction('apply/action.yml')
const required: Partial<Record<OptionName, string>> = {
  'config-file': 'kube-proxy.json',
  'resource-group': 'rg',
  'cluster-name': 'aks',
  'subscription-id': '00000000-0000-0000-0000-000000000001',
}
const given = (values: Partial<Record<OptionName, string>>): ApplyOptions =>
  readApplyOptions((name) => values[name] ?? '')

test('it runs its own bundle on node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: '../dist/apply/index.js' })
  expect(existsSync(new URL(`apply/${action.runs.main}`, root))).toBe(true)
})

test('the Marketplace takes it', () => {
  expect(action.description.length).toBeLessThan(125)
  expect(action.branding).toEqual({ icon: 'sliders', color: 'blue' })
})

describe('inputs', () => {
  test('are those that the code reads', () => {
    const read: string[] = []
    readApplyOptions((name) => {
      read.push(name)
      return required[name] ?? ''
    })
    expect(read).toEqual(Object.keys(action.inputs))
    expect(read).toEqual([...optionNames])
  })

  test('have their defaults in the code only', () => {
    for (const input of Object.values(action.inputs)) expect(Object.keys(input)).toEqual(['description'])
  })

  const isRequired = Object.entries(action.inputs).filter(([, { description }]) => description.endsWith(' Required'))
  test('say which are required', () => {
    expect(isRequired.map(([name]) => name)).toEqual(Object.keys(required))
  })

  test.each(Object.keys(required) as OptionName[])('%s is required', (name) => {
    expect(() => given({ ...required, [name]: '' })).toThrow(`${name} is missing`)
  })

  const stated = Object.entries(action.inputs).flatMap(([name, { description }]) => {
    const [, text] = / Default: `([^`]+)`$/.exec(description) ?? []
    return text === undefined ? [] : [[name, text] as const]
  })

  test('state a default that can be given', () => {
    expect(stated.map(([name]) => name)).toEqual([
      ...['mode', 'operation', 'via', 'install-extension', 'register-feature', 'allow-warnings', 'timeout-minutes'],
    ])
  })

  test.each(stated)('%s: the stated default, %s, is what the code takes', (name, text) => {
    expect(given({ ...required, [name]: text })).toEqual(given(required))
  })
})

test('outputs are those that the code sets', () => {
  expect(Object.keys(action.outputs)).toEqual([...outputNames])
})

describe('docs/apply.md', () => {
  const page = readFileSync(new URL('docs/apply.md', root), 'utf8')

  test('shows the tables of the action', () => {
    expect(page).toBe(withTables(page, action))
  })

  const samples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
  const [workflow] = samples.map((text) => parse(text))

  test('hands the checked hashes over in a workflow whose apply job stands alone', () => {
    const { check, apply } = workflow.jobs
    expect(apply).toMatchObject({ needs: 'check', environment: 'production', permissions: { 'id-token': 'write' } })
    expect(apply.concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': false })
    expect(check.permissions).toBeUndefined()
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const step = apply.steps.find(({ uses }: { uses: string }) => uses.includes('/apply@'))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect(step.with).toMatchObject({ mode: 'apply', 'expected-sha256': expect.stringContaining('config-sha256') })
  })

  test('samples are YAML', () => {
    expect(samples.length).toBeGreaterThan(2)
    for (const text of samples) expect(() => parse(text)).not.toThrow()
  })

  test('the README leads there', () => {
    expect(readFileSync(new URL('README.md', root), 'utf8')).toContain('(docs/apply.md)')
  })
})
