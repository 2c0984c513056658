/** Functions of a shell script with what they are called with, and variables that say what they are where nothing is set. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const create = 'az deployment group create -f main.bicep -p'
const both = ['main.bicep a.json', 'main.bicep b.json']

async function runs(script: string): Promise<readonly string[]> {
  return deployed({ 'up.sh': `${script}\n` }, ['main.bicep', 'a.json', 'b.json', 'dev/a.json', 'sub/main.bicep'])
}

describe('functions', () => {
  test.each([
    [
      'all words',
      `deploy() { az deployment group create "$@"; }\ndeploy -f main.bicep -p a.json\ndeploy -f main.bicep -p b.json`,
    ],
    ['all words behind others', `deploy() {\n  ${create} "$@"\n}\ndeploy a.json\nif ! deploy b.json; then exit 1; fi`],
    ['one word', `function deploy() {\n  ${create} "$1.json"\n}\ndeploy a\ndeploy b || exit`],
    ['without brackets', `function deploy {\n  ${create} $1.json\n}\ndeploy a; deploy b`],
    [
      'by a local variable',
      `deploy() {\n  local env=$1 more="x"\n  local f="$env.json"\n  ${create} $f\n}\ndeploy a\ndeploy b`,
    ],
    ['on one line', `deploy() { local e=$1; ${create} $e.json; }\ndeploy a\ndeploy b`],
    ['in a loop', `deploy() { ${create} $1.json; }\nfor e in a b; do deploy $e; done`],
    ['through another', `one() { ${create} $1; }\nmain() { for e in "$@"; do one $e.json; done; }\nmain a b`],
    ['in another', `main() { one() { ${create} $1.json; }; one a; one b; }\nmain`],
    ['in another, with which it ends', `main() { one a; one $1; one() { ${create} $1.json; } }\nmain b`],
    ['under a condition', `if true; then deploy() { ${create} $1.json; }; fi\ndeploy a\ndeploy b`],
    ['in one that is called with others', `main() {\n  one() { ${create} $1.json; }\n  one a\n  one b\n}\nmain x`],
    ['a default', `deploy() { ${create} \${1:-b}.json; }\ndeploy a\ndeploy`],
    ['called in a substitution', `deploy() { ${create} $1.json; }\nx=$(deploy a)\ndeploy b`],
  ])('%s', async (_, script) => {
    expect(await runs(script)).toEqual(both)
  })

  const unknown = (written: string) => [`main.bicep ? '${written}' has no literal value in this file`]
  test.each([
    ['never called', `deploy() { ${create} $1.json; }\ntrap deploy EXIT`, '$1'],
    ['given what nobody knows', `deploy() { ${create} $1.json; }\ndeploy $ENV`, '$1'],
    ['given what nobody knows, in quotes', `deploy() { ${create} $1.json; }\ndeploy "$ENV"`, '$ENV'],
    ['tested', `deploy() { if [ $1 = a ]; then x=1; fi; ${create} $1.json; }\ndeploy a`, '$1'],
    ['shifted', `deploy() { shift; ${create} $1.json; }\ndeploy a b`, '$1'],
    ['defined twice', `deploy() { ${create} $1.json; }\ndeploy() { ${create} $1.json; }\ndeploy a`, '$1'],
    ['what the script is given', `F=$1\ndeploy() { ${create} $F.json; }\ndeploy a`, '$1'],
    ['calls itself', `deploy() { ${create} $2.json; deploy b; }\ndeploy "$X" "$Y"`, '$Y'],
    ['never called, in another', `main() {\n  one() { ${create} $1.json; }\n  trap one EXIT\n}\nmain b`, '$1'],
    ['in brackets, in another', `main() {\n  one() ( ${create} $1.json )\n  one a\n}\nmain b`, '$1'],
    ['a variable behind it', `deploy() { e=$1; }\ndeploy a\n${create} $e.json`, '$1'],
  ])('not known: %s', async (_, script, written) => {
    expect(await runs(script)).toEqual(unknown(written))
  })

  test('runs where it is called', async () => {
    const script = `deploy() { az deployment group create -f main.bicep -p mode=x; }\ncd sub\ndeploy\n`
    expect(await runs(script)).toEqual(['sub/main.bicep mode=x'])
  })

  test('what a script is given may be more of anything', async () => {
    expect(await runs(`az deployment group create -f main.bicep "$@"`)).toEqual([
      `main.bicep ? '$@' has no literal value in this file`,
    ])
  })
})

describe('where nothing else is set', () => {
  test.each([
    [`F=\${F:-a.json}\n${create} $F`],
    [`: "\${F:=a.json}"\n${create} $F`],
    [`: \${F:=a.json}\n${create} "\${F}"`],
  ])('%s', async (script) => {
    expect(await runs(script)).toEqual(['main.bicep a.json'])
  })

  test('but the workflow sets it', async () => {
    const text = `jobs:\n  a:\n    env: { F: b.json }\n    steps:\n      - run: F=\${F:-a.json}; ${create} $F\n`
    expect(await deployed({ 'w.yml': text }, ['main.bicep', 'a.json', 'b.json'])).toEqual(['main.bicep b.json'])
  })

  test('set otherwise as well', async () => {
    const [found] = await runs(`: "\${F:=a.json}"\nF=b.json\n${create} $F`)
    expect(found).toBe('main.bicep b.json')
  })
})
