/**
 * Upstream KubeProxyConfiguration objects in YAML: documents of their own, beside others in a kubeadm file, or text in a
 * ConfigMap. By API version and kind, never by a name: OpenShift's `kubeProxyConfig` and Talos's `KubeProxyConfig` are
 * other things.
 */
import { type Site, type Source, siteOf } from '../../model/location.js'
import { members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { placed } from '../../syntax/script/placed.js'
import type { YamlDocuments } from '../../syntax/yaml/documents.js'
import { scalarText } from '../../syntax/yaml/scalar-text.js'

export interface UpstreamDocument {
  readonly source: Source
  readonly root: JsonObject
}

/** Objects in objects; deeper there is none of ours. */
const maximumDepth = 30
const group = 'kubeproxy.config.k8s.io/'
/** The one version that there is; what another would allow nobody knows. */
const version = `${group}v1alpha1`

/** By kind and API version, letter case included, as Kubernetes has them. */
export function isUpstream(node: JsonObject): boolean {
  const text = (name: string) => {
    return textOf(members(node).find(({ key }) => key.value === name)?.value) ?? ''
  }
  return text('kind') === 'KubeProxyConfiguration' && text('apiVersion') === version
}

/**
 * Those that are written out: what a templating tool fills in nobody knows.
 *
 * @param parse for what stands as text in a ConfigMap
 */
export function upstreamDocuments(
  source: Source,
  documents: readonly JsonNode[],
  parse: (text: string) => YamlDocuments,
): readonly UpstreamDocument[] {
  if (!source.text.includes(group)) return []
  const found: UpstreamDocument[] = []
  const visit = (node: JsonNode, depth: number): void => {
    if (depth > maximumDepth) return
    if (node.kind === 'object' && isUpstream(node)) {
      // A template of Helm's or another's: what it comes to nobody knows.
      if (!source.text.slice(node.start, node.end).includes('{{')) found.push({ source, root: node })
    } else if (node.kind === 'object') for (const { value } of node.members) visit(value, depth + 1)
    else if (node.kind === 'array') for (const item of node.items) visit(item, depth + 1)
    else if (node.kind === 'string' && node.value.includes(group) && !node.value.includes('{{')) {
      const mapped = scalarText(source.text, node)
      if (mapped === null) return
      for (const inner of parse(mapped.text).documents) {
        if (inner.kind === 'object' && isUpstream(inner)) found.push({ source, root: placed(inner, mapped) })
      }
    }
  }
  for (const document of documents) visit(document, 0)
  return found
}

/** A text that is given to `az` and plainly is one of these. */
export function looksUpstream(text: string): boolean {
  return text.includes(group) && /KubeProxyConfiguration/.test(text)
}

/** Its first line that is not blank. */
export function startOfText(source: Source): Site {
  const start = source.text.search(/\S/)
  const line = source.text.indexOf('\n', Math.max(start, 0))
  return siteOf(source, { start: Math.max(start, 0), end: line === -1 ? source.text.length : line })
}
