/** What a table of PowerShell gives to the cmdlet that deploys, also where its members are set later. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const table = "$p = @{ ResourceGroupName = 'rg'; TemplateFile = 'main.bicep'; proxyMode = 'IPVS' }"
const deploy = 'New-AzResourceGroupDeployment @p'

function runs(...lines: readonly string[]): Promise<readonly string[]> {
  return deployed({ 'up.ps1': [table, ...lines, deploy].join('\n') }, ['main.bicep', 'a.json'])
}

const isSet = (name: string) => `whether '${name}' is set there is known only when it runs`

test('as it is written', async () => {
  expect(await runs()).toEqual(['main.bicep proxyMode=IPVS'])
})

test.each([
  ['a property', "$p.proxyMode = 'IPTABLES'"],
  ['in brackets', "$p['proxyMode'] = 'IPTABLES'"],
  ['in double quotes', '$p["proxyMode"] = "IPTABLES"'],
  ['in a branch', "if ($x) { $p.proxyMode = 'IPTABLES' }"],
  ['with what a command gives', '$p.proxyMode = (Get-Content mode.txt)'],
  ['with what is put together', "$p.proxyMode = 'IP' + 'TABLES'"],
  ['in another case', "$P.proxyMode = 'IPTABLES'"],
])('a member that is set: %s', async (_, line) => {
  expect(await runs(line)).toEqual([`main.bicep proxyMode=? ${isSet('proxyMode')}`])
})

test.each([
  ['a property', "$p.other = 'a'"],
  ['a method', "$p.Add('other', 'a')"],
  ['a method with blanks', "$p.add( 'other' , $x )"],
])('a member that is added: %s', async (_, line) => {
  expect(await runs(line)).toEqual([`main.bicep proxyMode=IPVS other=? ${isSet('other')}`])
})

test('parameters that are added', async () => {
  const reason = isSet('TemplateParameterFile')
  expect(await runs("$p.TemplateParameterFile = 'a.json'")).toEqual([`main.bicep proxyMode=IPVS ? ${reason}`])
})

test.each([
  ['a member that is read', 'Write-Host $p.proxyMode $p["proxyMode"].Length'],
  ['a member that is compared', "if ($p.proxyMode -eq 'x' -or $p.Contains('proxyMode')) { exit }"],
  ['a member of another table', "$q.proxyMode = 'IPTABLES'"],
])('nothing is changed by %s', async (_, line) => {
  expect(await runs(line)).toEqual(['main.bicep proxyMode=IPVS'])
})

describe('what cannot be followed', () => {
  test.each([
    ['a key that is computed', "$p[$key] = 'IPTABLES'"],
    ['a method that takes something away', "$p.Remove('proxyMode')"],
    ['a key of a key', "$p.proxyMode.value = 'IPTABLES'"],
    ['in a comment', "# $p.proxyMode = 'IPTABLES'"],
  ])('%s', async (_, line) => {
    expect(await runs(line)).toEqual(["- ? '@p' is set more than once in this file"])
  })
})
