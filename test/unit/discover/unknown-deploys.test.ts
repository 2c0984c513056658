/** Commands that deploy a template which nobody here knows are told: their parameters are not judged with any. */
import { expect, test } from '@jest/globals'
import { toSummary } from '../../../src/report/summary.js'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { checkRepository } from '../../support/check-folder.js'
import { report } from '../../support/findings.js'

const template = `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
}
`

function checked(files: Readonly<Record<string, string>>) {
  return checkRepository(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])))
}

const az = 'az deployment group create -g rg'
const workflow = (steps: string) => `on: push\njobs:\n  deploy:\n    steps:\n${steps}`

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a template that is there', { 'deploy.sh': `${az} -f main.bicep\n` }, []],
  ['a template whose path nobody knows', { 'deploy.sh': `echo\n${az} -f "$TEMPLATE"\n` }, ['deploy.sh:2']],
  ['a template that is not there', { 'deploy.sh': `${az} -f other/main.bicep\n` }, ['deploy.sh:1']],
  ['a template of the web', { 'deploy.sh': `${az} -u https://example.com/main.json\n` }, ['deploy.sh:1']],
  ['what other words may say', { 'deploy.sh': `${az} $ARGUMENTS\n` }, ['deploy.sh:1']],
  [
    'the template that a parameter file names',
    { 'deploy.sh': `${az} -p main.bicepparam\n`, 'main.bicepparam': `using 'main.bicep'\n` },
    [],
  ],
  ['one of several, of which one is there', { 'deploy.sh': `for t in main other; do ${az} -f $t.bicep; done\n` }, []],
  ['the same twice', { 'deploy.sh': `f() { ${az} -f "$1"; }\nf "$A"\nf "$B"\n` }, ['deploy.sh:1']],
  [
    'what a parameter of PowerShell says',
    { 'deploy.ps1': 'param($T)\nNew-AzResourceGroupDeployment -ResourceGroupName rg -TemplateFile $T\n' },
    ['deploy.ps1:2'],
  ],
  [
    'what an input of a workflow says',
    {
      '.github/workflows/a.yml': workflow(
        '      - uses: azure/arm-deploy@v2\n        with:\n          template: ${{ inputs.template }}\n',
      ),
    },
    ['.github/workflows/a.yml:5'],
  ],
  ['what is only shown', { 'deploy.sh': `echo ${az} -f "$TEMPLATE"\n` }, []],
])('a command that deploys %s', async (_, files, expected) => {
  const { unknownDeploys } = await checked({ 'main.bicep': template, ...files })
  expect(unknownDeploys.map(({ file, line }) => `${file}:${line}`)).toEqual(expected)
})

test('without a template of ours it is none of our business', async () => {
  expect((await checked({ 'deploy.sh': `${az} -f "$TEMPLATE"\n` })).unknownDeploys).toEqual([])
})

test('the last line counts them, and their places stand above it and in the summary', async () => {
  const result = await checked({ 'main.bicep': template, 'deploy|.sh': `${az} -f "$TEMPLATE"\n` })
  const text = toText({ ...report([]), result }, { paint: noPaint, quiet: false, verbose: true })
  expect(text).toContain('\ndeploys no known template: deploy|.sh:1:4\n')
  expect(text).toMatch(/; 1 deployment of no known template\.\n$/)
  const summary = toSummary({ ...report([]), result }, (file, line) => `https://example.com/${file}#L${line}`)
  expect(summary).toContain('| [deploy&#124;.sh&#58;1](https://example.com/deploy%7C.sh#L1) |')
})
