/** Templates with their parameter files, evaluated to the clusters that they deploy. */
import type { Discovery, Pair, ParametersDocument, TemplateDocument } from './discover/discover.js'
import { armParameters } from './evaluate/arm/parameter-file.js'
import { evaluateArmTemplate } from './evaluate/arm/template.js'
import { bicepParameters } from './evaluate/bicep/parameter-file.js'
import { evaluateBicepTemplate } from './evaluate/bicep/template.js'
import { type GivenParameters, nothingGiven } from './evaluate/parameters.js'
import type { Resource, Template } from './evaluate/template.js'
import { clip } from './model/clip.js'
import { nearest } from './model/edit-distance.js'
import type { Deployment, Level } from './model/finding.js'
import type { Site } from './model/location.js'
import type { ClusterSubject } from './model/subject.js'
import { unknownValue } from './model/value.js'

/** A template with one of its parameter files, or with its defaults where it has none. */
export interface Evaluated {
  readonly deployment: Deployment
  readonly clusters: readonly ClusterSubject[]
  readonly problems: readonly DeploymentProblem[]
}

/** What Azure would refuse before deploying. */
export interface DeploymentProblem {
  readonly site: Site
  readonly message: string
  /** A level that the case deserves by itself. */
  readonly level?: Level
}

export function evaluateDeployments(discovery: Discovery): readonly Evaluated[] {
  return discovery.templates.flatMap((template) => {
    const pairs = discovery.pairs.filter((pair) => pair.template === template)
    return pairs.length === 0 ? [evaluate(template, null)] : pairs.map((pair) => evaluate(template, pair))
  })
}

function evaluate(template: TemplateDocument, pair: Pair | null): Evaluated {
  const { path } = template.source
  const deployment: Deployment = { template: path, parameters: pair?.path ?? null }
  const evaluated = evaluateTemplate(template, pair === null ? nothingGiven : givenBy(pair))
  const clusters = evaluated.resources.filter(isCluster).map(
    (resource): ClusterSubject => ({
      kind: 'cluster',
      file: resource.anchor.source.path,
      anchor: resource.anchor,
      body: resource.body,
      apiVersion: resource.apiVersion,
      deployment,
      path: resource.path,
      assumed: resource.assumed,
      enclosing: resource.enclosing,
    }),
  )
  return { deployment, clusters, problems: [...evaluated.problems, ...undeclared(evaluated, template, pair)] }
}

function evaluateTemplate(template: TemplateDocument, given: GivenParameters): Template {
  return 'root' in template
    ? evaluateArmTemplate(template.root, template.source, given)
    : evaluateBicepTemplate(template.tree, template.source, given)
}

/** What a parameter file gives; what cannot be read of it may give anything. */
function givenBy({ parameters, unread }: Pair): GivenParameters {
  const given = parameters === null ? nothingGiven : parametersOf(parameters)
  return unread === null ? given : { ...given, rest: unknownValue('a part of this file cannot be read', unread) }
}

function parametersOf(document: ParametersDocument): GivenParameters {
  return 'root' in document
    ? armParameters(document.root, document.source)
    : bicepParameters(document.tree, document.source)
}

/** Existing clusters are only referred to, and child types are not clusters. */
function isCluster({ type, existing }: Resource): boolean {
  return type.toLowerCase() === 'microsoft.containerservice/managedclusters' && !existing
}

/** A parameter file with more unknown names than this belongs to another template. */
const maximumHints = 20

function undeclared(evaluated: Template, template: TemplateDocument, pair: Pair | null): readonly DeploymentProblem[] {
  return evaluated.undeclared.map(({ name, key }, index) => {
    const meant = index < maximumHints ? nearest(name, evaluated.parameterNames) : null
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`
    const message = `${template.source.path} has no parameter '${clip(name)}'.${hint}`
    return pair?.pairing === 'stem' ? { site: key, message, level: 'warning' } : { site: key, message }
  })
}
