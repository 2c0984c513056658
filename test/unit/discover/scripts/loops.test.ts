/** A command in a loop over words that are known is each of its commands. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const parameters = ['main.bicep', 'a.json', 'b.json', 'dev/a.json', 'prod/b.json', 'a/b/x.json']
const create = 'az deployment group create -f main.bicep -p'
const both = ['main.bicep a.json', 'main.bicep b.json']

function runs(path: string, script: string): Promise<readonly string[]> {
  return deployed({ [path]: script }, parameters)
}

describe('shell', () => {
  test.each([
    ['words', `for e in a b; do ${create} $e.json; done`],
    ['lines', `for e in \\\n  a \\\n  "b"\ndo\n  ${create} "\${e}.json"\ndone`],
    ['a list', `all=(a b)\nfor e in "\${all[@]}"; do ${create} $e.json; done`],
    ['words of a variable', `ALL="a b"\nfor e in $ALL; do ${create} $e.json; done`],
    ['by a variable in it', `for e in a b; do f=$e.json; ${create} $f; done`],
    ['in each other', `for x in json; do for e in a b; do ${create} $e.$x; done; done`],
    ['under a condition', `if true; then for e in a b; do ${create} $e.json; done; fi`],
    ['twice', `for e in a; do ${create} $e.json; done\nfor e in b; do ${create} $e.json; done | tee log`],
    ['with others in it', `for e in a b; do while true; do sleep 1; done; ${create} $e.json; done`],
    ['files and templates', `for f in a.json b.json; do az deployment group validate -f main.bicep -p "@$f"; done`],
    ['in a substitution', `x=$(for e in a b; do ${create} $e.json; done)`],
    ['in a function', `up() {\n  for e in a b; do ${create} $e.json; done\n}\nup`],
  ])('%s', async (_, script) => {
    expect(await runs('up.sh', `${script}\n`)).toEqual(both)
  })

  test('folders that it changes', async () => {
    const script = `for d in dev prod; do cd $d; az deployment group create -f ../main.bicep -p *.x a.json; cd ..; done\n`
    expect((await runs('up.sh', script)).map((line) => line.replace(/\?.*'\*.*/, ''))).toHaveLength(2)
  })

  const unknown = (written: string) => [`main.bicep ? '${written}' has no literal value in this file`]
  test.each([
    ['files', `for e in *.json; do ${create} $e; done`, '$e'],
    ['braces', `for e in {a,b}; do ${create} $e.json; done`, '$e'],
    ['what a command gives', `for e in $(ls); do ${create} $e; done`, '$e'],
    ['what the script is given', `for e in "$@"; do ${create} $e; done`, '$e'],
    ['behind it', `for e in a b; do true; done\n${create} $e.json`, '$e'],
    ['before it', `${create} $e.json\nfor e in a b; do true; done`, '$e'],
    ['with a fallback, behind it', `for e in a b; do true; done\n${create} \${e:-a.json}`, `\${e:-a.json}`],
    ['what is set before it', `f=$e.json\nfor e in a b; do ${create} $f; done`, '$e'],
    ['tested', `for e in a b; do if [ $e = a ]; then x=1; fi; ${create} $e.json; done`, '$e'],
    ['tested by case', `for e in a b; do case $e in a) x=1;; esac; ${create} $e.json; done`, '$e'],
    ['tested in part', `for e in a b; do if [[ \${e%x} == a ]]; then x=1; fi; ${create} $e.json; done`, '$e'],
    ['left', `for e in a b; do test -f x || continue; ${create} $e.json; done`, '$e'],
    ['read', `while read -r e; do ${create} $e.json; done < list`, '$e'],
    ['not closed', `for e in a b; do ${create} $e.json`, '$e'],
    ['set by a loop in it', `for e in a b; do for e in *; do ${create} $e.json; done; done`, '$e'],
    ['read in it', `for e in a b; do read -r e; ${create} $e.json; done`, '$e'],
    ['read by a loop in it', `for e in a b; do while read -r e; do ${create} $e.json; done < list; done`, '$e'],
    ['set by select in it', `for e in a b; do select e in *; do ${create} $e.json; done; done`, '$e'],
    ['set by getopts', `for e in a b; do getopts x e; ${create} $e.json; done`, '$e'],
    ['set by printf', `for e in a b; do printf -v e %s c; ${create} $e.json; done`, '$e'],
  ])('not known: %s', async (_, script, written) => {
    expect(await runs('up.sh', `${script}\n`)).toEqual(unknown(written))
  })

  const several = (written: string) => [`main.bicep ? '${written}' is set more than once in this file`]
  test.each([
    ['set otherwise', `e=a\nfor e in a b; do ${create} $e.json; done`],
    ['set in it', `for e in a b; do e=$(x); ${create} $e.json; done`],
    ['counted', `e=a\n((e++))\n${create} $e.json`],
    ['read otherwise', `e=a\nread -p 'which? ' e\n${create} $e.json`],
  ])('not known: %s', async (_, script) => {
    expect(await runs('up.sh', `${script}\n`)).toEqual(several('$e'))
  })

  test('a variable of the workflow that a loop takes', async () => {
    const text = `jobs:\n  a:\n    env: { e: a }\n    steps:\n      - run: for e in b c; do true; done; ${create} $e.json\n`
    expect(await runs('w.yml', text)).toEqual(unknown('$e'))
  })

  test('a command that does not hang on it is one', async () => {
    const script = `for i in 1 2 3; do az aks create -n a --kube-proxy-config a.json && break; done\n`
    const { checkRepository } = await import('../../../support/check-folder.js')
    const files = new Map([
      ['up.sh', Buffer.from(script)],
      ['a.json', Buffer.from('{ "mode": "IPTABLES" }')],
    ])
    const { subjects } = await checkRepository(files)
    expect(subjects.filter(({ kind }) => kind === 'cli-call')).toHaveLength(1)
  })
})

describe('PowerShell', () => {
  test.each([
    ['words', `foreach ($e in 'a', "b") { ${create} "$e.json" }`],
    ['a list', `foreach ($e in @('a', 'b'))\n{\n  ${create} "$e.json"\n}`],
    ['a list in a variable', `$all = @('a', 'b')\nforeach ($E in $all) { ${create} "$e.json" }`],
    ['braces in it', `ForEach($e in 'a','b'){ if ($true) { $x = @{ y = '}' } }\n ${create} "$e.json" }`],
    [
      'a cmdlet',
      `foreach ($e in 'a','b') { New-AzResourceGroupDeployment -TemplateFile main.bicep -TemplateParameterFile "$e.json" }`,
    ],
  ])('%s', async (_, script) => {
    expect(await runs('up.ps1', `${script}\n`)).toEqual(both)
  })

  test.each([
    ['what a command gives', `foreach ($e in (Get-ChildItem)) { ${create} "$e.json" }`],
    ['what a substitution gives', `foreach ($e in $(az group list)) { ${create} "$e.json" }`],
    ['tested', `foreach ($e in 'a', 'b') { if ($e -eq 'a') { continue }\n ${create} "$e.json" }`],
    ['tested in part', `foreach ($e in 'a', 'b') { if ($e.Length) { $x = 1 }\n ${create} "$e.json" }`],
    ['behind it', `foreach ($e in 'a', 'b') { }\n${create} "$e.json"`],
    ['switched', `foreach ($e in 'a', 'b') { switch ($e) { 'a' { $x = 1 } }\n${create} "$e.json" }`],
    ['not closed', `foreach ($e in 'a', 'b') { ${create} "$e.json"`],
  ])('not known: %s', async (_, script) => {
    expect(await runs('up.ps1', `${script}\n`)).toEqual(["main.bicep ? '$e' has no literal value in this file"])
  })

  test.each([
    ['set before a loop over a command', `$e = 'a'\nforeach ($e in Get-X) { ${create} "$e.json" }`],
    ['set before a loop over a substitution', `$e = 'a'\nforeach ($e in(Get-X | Sort)) { ${create} "$e.json" }`],
    ['set before a loop over a variable', `$e = 'a'\nforeach ($e in $all) { ${create} "$e.json" }`],
    ['set by a loop in a loop', `foreach ($e in 'a', 'b') { foreach ($e in Get-X) { ${create} "$e.json" } }`],
  ])('not known: %s', async (_, script) => {
    const found = await runs('up.ps1', `${script}\n`)
    expect(found).toEqual(["main.bicep ? '$e' is set more than once in this file"])
  })

  test('not known: counted', async () => {
    const found = await runs('up.ps1', `for ($e = 0; $e -lt 3; $e++) { ${create} n=$e }\n`)
    expect(found).toEqual(["main.bicep n=? '$e' is set more than once in this file"])
  })
})
