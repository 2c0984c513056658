/** Whatever parsing and evaluation find in a file, they find as well when a first look decides whether it is parsed. */
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deploymentTemplates } from '../../src/discover/deployment-templates.js'
import type { FirstLook } from '../../src/discover/first-look/first-look.js'
import { referencesOf } from '../../src/discover/references.js'
import { parseBicep } from '../../src/syntax/bicep/parse.js'
import { checkResult, type TestContents, testFiles } from '../support/check-files.js'
import { lookAtText } from '../support/first-look.js'

const parsed: FirstLook = { relevance: 'ours', calls: [], links: [], registry: [] }

/** What is found with first looks has to be what is found where every file is parsed. */
async function clustersIn(contents: TestContents): Promise<readonly unknown[]> {
  const all = await checkResult({ ...testFiles(contents), look: () => parsed })
  const looked = await checkResult(testFiles(contents))
  expect(looked.subjects).toEqual(all.subjects)
  return all.subjects
}

/** One of several, by turns that fast-check makes. */
type Choose = <T>(...ways: readonly T[]) => T

function chooser(turns: readonly number[]): Choose {
  let next = 0
  return (...ways) => {
    const turn = turns[next++ % turns.length] ?? 0
    return ways[turn % ways.length] as (typeof ways)[number]
  }
}

const turns = fc.array(fc.nat(1_000_000), { minLength: 200, maxLength: 200 })

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type JsonObject = { readonly [name: string]: Json }

const clusterType = 'Microsoft.ContainerService/managedClusters'
const provider = 'Microsoft.ContainerService'
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** An expression that gives the type, without its brackets. */
function typeExpression(choose: Choose): string {
  return choose(
    `concat('${provider}/', 'managed', 'Clusters')`,
    `concat('${provider}', '/managedC', 'lusters')`,
    `format('{0}/managed{1}', '${provider}', 'Clusters')`,
    `base64ToString('${base64(clusterType)}')`,
    `replace('${provider}/managedXlusters', 'X', 'C')`,
    `split('a of ${clusterType},b', ' ')[2]`,
    `uriComponentToString('Microsoft%2EContainerService%2Fmanaged%43lusters')`,
    `substring('the ${clusterType} all', 4, ${clusterType.length})`,
    `json('{ "a": "managed" }').a`,
    `'${clusterType}'`,
  )
}

/** A template in the making: what its resources say stands in its variables and parameters. */
interface Making {
  readonly choose: Choose
  readonly variables: Record<string, Json>
  readonly parameters: Record<string, Json>
}

let names = 0
function variable({ choose, variables }: Making, value: Json): string {
  names += 1
  const name = `${choose('t', 'value', 'Named')}${names}`
  variables[name] = value
  return choose(name, name.toUpperCase(), name)
}

function parameter({ parameters }: Making, type: string, defaultValue: Json): string {
  names += 1
  parameters[`p${names}`] = { type, defaultValue }
  return `p${names}`
}

/** What is evaluated twice says its brackets twice. */
function typeIn(making: Making, isTwice: boolean): string {
  const { choose } = making
  const bracketed = (expression: string) => `${isTwice ? choose('[[', '[') : '['}${expression}]`
  return choose<() => string>(
    () => choose(clusterType, clusterType.toUpperCase(), clusterType.toLowerCase()),
    () => bracketed(typeExpression(making.choose)),
    () => `[variables('${variable(making, choose(clusterType, `[${typeExpression(choose)}]`))}')]`,
    () => `[variables('${variable(making, `[[${typeExpression(choose)}]`)}')]`,
    () => `[variables('${variable(making, { a: [clusterType] })}').a[0]]`,
    () => `[parameters('${parameter(making, 'string', choose(clusterType, `[${typeExpression(choose)}]`))}')]`,
  )()
}

function cluster(making: Making, isTwice: boolean): JsonObject {
  const { choose } = making
  const common = { type: typeIn(making, isTwice), apiVersion: '2024-05-01', name: 'aks' }
  return choose<JsonObject>(
    { ...common, properties: {} },
    { properties: { networkProfile: {} }, tags: { a: '}"{', b: '[not] an expression' }, ...common },
    { ...common, copy: { name: 'c', count: 2 }, tags: { t1: 'text', T2: 'decoy', value3: {} } },
    { ...common, condition: "[equals('a', 'a')]", dependsOn: ["[resourceId('a/b', 'c')]"] },
  )
}

/** An expression that gives the value, without its brackets. */
function valueExpression(making: Making, value: Json): string {
  const { choose } = making
  const text = JSON.stringify(value)
  return choose<() => string>(
    () => `json(variables('${variable(making, text.replace('[', ' ['))}'))`,
    () => `json(base64ToString('${base64(text)}'))`,
    () => `variables('${variable(making, `[json(base64ToString('${base64(text)}'))]`)}')`,
    () => `variables('${variable(making, { of: value })}').of`,
    () => `first(createArray(json(variables('${variable(making, ` ${text}`)}'))))`,
    () => `variables('${variable(making, value)}')`,
  )()
}

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
const head = { $schema: schema, contentVersion: '1.0.0.0' }
const storage = { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2023-01-01', name: 's' }

/** Resources with the one among them. */
function listOf(making: Making, resource: Json): Json {
  return making.choose<Json>([resource], [storage, resource], [resource, storage], { a: storage, aks: resource }, [
    { ...storage, name: 'parent', resources: [resource] },
  ])
}

/** A template that is evaluated before it is read as one. */
function templateValue(making: Making, resource: JsonObject): Json {
  const { choose } = making
  return choose<() => Json>(
    () => ({ ...head, resources: listOf(making, resource) }),
    () => ({ ...head, resources: `[${valueExpression(making, listOf(making, resource))}]` }),
    () => ({ ...head, resources: [{ ...storage, resources: `[${valueExpression(making, [resource])}]` }] }),
    () => ({ ...head, copy: [{ name: 'resources', count: 1, input: resource }] }),
    () => ({ ...head, copy: [{ name: 'Resources', input: `[${valueExpression(making, resource)}]`, count: 1 }] }),
  )()
}

function deployment(making: Making): JsonObject {
  const { choose } = making
  const written = choose('Microsoft.Resources/deployments', 'microsoft.resources/DEPLOYMENTS')
  const type = choose(written, `[variables('${variable(making, written)}')]`, written)
  const common = { type, apiVersion: '2024-03-01', name: 'nested' }
  const mode = { mode: choose('Incremental', 'Complete') }
  const template = () => templateValue(making, cluster(making, true))
  return choose<() => JsonObject>(
    () => {
      const resources = listOf(making, cluster(making, false))
      return { ...common, properties: { mode: 'Incremental', template: { ...head, resources } } }
    },
    () => ({ ...common, properties: { ...mode, template: `[${valueExpression(making, template())}]` } }),
    () => ({ ...common, properties: { template: `[variables('${variable(making, template())}')]`, ...mode } }),
    () => ({ ...common, properties: `[${valueExpression(making, { ...mode, template: template() })}]` }),
    () => ({ properties: `[variables('${variable(making, { ...mode, template: template() })}')]`, ...common }),
    () => {
      const inner: Making = { choose, variables: {}, parameters: {} }
      const resources = listOf(inner, cluster(inner, false))
      const options = { expressionEvaluationOptions: { scope: 'inner' } }
      const { variables, parameters } = inner
      return { ...common, properties: { ...mode, ...options, template: { ...head, variables, parameters, resources } } }
    },
  )()
}

function mainTemplate(choose: Choose): JsonObject {
  names = 0
  const making: Making = { choose, variables: {}, parameters: {} }
  const resource = choose<() => Json>(
    () => cluster(making, false),
    () => deployment(making),
    () => deployment(making),
  )()
  const resources = choose<() => Json>(
    () => listOf(making, resource),
    () => listOf(making, resource),
    () => `[${valueExpression(making, listOf(making, resource))}]`,
  )()
  const { variables, parameters } = making
  const decoys = { metadata: { T1: 'a text', t2: {}, VALUE1: 'a', named1: 'all managed clusters' } }
  return choose<JsonObject>(
    { ...head, parameters, variables, resources },
    { ...head, ...decoys, resources, variables, parameters },
    { languageVersion: '2.0', ...head, parameters, variables, resources },
  )
}

/** How the text is written; each in a few places or in all. */
function written(value: Json, choose: Choose): string {
  const gap = choose(
    '',
    '',
    ' ',
    '\n',
    '\r\n    ',
    '\u0085',
    '\u00a0\t',
    ' '.repeat(300),
    '/* " */',
    '// "[\n',
    '/**/ ',
  )
  const escaped = choose<RegExp>(/(?!)/, /(?!)/, /(?!)/, /\//, /\./, /\$/, /[a-z]/i, /[[\]]/, /['(), ]/)
  const hasPlainSlash = choose(false, false, true)
  const changed = choose<(name: string) => string>(String, String, (name) => name.toUpperCase(), String)
  const everywhere = choose(true, false)
  const some = () => everywhere || choose(false, true, false)
  const between = () => (some() ? gap : '')
  const text = (content: string) => {
    const plain = JSON.stringify(content)
    const slashed = hasPlainSlash ? plain.replaceAll('/', () => (some() ? '\\/' : '/')) : plain
    // Not what stands behind a backslash.
    return slashed.replace(/\\.|[^\\]/gs, (one, at: number) => {
      const isEdge = at === 0 || at === slashed.length - 1
      if (isEdge || one.length > 1 || !escaped.test(one) || !some()) return one
      return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
  }
  const write = (node: Json): string => {
    if (typeof node === 'string') return text(node)
    if (node === null || typeof node !== 'object') return String(node)
    const isList = Array.isArray(node)
    const parts = isList
      ? node.map((item: Json) => write(item))
      : Object.entries(node).map(([name, item]) => {
          return `${text(name.startsWith('[') ? name : changed(name))}${between()}:${between()}${write(item)}`
        })
    const inside = parts.map((part) => `${between()}${part}${between()}`).join(',')
    return isList ? `[${inside}]` : `{${inside}}`
  }
  return `${between()}${write(value)}${between()}`
}

/** Of the cases, those that have what is looked for have to be many. */
function counter() {
  let [met, all] = [0, 0]
  return {
    met: () => {
      met += 1
      all += 1
    },
    none: () => {
      all += 1
    },
    share: () => met / all,
  }
}

const clusterText = fc.tuple(turns, fc.boolean()).map(([turns, isPlain]) => {
  const choose = chooser(turns)
  const template = mainTemplate(choose)
  return isPlain ? JSON.stringify(template) : written(template, choose)
})

test('a cluster that ARM JSON deploys in any way', async () => {
  const cases = counter()
  await fc.assert(
    fc.asyncProperty(clusterText, async (text) => {
      if ((await clustersIn({ 'main.json': text })).length === 0) return cases.none()
      cases.met()
      expect(lookAtText('main.json', text).relevance).not.toBe('none')
    }),
    { numRuns: 1_500 },
  )
  expect(cases.share()).toBeGreaterThan(0.35)
})

/** What is deployed stands in a parameter file alone, in any of the layouts that az takes. */
const parameterFiles = fc.tuple(turns, fc.boolean()).map(([turns, isPlain]) => {
  const choose = chooser(turns)
  const read = choose("[parameters('kind')]", "[parameters('body').kind]", "[concat(parameters('kind'), '')]")
  const resource = { type: read, apiVersion: '2024-05-01', name: 'aks' }
  const types = { kind: { type: 'string' }, body: { type: 'object', defaultValue: {} } }
  const template = { ...head, parameters: types, resources: [resource] }
  const values = { kind: { value: clusterType }, body: { value: { kind: clusterType } } }
  const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#'
  const given = choose<JsonObject>(
    { $schema: schema, contentVersion: '1.0.0.0', parameters: values },
    { contentVersion: '1.0.0.0', parameters: values },
    { parameters: values },
    values,
  )
  const name = choose('main.parameters.json', 'main.PARAM.dev.json', 'main.params.jsonc', 'main.prod.parameters.JSON')
  const text = (value: Json) => (isPlain ? JSON.stringify(value) : written(value, choose))
  return { 'infra/main.json': text(template), [`infra/${name}`]: text(given) }
})

test('a cluster that only a parameter file tells', async () => {
  const cases = counter()
  await fc.assert(
    fc.asyncProperty(parameterFiles, async (contents) => {
      if (JSON.stringify(await clustersIn(contents)).includes('"cluster"')) cases.met()
      else cases.none()
    }),
    { numRuns: 1_000 },
  )
  expect(cases.share()).toBeGreaterThan(0.35)
})

/** A template that another may call: it has a cluster, if it is given nothing else. */
const called = JSON.stringify({
  ...head,
  parameters: { enabled: { type: 'bool', defaultValue: true } },
  resources: [
    {
      type: clusterType,
      apiVersion: '2024-05-01',
      name: 'called',
      properties: { networkProfile: { kubeProxyConfig: { enabled: "[parameters('enabled')]" } } },
    },
  ],
})

const folders = ['', 'nested/', './a.b/', '../x/', 'of x/', 'nested/../']
const fileNames = ['a.json', 'called.JSON', 'c.d.json', 'a.jsonc', 'an a.json', 'it~s.json', 'ä.json']

function link(making: Making, path: string): Json {
  const { choose } = making
  const [start, end] = [path.slice(0, -3), path.slice(-3)]
  const own = 'deployment().properties.templateLink.uri'
  const address = choose<() => string>(
    () => own,
    () => 'Deployment() .properties . templatelink\n.uri',
    () => `variables('${variable(making, `[${own}]`)}')`,
    () => `parameters('${parameter(making, 'string', `[${own}]`)}')`,
  )
  const relative = choose<() => string>(
    () => `'${path}'`,
    () => `variables('${variable(making, path)}')`,
    () => `concat('${start}', '${end}')`,
    () => `concat('${start}', parameters('${parameter(making, 'string', end)}'))`,
    () => `concat('${path}', parameters('${parameter(making, 'string', '')}'))`,
    () => `variables('${variable(making, `[concat('${start}', '${end}')]`)}')`,
  )
  const uri = () => `[uri(${address()}, ${relative()})]`
  return choose<() => Json>(
    () => ({ relativePath: path }),
    () => ({ relativePath: `[${relative()}]` }),
    () => `[createObject('relativePath', ${relative()})]`,
    () => `[variables('${variable(making, { relativePath: path })}')]`,
    () => ({ uri: uri() }),
    () => ({ uri: uri() }),
    () => ({ uri: `[variables('${variable(making, uri())}')]` }),
  )()
}

const linkText = fc.tuple(turns, fc.boolean()).map(([turns, isPlain]) => {
  const choose = chooser(turns)
  names = 0
  const making: Making = { choose, variables: {}, parameters: {} }
  const path = `${choose(...folders)}${choose(...fileNames)}`
  const given = { enabled: { value: false } }
  const properties = { mode: 'Incremental', templateLink: link(making, path), parameters: given }
  const resource = { type: 'Microsoft.Resources/deployments', apiVersion: '2024-03-01', name: 'd', properties }
  const { variables, parameters } = making
  const template = { ...head, parameters, variables, resources: [resource] }
  return { path, text: isPlain ? JSON.stringify(template) : written(template, choose) }
})

test('a template that ARM JSON links in any way', async () => {
  const cases = counter()
  await fc.assert(
    fc.asyncProperty(linkText, async ({ path, text }) => {
      const contents = { 'infra/deep/main.json': text, [posix.join('infra/deep', path)]: called }
      const found = await clustersIn(contents)
      if (JSON.stringify(found).includes('main.json')) cases.met()
      else cases.none()
    }),
    { numRuns: 1_000 },
  )
  expect(cases.share()).toBeGreaterThan(0.35)
})

/** What a file calls, and whether its deployments are open: as parsing tells, and as a first look does. */
function compareBicep(text: string): 'calls' | 'open' | 'nothing' {
  const tree = parseBicep(text, 'bicep')
  const { calls, perhaps, registry } = referencesOf({ kind: 'bicep', source: { path: 'a/main.bicep', text }, tree })
  const look = lookAtText('a/main.bicep', text)
  const { isOpen } = deploymentTemplates(tree)
  const isCluster = tree.statements.some(
    (one) => one.kind === 'resource' && /managedclusters/i.test(one.type.parts[0] ?? ''),
  )
  if (isOpen || isCluster) expect(look.relevance).not.toBe('none')
  if (look.relevance === 'none') {
    expect(look.calls).toEqual(expect.arrayContaining([...calls, ...perhaps].map(({ path }) => path)))
    expect(look.registry).toEqual(expect.arrayContaining([...registry]))
  }
  if (isOpen) return 'open'
  return calls.length + perhaps.length + registry.length > 0 ? 'calls' : 'nothing'
}

const comments = [
  ...['', '', '', ' ', '\t', '/**/', "/* ' */", '/* { [ ( */', "/*\n'''*/", '/*/ */'],
  ...["/* resources/deployments@1' *//**/", '/* resources/deployments@ */'],
]
const lines = [
  "// it's resources/deployments@1' {",
  "// resources/deployments@1 ('",
  '// module of',
  "var a = 'Microsoft.Resources/deployments@2024-03-01'",
  "var b = '''\nresources/deployments@1' { \n'''",
  "var c = { a: '}', b: [ '${any({ a: 'module b' })}' ] }",
  "var d = '${'\\'}'}' // module x 'no.bicep'",
  '#disable-next-line no-unused-params',
  "@description('a module of deployments@ and { resources/deployments@ }')\nparam p object = {}",
  "resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: 's', properties: p }",
  "resource aks 'Microsoft.ContainerService/managed\\u{43}lusters@2024-05-01' = { name: 's' }",
]

function modulePath(choose: Choose): string {
  return choose(
    "'b.bicep'",
    "'../c/d.bicep'",
    "'it\\'s.bicep'",
    "'''e.bicep'''",
    "'''\nf.bicep'''",
    "$'''g.bicep'''",
    "'h.\\u{62}icep'",
    `'${'./'.repeat(600)}i.bicep'`,
    "'br/public:avm/res/x/y:1.0.0'",
    "'ts:a/b/c:1'",
    "'k'",
  )
}

/** A value that is the literal, begins with it, or is none. */
function valueLike(literal: string, choose: Choose): string {
  const others = [`${literal}.a`, `${literal}['a']`, `${literal} ?? p`, `${literal}!`, `(${literal})`]
  return choose(
    ...Array.from({ length: 10 }, () => literal),
    ...others,
    `${literal} // it's all`,
    `union(${literal}, p)`,
    `empty(p) ? ${literal} : p`,
    'p',
    "loadJsonContent('l.json')",
    "json(loadTextContent('m.json'))",
  )
}

function bicepDeployment(choose: Choose): string {
  const gap = () => choose(...comments)
  const written = (name: string) => {
    const escaped = `'\\u{${name.charCodeAt(0).toString(16)}}${name.slice(1)}'`
    return choose(name, name, name, name, name.toUpperCase(), `'${name}'`, escaped, `'\${'${name}'}'`)
  }
  const member = (name: string, value: string) => `${written(name)}${gap()}:${gap()}${valueLike(value, choose)}`
  const object = (...members: string[]) => `{ ${members.join(choose('\n', ', ', '\r\n  '))} }`
  const template = choose(
    object(member('resources', choose('[]', '[\n]', '[ ]', "[{ type: 'a/b' }]", '[p]'))),
    object("contentVersion: '1'", member('resources', '[]')),
    '{ }',
    '{ ...p }',
  )
  const properties = choose(
    object("mode: 'Incremental'", member('template', template)),
    object(member('templateLink', choose("{ uri: 'https://x/y.json' }", "{ relativePath: 'n.json' }"))),
    object("mode: 'Incremental'"),
    '{ ...p }',
  )
  const decoy = choose('tags: {}', "tags: { a: '}', b: '${p.a}' }", "name: 'a${any('}')}' // }", "name: '{'")
  const nested = "resource n 'Microsoft.Resources/deployments@2024-03-01' = { name: 'n', properties: p }"
  const own = member('properties', properties)
  const body = choose(object(own), object(decoy, own), object(own, decoy), `{\n${own}\n${nested}\n}`)
  const type = choose('Microsoft.Resources/deployments', 'az:microsoft.resources/deploymentStacks')
  const quote = choose("'", "'", "'''")
  const whole = choose(
    ...[body, body, `if (empty({})) ${body}`, `[for i in [1, 2]: ${body}]`, `\n  if (true) ${body}`],
    `[for (i, j) in p.a: if (i == '}') ${body}]`,
  )
  const name = `${gap()}resource${gap()} d ${gap()}`
  return `${name}${quote}${type}@2024-03-01${quote}${choose('', ' existing')} =${gap()} ${whole}`
}

test('what Bicep calls and deploys', () => {
  const found = { calls: 0, open: 0, nothing: 0 }
  fc.assert(
    fc.property(turns, fc.nat(4), (turns, count) => {
      const choose = chooser(turns)
      const gap = () => choose(...comments)
      const statements = Array.from({ length: count + 1 }, () =>
        choose<() => string>(
          () => choose(...lines),
          () => `${gap()}module${gap()} a${gap()}${choose('', ' ')}${modulePath(choose)}${gap()}= { name: 'a' }`,
          () => bicepDeployment(choose),
          () => bicepDeployment(choose),
        )(),
      )
      found[compareBicep(statements.join(choose('\n', '\r\n', '\n\n')))] += 1
    }),
    { numRuns: 10_000 },
  )
  expect(Math.min(found.calls, found.open, found.nothing)).toBeGreaterThan(500)
})

const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length))

describe('a megabyte of what is looked for takes linear time', () => {
  const template = '{ "resources": [], "a": "]", '
  const variables = Array.from({ length: 30_000 }, (_, at) => `"v${at}": "a", "type": "[variables('v${at}')]"`).join()
  test.each([
    ['words in prose', `${template}"b": "${megabyte('of managedClusters ')}"`],
    ['words behind quotes', template + megabyte('"of managedClusters ')],
    ['words behind escaped quotes', `${template}"${megabyte('\\"managedClusters ')}`],
    ['words behind backslashes', `${template}"${megabyte('\\')}"managedClusters x`],
    ['a word in a long string', `${template}"${megabyte('a')} managedClusters${megabyte('b')} managedClusters`],
    ['parts that are computed', `{ ${megabyte('"type": "[a]", ')}`],
    ['parts that are computed, one in the other', megabyte('{ "type": "[a]", "b": {')],
    ['parts that are computed, behind backslashes', `{ ${megabyte('"type": "[a]\\\\", ')}`],
    ['variables', variables],
    ['one variable', `"v": {}, ${megabyte(`"v": "a", "template": "[variables('v')]", `)}`],
    ['blanks', `"a]" "type"${megabyte(' ')}: "resources"${megabyte('\n')}: }${megabyte('\t')}, "a]"${megabyte(' ')}:`],
    ['names and blanks', `"a]" ${megabyte('"type"   }  "resources" : "a]" :  ')}`],
    ['resources', `"a]" ${megabyte('"resources": { "a": "')}`],
    ['resources with escaped quotes', `"a]" "resources": { "${megabyte('\\"')}`],
    ['resources in resources', `"a]" ${megabyte('"resources":{')}`],
    ['names that are computed', `{ ${megabyte('"type": "[a]", "b]":"x",')}`],
    ['lists', `"a]" ${megabyte('}, "a')}`],
    ['lists of long texts', `"a]" }, "${megabyte('a')}", "resources": [ ${megabyte('{}, ')}`],
    ['line ends', `{ "type": "[a]", ${megabyte('\n"a//": 1,')} "type": "[a]" }`],
    ['links', megabyte('"relativePath": "a.json"')],
    ['links that are not closed', megabyte('"relativePath": "aaaa')],
    ['an address', `templateLink.uri ${megabyte("uri(a('b'), 'c/d.json') ")}`],
    ['addresses', megabyte('templateLink.uri(')],
    ['addresses with dots', `templateLink${megabyte('.')}`],
    ['addresses of long paths', `templateLink.uri uri(a(),'${megabyte('a/.')}`],
    ['names of files', `templateLink.uri '${megabyte('a/b.')}`],
    ['escapes', megabyte('\\u00')],
    ['NUL', megabyte('\0')],
  ])('JSON: %s', (_, text) => {
    expect(lookAtText('main.json', text)).toBeDefined()
  })

  const type = "'Microsoft.Resources/deployments@2024-03-01'"
  test.each([
    ['modules', megabyte("module a 'b' ")],
    ['modules without a path', megabyte('module ')],
    ['modules that are not closed', megabyte("module'")],
    ['a long name', `module ${megabyte('a')}`],
    ['deployments', megabyte(`${type} {}\n`)],
    ['deployments in deployments', megabyte(`${type} {`)],
    ['deployments in brackets', megabyte(`${type} = (`)],
    ['long deployments', megabyte(`${type} = { ${'a: {}\n'.repeat(1_100)} }\n`)],
    ['blanks in deployments', megabyte(`${type} = { a: {} ${' '.repeat(7_900)}\n}\n`)],
    ['keys in deployments', megabyte(`${type} = { ${'template'.repeat(900)}}\n`)],
    ['strings in deployments', megabyte(`${type} = { ${"'${'a'}'  ".repeat(700)}}\n`)],
    ['comments in deployments', megabyte(`${type} = { // ${'a'.repeat(7_000)}\n}\n`)],
    ['types', megabyte('resources/deployments@')],
  ])('Bicep: %s', (_, text) => {
    expect(lookAtText('main.bicep', text)).toBeDefined()
  })
})
