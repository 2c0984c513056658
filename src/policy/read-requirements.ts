/** The organisation's rules of a policy file. Loaded, and ajv with it, only when a policy brings some. */
import { siteOf } from '../model/location.js'
import type { LevelOrOff } from '../rules/define-rule.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { levelAt } from './level-names.js'
import type { GlobReading } from './read-globs.js'
import { readMatch } from './read-match.js'
import { newSchemaReader, type SchemaReader } from './read-schema.js'
import type { Requirement } from './requirement.js'
import { placeholderPattern, placeholders } from './requirement-message.js'
import type { SchemaTarget } from './subject-instance.js'
import { isText, isTrue, itemsOf, keyOf, memberOf } from './tree.js'
import { meant } from './wording.js'

/** A requirement as one file writes it; other files may give it another level. */
export interface WrittenRequirement extends Omit<Requirement, 'level'> {
  readonly level: LevelOrOff
  readonly isMandatory: boolean
}

interface Reading extends GlobReading {
  readonly readSchema: SchemaReader
}

const targets: readonly SchemaTarget[] = ['kubeProxyConfig', 'cluster', 'upstream']

/** Those that could be read; each mistake is told, at its place, but for those that the file's schema has told. */
export function readRequirements(node: JsonNode, globs: GlobReading): readonly WrittenRequirement[] {
  const reading = { ...globs, readSchema: newSchemaReader(globs) }
  const requirements = itemsOf(node).flatMap((entry) => readRequirement(entry, reading) ?? [])
  const seen = new Set<string>()
  for (const { id, site } of requirements) {
    if (seen.has(id)) globs.tell(site, `There are two rules '${id}' in this file; an id names one.`)
    seen.add(id)
  }
  return requirements
}

function readRequirement(entry: JsonNode, reading: Reading): WrittenRequirement | null {
  const { source, tell, readSchema } = reading
  const match = readMatch(memberOf(entry, 'match'), reading, readSchema)
  const [target] = targets.filter((name) => keyOf(entry, name) !== null)
  const schema = target === undefined ? null : readSchema(memberOf(entry, target))
  const message = memberOf(entry, 'message')
  if (isText(message)) checkPlaceholders(message.value, (text) => tell(message, text))
  const id = memberOf(entry, 'id')
  if (!isText(id) || target === undefined || schema === null || match === null) return null
  return {
    id: id.value,
    level: levelAt(memberOf(entry, 'level')) ?? 'error',
    isMandatory: isTrue(memberOf(entry, 'mandatory')),
    message: textOf(message),
    docs: textOf(memberOf(entry, 'docs')),
    match,
    on: target,
    schema,
    site: siteOf(source, id),
  }
}

function textOf(node: JsonNode | null): string | null {
  return isText(node) ? node.value : null
}

/** Other braces are the organisation's own; one that is nearly ours is a slip of the pen. */
function checkPlaceholders(message: string, tell: (text: string) => void): void {
  for (const [written, name = ''] of message.matchAll(placeholderPattern)) {
    if (placeholders.some((known) => known === name)) continue
    const hint = meant(name, placeholders).replace(/'(.+)'/, "'{$1}'")
    if (hint !== '') tell(`A message has no '${written}'.${hint}`)
  }
}
