/** Which parameter file belongs to which template. */
import { posix } from 'node:path'
import { quickstart } from './compiled-from.js'

/** How sure it is that the two belong together. */
export type Pairing =
  /** The parameter file names the template (`using`), or the policy does. */
  | 'named'
  /** Only their file names agree. */
  | 'stem'
  /** The one is what a folder deploys, the other called its parameters, and gives only what it declares. */
  | 'entry'

/**
 * What the portal calls a template and its parameters when it exports them, side by side:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/quickstart-create-templates-use-the-portal
 */
const exported = { template: 'template', parameters: 'parameters.json' }

/** What a template is called that deploys what its folder holds; the likeliest first. */
const entries = [quickstart.bicep, quickstart.json, 'mainTemplate']

/** An environment, as it stands before the word for parameters: `dev.parameters.json`. */
const environment =
  '(?:dev(?:elopment)?|te?st|qa|uat|acc|stag(?:e|ing)|stg|(?:pre-?|non-?)?prod(?:uction)?|prd|sandbox|sbx)[-_.]'

const plainName = new RegExp(`^(?:${environment})?(?:parameters?|params?)(?:[-_.].*)?\\.jsonc?$`, 'i')

/** Finds a file by its path, extension in whatever case; null: there is none. */
type Find = (path: string) => string | null

/**
 * Templates that an ARM parameter file may belong to by its name: `x.parameters.json`, `x.parameters.prod.json`,
 * `x.parameters-prod.json`, `x.prod.parameters.json` and `x-parameters.json` belong to `x.bicep` and `x.json` in the same
 * folder, `parameters.json` to `template.json`.
 *
 * What belongs to one of `main.bicep` and the `azuredeploy.json` that is made of it belongs to both.
 *
 * @param find the path of the file as it is there, extensions in whatever case; null: there is none
 * @param isMade whether the compiler has made the ARM JSON at this path
 * @returns the first that exist, the longest stem first; empty for a file that is not named like a parameter file
 */
export function templatesByStem(path: string, find: Find, isMade: (path: string) => boolean): readonly string[] {
  // Nearly all files are told apart by this alone.
  if (!/param/i.test(path)) return []
  const { json } = besides(path, find)
  if (posix.basename(path).toLowerCase() === exported.parameters) return json(exported.template)
  return firstOf(stemsOf(posix.basename(path)), path, find, isMade)
}

/**
 * Templates that a file called nothing but parameters, perhaps of an environment (`parameters.json`, `params.prod.json`,
 * `prod.parameters.json`), may belong to: what its folder deploys, by its name.
 *
 * @param find @param isMade as above
 */
export function entriesBeside(path: string, find: Find, isMade: (path: string) => boolean): readonly string[] {
  return plainName.test(posix.basename(path)) ? firstOf(entries, path, find, isMade) : []
}

function firstOf(
  stems: readonly string[],
  path: string,
  find: Find,
  isMade: (path: string) => boolean,
): readonly string[] {
  const { findAll, json: jsonOf } = besides(path, find)
  for (const stem of stems) {
    const [bicep, json] = [findAll(`${stem}.bicep`), jsonOf(stem)]
    const templates = [...bicep, ...json]
    const name = stem.toLowerCase()
    if (name === quickstart.json && bicep.length === 0 && json.every(isMade)) {
      templates.unshift(...findAll(`${quickstart.bicep}.bicep`))
    } else if (name === quickstart.bicep && bicep.length > 0 && findAll(`${quickstart.json}.bicep`).length === 0) {
      templates.push(...jsonOf(quickstart.json).filter(isMade))
    }
    if (templates.length > 0) return templates
  }
  return []
}

/** Looks for files in the folder of another. */
function besides(path: string, find: Find) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const findAll = (...names: string[]) => names.flatMap((name) => find(`${folder}${name}`) ?? [])
  return { findAll, json: (stem: string) => findAll(`${stem}.json`, `${stem}.jsonc`) }
}

/** `x.parameters.json`, `x-params.prod.jsonc` and their like: see templatesByStem(). */
export function isNamedLikeParameters(path: string): boolean {
  // Nearly all files are told apart by this alone.
  return /param/i.test(path) && stemsOf(posix.basename(path)).length > 0
}

function stemsOf(name: string): readonly string[] {
  const parts = name.split('.')
  const extension = parts.pop()?.toLowerCase()
  if (extension !== 'json' && extension !== 'jsonc') return []
  const at = parts.findLastIndex((part) => /(?:^|[-_])(?:parameters?|params?)(?:[-_]|$)/i.test(part))
  const [, start] = /^(?:(.+)[-_])?(?:parameters?|params?)(?:[-_].*)?$/i.exec(parts[at] ?? '') ?? []
  const before = [...parts.slice(0, Math.max(at, 0)), ...(start === undefined ? [] : [start])]
  return before.map((_, index) => before.slice(0, before.length - index).join('.'))
}
