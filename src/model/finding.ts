/** What is wrong, where, and for which deployments. */
import type { Place, Site } from './location.js'

export type Level = 'error' | 'warning' | 'notice'

/** From the least to the most severe. */
export const levels: readonly Level[] = ['notice', 'warning', 'error']

/** Whether `level` is as severe as `other` or more. */
export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(other)
}

export interface RelatedSite {
  readonly site: Site
  readonly message: string
  /** A step on the way from where the value is written to the cluster; others only have to do with the fault. */
  readonly isStep?: true
}

export interface Fix {
  /** `Write 'tcpTimeoutSeconds'` */
  readonly title: string
  /** The fix keeps the meaning that is plainly intended; it may be applied without asking. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

export interface Edit {
  readonly site: Site
  readonly text: string
}

/** One fault as a rule tells it. */
export interface Report {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly site: Site
  readonly related: readonly RelatedSite[]
  readonly fix: Fix | null
  /** Of what is undecided: the rules that could not decide. */
  readonly waiting?: readonly string[]
  /** Of a mandatory rule: rules that report the same fault; it is said only where none of them counts. */
  readonly unless?: readonly string[]
  /** Address of the page of an organisation's rule; absent for built-in rules, whose pages are ours. */
  readonly docs?: string | null
}

/** A report, whose it is, and why it does not count. */
export interface Reported {
  readonly report: Report
  /** Index of the subject; null where the report is about a file. */
  readonly subject: number | null
  readonly deployment: Deployment | null
  /** null: it counts. */
  readonly suppressed: Suppression | null
}

/** A template with one of its parameter files, or with its defaults. */
export interface Deployment {
  readonly template: string
  readonly parameters: string | null
}

/** The same report from all subjects and deployments that have it. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly place: Place
  readonly related: readonly RelatedPlace[]
  /** Indexes into the report's subjects, ascending. */
  readonly subjects: readonly number[]
  readonly deployments: readonly Deployment[]
  readonly fix: PlacedFix | null
  /** Why it does not count; null: it counts. It stays visible in every report. */
  readonly suppressed: Suppression | null
  readonly fingerprint: string
  /** Address of the rule's page; null where an organisation's rule has none. */
  readonly docs: string | null
}

/** What keeps a finding from counting, where that is written, and until when. */
export interface Suppression {
  readonly by: 'exception' | 'inline' | 'baseline'
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  readonly reason: string
  /** `YYYY-MM-DD`, good through that day; null: no end. */
  readonly expires: string | null
}

/** Whether it counts towards the levels, the verdict and the exit code. */
export function counts({ suppressed }: Finding): boolean {
  return suppressed === null
}

export interface RelatedPlace {
  readonly place: Place
  readonly message: string
  /** As of a RelatedSite. */
  readonly isStep?: true
}

export interface PlacedFix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly { readonly place: Place; readonly text: string }[]
}
