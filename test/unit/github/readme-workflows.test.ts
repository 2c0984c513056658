/** The workflows that the README shows: they are there to be copied. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import packageJson from '../../../package.json' with { type: 'json' }
import { readAction } from '../../../scripts/readme-tables.mjs'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
}

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^### (.+)$|^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm)]
let heading = ''
const workflows: [string, Workflow][] = []
for (const [, sub, title, language, text = ''] of blocks) {
  heading = sub ?? title ?? heading
  if (language === 'yaml' && /^jobs:$/m.test(text)) workflows.push([heading, parse(text)])
}

const action = readAction()
const own = 'kube-proxy-policy/kube-proxy-policy'
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
const inputsOf = (workflow: Workflow) => stepsOf(workflow).find(({ uses }) => uses?.startsWith(`${own}@`))?.with ?? {}

test('there is one for each need', () => {
  expect(workflows.map(([heading]) => heading)).toEqual([
    'In a workflow',
    'A comment and suggested changes',
    'Code scanning',
  ])
})

describe.each(workflows)('%s', (_, workflow) => {
  test('runs on pull requests and in the merge queue, whatever they change', () => {
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group']))
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    for (const filter of Object.values(workflow.on)) expect(Object.keys(filter ?? {})).not.toContain('paths')
  })

  test('has the permissions that it needs, and no other', () => {
    const inputs = inputsOf(workflow)
    const writes = 'comment' in inputs || 'suggestions' in inputs
    const uploads = stepsOf(workflow).some(({ uses }) => uses?.includes('upload-sarif'))
    expect(workflow.permissions).toEqual({
      contents: 'read',
      ...(writes && { 'pull-requests': 'write' }),
      // `actions`: upload-sarif reads the state of its run, which in private repositories is not everybody's.
      ...(uploads && { 'security-events': 'write', actions: 'read' }),
    })
    for (const { permissions } of Object.values(workflow.jobs)) expect(permissions).toBeUndefined()
  })

  test('gives inputs and takes outputs that there are', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputsOf(workflow))))
    const taken = [...JSON.stringify(workflow).matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(taken))
  })

  test('uses this version, and others by theirs', () => {
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used).toContain(`${own}@v${packageJson.version}`)
    for (const name of used) expect(name).toMatch(/^[\w./-]+@v\d+(?:\.\d+\.\d+)?$/)
  })

  test('checks out what the change is compared with, and leaves no token behind', () => {
    const checkout = stepsOf(workflow).find(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkout?.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false })
  })
})

test('the required check is the job of the workflow', () => {
  const [, json = '{}'] = /<<'JSON'\n([\s\S]*?)\nJSON$/m.exec(readme) ?? []
  const { rules } = JSON.parse(json)
  const [{ context }] = rules[0].parameters.required_status_checks
  for (const [, { jobs }] of workflows) expect(Object.keys(jobs)).toEqual([context])
})
