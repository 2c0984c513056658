/** The files that a template or parameter file names, and whether they are there. */
import { isRegistryReference, pathFrom, plainText } from '../evaluate/paths.js'
import type { TemplateFiles } from '../evaluate/template-files.js'
import { type Site, siteOf } from '../model/location.js'
import { oncePer } from '../model/once.js'
import type { StringLiteral } from '../syntax/bicep/syntax.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { deploymentTemplates } from './deployment-templates.js'
import type { BicepDocument, Document, JsonDocument } from './document.js'

export interface Reference {
  /** As written. */
  readonly written: string
  readonly site: Site
  /** From the working directory. */
  readonly path: string
}

/** What a file names: the templates that it calls, and the files that it imports from, extends or belongs to. */
export interface References {
  readonly calls: readonly Reference[]
  /** Paths that it may call: they stand where they are not certainly a call. */
  readonly perhaps: readonly Reference[]
  readonly others: readonly Reference[]
  /** Modules of registries and template specs, as written. */
  readonly registry: readonly string[]
}

export const referencesOf = oncePer(
  (document: Document): References => ('tree' in document ? bicepReferences(document) : armReferences(document)),
)

function bicepReferences({ tree, source }: BicepDocument): References {
  const { linked, loaded } = deploymentTemplates(tree)
  const referenceTo = (literal: StringLiteral): Reference => {
    const written = plainText(literal) ?? ''
    return { written, site: siteOf(source, literal), path: pathFrom(source.path, written) }
  }
  const found = {
    calls: linked.map(referenceTo),
    perhaps: loaded.map(referenceTo),
    others: [] as Reference[],
    registry: [] as string[],
  }
  for (const statement of tree.statements) {
    const { kind } = statement
    if (kind !== 'module' && kind !== 'using' && kind !== 'extends' && kind !== 'import') continue
    const literal = statement.path
    const written = literal === null ? null : plainText(literal)
    if (literal === null || written === null) continue
    if (isRegistryReference(written)) found.registry.push(written)
    else found[kind === 'module' ? 'calls' : 'others'].push(referenceTo(literal))
  }
  return found
}

/**
 * Linked templates, wherever in the file; paths that are expressions are not known before evaluation. Other things have
 * a `relativePath` too: an HTTP trigger of a workflow.
 */
function armReferences({ root, source }: JsonDocument): References {
  const found = { calls: [] as Reference[], perhaps: [] as Reference[], others: [], registry: [] }
  const pending: { readonly node: JsonNode; readonly isLink: boolean }[] = []
  if (source.text.includes('\\u') || /relativepath/i.test(source.text)) pending.push({ node: root, isLink: false })
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { node, isLink } = one
    if (node.kind === 'array') pending.push(...node.items.map((item) => ({ node: item, isLink: false })))
    if (node.kind !== 'object') continue
    for (const { key, value } of node.members) {
      const name = key.value.toLowerCase()
      // The paths in a template spec are those of its `linkedTemplates`.
      if (name === 'maintemplate') continue
      pending.push({ node: value, isLink: name === 'templatelink' })
      if (name !== 'relativepath' || value.kind !== 'string' || value.value.startsWith('[')) continue
      const reference = { written: value.value, site: siteOf(source, value), path: pathFrom(source.path, value.value) }
      found[isLink ? 'calls' : 'perhaps'].push(reference)
    }
  }
  return { ...found, calls: found.calls.sort((a, b) => a.site.start - b.site.start) }
}

/** Paths of the templates that a document may call, restored modules of registries among them. */
export function calledBy(document: Document, files: Pick<TemplateFiles, 'registryModule'>): readonly string[] {
  const { calls, perhaps, registry } = referencesOf(document)
  return [...[...calls, ...perhaps].map(({ path }) => path), ...restored(registry, document.source.path, files)]
}

/** Where modules of registries lie, of those that are on disk. */
export function restored(
  registry: readonly string[],
  from: string,
  files: Pick<TemplateFiles, 'registryModule'>,
): readonly string[] {
  return registry.map((reference) => files.registryModule(reference, from)).filter((path) => typeof path === 'string')
}
