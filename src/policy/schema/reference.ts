/** `$ref` inside one schema of a policy. */
import type { JsonNode } from '../../syntax/json/syntax.js'
import { foundText, meant } from '../wording.js'
import { type Context, escaped } from './reading.js'

export interface Target {
  readonly node: JsonNode
  /** JSON pointer from the schema's root. */
  readonly pointer: string
}

/** null, with a problem, where the reference is not to this schema or leads nowhere. */
export function resolveReference(value: JsonNode, { root, problem }: Pick<Context, 'root' | 'problem'>): Target | null {
  if (value.kind !== 'string') {
    problem(value, `'$ref' is ${foundText(value)}; expected a reference such as "#/$defs/NAME".`)
    return null
  }
  const steps = stepsOf(value.value)
  if (steps === null) {
    problem(value, `'$ref' is ${foundText(value)}; only references inside this schema are allowed: "#/$defs/NAME".`)
    return null
  }
  let node = root
  let pointer = ''
  for (const step of steps) {
    const next = childOf(node, step)
    if (next === null) {
      const names = node.kind === 'object' ? node.members.map(({ key }) => key.value) : []
      const hint = pointer === '' ? '' : meant(step, names)
      problem(value, `'$ref' is ${foundText(value)}, but the schema has no '#${pointer}/${escaped(step)}'.${hint}`)
      return null
    }
    node = next
    pointer += `/${escaped(step)}`
  }
  return { node, pointer }
}

/** The steps of `#` or `#/a/b`; null for anything else. */
function stepsOf(reference: string): readonly string[] | null {
  if (reference === '#') return []
  if (!reference.startsWith('#/')) return null
  try {
    const steps = decodeURIComponent(reference.slice('#/'.length)).split('/')
    return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  } catch {
    return null
  }
}

function childOf(node: JsonNode, step: string): JsonNode | null {
  if (node.kind === 'object') return node.members.findLast(({ key }) => key.value === step)?.value ?? null
  // RFC 6901: no zeros in front.
  if (node.kind === 'array' && /^(?:0|[1-9]\d{0,8})$/.test(step)) return node.items[Number(step)] ?? null
  return null
}
