/** What a change touches: subjects, deployments and files, along what they are made of. */
import { posix } from 'node:path'
import type { Evaluated } from '../deployment.js'
import type { Compiled } from '../deployments.js'
import type { Discovery } from '../discover/discover.js'
import { referencesOf } from '../discover/references.js'
import type { Deployment, Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Subject } from '../model/subject.js'

export interface Touched {
  readonly subject: (index: number) => boolean
  readonly deployment: (deployment: Deployment) => boolean
  readonly file: (path: string) => boolean
}

export interface Evaluation {
  /** What was deployed before is known: what is deployed anew will show as a change. */
  readonly knowsBase: boolean
  readonly discovery: Discovery
  readonly deployed: readonly Evaluated[]
  readonly compiled: readonly Compiled[]
  readonly subjects: readonly Subject[]
}

/**
 * Asked when everything is evaluated: only then is it known which files that takes.
 *
 * @param isChanged whether the change touches a file, be it there or not any more
 */
export function touchedBy(isChanged: (path: string) => boolean, evaluation: Evaluation): Touched {
  const { knowsBase, discovery, deployed, compiled, subjects } = evaluation
  const { configFiles } = discovery.library
  const configured = (path: string) => isChanged(path) || [...configsFor(path), ...configFiles(path)].some(isChanged)
  // A template may be deployed with its defaults only since a caller, a parameter file or a command is gone.
  const isPerhapsNew = ({ deployment }: Evaluated) => !knowsBase && deployment.parameters === null
  const touched = deployed.filter((one) => isPerhapsNew(one) || [...one.files()].some(configured))
  const deployments = new Set(
    [...touched, ...besideCompiled(touched, compiled)].map(({ deployment }) => keyOf(deployment)),
  )
  const files = new Set([...touched.flatMap((one) => [...one.files()]), ...leadingTo(isChanged, discovery)])
  const isDeploymentTouched = (deployment: Deployment) => deployments.has(keyOf(deployment))
  return {
    deployment: isDeploymentTouched,
    file: (path) => isChanged(path) || files.has(path),
    subject: (index) => {
      const subject = subjects[index]
      if (subject === undefined) return false
      return subject.kind === 'cluster' ? isDeploymentTouched(subject.deployment) : filesOf(subject).some(isChanged)
    },
  }
}

/** The same for deployments of the same template with the same parameter file, and for no others. */
export function keyOf({ template, parameters }: Deployment): string {
  return JSON.stringify([template, parameters])
}

/** Of what stands in a file or a command by itself. */
function filesOf(subject: Exclude<Subject, { kind: 'cluster' }>): readonly string[] {
  switch (subject.kind) {
    case 'config':
      return [subject.file, ...subject.usedBy.map(({ site }) => site.source.path)]
    case 'cli-call': {
      const { file, configAnchor, outcome, template } = subject
      return [file, template ?? file, configAnchor.source.path, ...(outcome.kind === 'missing' ? outcome.searched : [])]
    }
    case 'upstream-config':
      return [subject.file]
  }
}

/** A `bicepconfig.json` counts for all files below it: it says where modules come from. */
function configsFor(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(posix.join(folder, 'bicepconfig.json'))
    if (folder === '.' || folder === '/' || folder === '..') return folders
  }
}

/** Bicep and the JSON that is compiled from it are held against each other. */
function besideCompiled(touched: readonly Evaluated[], compiled: readonly Compiled[]): readonly Evaluated[] {
  const own = new Set(touched)
  return compiled.flatMap(({ json, bicep }) => (own.has(json) ? [bicep] : own.has(bicep) ? [json] : []))
}

/** Files that name a changed one, and those that name them, and so on. */
function leadingTo(isChanged: (path: string) => boolean, { library }: Discovery): ReadonlySet<string> {
  const named = [...library.parsed].flatMap(([path, { document }]) => {
    if (document === null) return []
    const { calls, perhaps, others } = referencesOf(document)
    return [...calls, ...perhaps, ...others].map((reference) => ({ path, target: reference.path }))
  })
  const naming = grouped(named, ({ target }) => [target])
  const found = new Set<string>()
  const pending = [...naming.keys()].filter(isChanged)
  for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
    for (const { path } of naming.get(target) ?? []) {
      if (found.has(path)) continue
      found.add(path)
      pending.push(path)
    }
  }
  return found
}

/** Of one file alone, or of what the change touches. */
export function isTouched({ place, subjects, deployments }: Finding, touched: Touched): boolean {
  if (subjects.length === 0 && deployments.length === 0) return touched.file(place.file)
  return subjects.some(touched.subject) || deployments.some(touched.deployment)
}
