/** Scripts that somebody has written to hang the check, or to make it read what it must not: one line of a megabyte each. */
import { describe, expect, test } from '@jest/globals'
import { checkRepository } from '../support/check-folder.js'

const size = 1_000_000
const repeated = (text: string) => text.repeat(Math.ceil(size / text.length))
const tail = '\naz aks create --kube-proxy-config nowhere.json\n'

const bodies: readonly (readonly [string, string])[] = [
  ['letters', repeated('a')],
  ['double quotes', repeated('"')],
  ['single quotes', repeated("'")],
  ['substitutions', repeated('"$(')],
  ['backquotes', repeated('`')],
  ['here-documents', repeated('<<A ')],
  ['assignments', repeated('A=$A$A ')],
  ['expressions', repeated('${{ ')],
  ['options', repeated('--a ')],
  ['folders', repeated('cd x;')],
  ['loops', repeated('for a in b c; do ')],
  ['loops in loops', `${'for a in b c d; do '.repeat(9)}${repeated('az x $a;')}${'done;'.repeat(9)}`],
  ['functions', repeated('f() { f $1; }\n')],
  ['calls', `f() { g $1; g $1; }\ng() { h $1; h $1; }\nh() { az $1; az $1; }\n${repeated('f a\n')}`],
  ['calls with many words', `f() { az "$@" "$@"; }\ng() { f "$@" "$@"; }\nh() { g "$@" "$@"; }\nh ${repeated('a ')}`],
  ['variables added to one', `A=a\nA+="${repeated('$B')}"\naz $A`],
  ['variables in a variable', `A="${repeated('$B')}"\naz $A$A$A$A`],
  ['open functions', repeated('f() {\n')],
  ['defaults', repeated('F=${F:-$F}${F:=x}\n')],
  ['words of a loop', `for a in ${repeated('b ')}; do az x $a; done`],
  ['short loops', repeated('for a in b c; do [ $a ];done;')],
]
const tables: typeof bodies = [
  ['tables', repeated('$a=@{x=@{')],
  ['loops', repeated("foreach($a in 'b'){")],
  ['short loops', repeated("foreach($a in 'b','c'){ $a }\n")],
  ['words of a loop', `foreach($a in ${repeated("'b',")}){ $a }`],
  ['open values', repeated('$a=@{x=(\n')],
  ['joined paths', repeated('a (Join-Path $(b ')],
  ['paths in paths', repeated('a (Join-Path (Split-Path (')],
  ['a path of many names', `$a = Join-Path ${repeated('b ')}`],
  ['brackets', repeated('a (( ')],
]

const axis = `[${Array.from({ length: 256 }, (_, index) => index).join(', ')}]`
const job = (matrix: string, run: string) => `- { strategy: { matrix: ${matrix} }, run: '${run}' }\n`
const deploy = 'az deployment group create -p ${{ matrix.a }}.json'
const workflows: typeof bodies = [
  ['jobs with a matrix', repeated(job(`{ a: ${axis} }`, deploy))],
  [
    'jobs with many axes',
    repeated(job(`{ ${'abcdefghij'.replace(/./g, '$&: [1, 2], ')} exclude: [{ a: 1 }, { b: 2 }] }`, deploy)),
  ],
  [
    'jobs with many exceptions',
    repeated(job(`{ ${'abcdefghij'.replace(/./g, '$&: [1, 2], ')} exclude: [${'{ a: 3 }, '.repeat(256)}] }`, deploy)),
  ],
  ['jobs with a million of combinations', repeated(job(`{ a: ${axis}, b: ${axis}, c: ${axis} }`, deploy))],
  [
    'steps in a job with a matrix',
    `- strategy: { matrix: { a: ${axis} } }\n  steps:\n${repeated(`  - { run: '${deploy}' }\n`)}`,
  ],
  [
    'variables',
    `- strategy: { matrix: { a: ${axis} } }\n  run: ${deploy}\n  env:\n${repeated("    A: '${{ matrix.a }}'\n")}`,
  ],
  ['one script', `- strategy: { matrix: { a: ${axis} } }\n  run: |\n${repeated(`    ${deploy}\n`)}`],
  [
    'an entry of many',
    `- strategy: { matrix: { include: [ { a: { ${repeated('b: c, ').slice(0, size / 2)} } } ] } }\n  run: ${deploy}\n`,
  ],
  ['conditions', `- strategy: { matrix: { a: ${axis} } }\n  steps:\n${repeated("  - { if: matrix.a == 'x' }\n")}`],
  ['variables that a step sets', `- run: GITHUB_ENV task.setvariable\n  env:\n${repeated('    A: a\n')}`],
]

describe.each([
  ['up.sh', bodies],
  ['up.ps1', [...bodies.slice(2, 5), ...tables]],
  ['up.cmd', bodies.slice(6, 8)],
  ['Makefile', bodies.slice(6, 7)],
  ['workflow.yml', workflows],
] as const)('%s', (path, own) => {
  test.each(own)(
    'a megabyte of %s',
    async (_, body) => {
      const prefix = path === 'Makefile' ? 'all:\n\t' : ''
      const ends = { Makefile: tail.replace('\n', '\n\t'), 'workflow.yml': `- run: ${tail.trim()}\n` }
      const text = (prefix + body).slice(0, 1_040_000) + (ends[path as keyof typeof ends] ?? tail)
      const started = performance.now()
      await checkRepository(new Map([[path, Buffer.from(text)]]))
      // Linear time takes a second or two on a slow machine, quadratic time minutes.
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    60_000,
  )
})

/** Enough to tell, in a third of the time. */
const often = (text: string) => text.repeat(Math.ceil(size / 3 / text.length))
const use = 'az aks create --kube-proxy-config nowhere.json'
const resource = (content: string, more = '') =>
  `resource s 'Microsoft.Resources/deploymentScripts@2023-08-01' = {\n  kind: 'AzureCLI'\n  properties: {\n${more}    scriptContent: ${content}\n  }\n}\n`
const templates: readonly (readonly [name: string, path: string, text: string])[] = [
  ['lines in JSON', 'main.json', `{ "scriptContent": "${often('\\n')}${use}" }`],
  ['quotes in JSON', 'main.json', `{ "scriptContent": "${often('a \\"b\\"\\n')}${use}" }`],
  ['here-documents in JSON', 'main.json', `{ "scriptContent": "${often('cat > f <<E\\na\\nE\\n')}${use}" }`],
  ['a long here-document in JSON', 'main.json', `{ "scriptContent": "cat > f <<E\\n${often('a\\n')}E\\n${use}" }`],
  [
    'words in an expression',
    'main.json',
    `{ "scriptContent": "[concat(${often("'a ',").slice(0, 20_000)}'${use}')]" }`,
  ],
  ['holes', 'main.bicep', resource(`'${often('${a} ')}${use}'`)],
  ['holes in a here-document', 'main.bicep', resource(`$'''\ncat > f <<E\n${often('${a}\n')}E\n${use}\n'''`)],
  ['escapes', 'main.bicep', resource(`'${often('\\n')}${use}'`)],
  ['places to fill in', 'main.bicep', resource(`format('${often('{0}')}${use}', a)`)],
  ['words to replace', 'main.bicep', resource(`replace('${often('a ')}${use}', 'a', b)`)],
  ['items', 'main.bicep', resource(`join([\n${often("'a'\n")}'${use}'\n], ' ')`)],
  ['choices', 'main.bicep', `${chain((next) => `c ? ${next} : ${next}`)}${resource('a0')}var a30 = '${use}'\n`],
  ['scripts', 'main.bicep', often(resource(`'${use}'`))],
  ['scripts of one text', 'main.bicep', `var a = '${'b '.repeat(50_000)}${use}'\n${often(resource('a'))}`],
  [
    'scripts with the same variables',
    'main.bicep',
    `var v = [\n${"{ name: 'a', value: 'b' }\n".repeat(10_000)}]\n${often(resource(`'${use}'`, '    environmentVariables: v\n'))}`,
  ],
]

function chain(value: (next: string) => string): string {
  return Array.from({ length: 30 }, (_, index) => `var a${index} = ${value(`a${index + 1}`)}\n`).join('')
}

test.each(templates)(
  'a template with much of %s',
  async (_, path, text) => {
    const started = performance.now()
    await checkRepository(new Map([[path, Buffer.from(text)]]))
    expect(performance.now() - started).toBeLessThan(20_000)
  },
  60_000,
)

test('variables that hold each other a million times', async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `A${index}="$A${index + 1} $A${index + 1}"`)
  const text = `${lines.join('\n')}\naz aks create $A0 --kube-proxy-config $A0\n`
  const { subjects } = await checkRepository(new Map([['up.sh', Buffer.from(text)]]))
  expect(subjects).toHaveLength(1)
})

test('more commands than anybody writes', async () => {
  const text = 'az aks create --kube-proxy-config nowhere.json\n'.repeat(5_000)
  const { findings } = await checkRepository(new Map([['up.sh', Buffer.from(text)]]))
  expect(findings.map(({ rule }) => rule)).toContain('unreadable-file')
})

test('a path that leads out of the folder is not read', async () => {
  const text = 'az extension add -n aks-preview\naz aks create --kube-proxy-config ../../etc/passwd\n'
  const { findings } = await checkRepository(new Map([['ops/up.sh', Buffer.from(text)]]))
  expect(findings.map(({ rule }) => rule)).toEqual(['undecided'])
})
