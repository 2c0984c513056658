/** What a rule is. A rule sees located values only: no text, no files, nothing of where findings go. */
import type { Fix, Level } from '../model/finding.js'
import type { Located, Mark } from '../model/located.js'
import type { Site } from '../model/location.js'
import type { CliCallSubject, ConfigSubject } from '../model/subject.js'
import type { Verdict } from '../model/verdict.js'
import type { Cluster } from './support/cluster.js'

export type LevelOrOff = Level | 'off'

/**
 * Where a rule looks.
 * - `config`: every kubeProxyConfig, in a config file or on a cluster.
 * - `enabled-config`: the same, but silent where kube-proxy is switched off (`enabled: false`).
 * - `config-file`: config files.
 * - `cluster`: every cluster; `configured-cluster`: those with kubeProxyConfig; `enabled-cluster`: those of them whose
 *   kube-proxy is not switched off.
 * - `subject`: config files and clusters.
 * - `cli-call`: commands that use a config file. Rules on configs and clusters look at them too: at the file's content,
 *   and at the cluster that the command describes.
 * - `upstream-config`: Kubernetes' own KubeProxyConfiguration.
 * - `analysis`: nothing; the pipeline itself reports under this id. `change`: the same, of what a change does.
 */
export type Rule = RuleBase &
  (
    | { readonly on: 'config' | 'enabled-config'; readonly check: (context: ConfigContext) => void }
    | { readonly on: 'config-file'; readonly check: (context: FileContext) => void }
    | {
        readonly on: 'cluster' | 'configured-cluster' | 'enabled-cluster'
        readonly check: (context: ClusterContext) => void
      }
    | { readonly on: 'subject'; readonly check: (context: SubjectContext) => void }
    | { readonly on: 'cli-call'; readonly check: (context: CallContext) => void }
    | { readonly on: 'upstream-config'; readonly check: (context: UpstreamContext) => void }
    | { readonly on: 'analysis' | 'change' }
  )

/** A rule that is asked of subjects. */
export type AskedRule = Extract<Rule, { readonly check: unknown }>

interface RuleBase {
  /** For ever. */
  readonly id: string
  /** In the pack `recommended`. */
  readonly level: LevelOrOff
  /** In the pack `strict`, where it differs. */
  readonly strict?: LevelOrOff
  /** One sentence. */
  readonly summary: string
  /** What its safe fix does, where it has one. */
  readonly fix?: string
  /** Rules that win where they report for the same subject: the same fault is not reported twice. */
  readonly yieldsTo?: readonly string[]
  readonly options?: Readonly<Record<string, RuleOption>>
  /** It speaks of what only a template has: an API version. */
  readonly templatesOnly?: boolean
  /** A rule on configs that holds for Kubernetes' own KubeProxyConfiguration too. */
  readonly alsoUpstream?: boolean
}

/** One option in a policy file, beside `level`. */
export interface RuleOption {
  readonly default: string | number
  readonly description: string
  /** JSON Schema of the value. */
  readonly schema: {
    readonly type: 'integer' | 'string'
    readonly minimum?: number
    readonly maximum?: number
    readonly pattern?: string
  }
}

export interface Context {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The option's value: the policy's, else the default. */
  readonly option: (name: string) => string | number
  readonly report: (at: Mark, message: string, more?: ReportOptions) => void
  /** `report` where the verdict is yes; undecided where it is unknown. */
  readonly reportWhen: (verdict: Verdict, at: Mark, message: string, more?: ReportOptions) => void
  /** The rule cannot decide; the verdict says what is missing. */
  readonly undecided: (verdict: Verdict) => void
}

export interface ReportOptions {
  /** A level that this case deserves by itself; see `levelOf` in support/judge.ts. */
  readonly level?: Level
  readonly related?: readonly { readonly at: Mark; readonly message: string }[]
  readonly fix?: Fix
}

export interface ConfigContext extends Context {
  /** `kubeProxyConfig`; of a config file its root. */
  readonly config: Located
  /** null: a config file by itself. */
  readonly cluster: Cluster | null
}

export interface FileContext extends Context {
  readonly file: ConfigSubject
  readonly config: Located
}

export interface ClusterContext extends Context {
  readonly config: Located
  readonly cluster: Cluster
}

export interface SubjectContext extends Context {
  readonly config: Located
  /** A config file that a command or the policy names. */
  readonly isUsedFile: boolean
  readonly cluster: Cluster | null
  readonly file: ConfigSubject | null
}

export interface CallContext extends Context {
  readonly call: CliCallSubject
  /** What is given to `--kube-proxy-config`. */
  readonly path: Located
  /** The versions that the file installs of the extension; null where one is installed without a version. */
  readonly installs: readonly (Located | null)[]
  /** `--kube-proxy-config` itself. */
  readonly optionName: Mark
}

export interface UpstreamContext extends Context {
  /** The KubeProxyConfiguration. */
  readonly config: Located
}

/** Checks the definition's types; rules are plain data otherwise. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule)
}

/** A replacement of what is written at a place. */
export function replacement(site: Site, text: string, title: string): Fix {
  return { title, safe: true, edits: [{ site, text }] }
}
