/** Kubernetes' own KubeProxyConfiguration objects, as subjects. */
import type { Discovery } from './discover/discover.js'
import { isUpstream, type UpstreamDocument } from './discover/scripts/upstream.js'
import { jsonValue } from './evaluate/json-value.js'
import { siteOf } from './model/location.js'
import type { UpstreamSubject } from './model/subject.js'

export function upstreamSubjects({ scripts, library }: Discovery): readonly UpstreamSubject[] {
  const inJson = [...library.parsed.values()].flatMap(({ document }): readonly UpstreamDocument[] => {
    if (document?.kind !== 'other-json' || !isUpstream(document.root)) return []
    return document.source.text.includes('{{') ? [] : [document]
  })
  return [...scripts.upstream, ...inJson].map(({ source, root }) => {
    const kind = root.members.find(({ key }) => key.value === 'kind')?.value ?? root
    return { kind: 'upstream-config', file: source.path, config: jsonValue(root, source), anchor: siteOf(source, kind) }
  })
}
