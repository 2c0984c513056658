/** Kubernetes' own KubeProxyConfiguration objects, as subjects. */
import type { Discovery } from './discover/discover.js'
import { isUpstream, type UpstreamDocument } from './discover/scripts/upstream.js'
import { jsonValue } from './evaluate/json-value.js'
import { withPlaceholders } from './evaluate/placeholders.js'
import { siteOf } from './model/location.js'
import type { UpstreamSubject } from './model/subject.js'

/** Those in files of JSON, YAML and scripts; text that another tool fills in is unknown. */
export function upstreamSubjects({ scripts, library }: Discovery): readonly UpstreamSubject[] {
  const inJson = [...library.parsed.values()].flatMap(({ document }): readonly UpstreamDocument[] => {
    if (document?.kind !== 'other-json' || !isUpstream(document.root)) return []
    return document.source.text.includes('{{') ? [] : [document]
  })
  return [...scripts.upstream, ...inJson].map(({ source, root }) => {
    const kind = root.members.find(({ key }) => key.value === 'kind')?.value ?? root
    // Text like `${MODE}` waits for another tool, as in parameter files.
    const config = withPlaceholders(jsonValue(root, source))
    return { kind: 'upstream-config', file: source.path, config, anchor: siteOf(source, kind) }
  })
}
