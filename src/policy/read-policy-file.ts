/** One policy file, from text to what it says; what it extends is not looked at. */
import { type Site, type Source, siteOf } from '../model/location.js'
import type { LevelOrOff } from '../rules/define-rule.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { toPlain } from '../syntax/json/to-plain.js'
import { type SchemaError, tellSchemaErrors } from './file-problems.js'
import { validatePolicyFile } from './generated/validate-policy-file.js'
import { levelAt } from './level-names.js'
import { noInputs, type PolicyInputs } from './policy.js'
import { type PolicyProblem, problemAt, type Tell } from './problem.js'
import type { WrittenException } from './read-exceptions.js'
import type { WrittenRequirement } from './read-requirements.js'
import { readTree } from './read-tree.js'
import { longestMaxDays, type SuppressionRules } from './suppression-rules.js'
import { isText, itemsOf, memberOf } from './tree.js'

export interface PolicyFile {
  readonly source: Source
  /** Packs and paths, as written; null: nothing is written. */
  readonly extends: readonly { readonly text: string; readonly site: Site }[] | null
  readonly rules: readonly RuleEntry[]
  /** The ids under `require`, also of those that could not be read. */
  readonly requiredIds: readonly string[]
  readonly requirements: readonly WrittenRequirement[]
  readonly inputs: PolicyInputs
  readonly exceptions: readonly WrittenException[]
  /** Only what is written. */
  readonly suppressions: Partial<SuppressionRules>
}

/** What a file says of a rule. */
export interface RuleEntry {
  readonly id: string
  /** null: the level stays as it is. */
  readonly level: LevelOrOff | null
  readonly options: Readonly<Record<string, string | number>>
  /** null: nothing is written. */
  readonly mandatory: boolean | null
  readonly key: Site
  readonly value: Site
}

export interface ReadPolicyFile {
  readonly file: PolicyFile
  readonly problems: readonly PolicyProblem[]
}

type Validate = ((plain: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null }

const validate: Validate = validatePolicyFile

/** Where there are problems, the file holds what could be read. */
export async function readPolicyFile(source: Source): Promise<ReadPolicyFile> {
  const problems: PolicyProblem[] = []
  const tell: Tell = (span, message) => problems.push(problemAt(source, span, message))
  const { value: root, problems: broken } = await readTree(source.text)
  for (const problem of broken) tell(problem, `This is not the YAML of a policy: ${problem.message}.`)
  if (root === null || root.kind === 'null') {
    if (broken.length === 0) tell(root ?? { start: 0, end: 0 }, "The policy is empty; expected at least 'version: 1'.")
    return { file: emptyFile(source), problems }
  }
  if (!validate(toPlain(root))) tellSchemaErrors(validate.errors ?? [], root, tell)
  return { file: await readRoot(root, source, tell), problems }
}

function emptyFile(source: Source): PolicyFile {
  return {
    source,
    extends: null,
    rules: [],
    requiredIds: [],
    requirements: [],
    inputs: noInputs,
    exceptions: [],
    suppressions: {},
  }
}

async function readRoot(root: JsonNode, source: Source, tell: Tell): Promise<PolicyFile> {
  const required = memberOf(root, 'require')
  const inputs = memberOf(root, 'inputs')
  const bases = memberOf(root, 'extends')
  const exceptions = memberOf(root, 'exceptions')
  return {
    source,
    extends:
      bases === null
        ? null
        : itemsOf(bases)
            .filter(isText)
            .map((base) => ({ text: base.value, site: siteOf(source, base) })),
    rules: readRules(memberOf(root, 'rules'), source),
    requiredIds: itemsOf(required).flatMap((entry) => textsIn(memberOf(entry, 'id'))),
    requirements:
      itemsOf(required).length === 0 || required === null
        ? []
        : (await import('./read-requirements.js')).readRequirements(required, { source, tell }),
    inputs: inputs === null ? noInputs : (await import('./read-globs.js')).readInputs(inputs, { source, tell }),
    exceptions:
      itemsOf(exceptions).length === 0 || exceptions === null
        ? []
        : await (await import('./read-exceptions.js')).readExceptions(exceptions, { source, tell }),
    suppressions: suppressionsIn(memberOf(root, 'suppressions')),
  }
}

function suppressionsIn(node: JsonNode | null): Partial<SuppressionRules> {
  const [expiry, days, inline] = ['require-expiry', 'max-days', 'inline'].map((name) => memberOf(node, name))
  return {
    ...(expiry?.kind === 'boolean' ? { requireExpiry: expiry.value } : {}),
    ...(days?.kind === 'number' && isMaxDays(days.value) ? { maxDays: days.value } : {}),
    ...(inline?.kind === 'boolean' ? { inline: inline.value } : {}),
  }
}

/** Another number is told of, and no end is held against it. */
function isMaxDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= longestMaxDays
}

function textsIn(node: JsonNode | null): readonly string[] {
  return isText(node) ? [node.value] : []
}

function readRules(node: JsonNode | null, source: Source): readonly RuleEntry[] {
  if (node?.kind !== 'object') return []
  return node.members.map(({ key, value }) => ({
    id: key.value,
    level: levelAt(value.kind === 'object' ? memberOf(value, 'level') : value),
    options: optionsIn(value),
    mandatory: booleanIn(memberOf(value, 'mandatory')),
    key: siteOf(source, key),
    value: siteOf(source, value),
  }))
}

function booleanIn(node: JsonNode | null): boolean | null {
  return node?.kind === 'boolean' ? node.value : null
}

function optionsIn(node: JsonNode): RuleEntry['options'] {
  if (node.kind !== 'object') return {}
  const entries = node.members.flatMap(({ key, value }) =>
    key.value !== 'level' && (value.kind === 'string' || value.kind === 'number')
      ? [[key.value, value.value] as const]
      : [],
  )
  return Object.fromEntries(entries)
}
