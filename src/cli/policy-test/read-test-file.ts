/** A file of policy tests, from text to tests, or to everything that is wrong with it. */
import { posix } from 'node:path'
import { isCalendarDate } from '../../azure/calendar-date.js'
import { levels } from '../../model/finding.js'
import { placeOf, type Source, type Span, siteOf } from '../../model/location.js'
import { type PolicyProblem, problemAt, type Tell } from '../../policy/problem.js'
import { isText, itemsOf, memberOf } from '../../policy/tree.js'
import { foundText, meant } from '../../policy/wording.js'
import { oneOf } from '../../rules/support/wording.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { toPlain } from '../../syntax/json/to-plain.js'
import { parseYaml } from '../../syntax/yaml/parse.js'
import type { ExpectedFinding, Fixture, PolicyTest, PolicyTestFile, Snippet } from './policy-test.js'

const fileKeys = ['policy', 'tests']
const testKeys = [
  ...['name', 'snippet', 'file', 'fixture', 'parameters', 'as-of', 'repository', 'rules', 'expect'],
] as const
const findingKeys = ['rule', 'level', 'file', 'line', 'message', 'suppressed'] as const

interface Reading {
  readonly source: Source
  readonly tell: Tell
}

/** @param source its path is relative to the working directory */
export function readTestFile(source: Source): PolicyTestFile | { readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = []
  const tell: Tell = (span: Span, message) => problems.push(problemAt(source, span, message))
  const { value: root, problems: broken } = parseYaml(source.text)
  for (const problem of broken) tell(problem, `This is not the YAML of policy tests: ${problem.message}.`)
  if (root === null) return { problems }
  if (root.kind !== 'object') {
    tell(root, `A file of policy tests is ${foundText(root)}; expected a mapping with 'tests'.`)
    return { problems }
  }
  const reading = { source, tell }
  tellUnknownKeys(root, fileKeys, reading)
  const tests = itemsOf(listAt(root, 'tests', reading)).flatMap((node) => readTest(node, reading) ?? [])
  if (tests.length === 0 && problems.length === 0) tell(root, "There are no tests here; expected some under 'tests'.")
  const policy = textAt(root, 'policy', reading) ?? posix.basename(source.path).replace(/\.test\.(ya?ml)$/, '.$1')
  return problems.length > 0
    ? { problems }
    : { path: source.path, policy: posix.join(posix.dirname(source.path), policy), tests }
}

function readTest(node: JsonNode, reading: Reading): PolicyTest | null {
  if (node.kind !== 'object') {
    reading.tell(
      node,
      `A test is ${foundText(node)}; expected a mapping with 'name', 'snippet' or 'fixture', and 'expect'.`,
    )
    return null
  }
  tellUnknownKeys(node, testKeys, reading)
  const name = requiredText(node, 'name', reading)
  const input = readInput(node, reading)
  const parameters = memberOf(node, 'parameters')
  if (parameters !== null && parameters.kind !== 'object') {
    reading.tell(parameters, `'parameters' is ${foundText(parameters)}; expected a mapping from names to values.`)
  }
  const expected = itemsOf(listAt(node, 'expect', reading)).flatMap((one) => readExpected(one, reading) ?? [])
  if (name === null || input === null) return null
  return {
    name,
    line: placeOf(siteOf(reading.source, node)).line,
    input,
    parameters: parameters?.kind === 'object' ? (toPlain(parameters) as Record<string, unknown>) : null,
    asOf: readDate(node, reading),
    repository: textAt(node, 'repository', reading),
    rules: memberOf(node, 'rules') === null ? null : textsAt(node, 'rules', reading),
    expect: expected,
  }
}

function readInput(test: JsonObject, reading: Reading): Snippet | Fixture | null {
  const snippet = textAt(test, 'snippet', reading)
  const fixture = textAt(test, 'fixture', reading)
  const file = textAt(test, 'file', reading)
  if ((snippet === null) === (fixture === null)) {
    reading.tell(test, "A test has one of 'snippet', the text of a file, and 'fixture', the path of a file or folder.")
    return null
  }
  if (snippet !== null) return { kind: 'snippet', file: file ?? usualName(snippet), text: snippet }
  if (file !== null)
    reading.tell(memberOf(test, 'file') ?? test, "'file' names a snippet; a fixture has its own names.")
  return { kind: 'fixture', path: posix.join(posix.dirname(reading.source.path), fixture ?? '') }
}

function usualName(snippet: string): string {
  if (!snippet.trimStart().startsWith('{')) return 'main.bicep'
  return /"resources"\s*:/.test(snippet) ? 'azuredeploy.json' : 'kube-proxy.json'
}

function readDate(test: JsonObject, reading: Reading): string | null {
  const text = textAt(test, 'as-of', reading)
  if (text === null || isCalendarDate(text)) return text
  reading.tell(memberOf(test, 'as-of') ?? test, `'as-of' is '${text}'; expected a date, YYYY-MM-DD.`)
  return null
}

function readExpected(node: JsonNode, reading: Reading): ExpectedFinding | null {
  if (node.kind !== 'object') {
    reading.tell(node, `A finding is ${foundText(node)}; expected a mapping with 'rule'.`)
    return null
  }
  tellUnknownKeys(node, findingKeys, reading)
  const rule = requiredText(node, 'rule', reading)
  const level = textAt(node, 'level', reading)
  if (level !== null && !levels.some((one) => one === level)) {
    reading.tell(memberOf(node, 'level') ?? node, `'level' is '${level}'; expected ${oneOf(levels)}.`)
  }
  const line = memberOf(node, 'line')
  if (line !== null && line.kind !== 'number') reading.tell(line, `'line' is ${foundText(line)}; expected a number.`)
  const suppressed = memberOf(node, 'suppressed')
  if (suppressed !== null && suppressed.kind !== 'boolean') {
    reading.tell(suppressed, `'suppressed' is ${foundText(suppressed)}; expected true or false.`)
  }
  if (rule === null) return null
  return {
    rule,
    level,
    file: textAt(node, 'file', reading),
    line: line?.kind === 'number' ? line.value : null,
    message: textAt(node, 'message', reading),
    suppressed: suppressed?.kind === 'boolean' && suppressed.value,
  }
}

function tellUnknownKeys(node: JsonObject, known: readonly string[], { tell }: Reading): void {
  for (const { key } of node.members) {
    if (known.includes(key.value)) continue
    tell(key, `Unknown key '${key.value}'.${meant(key.value, known) || ` Allowed: ${oneOf(known)}.`}`)
  }
}

function listAt(node: JsonObject, name: string, { tell }: Reading): JsonNode | null {
  const list = memberOf(node, name)
  if (list === null) tell(node, `'${name}' is missing here.`)
  else if (list.kind !== 'array') tell(list, `'${name}' is ${foundText(list)}; expected a list.`)
  return list
}

function textsAt(node: JsonObject, name: string, reading: Reading): readonly string[] {
  return itemsOf(listAt(node, name, reading)).flatMap((item) => {
    if (isText(item)) return [item.value]
    reading.tell(item, `An item of '${name}' is ${foundText(item)}; expected text.`)
    return []
  })
}

function textAt(node: JsonObject, name: string, { tell }: Reading): string | null {
  const value = memberOf(node, name)
  if (value === null || isText(value)) return value?.value ?? null
  tell(value, `'${name}' is ${foundText(value)}; expected text.`)
  return null
}

function requiredText(node: JsonObject, name: string, reading: Reading): string | null {
  if (memberOf(node, name) === null) reading.tell(node, `'${name}' is missing here.`)
  return textAt(node, name, reading)
}
