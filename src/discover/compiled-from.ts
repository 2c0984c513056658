/** ARM JSON that the Bicep compiler has made, and from what. */
import { posix } from 'node:path'
import { member } from '../syntax/json/members.js'
import type { TemplateDocument } from './pairs.js'

/** The paths of ARM JSON that the compiler has made of Bicep beside it, and of that Bicep. */
export function compiledTemplates(templates: readonly TemplateDocument[]): ReadonlyMap<string, string> {
  const bicepByStem = new Map(
    templates.flatMap(({ source: { path } }) => (/\.bicep$/i.test(path) ? [[stemOf(path), path] as const] : [])),
  )
  return new Map(
    templates.flatMap((template): [string, string][] => {
      if (!isCompiled(template)) return []
      const { path } = template.source
      const [bicep] = sourceStems(path).flatMap((stem) => bicepByStem.get(stem) ?? [])
      return bicep === undefined ? [] : [[path, bicep]]
    }),
  )
}

/** By `metadata._generator`, which the compiler writes: TemplateWriter in Azure/bicep. */
export function isCompiled(template: TemplateDocument): boolean {
  if (!('root' in template)) return false
  const generator = member(member(member(template.root, 'metadata'), '_generator'), 'name')
  return generator?.kind === 'string' && generator.value === 'bicep'
}

/**
 * In Azure's quickstart templates, and in what follows them, Bicep and the JSON made of it have names of their own:
 * "The bicep file must be named main.bicep. The azuredeploy.json […] will be built automatically […]. The parameter file
 * must still be named azuredeploy.parameters.json".
 * https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/README.md#bicep-support
 */
export const quickstart = { bicep: 'main', json: 'azuredeploy' }

/** The Bicep from which a template may be compiled, be it there or not: without it the JSON stands for itself. */
export function possibleSources(template: TemplateDocument): readonly string[] {
  return isCompiled(template) ? sourceStems(template.source.path).map((stem) => `${stem}.bicep`) : []
}

/** What the Bicep may be called, without its extension; the likeliest first. */
function sourceStems(path: string): readonly string[] {
  const stem = stemOf(path)
  const isQuickstart = posix.basename(stem).toLowerCase() === quickstart.json
  return isQuickstart ? [stem, posix.join(posix.dirname(path), quickstart.bicep)] : [stem]
}

function stemOf(path: string): string {
  return path.replace(/\.[a-z]+$/i, '')
}
