/**
 * ARM templates that compute which resources they deploy: the type of one, or the template of a deployment. That may be
 * ours though no word of the file is.
 */
import { member, textOf } from '../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../syntax/json/syntax.js'
import { isEscaped } from './json-words.js'

/** What may be computed, and what Azure asks for beside it in the same object, one of each: other things have a type too. */
const computedParts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  type: [['apiversion'], ['name']],
  template: [['mode', 'actiononunmanage']],
  templatelink: [['mode', 'actiononunmanage']],
  resources: [['$schema', 'contentversion']],
}
const deploymentType = /^microsoft\.resources\/deployment(?:s|stacks)$/i

const computed =
  /"(type|properties|template|templatelink|resources)"\s*:\s*"\[(?!\[)(?:variables\('([^']{1,200})'\)\]")?/gi

/** Whether the text may compute any of it, found without parsing. Takes linear time. */
export function mayComputeResources(text: string): boolean {
  // The end of an expression: its beginning is looked for at every string.
  if (!text.includes(']"')) return false
  let left = 6 * text.length
  const plain = new Map<string, boolean>()
  for (const { index, 1: part = '', 2: variable } of text.matchAll(computed)) {
    if (variable !== undefined) {
      if (!plain.has(variable)) {
        left -= text.length
        plain.set(variable, isWrittenOut(variable, text))
      }
      if (plain.get(variable) === true) continue
    }
    const conditions = besideIn(part.toLowerCase())
    const looks = [look(text, index, 1, conditions), look(text, index - 1, -1, conditions)]
    for (const { length } of looks) left -= length
    const isFound = conditions.every((_, condition) => looks.some(({ found }) => found.has(condition)))
    if (left < 0 || isFound || looks.some(({ isUnsure }) => isUnsure)) return true
  }
  return false
}

/**
 * Whether a variable is an object or a text wherever it stands, and no expression: what it says is in the file, and what an
 * object computes is found there.
 */
function isWrittenOut(name: string, text: string): boolean {
  // Its name may be written with one somewhere else.
  if (text.includes('\\u')) return false
  const key = `"${name}"`
  let isThere = false
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
    if (!/^\s*:\s*(?:\{|"(?!\[(?!\[)))/.test(text.slice(at + key.length, at + key.length + longestMember))) return false
    isThere = true
  }
  return isThere
}

/** Whether a member, of which this is the beginning, is what is looked for. */
type Condition = (member: string) => boolean

/** All of them have to stand beside a part that is computed to make it matter. */
function besideIn(part: string): readonly Condition[] {
  const names = computedParts[part]
  if (names === undefined) {
    return [(member) => /^"type"\s*:\s*"microsoft\.resources\/deployment(?:s|stacks)"/i.test(member)]
  }
  return names.map((any) => {
    const starts = any.map((name) => `"${name}"`)
    return (member) => starts.some((start) => member.slice(0, start.length).toLowerCase() === start)
  })
}

interface Look {
  /** The conditions that are met, by their index. */
  readonly found: ReadonlySet<number>
  /** Something stands there that only reading understands. */
  readonly isUnsure: boolean
  /** Of the text that was looked at. */
  readonly length: number
}

/** Of the beginning of a member that is looked for, blanks included. */
const longestMember = 200

/** From a place between two members to the end or, backwards, to the beginning of their object. */
function look(text: string, from: number, step: 1 | -1, conditions: readonly Condition[]): Look {
  const found = new Set<number>()
  let depth = 0
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const character = text[at]
    if (character === '"') {
      const other = otherQuote(text, at, step)
      const start = Math.min(at, other)
      const member = depth === 0 ? text.slice(start, start + longestMember) : ''
      for (const [index, isMet] of conditions.entries()) if (isMet(member)) found.add(index)
      at = other
    } else if (character === '{' || character === '[') depth += step
    else if (character === '}' || character === ']') depth -= step
    // Comments may hold anything.
    else if (character === '/' || (step === -1 && endsWithComment(text, at))) {
      return { found, isUnsure: true, length: Math.abs(at - from) }
    }
    if (depth < 0) return { found, isUnsure: false, length: Math.abs(at - from) }
  }
  return { found, isUnsure: false, length: text.length }
}

/** Whether a line may end there in a comment. */
function endsWithComment(text: string, at: number): boolean {
  if (text[at] === '\r') return text[at + 1] !== '\n'
  return text[at] === '\n' && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('//')
}

/** Where the string ends that begins there; backwards, where it begins that ends there. */
function otherQuote(text: string, at: number, step: 1 | -1): number {
  let quote = at
  do quote = step === 1 ? text.indexOf('"', quote + 1) : text.lastIndexOf('"', Math.max(quote - 1, 0))
  while (quote > 0 && isEscaped(text, quote))
  return quote === -1 || (step === -1 && quote >= at) ? (step === 1 ? text.length : -1) : quote
}

/** The same of a tree, where it is certain. */
export function computesResources(root: JsonObject): boolean {
  const pending: JsonNode[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'array') pending.push(...node.items)
    if (node.kind !== 'object') continue
    if (isComputedResource(node)) return true
    for (const { value } of node.members) pending.push(value)
  }
  return false
}

function isComputedResource(node: JsonObject): boolean {
  const isComputed = (name: string) => /^\[(?!\[)/.test(textOf(member(node, name)) ?? '')
  const has = (name: string) => member(node, name) !== undefined
  const isDeployment = deploymentType.test(textOf(member(node, 'type')) ?? '')
  if (isDeployment && isComputed('properties')) return true
  return Object.entries(computedParts).some(
    ([part, beside]) => isComputed(part) && beside.every((names) => names.some(has)),
  )
}
