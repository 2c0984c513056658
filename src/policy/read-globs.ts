/** Globs of a policy file. Loaded only when a policy brings some. */
import { type Source, siteOf } from '../model/location.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { compileGlob } from './glob.js'
import type { Pattern, PolicyInputs, TemplateParameters } from './policy.js'
import type { Tell } from './problem.js'
import { isText, isTrue, itemsOf, memberOf } from './tree.js'

export interface GlobReading {
  readonly source: Source
  readonly tell: Tell
}

/** One glob or a list of them; null where nothing is written. */
export function readGlobs(
  node: JsonNode | null,
  { source, tell }: GlobReading,
  options: { readonly ignoreCase: boolean } = { ignoreCase: false },
): readonly Pattern[] | null {
  if (node === null) return null
  const nodes = node.kind === 'array' ? node.items : [node]
  return nodes.filter(isText).flatMap((glob) => {
    const test = compileGlob(glob.value, options)
    if (typeof test === 'function') return [{ pattern: glob.value, site: siteOf(source, glob), matches: test }]
    tell(glob, `The glob '${glob.value}' cannot be used: ${test.reason}.`)
    return []
  })
}

/** What cannot be used is told and left out. */
export function readInputs(node: JsonNode, reading: GlobReading): PolicyInputs {
  const globs = (name: string) => readGlobs(memberOf(node, name), reading) ?? []
  return {
    ignore: globs('ignore'),
    roots: globs('roots'),
    configs: globs('configs'),
    parameters: itemsOf(memberOf(node, 'parameters')).flatMap((entry) => readParameters(entry, reading)),
    markdown: isTrue(memberOf(node, 'markdown')),
  }
}

function readParameters(entry: JsonNode, reading: GlobReading): readonly TemplateParameters[] {
  const template = memberOf(entry, 'template')
  const files = readGlobs(memberOf(entry, 'files'), reading) ?? []
  if (!isText(template)) return []
  const path = template.value.replace(/^(\.\/)+/, '')
  if (path === '' || path.startsWith('/') || /(^|\/)\.\.(\/|$)/.test(path) || /[*?[\]{}\\]/.test(path)) {
    reading.tell(template, `'template' is '${template.value}'; expected one path from the repository's root, with '/'.`)
    return []
  }
  return [{ template: path, site: siteOf(reading.source, template), files }]
}
