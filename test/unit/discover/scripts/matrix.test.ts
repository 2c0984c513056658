/** A step written once in a job with a matrix is each of its commands, where the matrix is written out. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const parameters = ['a.json', 'b.json', 'c.json', 'd.json', 'dev/a.json', 'prod/a.json']

/** The deployments of a workflow with this matrix, whose step runs this. */
function workflow(matrix: string, run: string, more = ''): Promise<readonly string[]> {
  const text = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    strategy:
      matrix: ${matrix}
    steps:
      - run: |
          ${run.replaceAll('\n', '\n          ')}
${more}`
  return deployed({ '.github/workflows/deploy.yml': text, 'main.bicep': '' }, parameters)
}

const create = 'az deployment group create -f main.bicep -p'
const unknown = (written: string) => `main.bicep ? '${written}' is known only when it runs`

describe('GitHub', () => {
  test.each([
    ['an axis', '{ env: [a, b] }', `\${{ matrix.env }}.json`, ['a.json', 'b.json']],
    ['odd spelling', '{ env: [a, b] }', `\${{matrix['ENV']}}.json`, ['a.json', 'b.json']],
    ['in quotes', '{ env: ["a", \'b\'] }', `"\${{ matrix . env }}.json"`, ['a.json', 'b.json']],
    [
      'several axes',
      '{ env: [dev, prod], n: [a] }',
      `\${{ matrix.env }}/\${{ matrix.n }}.json`,
      ['dev/a.json', 'prod/a.json'],
    ],
    ['objects', '{ to: [{ file: a.json }, { file: b.json }] }', `\${{ matrix.to.file }}`, ['a.json', 'b.json']],
    ['lists in objects', '{ to: [{ f: [x, a.json] }] }', `\${{ matrix.to.f[1] }}`, ['a.json']],
    ['only include', '{ include: [{ f: a.json }, { f: b.json }] }', `\${{ matrix.f }}`, ['a.json', 'b.json']],
    ['exclude', '{ env: [a, b, c], exclude: [{ env: B }] }', `\${{ matrix.env }}.json`, ['a.json', 'c.json']],
    [
      'exclude of some',
      '{ env: [a, b], os: [x, y], exclude: [{ env: b, os: x }, { env: b, os: y }] }',
      `\${{ matrix.env }}.json`,
      ['a.json'],
    ],
    [
      'include adds to what it matches',
      '{ env: [a, b], include: [{ env: b, f: c }] }',
      `\${{ matrix.env }}.json \${{ matrix.f }}.json`,
      ["a.json ? parameters come from '.json', and there is no such file", 'b.json c.json'],
    ],
    [
      'include adds to all',
      '{ env: [a, b], include: [{ f: c }] }',
      `\${{ matrix.env }}.json \${{ matrix.f }}.json`,
      ['a.json c.json', 'b.json c.json'],
    ],
    [
      'include makes one more',
      '{ env: [a], include: [{ env: b }, { env: b, f: c }] }',
      `\${{ matrix.env }}.json`,
      ['a.json', 'b.json'],
    ],
    [
      'absent, unquoted',
      '{ include: [{ f: a }, { f: b, more: c.json }] }',
      `\${{ matrix.f }}.json \${{ matrix.more }}`,
      ['a.json', 'b.json c.json'],
    ],
    ['fromJSON of a list', `{ env: "\${{ fromJSON('[1]') }}" }`, `n=\${{ matrix.env }}`, ['n=1']],
    ['fromJSON of all', `\${{ fromJson('{"env":["a","b"]}') }}`, `\${{ matrix.env }}.json`, ['a.json', 'b.json']],
    ['numbers as GitHub writes them', '{ v: [1.30, "1.30", 2] }', `v=v\${{ matrix.v }}`, ['v=v1.3', 'v=v1.30', 'v=v2']],
    [
      'a name of every object',
      '{ __proto__: [a], constructor: [b] }',
      `\${{ matrix.__proto__ }}.json \${{ matrix.constructor }}.json`,
      ['a.json b.json'],
    ],
    ['not used', '{ env: [a, b] }', 'a.json', ['a.json']],
    [
      'an expression among them',
      `{ env: [a, "\${{ inputs.x }}"] }`,
      `\${{ matrix.env }}`,
      ["? parameters come from 'a'", "? '${{ inputs.x }}' is known only when it runs"],
    ],
  ])('%s', async (_, matrix, given, expected) => {
    const found = await workflow(matrix, `${create} ${given}`)
    expect(found.map((line) => line.replace(', and there is no such file', ''))).toEqual(
      expected.map((line) => `main.bicep ${line}`.replace(', and there is no such file', '')),
    )
  })

  const long = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`
  test.each([
    ['from another job', `\${{ fromJSON(needs.plan.outputs.matrix) }}`],
    ['an axis from another job', `{ env: "\${{ fromJSON(needs.plan.outputs.env) }}" }`],
    ['include from an input', `{ env: [a, b], include: "\${{ fromJSON(inputs.more) }}" }`],
    ['exclude that hangs on an input', `{ env: [a, b], exclude: [{ env: "\${{ inputs.no }}" }] }`],
    ['no list', '{ env: a }'],
    ['nothing', '{}'],
    ['a name of every object', '{ constructor: az deployment group create }'],
    ['an axis twice', '{ env: [a], ENV: [b] }'],
    ['exclude of no axis', '{ env: [a, b], exclude: [{ other: a }] }'],
    ['broken JSON', `\${{ fromJSON('{"env":["a"') }}`],
    ['more than 256 jobs', `{ env: [a], x: ${long}, y: [1, 2, 3] }`],
    ['a million jobs', `{ env: [a], x: ${long}, y: ${long}, z: ${long} }`],
  ])('not known: %s', async (_, matrix) => {
    expect(await workflow(matrix, `${create} \${{ matrix.env }}.json`)).toEqual([unknown(`\${{ matrix.env }}`)])
  })

  test('through variables of the environment', async () => {
    const step = (text: string) => `      - env: { FILE: "\${{ matrix.env }}.json" }\n        run: ${create} ${text}\n`
    const both = ['main.bicep a.json', 'main.bicep b.json']
    expect(await workflow('{ env: [a, b] }', 'true', step('$FILE'))).toEqual(both)
    expect(await workflow('{ env: [a, b] }', 'true', step(`"\${FILE}"`))).toEqual(both)
    expect(await workflow('{ env: [a, b] }', 'true', step(`\${{ env.FILE }}`))).toEqual(both)
    expect(await workflow('{ env: [a, b] }', 'true', step(`\${{ env['file'] }}`))).toEqual(both)
  })

  test('what the script sets itself is not what the workflow has under that name', async () => {
    const run = `FILE=b.json\n${create} \${{ env.FILE }}`
    expect(await workflow('{ env: [a] }', run, '    env: { FILE: a.json }\n')).toEqual(['main.bicep a.json'])
  })

  test('in the inputs of an action, and in the folder', async () => {
    const action = `      - uses: azure/arm-deploy@v2
        with: { template: main.bicep, parameters: "\${{ matrix.env }}.json" }
      - working-directory: ./\${{ matrix.env }}
        run: az deployment group create -f ../main.bicep -p a.json
`
    expect(await workflow('{ env: [dev, prod, a] }', 'true', action)).toEqual([
      'main.bicep dev/a.json',
      'main.bicep prod/a.json',
      "main.bicep ? parameters come from 'a.json', and there is no such file",
      "main.bicep ? parameters come from 'dev.json', and there is no such file",
      "main.bicep ? parameters come from 'prod.json', and there is no such file",
      'main.bicep a.json',
    ])
  })

  test.each([
    [`matrix.env == 'b'`, ['main.bicep b.json']],
    [`\${{ 'a' != matrix.env && github.ref == 'refs/heads/main' }}`, ['main.bicep b.json', 'main.bicep c.json']],
    [`matrix.env == 'd'`, []],
    [`matrix.env == 'a' || failure()`, [unknown(`\${{ matrix.env }}`)]],
    [`!(matrix.env == 'a')`, [unknown(`\${{ matrix.env }}`)]],
    [`contains(matrix.env, 'a')`, [unknown(`\${{ matrix.env }}`)]],
    [`github.ref == 'refs/heads/main'`, ['main.bicep a.json', 'main.bicep b.json', 'main.bicep c.json']],
  ])('a step with the condition %s', async (condition, expected) => {
    const step = `      - if: "${condition}"\n        run: ${create} \${{ matrix.env }}.json\n`
    expect(await workflow('{ env: [a, b, c] }', 'true', step)).toEqual(expected)
  })

  test.each([
    [`if [ "\${{ matrix.env }}" = a ]; then F=x; fi`],
    [`[[ $ENV == a ]] && exit 0`],
    [`[[ \${ENV#x} == a ]] && exit 0`],
    [`[[ \${{ contains(matrix.env, 'a') }} == true ]] && exit 0`],
    [`case "$ENV" in\n a) exit;; esac`],
  ])('a script that tests the matrix: %s', async (condition) => {
    const env = `    env: { ENV: "\${{ matrix.env }}" }\n`
    const found = await workflow('{ env: [a, b] }', `${condition}\n${create} \${{ matrix.env }}.json`, env)
    expect(found).toEqual([unknown(`\${{ matrix.env }}`)])
  })

  test('a command with a config file is one for each, and one where they do not differ', async () => {
    const text = `jobs:
  a:
    strategy: { matrix: { mode: [ipvs, iptables] } }
    steps:
      - run: az aks create -n a --kube-proxy-config \${{ matrix.mode }}.json
      - run: az aks create -n b --kube-proxy-config one.json --tags \${{ matrix.mode }}
      - run: |
          az aks create -n c --kube-proxy-config one.json
          echo \${{ matrix.mode }}
`
    const { checkRepository } = await import('../../../support/check-folder.js')
    const file = Buffer.from('{ "mode": "IPTABLES" }')
    const { subjects } = await checkRepository(
      new Map([
        ['w.yml', Buffer.from(text)],
        ['ipvs.json', file],
        ['iptables.json', file],
        ['one.json', file],
      ]),
    )
    const calls = subjects.filter(({ kind }) => kind === 'cli-call')
    expect(calls.map(({ line }) => line)).toEqual([5, 5, 6, 6, 8])
  })
})

describe('Azure Pipelines', () => {
  const pipeline = (strategy: string, step: string, more = '') => {
    const text = `${more}jobs:
- job: deploy
  strategy:
    matrix: ${strategy}
  steps:
  - ${step}
`
    return deployed({ 'azure-pipelines.yml': text, 'main.bicep': '' }, parameters)
  }
  const script = `script: ${create} $(envName).json`

  test.each([
    ['legs', '{ one: { envName: a }, two: { envName: b } }', script, ['a.json', 'b.json']],
    ['case', '{ one: { envname: a } }', script, ['a.json']],
    [
      'a leg that lacks it',
      '{ one: { envName: a }, two: { other: b } }',
      script,
      ['a.json', "? '$(envName)' has no literal value in this file"],
    ],
    [
      'a task',
      '{ one: { envName: a } }',
      `task: AzureResourceManagerTemplateDeployment@3
    inputs: { csmFile: main.bicep, csmParametersFile: $(envName).json }`,
      ['a.json'],
    ],
    ['numbers as written', '{ one: { v: 1.30 } }', `script: ${create} v=v$(v)`, ['v=v1.30']],
    [
      'from another job',
      "$[ dependencies.a.outputs['b.c'] ]",
      script,
      ["? '$(envName)' has no literal value in this file"],
    ],
    [
      'a leg made by an expression',
      `{ "\${{ each e in parameters.envs }}": { "\${{ e }}": { envName: a } } }`,
      script,
      ["? '$(envName)' has no literal value in this file"],
    ],
    [
      'a value made by an expression',
      `{ one: { envName: "\${{ parameters.e }}" } }`,
      script,
      ["? '${{ parameters.e }}' is known only when it runs"],
    ],
    [
      'a value made when it runs',
      `{ one: { envName: "$[ variables.e ]" } }`,
      script,
      ["? '$[ variables.e ]' is known only when it runs"],
    ],
    [
      'a condition',
      '{ one: { envName: a }, two: { envName: b } }',
      `${script}\n    condition: eq(variables['envName'], 'a')`,
      ["? '$(envName)' has no literal value in this file"],
    ],
  ])('%s', async (_, strategy, step, expected) => {
    expect(await pipeline(strategy, step)).toEqual(expected.map((line) => `main.bicep ${line}`))
  })

  const none = "main.bicep ? '$(e)' is set more than once in this file"
  test.each([
    ['written out', 'variables: { e: a }\n', 'main.bicep a.json'],
    [
      'under a condition',
      `variables:\n- { name: e, value: a }\n- \${{ if eq(1, 2) }}:\n  - { name: e, value: b }\n`,
      none,
    ],
    ['under a condition, as keys', `variables:\n  e: a\n  \${{ if eq(1, 2) }}:\n    e: b\n`, none],
    [
      'set again behind the condition',
      `variables:\n- \${{ if eq(1, 2) }}:\n  - { name: e, value: b }\n- { name: e, value: a }\n`,
      'main.bicep a.json',
    ],
    [
      'worked out when it runs',
      "variables: { e: '$[ variables.x ]' }\n",
      "main.bicep ? '$[ variables.x ]' is known only when it runs",
    ],
    ['set by a step', `variables: { e: a }\n`, none, ' "##vso[task.setvariable variable=e]b"'],
  ])('a variable %s', async (_, variables, expected, more = '') => {
    const text = `${variables}steps:\n- script: |\n    ${create} $(e).json\n    echo${more}\n`
    expect(await deployed({ 'azure-pipelines.yml': text, 'main.bicep': '' }, parameters)).toEqual([expected])
  })

  test('a variable in an expression', async () => {
    const text = `variables: { e: a }\nsteps:\n- script: ${create} \${{ variables.e }}.json \${{ variables['E'] }}.json\n`
    expect(await deployed({ 'azure-pipelines.yml': text, 'main.bicep': '' }, parameters)).toEqual([
      'main.bicep a.json a.json',
    ])
  })

  test('values in the JSON of a task', async () => {
    const step = `task: BicepDeploy@0
    inputs: { templateFile: main.bicep, parameters: '{ "a": "$(e)", "b": "$(x)", "c": ["$(e)"], "d": 1 }' }`
    expect(await pipeline('{ one: { e: v }, two: { e: w } }', step)).toEqual(
      ['v', 'w'].map(
        (e) => `main.bicep a=${e} b=? '$(x)' is known only when it runs c=? '["$(e)"]' is known only when it runs d=1`,
      ),
    )
  })
})

describe('conditions that are not what they seem', () => {
  const under = (condition: string, values: string) =>
    workflow(`{ env: [${values}] }`, `${create} \${{ matrix.env }}.json`, `        if: ${condition}\n`)
  test.each([
    ['a text, which is always true', `"\${{ matrix.env == 'a' }} "`, 'a, b'],
    ['a text before it', `"not \${{ matrix.env == 'a' }}"`, 'a, b'],
    ['a number', `matrix.env == '0x10'`, '16'],
    ['nothing', `matrix.env == ''`, '0'],
    ['true', `matrix.env == '1'`, 'true'],
    ['false', `matrix.env != 'false'`, 'false'],
  ])('%s', async (_, condition, values) => {
    expect(await under(condition, values)).toEqual([unknown('${{ matrix.env }}')])
  })
})
