/** The policy on the file, and on the pair of file and cluster. */
import { check } from '../check.js'
import type { Files } from '../discover/files/files.js'
import { jsonValue } from '../evaluate/json-value.js'
import { mergeFindings } from '../findings.js'
import { judgeSubject } from '../judgements.js'
import type { Finding, Reported } from '../model/finding.js'
import { type Site, type Source, startOf } from '../model/location.js'
import type { ClusterSubject } from '../model/subject.js'
import { type Lazy, objectValue, type Property, stringValue, type Value } from '../model/value.js'
import { noInputs, type Policy } from '../policy/policy.js'
import type { RequirementContext } from '../policy/requirement.js'
import { undecidedRule } from '../rules/undecided.js'
import { suppress } from '../suppress/suppress.js'
import { parseJson } from '../syntax/json/parse.js'
import type { ConfigBytes, ConfigFile } from './config-file.js'

/** The file by itself, as a check of a repository that has nothing else judges it. */
export async function judgeFile(
  { path, bytes }: ConfigBytes,
  policy: Policy,
  context: RequirementContext,
): Promise<readonly Finding[]> {
  const files: Files = {
    paths: [path],
    read: (asked) => (asked === path ? { kind: 'bytes', bytes } : { kind: 'missing' }),
    exists: (asked) => asked === path,
  }
  const site = startOf({ path, text: '' })
  const isFile = { pattern: path, site, matches: (asked: string) => asked === path }
  const inputs = { ...noInputs, configs: [isFile] }
  const { findings } = await check(
    files,
    { ...policy, inputs },
    { ...context, isWhole: false, baseline: null, base: null },
  )
  return findings
}

/** What is judged against: a cluster that was read, or one that is to be created. */
export interface Counterpart {
  /** For messages: `cluster 'aks' as read from Azure`. */
  readonly caption: string
  /** The resource as JSON. */
  readonly text: string
  readonly apiVersion: string
}

/**
 * The cross-field rules, on the cluster with the file's configuration in place of its own. What cannot be decided is an
 * error here, whatever the policy says of it or excepts: nothing is applied on a guess.
 */
export function judgePair(
  file: ConfigFile,
  counterpart: Counterpart,
  policy: Policy,
  context: RequirementContext,
): readonly Finding[] {
  const strict: Policy = {
    ...policy,
    settingOf: (rule) => (rule === undecidedRule.id ? { level: 'error', options: {} } : policy.settingOf(rule)),
  }
  // The API version is this program's choice, and nothing that the user has written.
  const ownChoice: Source = { path: 'API version', text: counterpart.apiVersion }
  const pair = pairOf(file, counterpart, ownChoice)
  const judged = judgeSubject(pair, 0, strict, context)
  const isUndecided = ({ report }: Reported) => report.rule === undecidedRule.id
  const decided = judged.filter((one) => !isUndecided(one))
  const { reported } = suppress(decided, { ...context, policy, subjects: [pair], ignores: [] })
  return mergeFindings(
    [...reported, ...judged.filter(isUndecided)].filter(({ report }) => report.site.source !== ownChoice),
    () => null,
  )
}

function pairOf(file: ConfigFile, { caption, text, apiVersion }: Counterpart, ownChoice: Source): ClusterSubject {
  const source: Source = { path: caption, text }
  const { root } = parseJson(text)
  const anchor: Site = { source: file.source, start: file.root.start, end: file.root.start + 1 }
  const resource = root === null ? objectValue([], anchor) : jsonValue(root, source)
  const versionSite: Site = { source: ownChoice, start: 0, end: apiVersion.length }
  return {
    kind: 'cluster',
    file: file.path,
    anchor,
    body: withValue(resource, ['properties', 'networkProfile', 'kubeProxyConfig'], () => file.value, anchor),
    apiVersion: stringValue(apiVersion, versionSite),
    deployment: { template: file.path, parameters: null },
    path: caption,
    assumed: new Map(),
    enclosing: [],
  }
}

/** The object with one value in it set, in objects that are made where there are none. */
function withValue(value: Value, [name, ...rest]: readonly string[], wanted: Lazy<Value>, key: Site): Value {
  if (name === undefined) return wanted()
  const properties: readonly Property[] = value.kind === 'object' ? [...value.properties.values()] : []
  const own = properties.find((property) => property.name.toLowerCase() === name.toLowerCase())
  const inner = own?.value() ?? objectValue([], key)
  const set: Property = { name, key, value: () => withValue(inner, rest, wanted, key) }
  return objectValue([...properties.filter((property) => property !== own), set], value.origin)
}

/** What has not been said yet; the same at another level has not. */
export function notSaid(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, level, message, place }: Finding) => JSON.stringify([rule, level, message, place])
  const known = new Set(said.map(keyOf))
  return findings.filter((finding) => !known.has(keyOf(finding)))
}

/** One line for each, for the log. */
export function findingText({ level, rule, message, place, docs, suppressed }: Finding): string {
  const state = suppressed === null ? '' : `suppressed (${suppressed.reason}) `
  return `${state}${level} ${rule} ${place.file}:${place.line}:${place.column}  ${message}${docs === null ? '' : ` ${docs}`}`
}
