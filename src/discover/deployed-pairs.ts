/** Templates and parameters that belong together because a command deploys the one with the others. */
import type { CommandValue } from '../evaluate/parameters.js'
import { isUnavailable } from '../evaluate/template-files.js'
import { clipPath } from '../model/clip.js'
import { grouped } from '../model/grouped.js'
import { type Site, siteKey, siteOf } from '../model/location.js'
import { type UnknownValue, unknownValue } from '../model/value.js'
import type { PolicyInputs } from '../policy/policy.js'
import { matchesAny } from './document.js'
import type { Library } from './library.js'
import { givenParametersOf, type Pair, type ParametersDocument, templateOf, templateUsedBy } from './pairs.js'
import type { Deploy } from './scripts/deploys/deploy.js'

/** What a command gives beside its first parameter file. */
export interface CommandParameters {
  /** Further parameter files, in order: later ones win. null: nothing of one could be read. */
  readonly documents: readonly (ParametersDocument | null)[]
  readonly values: readonly CommandValue[]
  /** Set where it gives more, and nobody can follow what. */
  readonly rest: UnknownValue | null
  /** The files with the command. */
  readonly scripts: readonly string[]
}

export interface DeployedPairs {
  readonly pairs: readonly Pair[]
  /** Commands that deploy something else than a file that is known here. */
  readonly unknown: readonly Site[]
}

/**
 * The pairs of all commands, and those of the others that no command deploys in another way: a template that a command
 * gives further values is not deployed with its parameter file alone.
 */
export function withDeployed(
  pairs: readonly Pair[],
  deploys: readonly Deploy[],
  library: Library,
  inputs: PolicyInputs,
): DeployedPairs {
  const named = deploys.map((deploy) => ({
    ...deploy,
    path: deploy.template ?? templateOfFiles(deploy.files, library),
  }))
  const deployed = named.flatMap((deploy) => pairOf(deploy, library, inputs) ?? [])
  const taken = new Set(deploys.flatMap(({ files }) => files))
  const isReplaced = (pair: Pair) =>
    deployed.some(
      ({ template, path, given }) => template === pair.template && path === pair.path && given?.rest === null,
    ) ||
    (pair.pairing === 'entry' && pair.path !== null && taken.has(pair.path))
  return { pairs: [...pairs.filter((pair) => !isReplaced(pair)), ...deployed], unknown: unknownAmong(named) }
}

interface NamedDeploy extends Deploy {
  /** Of the template; null: nobody knows it. */
  readonly path: string | null
}

/** A command that is run in several ways is known where one of them is. */
function unknownAmong(deploys: readonly NamedDeploy[]): readonly Site[] {
  const commands = grouped(
    deploys.flatMap(({ path, sites }) => sites.map((site) => ({ site, isKnown: path !== null }))),
    ({ site }) => [siteKey(site)],
  )
  return [...commands.values()].flatMap((ways) => (ways.some(({ isKnown }) => isKnown) ? [] : [ways[0].site]))
}

function pairOf(
  { path, files, values, rest, sites }: NamedDeploy,
  library: Library,
  inputs: PolicyInputs,
): Pair | null {
  if (path === null || matchesAny(inputs.ignore, path)) return null
  library.parseIfOurs(path, 'template')
  const template = templateOf(library.parsed.get(path))
  if (template === null) return null
  const found = files.map((file) => ({ file, parsed: library.parse(file, 'found') }))
  const [first, ...others] = found
  const unread = found.flatMap(({ parsed }) => parsed?.unreadable[0]?.site ?? [])[0] ?? null
  const noParameters = found.find(({ parsed }) => parsed?.unreadable.length === 0 && givenParametersOf(parsed) === null)
  const documents = others.map(({ parsed }) => givenParametersOf(parsed))
  return {
    template,
    path: first?.file ?? null,
    parameters: givenParametersOf(first?.parsed),
    unread,
    pairing: 'named',
    given: {
      documents,
      values,
      rest: rest ?? notParameters(noParameters?.file, library),
      scripts: [...new Set(sites.map(({ source }) => source.path))],
    },
  }
}

/** The template that a .bicepparam file among them is for. */
function templateOfFiles(files: readonly string[], library: Library): string | null {
  for (const file of files) {
    const document = library.parse(file, 'found')?.document
    const template = document?.kind === 'bicepparam' ? templateUsedBy(document, library)?.template : null
    if (typeof template === 'string') return template
  }
  return null
}

/** az refuses such a file, or Azure what az makes of it: nobody knows what is deployed once that is mended. */
function notParameters(path: string | undefined, library: Library): UnknownValue | null {
  const source = path === undefined ? null : library.text(path)
  if (path === undefined || source === null || isUnavailable(source)) return null
  const start = Math.max(source.text.search(/\S/), 0)
  const reason = `'${clipPath(path)}' is given as parameters and holds none`
  return unknownValue(reason, siteOf(source, { start, end: start + 1 }), { mayBeNull: true })
}
