/** Which config file a command uses where assignments under conditions set its path, and what a parameter stands for. */
import { describe, expect, test } from '@jest/globals'
import { checkRepository } from '../../../support/check-folder.js'

const use = (path: string) => `az aks update -n x --kube-proxy-config ${path}\n`

/** Config files that are judged, then what is undecided or missing. */
async function judged(path: string, script: string): Promise<readonly string[]> {
  const files = new Map([
    [path, Buffer.from(script)],
    ['a.json', Buffer.from('{ "mode": "BAD" }')],
    ['b.json', Buffer.from('{ "mode": "BAD" }')],
  ])
  const { findings } = await checkRepository(files)
  return findings.flatMap(({ rule, place, message }) => {
    if (rule === 'config-schema') return [place.file]
    return rule === 'undecided'
      ? [`? ${/'[^']*'[^.]*/.exec(message)?.[0]}`]
      : rule === 'cli-config-missing'
        ? [rule]
        : []
  })
}

describe('a parameter of a script of PowerShell', () => {
  test.each([
    ['with a type', "param([string]$File = 'a.json', [Parameter(Mandatory)] [string] $Other)"],
    ['without', "param($File = 'a.json')"],
    [
      'with attributes',
      "[CmdletBinding()]\nparam(\n  [Parameter(Mandatory = $false)]\n  [string] $File = 'a.json' # usual\n)",
    ],
    ['with attributes in its line', "param([ValidateSet('a.json', 'b.json')][string]$File = 'a.json', $x)"],
    ['between others', 'param(\n  [int] $Other = 5\n  , $File = "a.json"\n  , $x = (Get-X)\n)'],
    ['a path', "param($x, $File = (Join-Path $PSScriptRoot 'a.json'))"],
    ['set where it is not given', "param($File)\nif (-not $File) { $File = 'a.json' }"],
    ['set where it is null', "param($File)\nif ($null -eq $File) {\n  $File = 'a.json'\n}"],
  ])('%s', async (_, parameters) => {
    expect(await judged('up.ps1', `${parameters}\n${use('$File')}`)).toEqual(['a.json'])
    expect(await judged('up.ps1', `${parameters.replaceAll('a.json', 'c.json')}\n${use('$File')}`)).toHaveLength(1)
  })

  test('a file that is not there is not certainly missing', async () => {
    const found = await judged('up.ps1', `param($File = 'c.json')\n${use('$File')}`)
    expect(found).toEqual(["? 'c.json' is the path only where nothing else is set"])
  })

  test.each([
    ['in a block', 'function f {\n  param($File)\n  '],
    ['behind its name', 'function f([string]$File, $x) {\n  '],
    ['with a default', "function f($File = 'b.json') {\n  "],
  ])('a parameter of a function of the same name is another one: %s', async (_, head) => {
    const found = await judged('up.ps1', `param($File = 'a.json')\n${head}${use('$File')}}\nf c.json\n`)
    expect(found).toEqual(["? '$File' is set more than once in this file"])
    expect(await judged('up.ps1', `param($File = 'a.json')\n${head}}\n${use('$File')}`)).toEqual(['a.json'])
  })
})

describe('one of several', () => {
  test.each([
    ['up.sh', 'two branches', 'if [ "$X" ]; then F=a.json; else F=b.json; fi', '$F'],
    [
      'up.sh',
      'two branches over lines',
      'F=\nif x; then\n  F=a.json\nelif y\nthen\n  F=a.json\nelse\n  F=b.json\nfi',
      '"$F"',
    ],
    ['up.sh', 'a branch and what was before', 'F=a.json\nif x; then F=b.json; fi', '$F'],
    ['up.sh', 'a part of the path', 'if x; then F=a; else F=b; fi', '"$PWD/$F.json"'],
    ['up.ps1', 'two branches', "if ($x) { $File = 'a.json' } else { $File = 'b.json' }", '$File'],
    [
      'up.ps1',
      'three',
      "if ($x) {\n  $F = 'a.json'\n}\nelseif ($y) { $F = 'a.json' }\nelse {\n  $F = 'b.json'\n}",
      '$F',
    ],
    ['up.ps1', 'a parameter and a branch', "param($F = 'a.json')\nif ($x) { $F = 'b.json' }", '$F'],
  ])('%s: %s', async (path, _, script, written) => {
    expect(await judged(path, `${script}\n${use(written)}`)).toEqual(['a.json', 'b.json'])
  })

  const several = "? '$F' is set more than once in this file"
  test.each([
    ['branches of case', 'case $X in p) F=a.json ;; *) F=b.json ;; esac'],
    ['a branch without another', 'if x; then F=a.json; elif y; then F=b.json; fi'],
    ['one that is unknown', 'if x; then F=a.json; elif y; then F=$1; else F=b.json; fi'],
  ])('or another: %s', async (_, script) => {
    expect((await judged('up.sh', `${script}\n${use('$F')}`)).toSorted()).toEqual([several, 'a.json', 'b.json'])
  })

  test.each([
    ['the last before it', 'F=b.json\nF=a.json'],
    ['a branch of its own', 'if x; then F=b.json; true; else F=a.json'],
    ['before what is set later', 'F=a.json\nUSE\nF=b.json'],
  ])('certain: %s', async (_, script) => {
    const whole = script.includes('USE') ? script.replace('USE', use('$F')) : `${script}\n${use('$F')}`
    expect(await judged('up.sh', whole)).toEqual(['a.json'])
  })

  test.each([
    ['what a function sets', 'F=a.json\nf() { F=b.json; }\nf'],
    ['in a function', 'F=a.json\nf() { USE }\nF=b.json\nf'],
    ['what a loop sets later', 'F=a.json\nwhile x; do\nUSE\nF=b.json\ndone'],
    ['what is read', 'F=a.json\nread F\nF=b.json'],
    ['in a sub-shell', 'F=a.json\n( F=b.json; true )'],
  ])('not told: %s', async (_, script) => {
    const whole = script.includes('USE') ? script.replace('USE', use('$F')) : `${script}\n${use('$F')}`
    expect(await judged('up.sh', whole)).toEqual([several])
  })

  test('what is set under a condition only may be elsewhere', async () => {
    for (const script of [
      'if x; then F=c.json; fi',
      '[ "$X" ] && F=c.json',
      'x || F=c.json',
      'case $x in y) F=c.json;; esac',
    ]) {
      expect(await judged('up.sh', `${script}\n${use('$F')}`)).toEqual(["? '$F' is set under a condition"])
      expect(await judged('up.sh', `${script.replace('c.', 'a.')}\n${use('$F')}`)).toEqual(['a.json'])
    }
    expect(await judged('up.ps1', `if ($x) { $F = 'c.json' }\n${use('$F')}`)).toEqual([
      "? '$F' is set under a condition",
    ])
  })
})
