/** What a variable is set to behind a use of it does not count, where what is written behind is run behind. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const files = ['main.bicep', 'a.json', 'b.json']

/** @returns what the first command deploys */
async function first(script: string, path: string): Promise<string | undefined> {
  const [found] = await deployed({ [path]: `${script}\n` }, files)
  return found
}

const several = "main.bicep ? '$F' is set more than once in this file"
const use = 'az deployment group create -f main.bicep -p $F'

describe('in a shell', () => {
  test.each([
    ['one behind the other', `F=a.json\n${use}\nF=b.json`, 'main.bicep a.json'],
    ['under a condition', `F=a.json\n${use}\nif [ "$X" ]; then F=b.json; fi`, 'main.bicep a.json'],
    ['under one that holds both', `if [ "$X" ]; then\nF=a.json\n${use}\nF=b.json\nfi`, 'main.bicep a.json'],
    ['in a loop behind', `F=a.json\n${use}\nfor i in 1 2; do F=b.json; done`, 'main.bicep a.json'],
    ['in a loop of both', `F=a.json\nfor i in 1 2; do\n${use}\nF=b.json\ndone`, several],
    [
      'in a loop around a condition',
      `F=a.json\nwhile read i; do\n${use}\nif [ "$i" ]; then F=b.json; fi\ndone`,
      several,
    ],
    ['in a function', `F=a.json\nup() {\n${use}\n}\nF=b.json\nup`, several],
    ['in a function of the older form', `F=a.json\nfunction up {\n${use}\n}\nF=b.json\nup`, several],
    ['in what is run at the end', `F=a.json\ntrap '${use}' EXIT\nF=b.json\n${use}`, 'main.bicep b.json'],
    ['set further on only', `${use}\nF=a.json\nF=b.json`, several],
  ])('%s', async (_, script, expected) => {
    expect(await first(script, 'up.sh')).toBe(expected)
  })
})

describe('in PowerShell', () => {
  test.each([
    ['one behind the other', `$F = 'a.json'\n${use}\n$F = 'b.json'`, 'main.bicep a.json'],
    ['in a loop of both', `$F = 'a.json'\nforeach ($i in 1, $n) {\n${use}\n$F = 'b.json'\n}`, several],
    ['in a switch of both', `$F = 'a.json'\nswitch ($n) { 1 {\n${use}\n$F = 'b.json'\n} }`, several],
    ['in a block for later', `$F = 'a.json'\n$up = {\n${use}\n}\n$F = 'b.json'\n& $up`, several],
  ])('%s', async (_, script, expected) => {
    expect(await first(script, 'up.ps1')).toBe(expected)
  })

  test('a table', async () => {
    const deploy = 'New-AzResourceGroupDeployment @given'
    const script = `$given = @{ TemplateFile = 'main.bicep'; proxy = 'IPVS' }
${deploy}
$given = @{ TemplateFile = 'main.bicep'; proxy = 'NFTABLES' }
${deploy}`
    expect(await deployed({ 'up.ps1': script }, files)).toEqual(['main.bicep proxy=IPVS', 'main.bicep proxy=NFTABLES'])
  })
})
