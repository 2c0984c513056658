/** What ajv finds wrong with a policy file, at its place and in words that say what would be right. */
import { oneOf } from '../rules/support/wording.js'
import type { JsonNode, JsonString } from '../syntax/json/syntax.js'
import type { Tell } from './problem.js'
import { keyOf, memberOf } from './tree.js'
import { foundText, meant } from './wording.js'

/** An error of ajv's, as compiled code gives it with `verbose`. */
export interface SchemaError {
  /** JSON pointer. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema?: Readonly<Record<string, unknown>>
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
}

/** One problem for each error that says something by itself. */
export function tellSchemaErrors(errors: readonly SchemaError[], root: JsonNode, tell: Tell): void {
  for (const error of errors) {
    // The branch that was taken has errors of its own.
    if (error.keyword === 'if' || error.schemaPath.includes('/oneOf/')) continue
    const at = placeIn(root, error.instancePath)
    if (error.keyword === 'additionalProperties') tellUnknownKey(error, at, tell)
    else if (error.keyword === 'oneOf') tellTarget(at, tell)
    else tell(at.node, messageOf(error, at))
  }
}

interface At {
  readonly node: JsonNode
  readonly steps: readonly string[]
}

function placeIn(root: JsonNode, pointer: string): At {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let node = root
  for (const step of steps) {
    node = (node.kind === 'array' ? node.items[Number(step)] : memberOf(node, step)) ?? node
  }
  return { node, steps }
}

/** `'rules'`, `item 2 of 'extends'` */
function nameOf(steps: readonly string[]): string {
  const last = steps.at(-1)
  if (last === undefined) return 'The policy'
  if (!/^\d+$/.test(last)) return `'${last}'`
  return `Item ${Number(last) + 1} of '${steps.at(-2) ?? ''}'`
}

function messageOf({ keyword, params, parentSchema = {} }: SchemaError, { node, steps }: At): string {
  const found = `${nameOf(steps)} is ${foundText(node)}`
  switch (keyword) {
    case 'type':
      if (parentSchema.pattern !== undefined) return `${found}; expected something like ${exampleIn(parentSchema)}.`
      return `${found}; expected ${[params.type]
        .flat()
        .map((type) => typeNames[String(type)] ?? String(type))
        .join(' or ')}.`
    case 'enum': {
      const allowed = [params.allowedValues].flat().map(String)
      const hint = meant(writtenWord(node), allowed)
      const what = String(parentSchema.title ?? 'value').toLowerCase()
      const fault = node.kind === 'null' ? `${nameOf(steps)} has no ${what}.` : `${foundText(node)} is no ${what}.`
      return `${fault}${hint} Allowed: ${oneOf(allowed)}.`
    }
    case 'const':
      return `${found}; expected ${String(params.allowedValue)}.`
    case 'required':
      return `'${String(params.missingProperty)}' is missing here.`
    case 'pattern':
      return `${found}; expected something like ${exampleIn(parentSchema)}.`
    case 'minimum':
      return `${found}; expected ${String(params.limit)} or more.`
    case 'maximum':
      return `${found}; expected ${String(params.limit)} or less.`
    case 'minItems':
    case 'minProperties':
      return `${nameOf(steps)} is empty; expected at least one ${keyword === 'minItems' ? 'item' : 'key'}.`
    default:
      return `${found}, which breaks '${keyword}' of the policy's schema.`
  }
}

/** `false` is what other tools call off. */
function writtenWord(node: JsonNode): string {
  if (node.kind === 'boolean') return node.value ? '' : 'off'
  return node.kind === 'string' ? node.value : ''
}

function exampleIn({ examples, default: byDefault }: Readonly<Record<string, unknown>>): string {
  const [example] = [examples, byDefault].flat().filter((one) => one !== undefined)
  return `'${String(example)}'`
}

function tellUnknownKey({ params, parentSchema = {} }: SchemaError, { node, steps }: At, tell: Tell): void {
  const name = String(params.additionalProperty)
  const at: JsonString | JsonNode = keyOf(node, name) ?? node
  const known = Object.keys((parentSchema.properties ?? {}) as object)
  const [part, rule] = steps
  const what =
    part !== 'rules'
      ? `Unknown key '${name}'.`
      : rule === undefined
        ? `Unknown rule '${name}'.`
        : `Rule '${rule}' has no option '${name}'.`
  const hint = meant(name, known)
  tell(at, `${what}${hint === '' ? ` Allowed: ${oneOf(known)}.` : hint}`)
}

/** A rule of the organisation's that says nothing, or several things. */
function tellTarget({ node }: At, tell: Tell): void {
  const found = ['kubeProxyConfig', 'cluster', 'upstream'].flatMap((name) => keyOf(node, name) ?? [])
  const second = found[1]
  if (second !== undefined) {
    const all = oneOf(found.map(({ value }) => value)).replace(' or ', ' and ')
    tell(second, `A rule has one of 'kubeProxyConfig', 'cluster' and 'upstream', found ${all}.`)
  } else tell(node, "One of 'kubeProxyConfig', 'cluster' and 'upstream' is missing here: it says what has to be so.")
}
