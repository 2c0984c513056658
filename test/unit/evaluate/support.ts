/** Values of single expressions, as ARM JSON and as Bicep, and how a test writes them down. */
import { type Library, newLibrary } from '../../../src/discover/library.js'
import { armParameters } from '../../../src/evaluate/arm/parameter-file.js'
import { evaluateArmTemplate } from '../../../src/evaluate/arm/template.js'
import { bicepParameters } from '../../../src/evaluate/bicep/parameter-file.js'
import { evaluateBicepTemplate } from '../../../src/evaluate/bicep/template.js'
import { newEvaluation } from '../../../src/evaluate/evaluation.js'
import { type GivenParameters, nothingGiven } from '../../../src/evaluate/parameters.js'
import { atRoot, type Collection, newCollection, type Template } from '../../../src/evaluate/template.js'
import { located } from '../../../src/model/located.js'
import { placeOf, type Site, type Source } from '../../../src/model/location.js'
import type { ObjectValue, Value } from '../../../src/model/value.js'
import { inEveryWorld } from '../../../src/model/world.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { parseJson } from '../../../src/syntax/json/parse.js'
import type { JsonObject } from '../../../src/syntax/json/syntax.js'
import { parseYaml } from '../../../src/syntax/yaml/parse.js'

/** What a template brings besides the expression. */
export interface ArmContext {
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly variables?: Readonly<Record<string, unknown>>
  readonly definitions?: Readonly<Record<string, unknown>>
  /** Values of a parameter file, by name. */
  readonly given?: Readonly<Record<string, unknown>>
}

/** The value of an ARM expression, written without its brackets, in a template of one line for each member. */
export function arm(expression: string, context: ArmContext = {}): Value {
  return armJson(`[${expression}]`, context)
}

/** The value of any JSON of a template. */
export function armJson(
  json: unknown,
  { parameters = {}, variables = {}, definitions = {}, given }: ArmContext = {},
): Value {
  const resources = [{ type: 'Test/test', name: 'n', apiVersion: '2020-01-01', properties: { value: json } }]
  const template = armTemplate(JSON.stringify({ definitions, parameters, variables, resources }), given)
  return valueIn(template)
}

/** Standard parameters: one unknown, one of two, one boolean, one that may be null. */
export const unknowns = {
  some: { type: 'string' },
  list: { type: 'array' },
  thing: { type: 'object' },
  mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] },
  flag: { type: 'bool' },
}

/** A template with everything that it deploys. */
export type Deployed = Template & Pick<Collection, 'resources' | 'problems' | 'bounds' | 'unfollowed'>

function deployed(template: Template, path: string): Deployed {
  const collection = newCollection({
    type: () => true,
    typeLike: () => true,
    template: () => true,
    typeOfModule: () => null,
  })
  template.deploy(collection, atRoot(path))
  return { ...template, ...collection }
}

/** Path → text. */
export type OtherFiles = Readonly<Record<string, string>>

/** The files beside `main.json` or `main.bicep`, as evaluation asks for them. */
export function library(others: OtherFiles): Library {
  const read = (path: string) =>
    Object.hasOwn(others, path)
      ? ({ kind: 'bytes', bytes: Buffer.from(others[path] ?? '') } as const)
      : ({ kind: 'missing' } as const)
  return newLibrary({ paths: Object.keys(others), read, exists: (path) => Object.hasOwn(others, path) }, parseYaml)
}

export function armTemplate(
  text: string,
  given?: Readonly<Record<string, unknown>>,
  others: OtherFiles = {},
): Deployed {
  const parameters = given === undefined ? nothingGiven : values(given)
  const evaluation = newEvaluation(library(others))
  return deployed(evaluateArmTemplate(rootOf(text), sourceOf('main.json', text), parameters, evaluation), 'main.json')
}

function values(given: Readonly<Record<string, unknown>>): GivenParameters {
  const parameters = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]))
  return armParameterFile(JSON.stringify({ parameters }))
}

export function armParameterFile(text: string): GivenParameters {
  return armParameters(rootOf(text), sourceOf('main.parameters.json', text))
}

/** The value of a Bicep expression in a file with these declarations above it; `given`: a `.bicepparam` file. */
export function bicep(expression: string, declarations = '', given?: string, others: OtherFiles = {}): Value {
  const statement = `resource r 'Test/test@2020-01-01' = { name: 'n', properties: { value: ${expression} } }\n`
  return valueIn(bicepTemplate(`${declarations}\n${statement}`, given, others))
}

export function bicepTemplate(text: string, given?: string, others: OtherFiles = {}): Deployed {
  const file = parseBicep(text, 'bicep')
  if (file.problems.length > 0) throw new Error(`The test's Bicep is wrong: ${JSON.stringify(file.problems)}`)
  const parameters = given === undefined ? nothingGiven : bicepParameterFile(given, others)
  const evaluation = newEvaluation(library(others))
  return deployed(evaluateBicepTemplate(file, sourceOf('main.bicep', text), parameters, evaluation), 'main.bicep')
}

export function bicepParameterFile(text: string, others: OtherFiles = {}): GivenParameters {
  return bicepParameters(
    parseBicep(text, 'bicepparam'),
    sourceOf('main.bicepparam', text),
    newEvaluation(library(others)),
  )
}

function valueIn({ resources }: Deployed): Value {
  const body = resources.at(-1)?.body
  const properties = body?.kind === 'object' ? body.properties.get('properties')?.value() : undefined
  const value = properties?.kind === 'object' ? properties.properties.get('value')?.value() : undefined
  if (value === undefined) throw new Error('The test template has no value.')
  return value
}

function rootOf(text: string): JsonObject {
  const { root } = parseJson(text)
  if (root?.kind !== 'object') throw new Error('The test template is no object.')
  return root
}

export function sourceOf(path: string, text: string): Source {
  return { path, text }
}

/**
 * `'IPVS'`, `5`, `[1, 'a']`, `{ a: 1, ...?(reason) }`, a choice as `<'IPVS' | 'IPTABLES'>`, an unknown value as
 * `?(reason)`, with `?` behind it where it may be null.
 */
export function show(value: Value): string {
  switch (value.kind) {
    case 'string':
      return `'${value.value}'`
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'null':
    case 'lambda':
      return value.kind
    case 'array':
      return `[${value.items.map((item) => show(item())).join(', ')}]`
    case 'object':
      return showObject(value)
    case 'unknown':
      return `?(${value.cause.reason})${value.mayBeNull ? '?' : ''}`
    case 'choice':
      return `<${value.alternatives.map((alternative) => show(alternative())).join(' | ')}>`
  }
}

function showObject({ properties, rest }: ObjectValue): string {
  const members = [...properties.values()].map(({ name, value }) => `${name}: ${show(value())}`)
  if (rest !== null) members.push(`...${show(rest)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** `3:11 'IPVS'`: where a site begins, and its text. */
export function showSite(site: Site): string {
  const { line, column } = placeOf(site)
  return `${line}:${column} ${site.source.text.slice(site.start, site.end)}`
}

/** The captions of the way that a value took, oldest first. */
export function showWay(value: Value): readonly string[] {
  return value.way.map(({ caption }) => caption)
}

/** What a value is in each world, in their order. */
export function inWorlds(value: Value): readonly string[] {
  const key = { site: value.origin, way: [] }
  const { results } = inEveryWorld((world) => located(() => value, 'value', key, { world }).value)
  return results.map((seen) => (seen === null ? 'null' : show(seen)))
}
