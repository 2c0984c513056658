/** What is judged in a repository: config files, commands, upstream objects, and the clusters that templates deploy. */
import { createHash } from 'node:crypto'
import { callSubject, openingOf, useOf } from './cli-calls.js'
import type { Evaluated } from './deployment.js'
import { type Discovery, discover } from './discover/discover.js'
import type { Files } from './discover/files/files.js'
import { type ConfigUse, filesOf, type HereConfig, hasScripts, noScripts } from './discover/scripts/found-scripts.js'
import { jsonValue } from './evaluate/json-value.js'
import { compareText } from './model/compare-text.js'
import { placeOf, siteOf } from './model/location.js'
import type { ConfigSubject, Subject } from './model/subject.js'
import type { PolicyInputs } from './policy/policy.js'
import { upstreamSubjects } from './upstream-configs.js'

/**
 * Discovers, and evaluates with what is discovered. YAML is loaded where a template asks for it, which hardly any does:
 * then everything is done again with it.
 */
export async function withDiscovery<T>(
  files: Files,
  inputs: PolicyInputs,
  use: (discovery: Discovery) => T | Promise<T>,
): Promise<T> {
  const scripts = hasScripts(files, inputs)
    ? await (await import('./discover/scripts/find-scripts.js')).findScripts(files, inputs)
    : noScripts
  const discovery = discover(files, inputs, null, scripts)
  const result = await use(discovery)
  if (!discovery.library.lacksYaml()) return result
  const { parseFirstYaml } = await import('./syntax/yaml/parse.js')
  return use(discover(files, inputs, parseFirstYaml, scripts))
}

/** In the order of reports. */
export function subjectsOf(discovery: Discovery, deployed: readonly Evaluated[]): readonly Subject[] {
  return inOrder([
    ...configSubjects(discovery),
    ...discovery.scripts.uses.map((use) => callSubject(use, discovery)),
    ...upstreamSubjects(discovery),
    ...deployed.flatMap(({ clusters }) => clusters),
  ])
}

/** Files, and those that scripts write; a file that several commands use is one subject. */
function configSubjects({ configs, scripts: { uses } }: Discovery): readonly ConfigSubject[] {
  const written = new Set(uses.flatMap(({ found }) => (found.kind === 'here' ? [found.document] : [])))
  const usesOf = (isIts: (found: ConfigUse['found']) => boolean) => uses.filter(({ found }) => isIts(found)).map(useOf)
  return [
    ...configs.map((config) => {
      const { path } = config.document.source
      return configSubject(
        config,
        usesOf((found) => filesOf(found).includes(path)),
      )
    }),
    ...[...written].map((document) =>
      writtenSubject(
        document,
        usesOf((found) => found.kind === 'here' && found.document === document),
      ),
    ),
  ]
}

function configSubject(
  { document, bytes, isUsed }: Discovery['configs'][number],
  usedBy: ConfigSubject['usedBy'],
): ConfigSubject {
  const { source, root, looseness } = document
  return {
    kind: 'config',
    file: source.path,
    config: jsonValue(root, source),
    anchor: openingOf(document),
    looseness: looseness.map((one) => ({ site: siteOf(source, one), message: one.message })),
    isUsed,
    usedBy,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** A config file that a script writes. */
function writtenSubject(document: HereConfig, usedBy: ConfigSubject['usedBy']): ConfigSubject {
  return {
    kind: 'config',
    file: document.source.path,
    config: document.value,
    anchor: openingOf(document),
    looseness: document.looseness,
    isUsed: true,
    usedBy,
    sha256: createHash('sha256').update(document.text).digest('hex'),
  }
}

/** By file and place, then by parameter file. */
function inOrder(subjects: readonly Subject[]): readonly Subject[] {
  const placed = subjects.map((subject) => ({ subject, place: placeOf(subject.anchor) }))
  return placed
    .sort(
      (a, b) =>
        compareText(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        compareText(parametersOf(a.subject), parametersOf(b.subject)),
    )
    .map(({ subject }) => subject)
}

function parametersOf(subject: Subject): string {
  return subject.kind === 'cluster' ? (subject.deployment.parameters ?? '') : ''
}
