/** By which policy and baseline a run judges: those of the checkout, or of the branch that a change goes to. */
import { posix } from 'node:path'
import { textReader } from '../discover/policy-files/text-reader.js'
import { policyForRepository } from '../policy/for-repository.js'
import type { PolicyPort } from '../policy/layers.js'
import { defaultPolicyPath, type Policy } from '../policy/policy.js'
import { type PolicyProblem, problemLine } from '../policy/problem.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadBaseline } from '../suppress/load-baseline.js'
import { type JudgedBy, judgedBy } from './base-has.js'
import { type CommittedTexts, committedTexts, NoAnswerError } from './committed-texts.js'
import { readEvent } from './event.js'
import { InputError } from './input-error.js'
import type { ActionInputs } from './inputs.js'
import { isMerging, type PolicyCommit, policyCommit } from './policy-commit.js'
import { repositoryFiles, workspacePolicies } from './policy-files.js'

export interface Judge {
  readonly policy: Policy
  readonly baseline: Baseline | null
}

export interface Judges {
  readonly judge: Judge
  /** What the change brings and is judged by once it is merged; null: the same. */
  readonly proposed: Judge | null
  /** What should be known of them. */
  readonly notices: readonly string[]
  /** null: what judges is checked out as it is. */
  readonly elsewhere: JudgingFiles | null
}

/** Files that judge as a commit has them, and of which the checkout has something else, or nothing. */
export interface JudgingFiles extends PolicyCommit {
  readonly files: ReadonlySet<string>
}

type Environment = Readonly<Record<string, string | undefined>>
export type Asked = Pick<ActionInputs, 'policy' | 'policyFrom' | 'baseline' | 'asOf' | 'token'>

/**
 * @param environment the runner's variables
 * @throws InputError for a policy or baseline that is wrong, and for a base that cannot be read
 */
export async function judgesFor(inputs: Asked, workspace: string, environment: Environment): Promise<Judges> {
  const event = readEvent(environment)
  const policies = recorded(workspacePolicies(workspace, inputs.policy, inputs.token, environment))
  const baselines = recorded({ read: textReader(workspace, inputs.baseline) })
  const { policy, notices } = await policyIn(policies.port, inputs, tellAtPlace)
  const baseline = await baselineIn(baselines.port, inputs.baseline, tellAtPlace)
  const own: Own = { policy, baseline, notices, policies: policies.texts, baselines: baselines.texts }
  const byItself = { judge: own, proposed: null, elsewhere: null }
  if (!isMerging(event) || inputs.policyFrom === 'head') return { ...byItself, notices }
  const at = await policyCommit(workspace, event, environment.GITHUB_SHA)
  if (at === null) return { ...byItself, notices: [...notices, `The event names no base. ${isOwnJudge}`] }
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/')
  try {
    const texts = await committedTexts(
      workspace,
      at.commit,
      { owner, repo },
      repositoryFiles(inputs.token, environment),
    )
    return await judgesAt(at, { ...policies.port, commit: at.commit }, texts, inputs, own)
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error
    throw new InputError(`The policy of ${at.name} judges this, and cannot be read: ${error.message}. ${waysOut}`)
  }
}

const waysOut =
  "Give actions/checkout 'fetch-depth: 2', or this action a 'token' that may read the contents of this repository. With 'policy-from: head' a change is judged by the policy that it brings itself."

const isOwnJudge = 'This change is judged by the policy that it brings itself.'

interface Own extends Judge {
  readonly notices: readonly string[]
  readonly policies: Texts
  readonly baselines: Texts
}

async function judgesAt(
  at: PolicyCommit,
  port: PolicyPort,
  texts: CommittedTexts,
  inputs: Asked,
  own: Own,
): Promise<Judges> {
  const base = { ...port, read: texts.read }
  // Their lines are not those of the checkout.
  const tell = (problems: readonly PolicyProblem[]) => {
    throw new InputError(`What ${at.name} has, and judges this, is wrong:\n${problems.map(problemLine).join('\n')}`)
  }
  const by = await judgedBy(inputs, base)
  const doubt = texts.doubt()
  if (doubt !== null) {
    const notice = `Neither this clone nor GitHub's API shows ${at.name} (${doubt}). ${isOwnJudge} ${waysOut}`
    return { judge: own, proposed: null, elsewhere: null, notices: [...own.notices, notice] }
  }
  const [policies, baselines] = [recorded(base), recorded(base)]
  const { policy, notices } = by.isOwnPolicy ? own : await policyIn(policies.port, inputs, tell)
  const baseline = by.isOwnBaseline ? own.baseline : await baselineIn(baselines.port, by.baseline, tell)
  const differing = [
    ...(by.isOwnPolicy ? [] : differingIn(policies.texts, own.policies)),
    ...(by.isOwnBaseline ? [] : differingIn(baselines.texts, own.baselines)),
  ]
  return {
    judge: { policy, baseline },
    proposed: differing.length === 0 ? null : own,
    elsewhere: differing.length === 0 ? null : { ...at, files: new Set(differing) },
    notices: [...notices, ...noticesOn(by, inputs, at, own)],
  }
}

type Tell = (problems: readonly PolicyProblem[]) => never

function tellAtPlace(problems: readonly PolicyProblem[]): never {
  throw new InputError(problems.map(problemLine).join('\n'), problems[0])
}

async function policyIn(
  port: PolicyPort,
  { policy: spec, asOf }: Asked,
  tell: Tell,
): Promise<{ readonly policy: Policy; readonly notices: readonly string[] }> {
  const loaded = await policyForRepository(spec, port, asOf)
  if ('problems' in loaded) return tell(loaded.problems)
  return { policy: loaded.policy, notices: loaded.notices.map(problemLine) }
}

async function baselineIn(port: PolicyPort, path: string | null, tell: Tell): Promise<Baseline | null> {
  const loaded = await loadBaseline(path, port)
  return 'problems' in loaded ? tell(loaded.problems) : loaded.baseline
}

function noticesOn(by: JudgedBy, { policy, baseline }: Asked, { name }: PolicyCommit, own: Own): readonly string[] {
  const path = policy ?? defaultPolicyPath
  const bringsPolicy = by.isOwnPolicy && own.policies.get(posix.normalize(path)) != null
  const bringsBaseline = by.isOwnBaseline && own.baseline !== null
  const brought = [...(bringsPolicy ? [`policy '${path}'`] : []), ...(bringsBaseline ? [`baseline '${baseline}'`] : [])]
  if (brought.length > 0) {
    return [`There is no ${brought.join(' and no ')} in ${name}: this change is judged by what it brings itself.`]
  }
  return !by.isOwnBaseline && by.baseline === null && own.baseline !== null
    ? [`There is no baseline '${baseline}' in ${name}: the one that this change brings counts once it is merged.`]
    : []
}

/** By path; null: there is no such file. */
type Texts = ReadonlyMap<string, string | null>

/** A port, and what has been read through it by now. */
function recorded(port: PolicyPort): { readonly port: PolicyPort; readonly texts: Texts } {
  const texts = new Map<string, string | null>()
  const read = async (path: string) => {
    const text = await port.read(path)
    texts.set(path, text)
    return text
  }
  return { port: { ...port, read }, texts }
}

function differingIn(one: Texts, other: Texts): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()])
  return [...paths].filter((path) => (one.get(path) ?? null) !== (other.get(path) ?? null))
}
