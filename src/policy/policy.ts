/** What a policy comes to when everything that it extends is put together. */
import type { Site } from '../model/location.js'
import type { LevelOrOff } from '../rules/define-rule.js'
import type { RuleSetting } from '../rules/support/judge.js'
import type { Attempt, Mandate } from './mandatory.js'
import type { Match } from './match.js'
import type { Requirement } from './requirement.js'
import type { SuppressionRules } from './suppression-rules.js'

export interface Policy {
  /** What it is put together from, in the order in which it applies: packs by name, files by path. */
  readonly sources: readonly PolicySource[]
  /** What it comes to for each rule, built-in or the organisation's, also where that is off. */
  readonly settings: ReadonlyMap<string, SettingOrOff>
  /** What it says of a built-in rule; null: the rule is off. */
  readonly settingOf: (rule: string) => RuleSetting | null
  /** The organisation's own rules that are not off, in the order written. */
  readonly requirements: readonly Requirement[]
  readonly inputs: PolicyInputs
  /** In the order written. */
  readonly exceptions: readonly Exception[]
  readonly suppressions: SuppressionRules
  /** Of all rules, also of those that are off. */
  readonly ruleIds: ReadonlySet<string>
  /** Of each rule that is mandatory, what makes it so. */
  readonly mandates: ReadonlyMap<string, readonly Mandate[]>
  /** What its own files would do to mandatory rules. */
  readonly attempts: readonly Attempt[]
}

export interface SettingOrOff {
  readonly level: LevelOrOff
  /** Those that are written. */
  readonly options: RuleSetting['options']
  /** What said so last: a pack, or an entry of a file; null: nothing does. */
  readonly setBy: string | Site | null
}

/** A fault that the organisation puts up with. */
export interface Exception {
  readonly rule: string
  readonly match: Match
  readonly reason: string
  /** `YYYY-MM-DD`, good through that day; null: no end. */
  readonly expires: string | null
  /** The entry in the policy file. */
  readonly site: Site
  /** It stands in a file of the repository that is checked. */
  readonly isOwn: boolean
}

export interface PolicySource {
  readonly source: string
  /** The commit that a file was read at; null: it lies on disk, or it is a pack. */
  readonly commit: string | null
}

/** Which files belong to the check, and how; paths are relative to the repository's root. */
export interface PolicyInputs {
  readonly ignore: readonly Pattern[]
  /** Templates that are roots whatever calls them. */
  readonly roots: readonly Pattern[]
  /** kube-proxy config files whatever they look like. */
  readonly configs: readonly Pattern[]
  readonly parameters: readonly TemplateParameters[]
  /** Fenced code of Markdown is looked at like scripts. */
  readonly markdown: boolean
}

export interface TemplateParameters {
  /** A path, not a glob. */
  readonly template: string
  readonly site: Site
  readonly files: readonly Pattern[]
}

/** A glob where it is written. */
export interface Pattern {
  readonly pattern: string
  readonly site: Site
  readonly matches: (text: string) => boolean
}

/** Where a repository keeps its policy. */
export const defaultPolicyPath = '.github/kube-proxy-policy.yml'

export const noInputs: PolicyInputs = Object.freeze({
  ignore: [],
  roots: [],
  configs: [],
  parameters: [],
  markdown: false,
})
