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

/** What a table gives that is written like that. */
function gives(written: string): Promise<readonly string[]> {
  return deployed({ 'up.ps1': `$p = ${written}\n${deploy}` }, ['main.bicep', 'a.json'])
}

test.each([
  ['names in quotes and comments', `@{\n  # what\n  'TemplateFile' = 'main.bicep' # it's\n  "proxyMode" = 'IPVS'\n}`],
  ['lines that are continued', "@{ TemplateFile = 'main.bicep' ; `\r\n proxyMode='IPVS'}"],
  ['a line that is continued', "@{ TemplateFile = 'main.bicep' ; `\n proxyMode='IPVS'}"],
])('with %s', async (_, written) => {
  expect(await gives(written)).toEqual(['main.bicep proxyMode=IPVS'])
})

test.each([
  '(Get-Content mode.txt)',
  `${'('.repeat(8)}1${')'.repeat(8)}`,
  "(Get-Text ')')",
  "'a' + 'b'",
  "$x -replace '}', ';'",
  "if ($x) { 'a' } else { 'b' }",
  "if ($x) {\n    'a' # it's\n  } else {\n    'b'\n  }",
  "@{ a = @{ b = '}' } }",
  "(Get-Text @'\n  it's }\n'@)",
  '(Get-Text @"\n  say "} ;\n"@)',
  '(Get-Text "a `" }")',
  '(Get-Text a`}b)',
  "(Get-Text a#b'}')",
  "@('a', 'b') + @{ c = 'd' }",
  "$y.Where({ $_ -ne 'a' })",
])('a value that nobody knows hides no other: %s', async (value) => {
  const [found = ''] = await gives(`@{ TemplateFile = 'main.bicep'; other = ${value}; proxyMode = 'IPVS' }`)
  expect(found).toMatch(/^main\.bicep other=\? .*is known only when it runs proxyMode=IPVS$/s)
})

test.each([
  [
    'a value that is very long',
    `@{ TemplateFile = 'main.bicep'; other = ($x${' + $x'.repeat(200)}); proxyMode = 'IPVS' }`,
  ],
  [
    'a value that is very deep',
    `@{ TemplateFile = 'main.bicep'; other = ${'('.repeat(9)}1${')'.repeat(9)}; proxyMode = 'IPVS' }`,
  ],
  ['a name that is computed', "@{ TemplateFile = 'main.bicep'; $name = 'IPVS' }"],
  ['no end', "@{ TemplateFile = 'main.bicep'; proxyMode = 'IPVS'"],
  ['a bracket without end', "@{ TemplateFile = 'main.bicep'; other = (Get-Text; proxyMode = 'IPVS' }"],
  ['a bracket too many', "@{ TemplateFile = 'main.bicep'; other = Get-Text); proxyMode = 'IPVS' }"],
])('nothing is known of a table with %s', async (_, written) => {
  expect(await gives(written)).toEqual(["- ? '@p' has no literal value in this file"])
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
    ['a method with what is put together', "$p.Add('proxyMode', 'IP' + 'TABLES')"],
    ['a value without end', '$p.proxyMode = (Get-Mode'],
    ['a key of a key', "$p.proxyMode.value = 'IPTABLES'"],
    ['in a comment', "# $p.proxyMode = 'IPTABLES'"],
  ])('%s', async (_, line) => {
    expect(await runs(line)).toEqual(["- ? '@p' is set more than once in this file"])
  })
})

describe('as -TemplateParameterObject', () => {
  const command =
    "New-AzResourceGroupDeployment -ResourceGroupName 'rg' -TemplateFile main.bicep -TemplateParameterObject"
  const deploys = (given: string, ...before: readonly string[]) =>
    deployed({ 'up.ps1': [...before, `${command} ${given}`].join('\n') }, ['main.bicep', 'a.json'])

  test.each([
    ['in one line', "@{ proxyMode = 'IPVS'; other = 'a' }"],
    ['in many lines', "@{\n  proxyMode = 'IPVS';\n  other = 'a'\n} `\n  -Verbose"],
    ['with names in quotes', `@{ "proxyMode" = 'IPVS'; 'other' = 'a' }`],
  ])('%s', async (_, given) => {
    expect(await deploys(given)).toEqual(['main.bicep proxyMode=IPVS other=a'])
  })

  test('in a variable', async () => {
    const set = "$p = @{ proxyMode = 'IPVS' }"
    expect(await deploys('$p', set)).toEqual(['main.bicep proxyMode=IPVS'])
    expect(await deploys('$p', set, "$p.proxyMode = 'x'")).toEqual([`main.bicep proxyMode=? ${isSet('proxyMode')}`])
  })

  test('members that are called as parameters of the cmdlet are those of the template', async () => {
    expect(await deploys("@{ mode = 'IPVS'; templateFile = 'a.bicep' }")).toEqual([
      'main.bicep mode=IPVS templateFile=a.bicep',
    ])
    expect(await deploys('$p', "$p = @{ mode = 'IPVS' }")).toEqual(['main.bicep mode=IPVS'])
  })

  test.each([
    ['is no table', '@{ $name = 1 }', '@{ $name = 1 }', 'is known only when it runs'],
    ['is a property', '$p.values', '$p.values', 'is known only when it runs'],
    ['is set nowhere', '$p', '$p', 'has no literal value in this file'],
  ])('what %s is not known', async (_, given, written, why) => {
    expect(await deploys(given)).toEqual([`main.bicep ? '${written}' ${why}`])
  })
})

test.each([
  ['', '$mode = Get-Mode', '$mode', 'has no literal value in this file'],
  [' from a script', '$mode = ./mode.ps1', '$mode', 'has no literal value in this file'],
  [' in a table', '$p = @{ proxyMode = Get-Mode }', 'Get-Mode', 'is known only when it runs'],
])('a bare word is a command%s', async (_, line, written, why) => {
  const given = line.startsWith('$p') ? '@p' : '-proxyMode $mode'
  const script = `${line}\nNew-AzResourceGroupDeployment -TemplateFile main.bicep ${given}`
  expect(await deployed({ 'up.ps1': script }, ['main.bicep'])).toEqual([`main.bicep proxyMode=? '${written}' ${why}`])
})

test.each([
  ['$mode = 5', '5'],
  ["$mode = 'Get-Mode'", 'Get-Mode'],
])('%s is a value', async (line, value) => {
  const script = `${line}\nNew-AzResourceGroupDeployment -TemplateFile main.bicep -proxyMode $mode`
  expect(await deployed({ 'up.ps1': script }, ['main.bicep'])).toEqual([`main.bicep proxyMode=${value}`])
})

test.each([
  ['last', "param(\n    $mode = 'IPVS'\n  )"],
  ['between others', "param (\n    [string]$a = 'a',\n    $mode = 'IPVS'\n    ,$b\n  )"],
  ['a path', "param(\n    $mode = (Join-Path $PSScriptRoot 'a')\n  )"],
])('what a function may be given is not known: %s', async (_, parameters) => {
  const script = `function Deploy {\n  ${parameters}\n  New-AzDeployment -TemplateFile main.bicep -proxyMode $mode\n}\nDeploy -mode 'x'`
  const why = "'$mode' has no literal value in this file"
  expect(await deployed({ 'up.ps1': script }, ['main.bicep'])).toEqual([`main.bicep proxyMode=? ${why}`])
})

test('a parameter of the script holds what is written where nothing else is given', async () => {
  const script = "param(\n  $mode = 'IPVS'\n)\nNew-AzDeployment -TemplateFile main.bicep -proxyMode $mode"
  expect(await deployed({ 'up.ps1': script }, ['main.bicep'])).toEqual(['main.bicep proxyMode=IPVS'])
})
