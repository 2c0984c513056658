/** A script's own default does not count where another file gives what runs it something else. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const create = 'az deployment group create -f main.bicep -p'
const files = ['main.bicep', 'a.json']
const workflow = (step: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`

/** What `deploy/up.sh` deploys with one more file in the repository. */
function runs(script: string, path: string, text: string): Promise<readonly string[]> {
  return deployed({ 'deploy/up.sh': `${script}\n`, [path]: text }, files)
}

const other = (written: string, path: string) => [`main.bicep mode=? '${written}' may be given by ${path}`]

describe('a variable', () => {
  test.each([
    ['of the environment of a workflow', '.github/workflows/x.yml', workflow('env: { M: IPVS }')],
    ['of one whose value is known when it runs', '.github/workflows/x.yml', workflow(`env: { M: '\${{ vars.M }}' }`)],
    ['in front of the command', 'x.sh', 'M=IPVS bash deploy/up.sh'],
    ['exported', 'x.sh', 'export M="IPVS"'],
    ['with another default', 'x.sh', 'export M="${M:-IPVS}"'],
    ['that is added to', 'x.sh', 'M+=IPVS'],
    ['of a sourced file without the end of a script', 'deploy/.env', 'M=IPVS'],
    ['of an environment file', 'deploy/dev.env', 'M=IPVS'],
    ['of an environment file of one stage', 'deploy/.env.dev-1', 'M=IPVS'],
    ['of an environment file without a dot at its beginning', 'deploy/env.dev', 'M=IPVS'],
    ['of an environment file in capitals', 'DEV.ENV', 'M=IPVS'],
    ['of a Makefile', 'Makefile', 'M ?= IPVS'],
    ['of PowerShell', 'x.ps1', "$env:M = 'IPVS'\n./deploy/up.sh"],
    ['that a step writes for those behind it', 'x.yml', workflow('run: echo "M=IPVS" >> "$GITHUB_ENV"')],
    ['of a pipeline', 'azure-pipelines.yml', 'variables:\n  - name: M\n    value: IPVS\n'],
    ['that a pipeline sets', 'x.sh', 'echo "##vso[task.setvariable variable=M]IPVS"'],
  ])('%s', async (_, path, text) => {
    const written = '${M:-IPTABLES}'
    expect(await runs(`${create} mode=${written}`, path, text)).toEqual(other(written, path))
  })

  test.each([
    ['set to its default', 'x.sh', 'M=IPTABLES bash deploy/up.sh'],
    ['with the same default', 'x.sh', 'M="${M:-IPTABLES}"'],
    ['compared', 'x.sh', 'if [ "$M" == IPVS ]; then exit 1; fi'],
    ['of another name', 'x.sh', 'XM=IPVS\nM2=IPVS\nx.M=IPVS\n--M=IPVS'],
    ['in a file that is no script', 'x.txt', 'M=IPVS'],
    ['in a file whose name only begins like one for the environment', 'dev.environment', 'M=IPVS'],
    ['in instructions', 'README.md', 'M=IPVS bash deploy/up.sh'],
  ])('not one %s', async (_, path, text) => {
    expect(await runs(`${create} mode=\${M:-IPTABLES}`, path, text)).toEqual(['main.bicep mode=IPTABLES'])
  })

  test('in JSON', async () => {
    const script = `${create} "{ \\"mode\\": { \\"value\\": \\"\${M:-IPTABLES}\\" } }"`
    expect(await runs(script, 'x.sh', 'M=IPVS')).toEqual(["main.bicep ? '${M:-IPTABLES}' may be given by x.sh"])
  })

  test('that names parameters: others may be given too', async () => {
    const found = await runs(`${create} \${P:-a.json}`, 'x.sh', 'P=b.json')
    expect(found).toEqual(["main.bicep a.json ? '${P:-a.json}' may be given by x.sh"])
  })

  test('by way of another variable', async () => {
    const script = `M=\${M:-IPTABLES}\n${create} mode=$M`
    expect(await runs(script, 'x.sh', 'M=IPVS')).toEqual(other('${M:-IPTABLES}', 'x.sh'))
  })

  test.each([
    ['a test', 'if [ -z "$M" ]; then M=IPTABLES; fi'],
    ['a test in one line', '[ -n "$M" ] || M=IPTABLES'],
    ['a test of an empty text', 'if [[ "$M" == "" ]]; then\n  M=IPTABLES\nfi'],
  ])('that is set under a condition: %s', async (_, line) => {
    const script = `${line}\n${create} mode=$M`
    expect(await runs(script, 'x.sh', 'export M=IPVS')).toEqual(other('$M', 'x.sh'))
    expect(await runs(script, 'x.sh', 'export M=IPTABLES')).toEqual(['main.bicep mode=IPTABLES'])
  })

  test.each([
    ['a branch', 'case "$E" in dev) M=IPTABLES ;; esac'],
    ['a test', 'if [ "$E" = dev ]; then M=IPTABLES; fi'],
    ['a test in one line', '[ "$E" = dev ] && M=IPTABLES'],
    ['what fails', 'grep -q x y || M=IPTABLES'],
  ])('that is set under another condition, and is not known: %s', async (_, line) => {
    const found = await runs(`${line}\n${create} mode=$M`, 'x.sh', 'export M=IPTABLES')
    expect(found).toEqual([`main.bicep mode=? '$M' is set under a condition`])
  })

  test.each([
    ['a branch', 'case "$E" in dev) M=IPTABLES; C ;; esac'],
    ['a test', 'if [ "$E" = dev ]; then M=IPTABLES; C; fi'],
    ['a test in one line', '[ "$E" = dev ] && M=IPTABLES && C'],
    ['tests in tests', 'if a; then M=IPTABLES; if b; then C; fi; fi'],
  ])('that is set where it is used: %s', async (_, line) => {
    const found = await runs(line.replace('C', `${create} mode=$M`), 'x.sh', '')
    expect(found).toEqual(['main.bicep mode=IPTABLES'])
  })

  test('that is set in any case', async () => {
    expect(await runs(`M=IPTABLES\n${create} mode=$M`, 'x.sh', 'M=IPVS')).toEqual(['main.bicep mode=IPTABLES'])
  })

  test('of a step of a composite action', async () => {
    const step = `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${create} mode=\${M:-IPTABLES}\n`
    const found = await deployed({ 'deploy/action.yml': step, 'x.yml': workflow('env: { M: IPVS }') }, files)
    expect(found).toEqual(other('${M:-IPTABLES}', 'x.yml'))
  })
})

describe('a word', () => {
  test.each([
    ['of a workflow', '.github/workflows/x.yml', workflow('run: bash deploy/up.sh IPVS')],
    ['of a script', 'x.sh', './deploy/up.sh "$MODE"'],
    ['in quotes', 'x.sh', '"$DIR/up.sh" IPVS'],
    ['on the next line', 'x.sh', './deploy/up.sh \\\n  IPVS'],
    ['of a function that is sourced', 'x.sh', 'source deploy/up.sh\ndeploy IPVS'],
    [
      'of a task',
      'azure-pipelines.yml',
      'steps:\n  - task: Bash@3\n    inputs:\n      filePath: deploy/up.sh\n      arguments: IPVS\n',
    ],
    [
      'of a task of Azure PowerShell',
      'azure-pipelines.yml',
      'steps:\n  - task: AzurePowerShell@5\n    inputs:\n      ScriptPath: deploy/up.sh\n      ScriptArguments: IPVS\n',
    ],
  ])('%s', async (_, path, text) => {
    expect(await runs(`${create} mode=\${1:-IPTABLES}`, path, text)).toEqual(other('${1:-IPTABLES}', path))
  })

  test.each([
    ['called without words', 'x.sh', 'bash deploy/up.sh && echo done\nbash deploy/up.sh\nbash deploy/up.sh > log'],
    ['another script', 'x.sh', 'bash deploy/down.sh IPVS'],
    [
      'another script of a task',
      'azure-pipelines.yml',
      'steps:\n  - task: Bash@3\n    inputs:\n      filePath: deploy/down.sh\n      arguments: IPVS\n',
    ],
    ['in instructions', 'README.md', 'bash deploy/up.sh IPVS'],
  ])('not where it is %s', async (_, path, text) => {
    expect(await runs(`${create} mode=\${1:-IPTABLES}`, path, text)).toEqual(['main.bicep mode=IPTABLES'])
  })
})

describe('a parameter of PowerShell', () => {
  const ps = (path: string, text: string) =>
    deployed({ 'deploy/up.ps1': `param([string]$Mode = 'IPTABLES', $X)\n${create} mode=$Mode\n`, [path]: text }, files)

  test.each([
    ['by its name', 'x.ps1', './deploy/up.ps1 -Mode IPVS'],
    ['by the beginning of it', 'x.ps1', './deploy/up.ps1 -mo:IPVS'],
    ['behind others', 'x.ps1', './deploy/up.ps1 -X y `\n  -Mode $mode'],
    ['by its place', 'x.ps1', './deploy/up.ps1 IPVS'],
    ['by a table', 'x.ps1', '& "$PSScriptRoot/up.ps1" @given'],
    ['of a workflow', '.github/workflows/x.yml', workflow('run: ./deploy/up.ps1 -Mode IPVS')],
    [
      'of a task',
      'azure-pipelines.yml',
      'steps:\n  - task: PowerShell@2\n    inputs:\n      filePath: deploy/up.ps1\n      arguments: -Mode IPVS\n',
    ],
  ])('%s', async (_, path, text) => {
    expect(await ps(path, text)).toEqual(other('$Mode', path))
  })

  test.each([
    ['called without words', 'x.ps1', './deploy/up.ps1; ./deploy/up.ps1 | Out-Null'],
    ['given others', 'x.ps1', './deploy/up.ps1 -X IPVS'],
    ['given its default', 'x.ps1', "./deploy/up.ps1 -Mode 'IPTABLES' -X y"],
  ])('not where it is %s', async (_, path, text) => {
    expect(await ps(path, text)).toEqual(['main.bicep mode=IPTABLES'])
  })
})

test.each(['up (1).sh', 'up+.sh', 'up[.sh'])('a word for a script called %s', async (name) => {
  const script = `${create} mode=\${1:-IPTABLES}\n`
  const runsIt = (text: string) => deployed({ [`deploy/${name}`]: script, 'x.sh': text }, files)
  expect(await runsIt(`bash "deploy/${name}" IPVS`)).toEqual(other('${1:-IPTABLES}', 'x.sh'))
  expect(await runsIt(`bash "deploy/${name}"`)).toEqual(['main.bicep mode=IPTABLES'])
})

test('too many variables to look for are told', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `p${index}=\${V${index}:-a}`)
  const [found] = await runs(`${create} ${names.join(' ')}`, 'x.sh', 'V100=b')
  expect(found).toMatch(/ p99=a p100=\? more than 100 variables may be set elsewhere$/)
})
