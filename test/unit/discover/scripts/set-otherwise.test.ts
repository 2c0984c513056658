/** What a variable was set to does not count where something else may set it, or where it may not be set at all. */
import { describe, expect, test } from '@jest/globals'
import { deployed } from '../../../support/deployed.js'

const create = 'az deployment group create -f main.bicep -p'
const files = ['main.bicep', 'a.json', 'b.json']

function runs(script: string, path = 'up.sh'): Promise<readonly string[]> {
  return deployed({ [path]: `${script}\n` }, files)
}

const severalTimes = (written: string) => `main.bicep ? '${written}' is set more than once in this file`
const noLiteral = (written: string) => `main.bicep ? '${written}' has no literal value in this file`

describe('set by something else', () => {
  test.each([
    ['printf -v', 'F=a.json\nprintf -v F %s b.json', '$F'],
    ['eval', 'F=a.json\neval F=b.json', '$F'],
    ['eval of a text', 'F=a.json\neval "F=b.json"', '$F'],
    ['unset', 'F=a.json\nunset F', '${F:-b.json}'],
    ['a reference', 'F=a.json\ndeclare -n R=F\nR=b.json', '$F'],
    ['a member', 'F=(a.json)\nF[0]=b.json', '${F[0]}'],
  ])('%s', async (_, script, written) => {
    expect(await runs(`${script}\n${create} ${written}`)).toEqual([severalTimes(written)])
  })

  test.each([
    ['Set-Variable', "$F = 'a.json'\nSet-Variable F b.json"],
    ['a list', "$F = 'a.json'\n$F, $G = 'b.json', 'x'"],
    ['a scope', "$F = 'a.json'\n$script:F = 'b.json'"],
  ])('%s of PowerShell', async (_, script) => {
    expect(await runs(`${script}\n${create} $F`, 'up.ps1')).toEqual([severalTimes('$F')])
  })

  test.each([
    ['another loop', `for f in a.json; do for f in b.json; do :; done; ${create} $f; done`],
    ['what a command reads', `for f in a.json; do read f <<< b.json; ${create} $f; done`],
    ['a function', `g() { for f in b.json; do :; done; }\nfor f in a.json; do g; ${create} $f; done`],
    ['a function of a function', `h() { read f; }\ng() { h; }\nfor f in a.json; do g; ${create} $f; done`],
  ])('in a loop: %s', async (_, script) => {
    expect(await runs(script)).toEqual([noLiteral('$f')])
  })

  test('in a loop of PowerShell', async () => {
    const script = `foreach ($f in 'a.json') { foreach ($f in 'b.json') { }; ${create} $f }`
    expect(await runs(script, 'up.ps1')).toEqual([noLiteral('$f')])
  })
})

describe('perhaps not set', () => {
  test.each([
    ['under a condition', 'if [ "$X" ]; then F=a.json; fi'],
    ['in a sub-shell', '(F=a.json)'],
    ['in a function', 'f() { F=a.json; }'],
    ['for one command', 'F=a.json true'],
    ['by a default in a sub-shell', '( : "${F:=a.json}" )'],
  ])('%s', async (_, script) => {
    expect(await runs(`${script}\n${create} \${F:-b.json}`)).toEqual([severalTimes('${F:-b.json}')])
  })

  test('set further on', async () => {
    expect(await runs(`${create} \${F:-b.json}\nF=a.json`)).toEqual([severalTimes('${F:-b.json}')])
  })

  test.each([
    ['set before', 'F=a.json\n', '${F:-b.json}', 'a.json'],
    ['the same', 'if [ "$X" ]; then F=b.json; fi\n', '${F:-b.json}', 'b.json'],
    ['empty', 'F=\n', '${F:-b.json}', 'b.json'],
    ['set there', '', '${F:=b.json}', 'b.json'],
  ])('known: %s', async (_, script, written, file) => {
    expect(await runs(`${script}${create} ${written}`)).toEqual([`main.bicep ${file}`])
  })

  test.each([
    ['under a condition', 'if [ "$X" ]; then F=a.json; fi', severalTimes('$F')],
    ['in a sub-shell', '(F=a.json)', severalTimes('$F')],
    ['in any case', 'F=a.json', 'main.bicep a.json'],
  ])('where it is set outside: %s', async (_, script, expected) => {
    const step = `${script}\n          ${create} $F`
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    env: { F: b.json }\n    steps:\n      - run: |\n          ${step}`
    expect(await runs(text, '.github/workflows/up.yml')).toEqual([expected])
  })
})

describe('words that may be more', () => {
  test.each([
    [
      'parameters from the second on',
      `f() { az deployment group create -f main.bicep "\${@:2}"; }\nf x -p a.json`,
      '${@:2}',
    ],
    ['a list that is changed', `A=(-p a.json)\nA[1]=b.json\naz deployment group create -f main.bicep "\${A[@]}"`, null],
  ])('%s', async (_, script, written) => {
    const reason =
      written === null ? "'${A[@]}' is set more than once in this file" : `'${written}' is known only when it runs`
    expect(await runs(script)).toEqual([`main.bicep ? ${reason}`])
  })

  const read = 'main.bicep ? what xargs reads is known only when it runs'
  test.each([
    ['behind', `echo mode=IPVS | xargs ${create}`],
    ['by a mark', `echo IPVS | xargs -I{} ${create} {}`],
    ['by a mark of its own', `echo IPVS | xargs -I % ${create} %.json`],
  ])('what xargs gives: %s', async (_, script) => {
    expect(await runs(script)).toEqual([read])
  })

  test('xargs with a mark gives nothing else', async () => {
    expect(await runs(`seq 2 | xargs -I{} ${create} a.json`)).toEqual(['main.bicep a.json'])
  })
})

describe('run by another command', () => {
  test.each([
    ['a here-document', `bash <<END\n${create} a.json\nEND`],
    ['a here-document as it is', `F=a.json\nbash -s <<'END'\n${create} $F\nEND`],
    ['trap', `trap '${create} a.json' EXIT`],
    ['a text that is written to it', `echo '${create} a.json' | bash`],
    ['one with variables', `F=a.json\necho "${create} $F" | sh -s`],
    ['a document that is written to it', `cat <<END | bash\n${create} a.json\nEND`],
    ['quotes in quotes', `bash -c "${create} \\"a.json\\""`],
    ['PowerShell', `pwsh -NoProfile -Command "${create} a.json"`],
    ['what is called like that', `run_cmd "${create} a.json"`],
    ['what repeats it', `retry 5 "${create} a.json"`],
  ])('%s', async (_, script) => {
    expect(await runs(script)).toEqual(['main.bicep a.json'])
  })

  test.each([
    ['Invoke-Expression', `Invoke-Expression -Command "${create} a.json"`],
    ['a variable', `$cmd = "${create} a.json"\nInvoke-Expression $cmd`],
    ['a text that is written to it', `"${create} a.json" | Invoke-Expression`],
    ['quotes in quotes', `iex "${create} \`"a.json\`""`],
    ['what is called like that', `Invoke-CommandLine -Command "${create} a.json" | Out-Null`],
    ['cmd', `cmd /c "${create} a.json"`],
  ])('of PowerShell: %s', async (_, script) => {
    expect(await runs(script, 'up.ps1')).toEqual(['main.bicep a.json'])
  })

  test.each([
    ['up.sh', `log "${create} a.json"`],
    ['up.sh', `echo "${create} a.json" | tee log`],
    ['up.sh', `echo '${create} a.json'\nbash other.sh`],
    ['up.sh', `ssh host "${create} a.json"`],
    ['up.sh', `runner_log "${create} a.json"`],
    ['up.ps1', `Write-Host "${create} a.json"`],
    ['up.ps1', `Invoke-AzVMRunCommand -ScriptString "${create} a.json"`],
    ['up.ps1', `$cmd = "${create} a.json"\n$cmd = 'other'\niex $cmd`],
  ])('not: %s %s', async (path, script) => {
    expect(await runs(script, path)).toEqual([])
  })

  test.each([
    ['find', `find . -name x -exec ${create} {} \\;`, 'what find gives'],
    ['find, its folders', `find . -execdir ${create} {}.json +`, 'what find gives'],
    ['parallel', `parallel ${create} {} ::: a.json b.json`, 'what parallel gives'],
  ])('with words of %s', async (_, script, what) => {
    expect(await runs(script)).toEqual([`main.bicep ? ${what} is known only when it runs`])
  })
})

describe('functions in functions', () => {
  test('behind a bracket in its line', async () => {
    expect(await runs(`f() { g() { ${create} $1; }; g b.json; }\nf a.json`)).toEqual(['main.bicep b.json'])
  })

  test('behind a keyword', async () => {
    expect(await runs(`if true; then f() { ${create} $1; }; fi\nf a.json`)).toEqual(['main.bicep a.json'])
  })

  test('with a sub-shell as its body', async () => {
    expect(await runs(`f() { g() ( ${create} $1 ); g b.json; }\nf a.json`)).toEqual([noLiteral('$1')])
  })
})

describe('variables of a pipeline', () => {
  const pipeline = (text: string) => runs(`${text}\n    steps:\n    - script: ${create} $(F)`, 'azure-pipelines.yml')

  test('a template behind them may set them', async () => {
    const text = 'variables:\n- name: F\n  value: a.json\n- template: vars.yml\njobs:\n  - job: up'
    expect(await pipeline(text)).toEqual([severalTimes('$(F)')])
  })

  test('a template before them may not', async () => {
    const text = 'variables:\n- template: vars.yml\n- name: F\n  value: a.json\njobs:\n  - job: up'
    expect(await pipeline(text)).toEqual(['main.bicep a.json'])
  })

  test('a matrix that is made when it runs may set them', async () => {
    const matrix = "    strategy:\n      matrix: $[ dependencies.x.outputs['y.z'] ]"
    const text = `variables: { F: a.json }\njobs:\n  - job: up\n${matrix}`
    expect(await pipeline(text)).toEqual([severalTimes('$(F)')])
  })
})

describe('in a workflow', () => {
  const step = (more: string) => `jobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n${more}`
  const run = (script: string) => `      - run: ${script}\n`

  test('a step that writes the variable is no default', async () => {
    const writes = run('echo F=a.json >> $GITHUB_ENV')
    const uses = run(`${create} \${F:-b.json}`)
    expect(await runs(step(writes + uses), '.github/workflows/x.yml')).toEqual([noLiteral('${F:-b.json}')])
    expect(await runs(step(uses), '.github/workflows/x.yml')).toEqual(['main.bicep b.json'])
  })

  test.each(['false', '${{ false }}', "'${{ false }}'", '${{false}}'])(
    'a step with if: %s does not run',
    async (off) => {
      const uses = `      - if: ${off}\n        run: ${create} a.json\n`
      expect(await runs(step(uses), '.github/workflows/x.yml')).toEqual([])
    },
  )

  test.each(["'${{ false }} '", "'false || true'", "'!false'"])('one with if: %s may', async (on) => {
    const uses = `      - if: ${on}\n        run: ${create} a.json\n`
    expect(await runs(step(uses), '.github/workflows/x.yml')).toEqual(['main.bicep a.json'])
  })
})
