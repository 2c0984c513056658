/** Which commands are seen in the scripts of a template, with what is known of them; places are in test/fixtures/check. */
import { describe, expect, test } from '@jest/globals'
import type { Files } from '../../../../src/discover/files/files.js'
import { findScripts } from '../../../../src/discover/scripts/find-scripts.js'

const encoder = new TextEncoder()

/** Of each command its file, the config that it is given, the network policy, and why a file may be there, after `!`. */
async function commands(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files: Files = {
    paths: Object.keys(texts).sort(),
    exists: (path) => Object.hasOwn(texts, path),
    read: (path) => {
      const text = texts[path]
      return text === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: encoder.encode(text) }
    },
  }
  const inputs = { ignore: [], roots: [], configs: [], parameters: [], markdown: false }
  const found = await findScripts(files, inputs)
  const reasons = found.unreadable.map(({ site, reason }) => `${site.source.path} unreadable: ${reason}`)
  const seen = found.files.flatMap(({ source, calls }) =>
    calls.aks.map(({ path, options, script }) => {
      const policy = options.byName.get('--network-policy')?.values[0]
      const words = [path, ...(policy === undefined ? [] : [policy])].map((word) => word?.text ?? '?')
      const why = script.container?.mayHold
      return [source.path, ...words, ...(why == null ? [] : [`! ${why}`])].join(' ')
    }),
  )
  return [...seen, ...reasons]
}

const use = 'az aks create --kube-proxy-config'
const script = (content: string, more = '', kind = `'AzureCLI'`) => `
resource script 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: 'script'
  location: 'westeurope'
  kind: ${kind}
  properties: {
    azCliVersion: '2.61.0'
    retentionInterval: 'PT1H'
    ${more}
    scriptContent: ${content}
  }
}
`
const bicep = (content: string, more = '', kind?: string) => commands({ 'main.bicep': script(content, more, kind) })

describe('texts in Bicep', () => {
  test.each([
    ['one line', `'${use} a'`, ['a']],
    ['lines', `'''\n${use} \\\n  a\n'''`, ['a']],
    ['escapes', `'${use} \\'a\\'\\n${use} b'`, ['a', 'b']],
    ['parentheses', `('${use} a')`, ['a']],
    ['a choice', `empty(x) ? '${use} a' : '${use} b'`, ['a', 'b']],
    ['a function that changes nothing', `string(trim('${use} a'))`, ['a']],
    ['joined', `join(['az aks create', '--kube-proxy-config a'], ' ')`, ['a']],
    ['concatenated', `concat('az aks create ', '--kube-proxy-config ', 'a')`, ['a']],
    ['formatted', `format('az aks create --kube-proxy-config {1}.{0}', 'b', 'a')`, ['a.b']],
    ['formatted with more than is given', `format('${use} {3}', 'b')`, ['?']],
    ['filled in', `'${use} \${name}.json'`, ['?']],
    ['filled in from text', `'${use} \${'a'}.json'`, ['a.json']],
    ['filled in elsewhere', `'az aks create -n \${name} --kube-proxy-config a'`, ['a']],
    ['the option is filled in', `'az aks create \${'\${name}'} --kube-proxy-config a'`, ['a']],
    ['line ends replaced', `replace('''\n${use} a\n''', '\\r\\n', '\\n')`, ['a']],
    ['a word replaced', `replace('${use} WORD', 'WORD', name)`, ['?']],
    ['whatever replaced', `replace('${use} a', name, 'x')`, []],
    ['an unknown function', `toLower('${use} a')`, []],
    ['a shell variable in lines without holes', `'''\nname=a\n${use} \${name}\n'''`, ['a']],
    ['a hole that is named like a shell variable', `$'''\nname=a\n${use} \${name}\n'''`, ['?']],
    ['a hole in a command that is substituted', `$'''\nname=a\nx=$(${use} \${name})\n'''`, ['?']],
    ['a hole in a text that is run', `$'''\nname=a\nbash -c "${use} \${name}"\n'''`, ['?']],
    ['a hole in quotes', `$'''\nname=a\n${use} '\${name}'\n'''`, ['?']],
  ])('%s', async (_, content, expected) => {
    expect(await bicep(content)).toEqual(expected.map((one) => `main.bicep ${one}`))
  })

  test('through names', async () => {
    const names = `var text = one\nvar one = '${use} \${file}'\nvar file = 'a'\n`
    expect(await commands({ 'main.bicep': names + script('text') })).toEqual(['main.bicep a'])
  })

  test('a variable that is itself is nothing', async () => {
    const names = `var a = b\nvar b = a\n// ${use}\n`
    expect(await commands({ 'main.bicep': names + script('a') })).toEqual([])
  })

  test('a variable of variables of variables is looked at for a while', async () => {
    const doubled = Array.from({ length: 30 }, (_, index) => `var a${index} = '\${a${index + 1}}\${a${index + 1}}'\n`)
    const names = `${doubled.join('')}var a30 = '${use} a;'\n`
    const reason = 'its scripts have more than 1000000 characters, with those that it loads'
    expect(await commands({ 'main.bicep': names + script('a0') })).toEqual([`main.bicep unreadable: ${reason}`])
  })

  test('a default of a parameter', async () => {
    const names = `param text string = '${use} a'\nparam file string = 'b'\n`
    const why = '! the script is the default of a parameter, for which another may be given'
    expect(await commands({ 'main.bicep': names + script('text') })).toEqual([`main.bicep a ${why}`])
    expect(await commands({ 'main.bicep': names + script(`'${use} \${file}'`) })).toEqual(['main.bicep ?'])
  })
})

describe('where Bicep has them', () => {
  const body = `{ scriptContent: '${use} a' }`
  const why = '! the script runs in a container, and what is brought there is not said here'

  test.each([
    ['a version that is filled in', script(`'${use} a'`).replace('@2023-08-01', '@${version}'), 'a'],
    [
      'a loop',
      script(`'${use} a'`)
        .replace('= {', '= [for i in range(0, 2): {')
        .replace(/\}\s*$/, '}]'),
      'a',
    ],
    ['a condition', script(`'${use} a'`).replace('= {', '= if (x) {'), 'a'],
    ['a module', `module m 'm.bicep' = {\n  params: ${body}\n}`, `a ${why}`],
    [
      'a module of Azure Verified Modules',
      `module m 'br/public:avm/res/resources/deployment-script:0.5.1' = {\n  params: ${body}\n}`,
      'a',
    ],
    [
      'its address',
      `module m 'br:mcr.microsoft.com/bicep/avm/res/resources/deployment-script:0.5.1' = {\n  params: ${body}\n}`,
      'a',
    ],
    ['another module', `module m 'br/public:avm/res/compute/disk:0.5.1' = {\n  params: ${body}\n}`, `a ${why}`],
    ['a variable', `var properties = ${body}`, `a ${why}`],
    [
      'merged properties',
      `resource r 'Microsoft.Resources/deploymentScripts@2023-08-01' = {\n  properties: union(p, ${body})\n}`,
      `a ${why}`,
    ],
    [
      'a nested template',
      `resource r 'Microsoft.Resources/deployments@2023-08-01' = {\n  properties: { template: { resources: [{ type: 'Microsoft.Resources/deploymentScripts', properties: ${body} }] } }\n}`,
      'a',
    ],
    [
      'a name in quotes and other letters',
      `module m 'br/public:avm/res/resources/deployment-script:0.5.1' = {\n  params: { 'ScriptContent': '${use} a' }\n}`,
      'a',
    ],
  ])('%s', async (_, template, expected) => {
    expect(await commands({ 'main.bicep': template })).toEqual([`main.bicep ${expected}`])
  })

  test.each([
    ['an output', `output scriptContent string = '${use} a'`],
    ['a description', `@description('scriptContent: ${use} a')\nparam x string`],
    ['a condition that is never true', script(`'${use} a'`).replace('= {', '= if (false) {')],
    ['another property', script(`'x'`, `arguments: '${use} a'`)],
    ['a comment', script(`'x'`, `// ${use} a`)],
  ])('not: %s', async (_, template) => {
    expect(await commands({ 'main.bicep': template })).toEqual([])
  })

  test('a parameter file', async () => {
    const text = `using 'main.bicep'\nparam scriptContent = '${use} a'\nparam other = '${use} b'\n`
    expect(await commands({ 'main.bicepparam': text })).toEqual([`main.bicepparam a ${why}`])
  })
})

describe('local modules with another name for it', () => {
  const why = '! the script runs in a container, and what is brought there is not said here'
  const caller = (path: string, name: string) =>
    `module m '${path}' = {\n  params: {\n    ${name}: '${use} a'\n  }\n}\n`
  const wrapper = `param text string\n${script('text')}`

  test.each([
    ['one', { 'm.bicep': wrapper }, ['main.bicep a']],
    ['by a variable', { 'm.bicep': `param text string\nvar own = text\n${script('own')}` }, ['main.bicep a']],
    [
      'through another',
      {
        'm.bicep': `param text string\nmodule n 'n/n.bicep' = {\n  params: { code: text }\n}\n`,
        'n/n.bicep': `param code string\n${script('code')}`,
      },
      ['main.bicep a'],
    ],
    ['another parameter', { 'm.bicep': `param other string\n${script('other')}` }, []],
    ['in a ring', { 'm.bicep': caller('m.bicep', 'text') + wrapper }, ['m.bicep a', 'main.bicep a']],
    ['not there', {}, []],
  ])('%s', async (_, files, expected) => {
    const found = await commands({ 'main.bicep': caller('m.bicep', 'text'), ...(files as Record<string, string>) })
    expect(found.toSorted()).toEqual(expected.map((one) => `${one} ${why}`))
  })
})

describe('what is set', () => {
  const policy = (text: string, more: string, kind?: string) =>
    bicep(`'''\n${use} a --network-policy ${text}\n'''`, more, kind)

  test.each([
    ['a variable', '$P', `environmentVariables: [{ name: 'P', value: 'azure' }]`, 'azure'],
    ['quoted', '"$P"', `environmentVariables: [\n{\nname: 'P'\nvalue: 'azure'\n}\n]`, 'azure'],
    [
      'the later one',
      '$P',
      `environmentVariables: [{ name: 'P', value: 'x' }, { name: 'P', value: 'azure' }]`,
      'azure',
    ],
    ['an expression', '$P', `environmentVariables: [{ name: 'P', value: p }]`, '?'],
    ['a secret', '${P:-azure}', `environmentVariables: [{ name: 'P', secureValue: 'x' }]`, '?'],
    ['an expression, with a fallback', '${P:-azure}', `environmentVariables: [{ name: 'P', value: p }]`, '?'],
    ['another, with a fallback', '${P:-azure}', `environmentVariables: [{ name: 'Q', value: p }]`, 'azure'],
    ['nothing', '${P:-azure}', '', 'azure'],
    ['whatever', '${P:-azure}', `environmentVariables: variables`, '?'],
    ['more than is written', '${P:-azure}', `environmentVariables: [...more, { name: 'Q', value: 'x' }]`, '?'],
    ['one of any name', '${P:-azure}', `environmentVariables: [{ name: n, value: 'x' }]`, '?'],
    ['spread properties', '${P:-azure}', `...more`, '?'],
    ['arguments', '${1:-azure}', `arguments: 'x'`, '?'],
    ['no arguments', '${1:-azure}', '', 'azure'],
  ])('%s', async (_, text, more, expected) => {
    const [only, ...others] = await policy(text, more)
    expect(others).toEqual([])
    expect(only?.split(' ').slice(0, 3)).toEqual(['main.bicep', 'a', expected])
  })

  test('in PowerShell', async () => {
    const more = `environmentVariables: [{ name: 'POLICY', value: 'azure' }]`
    expect(await policy('$env:Policy', more, `'AzurePowerShell'`)).toEqual(['main.bicep a azure'])
    expect(await bicep(`'''\n$f = 'a'\n${use} \`\n  $f\n'''`, '', 'kind')).toEqual(['main.bicep a'])
  })
})

describe('ARM JSON', () => {
  const resource = (content: unknown, more = {}) => ({
    type: 'Microsoft.Resources/deploymentScripts',
    kind: 'AzureCLI',
    properties: { scriptContent: content },
    ...more,
  })
  const template = (resources: unknown, more = {}) =>
    JSON.stringify({ $schema: 'https://x/deploymentTemplate.json#', contentVersion: '1', resources, ...more }, null, 2)
  const json = (content: string, more = {}) => commands({ 'main.json': template([resource(content)], more) })

  test.each([
    ['text', `${use} a`, ['a']],
    ['a bracket that is none', `[[ -f x ]] && ${use} a`, ['a']],
    ['an escaped bracket', `[[ -f x ] && ${use} a; [ x ]`, ['a']],
    ['an expression', `[concat('${use} ', 'a')]`, ['a']],
    ['filled in', `[concat('${use} a --network-policy ', parameters('p'))]`, ['a ?']],
    ['formatted', `[format('${use} {0}', 'a')]`, ['a']],
    ['a choice', `[if(parameters('p'), '${use} a', '${use} b')]`, ['a', 'b']],
    ['joined', `[join(createArray('az aks create', '--kube-proxy-config a'), ' ')]`, ['a']],
    ['quotes', `[concat('${use} ', '''a b''')]`, ['a b']],
    ['a variable', `[variables('one')]`, ['v']],
    ['lines in a variable', `[join(variables('lines'), '\n')]`, ['l']],
    ['a parameter of no default', `[parameters('p')]`, []],
    ['no expression', `[concat('${use} a']`, []],
    ['what nobody knows', `[reference('x')]`, []],
  ])('%s', async (_, content, expected) => {
    const variables = { One: `${use} v`, lines: ['az aks create \\', '--kube-proxy-config l'] }
    const found = await json(content, { variables, outputs: { scriptContent: { type: 'string', value: `${use} o` } } })
    expect(found).toEqual(expected.map((one) => `main.json ${one}`))
  })

  test('variables of the template around', async () => {
    const inner = template([resource(`[variables('file')]`)], { variables: { file: `${use} inner` } })
    const nested = { type: 'Microsoft.Resources/deployments', properties: { template: JSON.parse(inner) } }
    const found = await commands({ 'main.json': template([nested], { variables: { file: `${use} outer` } }) })
    expect(found).toEqual(['main.json inner'])
  })

  test('not under a condition that is never true', async () => {
    expect(await commands({ 'main.json': template([resource(`${use} a`, { condition: false })]) })).toEqual([])
  })

  test('parameters are given', async () => {
    const text = JSON.stringify({ parameters: { scriptContent: { value: `${use} a` } } })
    const why = '! the script runs in a container, and what is brought there is not said here'
    expect(await commands({ 'main.parameters.json': text })).toEqual([`main.parameters.json a ${why}`])
  })

  test('what is compiled from Bicep that is there counts once', async () => {
    const compiled = template([resource(`${use} a`)], { metadata: { _generator: { name: 'bicep' } } })
    expect(await commands({ 'main.json': compiled, 'main.bicep': script(`'${use} a'`) })).toEqual(['main.bicep a'])
    expect(await commands({ 'main.json': compiled })).toEqual(['main.json a'])
  })
})

describe('files that are loaded', () => {
  test.each([
    ['as a script', `loadTextContent('up.sh')`],
    ['by a variable', `loadTextContent(path)`],
    ['and encoded', `base64ToString(loadFileAsBase64('up.sh'))`],
    ['and encoded in a variable', `base64ToString(encoded)`],
    ['in a text', `'\${loadTextContent('up.sh')}'`],
  ])('%s, counted once', async (_, content) => {
    const names = `var path = 'up.sh'\nvar encoded = loadFileAsBase64('up.sh')\n`
    const files = { 'a/main.bicep': names + script(content), 'a/up.sh': `${use} a\n` }
    expect(await commands(files)).toEqual(['a/up.sh a'])
  })

  test('behind one without commands of ours', async () => {
    const content = `empty(x) ? loadTextContent('login.sh') : loadTextContent('up.sh', 'utf-8')`
    const files = { 'main.bicep': script(content), 'login.sh': 'az login\n', 'up.sh': `${use} a\n` }
    expect(await commands(files)).toEqual(['up.sh a'])
  })

  test.each(['up.txt', 'up', 'up.json'])('%s', async (name) => {
    const files = { 'a/main.bicep': script(`loadTextContent('../${name}')`), [name]: `${use} a\n` }
    expect(await commands(files)).toEqual([`${name} a`])
  })

  test('behind others it is not alone', async () => {
    const content = `concat('P=x\\n', loadTextContent('up.sh'), '\\n${use} b')`
    const files = { 'main.bicep': script(content), 'up.sh': `${use} a --network-policy \${P:-azure}\n` }
    const why = '! the script runs in a container, together with commands that may make the file'
    expect(await commands(files)).toEqual([`main.bicep b ${why}`, `up.sh a ? ${why}`])
  })

  test('by two scripts: what differs is two commands', async () => {
    const set = (value: string) => `environmentVariables: [{ name: 'P', value: '${value}' }]`
    const load = `loadTextContent('up.sh')`
    const one = (value: string) => script(load, set(value))
    const files = (a: string, b: string) => ({
      'a.bicep': one(a),
      'b.bicep': one(b),
      'up.sh': `${use} a --network-policy $P\n`,
    })
    expect(await commands(files('azure', 'azure'))).toEqual(['up.sh a azure'])
    expect(await commands(files('azure', 'calico'))).toEqual(['up.sh a azure', 'up.sh a calico'])
  })

  test('out of the folder that is checked, or not there', async () => {
    expect(await commands({ 'main.bicep': script(`loadTextContent('../up.sh')`) })).toEqual([])
    expect(await commands({ 'main.bicep': script(`loadTextContent('gone.sh')`) })).toEqual([])
  })
})
