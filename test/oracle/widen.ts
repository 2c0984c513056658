/**
 * More of a pair to compare than what it deploys: its parameters and variables become outputs on both sides, and
 * parameters without a value get one that their declaration in the JSON allows.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBicep } from '../../src/syntax/bicep/parse.js'
import { comparePair, type PairResult, type TemplatePair } from './compare.js'
import { filesIn } from './files.js'

/** Parameters that get a value; `all`: those with a default too. */
export type Given = 'none' | 'required' | 'all'

interface Texts {
  readonly bicep: string
  readonly json: string
}

/** @param root the folder in which the paths of the pair begin */
export function compareAll(pair: TemplatePair, root: string, given: Given): PairResult {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const texts = withAllOut({ bicep: read(pair.bicep), json: read(pair.json) })
  const invented = 'oracle.parameters.json'
  const files = filesIn(
    root,
    new Map([
      [pair.bicep, texts.bicep],
      [pair.json, texts.json],
      [invented, inventedParameters(texts.json, given)],
    ]),
  )
  return comparePair(given === 'none' ? pair : { ...pair, parameters: { bicep: invented, json: invented } }, files)
}

type Json = unknown
type JsonObject = Readonly<Record<string, Json>>

/** The texts with an output for every parameter, and for every variable that the compiler kept. */
function withAllOut({ bicep, json }: Texts): Texts {
  const template = objectOf(JSON.parse(withoutMark(json)))
  const names = (kind: 'parameters' | 'variables') => [...namesIn(objectOf(template[kind]))]
  const declared = parseBicep(bicep, 'bicep').statements.flatMap((one) => {
    if (one.kind !== 'parameter' && one.kind !== 'variable') return []
    const kind = one.kind === 'parameter' ? 'parameters' : 'variables'
    return names(kind).includes(one.name.name) ? [{ kind, name: one.name.name }] : []
  })
  const outputs = declared.map(({ kind, name }) => [
    `oracle_${kind}_${name}`,
    { type: 'object', value: `[${kind}('${name}')]` },
  ])
  const lines = declared.map(({ kind, name }) => `output oracle_${kind}_${name} object = ${name}`)
  return {
    bicep: [bicep, ...lines, ''].join('\n'),
    json: JSON.stringify({ ...template, outputs: { ...objectOf(template.outputs), ...Object.fromEntries(outputs) } }),
  }
}

/** A parameter file that both sides are given. */
function inventedParameters(json: string, given: Given): string {
  const template = objectOf(JSON.parse(withoutMark(json)))
  const parameters = Object.entries(objectOf(template.parameters)).flatMap(([name, node]) => {
    const declaration = resolved(node, template)
    const isRequired = declaration.defaultValue === undefined && declaration.nullable !== true
    if (given === 'none' || (given === 'required' && !isRequired)) return []
    return [[name, { value: inventedValue(name, node, { template, given, depth: 0 }) }]]
  })
  return JSON.stringify({ parameters: Object.fromEntries(parameters) })
}

/** Deeper types are objects without properties: a type may have itself in a part of it. */
const maximumDepth = 6

interface Within {
  readonly template: JsonObject
  readonly given: Given
  readonly depth: number
}

/** A value that the declaration allows, and that tells where it comes from. */
function inventedValue(name: string, node: Json, within: Within): Json {
  const declaration = resolved(node, within.template)
  const { allowedValues, discriminator, defaultValue, minValue, maxValue } = declaration
  const type = String(declaration.type ?? 'object').toLowerCase()
  if (Array.isArray(allowedValues) && allowedValues.length > 0) {
    const last = allowedValues.at(-1)
    const value = typeof last === 'string' ? last.replace(/^\[\[/, '[') : last
    return type === 'array' && !Array.isArray(value) ? [value] : value
  }
  if (type === 'bool') return defaultValue !== true
  if (type === 'int') return Math.min(Math.max(7, Number(minValue ?? 7)), Number(maxValue ?? 1e9))
  if (type.endsWith('string')) return textOf(name, declaration)
  if (type === 'array') return itemsOf(name, declaration, within)
  return discriminator === undefined ? propertiesOf(declaration, within) : variantOf(objectOf(discriminator), within)
}

function textOf(name: string, { minLength, maxLength }: JsonObject): string {
  return `oracle-${name}`.padEnd(Number(minLength ?? 0), '0').slice(0, Number(maxLength ?? 1000))
}

function itemsOf(name: string, { items, prefixItems }: JsonObject, within: Within): Json {
  const below = { ...within, depth: within.depth + 1 }
  if (Array.isArray(prefixItems)) return prefixItems.map((item, index) => inventedValue(`${name}${index}`, item, below))
  if (within.depth > maximumDepth) return []
  return [typeof items === 'object' ? inventedValue(name, items, below) : `oracle-${name}`]
}

function propertiesOf({ properties, additionalProperties }: JsonObject, within: Within): Json {
  if (within.depth > maximumDepth) return {}
  const below = { ...within, depth: within.depth + 1 }
  const known = Object.entries(objectOf(properties)).flatMap(([name, node]) => {
    if (within.given !== 'all' && resolved(node, within.template).nullable === true) return []
    return [[name, inventedValue(name, node, below)]]
  })
  const any =
    typeof additionalProperties === 'object' ? { oracle: inventedValue('any', additionalProperties, below) } : {}
  return { ...Object.fromEntries(known), ...any }
}

function variantOf({ propertyName, mapping }: JsonObject, within: Within): Json {
  const [first] = Object.entries(objectOf(mapping))
  if (first === undefined) return {}
  const [tag, node] = first
  return { ...objectOf(propertiesOf(resolved(node, within.template), within)), [String(propertyName)]: tag }
}

/** The declaration with what the definitions say that it refers to. */
function resolved(node: Json, template: JsonObject): JsonObject {
  const own = objectOf(node)
  const reference = /^#\/definitions\/(.*)$/.exec(String(own.$ref))?.[1]
  if (reference === undefined) return own
  const { $ref: _, ...rest } = own
  return { ...resolved(objectOf(template.definitions)[reference], template), ...rest }
}

function* namesIn(variables: JsonObject): Iterable<string> {
  for (const [name, value] of Object.entries(variables)) {
    if (name !== 'copy' || !Array.isArray(value)) yield name
    else for (const loop of value) yield String(objectOf(loop).name)
  }
}

function objectOf(value: Json): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {}
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
