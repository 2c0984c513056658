/** One deployment: a template with what it is given, evaluated to the clusters that it deploys. */
import { possibleSources } from './discover/compiled-from.js'
import { noting } from './discover/files/recorded-files.js'
import type { Library } from './discover/library.js'
import type { Pair, ParametersDocument, TemplateDocument } from './discover/pairs.js'
import { armParameters } from './evaluate/arm/parameter-file.js'
import { bicepParameters } from './evaluate/bicep/parameter-file.js'
import { evaluateTemplate } from './evaluate/evaluate-template.js'
import { type Evaluation, newEvaluation } from './evaluate/evaluation.js'
import type { Run } from './evaluate/limits.js'
import { type GivenParameter, type GivenParameters, nothingGiven } from './evaluate/parameters.js'
import { mayBeForDeveloperCli } from './evaluate/placeholders.js'
import { type Attempt, refusedForCertain } from './evaluate/refused.js'
import {
  atRoot,
  type Collection,
  newCollection,
  type Resource,
  type TemplateProblem,
  type Unfollowed,
  type Wanted,
} from './evaluate/template.js'
import { isUnavailable, type TemplateFiles, type Unavailable } from './evaluate/template-files.js'
import { undeclaredProblems } from './evaluate/undeclared.js'
import { clipPath } from './model/clip.js'
import type { Deployment, Level } from './model/finding.js'
import type { ClusterSubject } from './model/subject.js'
import { type Cause, unknownValue } from './model/value.js'

/** A template with one of its parameter files, or with its defaults where it has none. */
export interface Evaluated {
  readonly deployment: Deployment
  readonly clusters: readonly ClusterSubject[]
  /** What Azure would refuse, as far as anything of it has been evaluated. */
  readonly problems: () => readonly DeploymentProblem[]
  /** Files that it is made of, those that it names and that are not there among them; all of them once it is judged. */
  readonly files: () => ReadonlySet<string>
  /** Whether all files and modules that it asked for so far are there and can be read. */
  readonly isAllThere: () => boolean
  /** Bounds that were hit so far: values are evaluated when somebody asks for them. */
  readonly bounds: () => readonly Cause[]
  /** What may deploy a cluster, and nobody can look into. */
  readonly unfollowed: readonly Unfollowed[]
}

interface DeploymentProblem extends TemplateProblem {
  /** A level that the case deserves by itself. */
  readonly level?: Level
}

export interface Deployed {
  readonly evaluated: Evaluated
  readonly pair: Pair | null
  readonly collected: Collection
}

/** What all deployments of a run have in common. */
export interface Common {
  readonly library: Library
  readonly wanted: Wanted
  readonly run: Run
}

/** @param assumed what the template is given where it has no pair; else nothing */
export function evaluate(
  template: TemplateDocument,
  pair: Pair | null,
  { library, wanted, run }: Common,
  assumed: GivenParameters = nothingGiven,
): Deployed {
  const { path } = template.source
  const deployment: Deployment = { template: path, parameters: pair?.path ?? null }
  const used = new Set([path, ...possibleSources(template), ...(pair === null ? [] : filesOf(pair))])
  let isAllThere = true
  const files = notingFiles(library, used, () => {
    isAllThere = false
  })
  const evaluation = newEvaluation(files, run, template.source.text.length)
  const given = pair === null ? assumed : givenBy(pair, evaluation)
  const deploy = (given: GivenParameters, evaluation: Evaluation): Attempt => {
    const evaluated = evaluateTemplate(template, given, evaluation)
    const collected = newCollection(wanted, run)
    evaluated.deploy(collected, atRoot(path))
    return { evaluated, collected, given }
  }
  const attempt = deploy(given, evaluation)
  const { evaluated, collected } = attempt
  const clusters = collected.resources
    .filter(({ existing }) => !existing)
    .map((resource) => clusterSubject(resource, deployment))
  // Whatever its bytes say, a file that turns out to hold a cluster is ours.
  for (const { file } of clusters) library.parse(file, 'template')
  const problems = () => {
    const again = () => deploy(withMore(given, template), newEvaluation(files, run, template.source.text.length))
    const refused = refusedForCertain(attempt, given.rest === null ? again : null)
    const undeclared = mayBeFiltered(pair) ? [] : undeclaredProblems(evaluated, clipPath(path))
    const all = [...collected.problems, ...undeclared, ...refused]
    return all.map((problem) => withLevel(problem, pair))
  }
  const bounds = () => [...collected.bounds, ...(evaluation.budget.stopped === null ? [] : [evaluation.budget.stopped])]
  const { unfollowed } = collected
  return {
    evaluated: {
      deployment,
      clusters,
      problems,
      bounds,
      unfollowed,
      files: () => used,
      isAllThere: () => isAllThere,
    },
    pair,
    collected,
  }
}

/** Whoever deploys a template may give more than its files say. */
function withMore(given: GivenParameters, { source }: TemplateDocument): GivenParameters {
  return { ...given, rest: unknownValue('whoever deploys it may give it', { source, start: 0, end: 0 }) }
}

/**
 * Of the parameter file that has the name of a template, the Azure Developer CLI passes on what that template declares:
 * https://github.com/Azure/azure-dev/blob/main/cli/azd/pkg/infra/provisioning/bicep/bicep_provider.go, ensureParameters()
 */
function mayBeFiltered(pair: Pair | null): boolean {
  return pair?.pairing === 'stem' && pair.parameters !== null && mayBeForDeveloperCli(pair.parameters.source.text)
}

/** A parameter file that only has the name of a template may belong to another. */
function withLevel(problem: TemplateProblem, pair: Pair | null): DeploymentProblem {
  return pair?.pairing === 'stem' && problem.site.source.path === pair.path ? { ...problem, level: 'warning' } : problem
}

/** The parameter files, and the scripts that name them, with the files that values are read from. */
function filesOf({ path, given }: Pair): readonly string[] {
  const { documents = [], scripts = [], values = [] } = given ?? {}
  const own = documents.flatMap((one) => one?.source.path ?? [])
  return [...(path === null ? [] : [path]), ...own, ...scripts, ...values.flatMap(({ files = [] }) => files)]
}

/**
 * The same files; the paths of those that somebody asks for are added to `asked`.
 *
 * @param lacks is called when one of them is not there, or cannot be read
 */
function notingFiles(files: TemplateFiles, asked: Set<string>, lacks: () => void): TemplateFiles {
  const told = <T extends object | string>(found: T | Unavailable) => {
    if (isUnavailable(found)) lacks()
    return found
  }
  return {
    ...files,
    template: noting(asked, (path) => told(files.template(path))),
    text: noting(asked, (path) => told(files.text(path))),
    base64: noting(asked, (path) => told(files.base64(path))),
    json: noting(asked, (path) => told(files.json(path))),
    yaml: noting(asked, (path) => told(files.yaml(path))),
    isSameIn: (path, encoding) => {
      asked.add(path)
      return files.isSameIn(path, encoding)
    },
    registryModule: (reference, from) => told(files.registryModule(reference, from)),
  }
}

/** Existing clusters are only referred to. */
function clusterSubject(resource: Resource, deployment: Deployment): ClusterSubject {
  const { anchor, body, apiVersion, path, assumed, enclosing } = resource
  return {
    kind: 'cluster',
    file: anchor.source.path,
    anchor,
    body,
    apiVersion,
    deployment,
    path,
    assumed,
    enclosing,
  }
}

/** What a parameter file gives; what cannot be read of it may give anything. */
function givenBy({ parameters, unread, given }: Pair, evaluation: Evaluation): GivenParameters {
  const all = [parameters, ...(given?.documents ?? [])].map((one) =>
    one === null ? nothingGiven : parametersOf(one, evaluation),
  )
  const values = new Map<string, GivenParameter>()
  // Behind the last file stand all that are left.
  for (const [index, own] of [...all, nothingGiven].entries()) {
    for (const value of given?.values ?? []) {
      if (Math.min(value.filesBefore, all.length) !== index) continue
      values.set(value.name.toLowerCase(), { ...value, conversion: 'any' })
    }
    for (const [name, value] of own.values) values.set(name, value)
  }
  const rest = given?.rest ?? all.find((one) => one.rest !== null)?.rest ?? null
  return { values, rest: unread === null ? rest : unknownValue('a part of this file cannot be read', unread) }
}

function parametersOf(document: ParametersDocument, evaluation: Evaluation): GivenParameters {
  return 'root' in document
    ? armParameters(document.root, document.source)
    : bicepParameters(document.tree, document.source, evaluation)
}
