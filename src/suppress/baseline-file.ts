/** A baseline as a file that people read and review: JSON, an entry for each finding, in the order of the findings. */

import type { Finding } from '../model/finding.js'
import { type Site, type Source, type Span, siteOf } from '../model/location.js'
import { type PolicyProblem, problemAt } from '../policy/problem.js'
import { itemsOf, memberOf } from '../policy/tree.js'
import { foundText } from '../policy/wording.js'
import { parseJson } from '../syntax/json/parse.js'
import type { JsonNode } from '../syntax/json/syntax.js'

export interface Baseline {
  /** Where it stands, as reports show it. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly rule: string
  readonly file: string
  readonly message: string
  readonly fingerprint: string
  /** Of the entry in the baseline. */
  readonly site: Site
}

const formatVersion = 1

/** The text of a baseline that knows these findings. */
export function baselineText(findings: readonly Finding[]): string {
  const entries = findings.map(({ rule, place, message, fingerprint }) => ({
    rule,
    file: place.file,
    message,
    fingerprint,
  }))
  return `${JSON.stringify({ version: formatVersion, findings: entries }, null, 2)}\n`
}

/** The baseline, or what is wrong with it: nothing is checked with half a baseline. */
export function readBaseline(source: Source): Baseline | { readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = []
  const tell = (span: Span, message: string) => problems.push(problemAt(source, span, message))
  const { root, problems: broken } = parseJson(source.text)
  for (const problem of broken) tell(problem, `This is not the JSON of a baseline: ${problem.message}.`)
  if (root === null) return { problems }
  const version = memberOf(root, 'version')
  const findings = memberOf(root, 'findings')
  if (version?.kind !== 'number' || version.value !== formatVersion) {
    const found = version === null ? "'version' is missing" : `'version' is ${foundText(version)}`
    tell(version ?? root, `${found}; expected ${formatVersion}. Write the baseline with 'baseline create'.`)
  } else if (findings?.kind !== 'array') {
    tell(findings ?? root, "'findings' is not a list; write the baseline with 'baseline create'.")
  }
  const entries = itemsOf(findings).flatMap((node) => readEntry(node, source, tell) ?? [])
  return problems.length === 0 ? { path: source.path, entries } : { problems: problems.slice(0, maximumProblems) }
}

/** More help nobody. */
const maximumProblems = 20

function readEntry(node: JsonNode, source: Source, tell: (span: Span, message: string) => void): BaselineEntry | null {
  const [rule, file, message, fingerprint] = ['rule', 'file', 'message', 'fingerprint'].map((name) => {
    const value = memberOf(node, name)
    if (value?.kind === 'string') return value.value
    const found = value === null ? `'${name}' is missing here` : `'${name}' is ${foundText(value)}`
    tell(value ?? node, `${found}; expected text.`)
    return null
  })
  if (rule == null || file == null || message == null || fingerprint == null) return null
  return { rule, file, message, fingerprint, site: siteOf(source, node) }
}
