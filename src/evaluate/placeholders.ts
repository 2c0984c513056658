/** Strings of parameter files that a pipeline fills in before it deploys: they are no values yet. */
import type { Site } from '../model/location.js'
import { type Lazy, lazy, type UnknownValue, unknownValue, type Value } from '../model/value.js'

/** Azure Developer CLI: `${NAME}` and `${NAME=default}`. */
const placeholderOfDeveloperCli = /\$\{[^{}]*\}/

/** Each takes all of what a value is written over. No part of a pattern can match in two ways, so a search is linear. */
const placeholders = [
  placeholderOfDeveloperCli,
  // replace-tokens in Azure Pipelines: `#{NAME}#`.
  /#\{[^{}]*\}#/,
  // Variables of Azure Pipelines: `$(NAME)`.
  /\$\([^()]*\)/,
  // Mustache: `{{NAME}}`.
  /\{\{[^{}]*\}\}/,
  // `__NAME__`, replace-tokens again.
  /__[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*__/,
  // The quickstart gallery's tests: a whole string such as `GEN-UNIQUE-8` or `GET-PREREQ-NAME`.
  /^(?:GEN|GET-PREREQ)-[\s\S]*/,
]

/**
 * What values become, and themselves: a file that extends others takes their values over again and again, and one that
 * stands in twenty places must not become twenty.
 */
const replaced = new WeakMap<Value, Value>()

/** The value with every string that waits for a pipeline made unknown, also deep inside. */
export function withPlaceholders(value: Value): Value {
  const known = replaced.get(value)
  if (known !== undefined) return known
  const made = replacedIn(value)
  replaced.set(value, made)
  replaced.set(made, made)
  return made
}

function replacedIn(value: Value): Value {
  switch (value.kind) {
    case 'string': {
      const found = findPlaceholder(value.value)
      return found === null
        ? value
        : { ...unknownValue(`${found} is filled in before deployment`, value.origin), way: value.way }
    }
    case 'array':
      return { ...value, items: allDeferred(value.items, value.origin) }
    case 'unknown':
      return replacedInPart(value)
    case 'object': {
      const properties = new Map(
        [...value.properties].map(([name, property]) => [
          name,
          { ...property, value: deferred(property.value, property.key) },
        ]),
      )
      return { ...value, properties }
    }
    default:
      return value
  }
}

/** What is known of a part: items, or text in which nothing waits. */
function replacedInPart(value: UnknownValue): UnknownValue {
  const { items, text, ...unknown } = value
  if (items !== undefined) {
    const [start, end] = [allDeferred(items.start, value.origin), allDeferred(items.end, value.origin)]
    return { ...value, items: { start, end } }
  }
  const waits = text !== undefined && (findPlaceholder(text.start) ?? findPlaceholder(text.end)) !== null
  return waits ? unknown : value
}

function allDeferred(items: readonly Lazy<Value>[], site: Site): readonly Lazy<Value>[] {
  return items.map((item) => deferred(item, site))
}

function deferred(value: Lazy<Value>, site: Site): Lazy<Value> {
  return lazy(site, () => withPlaceholders(value()))
}

/** Whether the text of a parameter file may be for the Azure Developer CLI, which fills in `${NAME}` and nothing else. */
export function mayBeForDeveloperCli(text: string): boolean {
  return placeholderOfDeveloperCli.test(text)
}

/** `[what to write here]`, `<name>` and `#_name_#`: somebody, or a script, replaces them wherever they stand. */
const loosePlaceholders = [/^\s*\[[\s\S]*\]\s*$/, /<[^<>]*>/, /#_[A-Za-z0-9_.-]*_#/]

/** Whether a text may be another one by the time it is deployed, be it of a template or of a parameter file. */
export function mayBeFilledIn(text: string): boolean {
  return findPlaceholder(text) !== null || loosePlaceholders.some((pattern) => pattern.test(text))
}

/** The first of the first kind that the text holds. */
function findPlaceholder(text: string): string | null {
  for (const pattern of placeholders) {
    const [found = null] = pattern.exec(text) ?? []
    if (found !== null) return found
  }
  return null
}
