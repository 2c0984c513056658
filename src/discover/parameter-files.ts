/** Which parameter file belongs to which template. */
import { posix } from 'node:path'
import { quickstart } from './compiled-from.js'

/** How sure it is that the two belong together. */
export type Pairing =
  /** The parameter file names the template (`using`), or the policy does. */
  | 'named'
  /** Only their file names agree. */
  | 'stem'

/**
 * What the portal calls a template and its parameters when it exports them, side by side:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/quickstart-create-templates-use-the-portal
 */
const exported = { template: 'template', parameters: 'parameters.json' }

/**
 * Templates that an ARM parameter file may belong to by its name: `x.parameters.json`, `x.parameters.prod.json` and
 * `x.prod.parameters.json` belong to `x.bicep` and `x.json` in the same folder, `parameters.json` to `template.json`.
 *
 * What belongs to one of `main.bicep` and the `azuredeploy.json` that is made of it belongs to both.
 *
 * @param find the path of the file as it is there, extensions in whatever case; null: there is none
 * @param isMade whether the compiler has made the ARM JSON at this path
 * @returns the first that exist, the longest stem first; empty for a file that is not named like a parameter file
 */
export function templatesByStem(
  path: string,
  find: (path: string) => string | null,
  isMade: (path: string) => boolean,
): readonly string[] {
  // Nearly all files are told apart by this alone.
  if (!/param/i.test(path)) return []
  const folder = posix.dirname(path)
  const findAll = (...names: string[]) => names.flatMap((name) => find(posix.join(folder, name)) ?? [])
  const jsonOf = (stem: string) => findAll(`${stem}.json`, `${stem}.jsonc`)
  if (posix.basename(path).toLowerCase() === exported.parameters) return jsonOf(exported.template)
  for (const stem of stemsOf(posix.basename(path))) {
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

export function isNamedLikeParameters(path: string): boolean {
  // Nearly all files are told apart by this alone.
  return /param/i.test(path) && stemsOf(posix.basename(path)).length > 0
}

function stemsOf(name: string): readonly string[] {
  const parts = name.split('.')
  const extension = parts.pop()?.toLowerCase()
  const at = parts.findLastIndex((part) => /^(parameters|params|param)$/i.test(part))
  if ((extension !== 'json' && extension !== 'jsonc') || at < 1) return []
  const before = parts.slice(0, at)
  return before.map((_, index) => before.slice(0, before.length - index).join('.'))
}
