/**
 * ARM templates that compute which resources they deploy: the type of one, or the template of a deployment. That may be
 * ours though no word of the file is. Not looked for are names that are expressions, and expressions among resources:
 * Azure wants both written out.
 */
import { isEscaped } from './json-words.js'
import { mayBeBlank } from './latin1.js'

/** What may be computed, and what Azure asks for beside it in the same object, one of each: other things have a type too. */
export const computedParts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  type: [['apiversion'], ['name']],
  template: [['mode', 'actiononunmanage']],
  templatelink: [['mode', 'actiononunmanage']],
  // Of a template, and of a resource in whose body others stand.
  resources: [['$schema', 'contentversion', 'apiversion']],
}

/** Between two tokens; a comment, in which anything may stand, begins with a slash. */
const blank = `${mayBeBlank}*`
const colon = `${blank}(?:/|:${blank}(?:/|`

/** `[[` is an expression of a template that a variable holds. */
const computed = new RegExp(
  `"(type|properties|template|templatelink|resources|input)"${colon}"\\[(?:variables\\('([^'/\\\\]{1,200})'\\)\\]")?))`,
  'gi',
)
const profile = /"apiprofile"/i

/**
 * Whether the text may compute any of it, found without parsing. Takes linear time.
 *
 * @param text as asLatin1() gives it
 */
export function mayComputeResources(text: string): boolean {
  // The end of an expression: its beginning is looked for at every string.
  if (!text.includes(']"')) return false
  let left = 6 * text.length
  const plain = new Map<string, boolean>()
  let hasProfile: boolean | null = null
  for (const { 0: written, 1: part = '', 2: variable, index } of text.matchAll(computed)) {
    if (left < 0 || written.endsWith('/')) return true
    const lowerPart = part.toLowerCase()
    const conditions = besideIn(lowerPart)
    const looks = [look(text, index, 1, conditions), look(text, index - 1, -1, conditions)]
    for (const { length } of looks) left -= length
    const missing = conditions.filter((condition) => !looks.some(({ found }) => found.has(condition)))
    const isMet = missing.length === 0 || looks.some(({ isUnsure }) => isUnsure)
    const mayBeMet = isMet || (lowerPart === 'type' && missing.length === 1 && missing[0] === conditions[0])
    if (!mayBeMet) continue
    // The resources that it holds may be computed, and have any name.
    if (variable !== undefined && lowerPart !== 'resources') {
      const name = variable.toLowerCase()
      if (!plain.has(name)) {
        left -= text.length
        // Its name may be written with an escape somewhere else.
        plain.set(name, !text.includes('\\u') && isWrittenOut(name, text))
      }
      if (plain.get(name) === true) continue
    }
    if (isMet) return true
    // It says the versions of all types.
    hasProfile ??= profile.test(text)
    if (hasProfile) return true
  }
  return false
}

/**
 * Whether a variable is an object or a text wherever it stands, and no expression: what it says is in the file, and what an
 * object computes is found there.
 */
function isWrittenOut(name: string, text: string): boolean {
  const member = new RegExp(`"${escaped(name)}"(${blank}:${blank}(?:\\{|"(?!\\[)))?`, 'gi')
  const places = [...text.matchAll(member)]
  return places.length > 0 && places.every(([, value]) => value !== undefined)
}

/** For a regular expression, in which a character that stands for itself may have a backslash if it is no letter. */
function escaped(name: string): string {
  return name.replace(/[^\w\x80-\uffff]/g, '\\$&')
}

/** Whether something that is looked for begins at a quote. */
type Condition = (text: string, at: number) => boolean

/** All of them have to stand beside a part that is computed to make it matter. */
function besideIn(part: string): readonly Condition[] {
  const names = computedParts[part]
  if (names === undefined) return [part === 'input' ? makesResources : isDeployment]
  return names.map((any) => {
    const starts = any.map((name) => `"${name}"`)
    return (text, at) => starts.some((start) => text.slice(at, at + start.length).toLowerCase() === start)
  })
}

/** Its type may be computed too. */
const isDeployment = begins(`"type"${colon}"(?:\\[|microsoft\\.resources\\\\?/deployment(?:s|stacks)")))`)
/** Of a loop, which gives its input. */
const makesResources = begins(`"name"${colon}"resources"))`)

function begins(pattern: string): Condition {
  const sticky = new RegExp(pattern, 'iy')
  return (text, at) => {
    sticky.lastIndex = at
    return sticky.test(text)
  }
}

interface Look {
  /** The conditions that are met. */
  readonly found: ReadonlySet<Condition>
  /** Something stands there that only reading understands. */
  readonly isUnsure: boolean
  /** Of the text that was looked at. */
  readonly length: number
}

/** From a place between two members to the end or, backwards, to the beginning of their object. */
function look(text: string, from: number, step: 1 | -1, conditions: readonly Condition[]): Look {
  const found = new Set<Condition>()
  let depth = 0
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const character = text[at]
    if (character === '"') {
      const other = otherQuote(text, at, step)
      const start = Math.min(at, other)
      if (depth === 0) for (const isMet of conditions) if (isMet(text, start)) found.add(isMet)
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
