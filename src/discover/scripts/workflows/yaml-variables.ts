/** Variables that workflows and pipelines set around their steps. */

import type { Source } from '../../../model/location.js'
import { oncePer } from '../../../model/once.js'
import { member, members, textOf } from '../../../syntax/json/members.js'
import type { JsonNode } from '../../../syntax/json/syntax.js'
import { filledInWord } from '../../../syntax/script/filled-in.js'
import { type MappedText, unbroken } from '../../../syntax/script/mapped-text.js'
import type { Word } from '../../../syntax/script/syntax.js'
import { scalarText } from '../../../syntax/yaml/scalar-text.js'
import type { Variable } from '../script.js'

/** What is looked for in the whole of a file, once. */
interface Facts {
  readonly isOfPipeline: boolean
  /** Words that a step may set for those behind it: `echo "NAME=value" >> "$GITHUB_ENV"`. */
  readonly written: ReadonlySet<string>
  /** Lower-cased: `##vso[task.setvariable variable=NAME]`. */
  readonly set: ReadonlySet<string>
}

const factsOf = oncePer(({ path, text }: Source): Facts => {
  const all = (isSaid: boolean, pattern: RegExp) =>
    new Set(isSaid ? [...text.matchAll(pattern)].map(([, name = '']) => name) : [])
  const set = all(text.includes('task.setvariable'), /variable=([^\];\s"']{1,200})/gi)
  return {
    isOfPipeline: !/(?:^|\/)\.github\/|(?:^|\/)action\.ya?ml$/.test(path) && !/^\s{0,20}runs-on:/m.test(text),
    written: all(text.includes('GITHUB_ENV'), /\b(\w{1,200})(?:=|<<)/g),
    set: new Set([...set].map((name) => name.toLowerCase())),
  }
})

/** GitHub's files have no `$(NAME)` that is not the shell's own. */
export function isOfPipeline(source: Source): boolean {
  return factsOf(source).isOfPipeline
}

/** `NAME: value`, or a pipeline's list of `name` and `value`. What stands under an expression is set, or is not. */
export function variablesIn(node: JsonNode | undefined, source: Source): readonly Variable[] {
  return assignedIn(node, 0).flatMap(({ name, value, isPerhaps }) => {
    // The names of a matrix are no variables.
    const variable = name.startsWith('matrix.') ? null : variableOf(name, value, source)
    if (variable === null) return []
    return [{ ...variable, isAdded: isPerhaps || isSetByStep(name, source) }]
  })
}

interface Assigned {
  readonly name: string
  readonly value: JsonNode
  readonly isPerhaps: boolean
}

/** Expressions in expressions that are looked into. */
const maximumDepth = 10

function assignedIn(node: JsonNode | undefined, depth: number): readonly Assigned[] {
  if (node === undefined || depth > maximumDepth) return []
  const perhaps = (inside: JsonNode) => assignedIn(inside, depth + 1).map((one) => ({ ...one, isPerhaps: true }))
  if (node.kind === 'array') {
    // What a template sets wins over what is set before it.
    const last = node.items.findLastIndex((item) => member(item, 'template') !== undefined)
    return node.items.flatMap((item, index) => {
      const name = textOf(member(item, 'name'))
      const value = member(item, 'value')
      if (name !== null) return value === undefined ? [] : [{ name, value, isPerhaps: index < last }]
      return members(item).flatMap((one) => (isExpression(one.key.value) ? perhaps(one.value) : []))
    })
  }
  return members(node).flatMap(({ key, value }) =>
    isExpression(key.value) ? perhaps(value) : [{ name: key.value, value, isPerhaps: false }],
  )
}

/** `${{ if … }}`, `${{ each … }}` */
export function isExpression(key: string): boolean {
  return key.startsWith('${{')
}

/** null: it is no single value, or its text cannot be told. */
export function variableOf(name: string, value: JsonNode, source: Source): Variable | null {
  const mapped = textIn(value, source)
  return mapped === null ? null : { name, words: [wordOf(mapped)], isList: false, isAdded: false, mapped }
}

function textIn(node: JsonNode, source: Source): MappedText | null {
  switch (node.kind) {
    case 'object':
    case 'array':
      return null
    case 'string':
      return scalarText(source.text, node)
    case 'null':
      return unbroken('', node.start)
    default: {
      const written = source.text.slice(node.start, node.end)
      // Pipelines keep the text; to GitHub `1.30` is the number 1.3.
      return unbroken(isOfPipeline(source) ? written : String(node.value), node.start)
    }
  }
}

/** `$[ … ]` of a pipeline is worked out when it runs: https://learn.microsoft.com/azure/devops/pipelines/process/expressions */
function wordOf(mapped: MappedText): Word {
  const { text } = mapped
  if (!/^\s{0,20}\$\[/.test(text)) return filledInWord(mapped, { hasMacros: true })
  const span = { start: 0, end: text.length }
  return { parts: [{ kind: 'unknown', written: text, isQuoted: true, ...span }], ...span }
}

/** Whether a step of the file may set the variable for those behind it. */
export function isSetByStep(name: string, source: Source): boolean {
  const { written, set } = factsOf(source)
  return written.has(/\w*$/.exec(name)?.[0] ?? name) || set.has(name.toLowerCase())
}
