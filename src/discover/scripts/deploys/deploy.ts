/** A template that is deployed by name, with the parameters that it is given. */
import type { CommandValue } from '../../../evaluate/parameters.js'
import { clip } from '../../../model/clip.js'
import type { Site } from '../../../model/location.js'
import { type UnknownValue, unknownValue } from '../../../model/value.js'
import { isBicepParameters } from '../../first-look/prefilter.js'
import type { Argument } from '../argument.js'
import { argumentValue, whyOther } from '../argument-value.js'
import { targetOf } from '../folders.js'
import type { DeployCommand } from './deploy-commands.js'
import { existing, givenBy, jsonParameters, namedValue, type Place, withoutAt } from './given-parameters.js'

/** One deployment that somebody asks for. */
export interface Deploy {
  /** The template's path; null: no file is found, unless a .bicepparam file among `files` names it. */
  readonly template: string | null
  /** Parameter files, in order: later ones win. */
  readonly files: readonly string[]
  readonly values: readonly CommandValue[]
  /** Set where something gives parameters that nobody can follow. */
  readonly rest: UnknownValue | null
  /** The commands that ask for it. */
  readonly sites: readonly Site[]
}

export function deployOf({ site, template, given, named }: DeployCommand, place: Place): Deploy {
  const paths: string[] = []
  const values = new Map<string, CommandValue>()
  let rest: UnknownValue | null = null
  const unknown = (reason: string, origin: Site) => {
    rest ??= unknownValue(reason, origin, { mayBeNull: true })
  }
  for (const argument of given) {
    const json = jsonParameters(argument)
    const value = json === null ? namedValue(argument, place) : null
    for (const one of json ?? (value === null ? [] : [value])) {
      values.set(one.name.toLowerCase(), { ...one, filesBefore: paths.length })
    }
    if (json !== null || value !== null) continue
    const path = existing(withoutAt(argument), place)
    const whole = argumentValue(argument)
    const other = whyOther(argument)
    if (path !== null) paths.push(path)
    if (other !== null) unknown(other.reason, other.site)
    else if (path === null && whole.kind === 'unknown') unknown(whole.cause.reason, whole.origin)
    else if (path === null) unknown(absentParameters(argument.text ?? ''), argument.site)
  }
  for (const one of named) values.set(one.name.toLowerCase(), { ...givenBy(one), filesBefore: paths.length })
  // What is given beside a .bicepparam file wins wherever it stands.
  const filesBefore = paths.some(isBicepParameters) ? { filesBefore: paths.length } : {}
  return {
    template: template === null ? null : templateFile(template, place),
    files: paths,
    values: [...values.values()].map((one) => ({ ...one, ...filesBefore })),
    rest,
    sites: [site],
  }
}

/**
 * ARM JSON that is not there is made of the Bicep of its name before it is deployed: `az bicep build --file main.bicep`
 * writes `main.json` beside it. https://learn.microsoft.com/cli/azure/bicep#az-bicep-build
 */
function templateFile(template: Argument, place: Place): string | null {
  const found = existing(template, place)
  if (found !== null) return found
  const { candidates } = targetOf(template, place.folders, place.script)
  const sources = candidates.flatMap((path) => (/\.json$/i.test(path) ? [path.replace(/\.json$/i, '.bicep')] : []))
  return sources.find((path) => place.files.exists(path)) ?? null
}

/** What is neither a value nor a file that is there; whether it is meant as a path only its looks tell. */
function absentParameters(text: string): string {
  const source = `parameters come from '${clip(text)}'`
  return /^[\w@$.][\w\s@./\\-]*$/.test(text) ? `${source}, and there is no such file` : source
}
