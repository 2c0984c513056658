/** What a report of an organisation's rule says: its own words, or which property was found how. */
import { clip } from '../model/clip.js'
import type { Subject } from '../model/subject.js'
import { pathText } from './schema/instance.js'
import { bare, type Failure, quoted } from './schema/schema.js'
import type { SchemaTarget, SubjectView } from './subject-instance.js'

/** What a message may hold in braces. */
export const placeholders = ['found', 'expected', 'cluster', 'parameters'] as const
export type Placeholder = (typeof placeholders)[number]

/** `{name}` in a message. */
export const placeholderPattern = /\{([A-Za-z]{1,20})\}/g

export interface MessageSource {
  readonly message: string | null
  readonly on: SchemaTarget
}

/** One pass: what is put in is not looked at again. */
export function violationMessage(
  { message, on }: MessageSource,
  failure: Failure,
  subject: Subject,
  view: SubjectView,
): string {
  if (message === null) return plainMessage(failure, on)
  const texts: Readonly<Record<Placeholder, () => string>> = {
    found: () => (failure.found === null ? 'nothing' : failure.found(bare)),
    expected: () => failure.expected(bare),
    cluster: () => {
      const name = view.cluster?.body.get('name').text ?? null
      return name === null ? `the ${view.cluster === null ? 'file' : 'cluster in'} ${subject.file}` : clip(name)
    },
    parameters: () =>
      subject.kind === 'cluster' ? (subject.deployment.parameters ?? 'no parameter file') : 'no parameter file',
  }
  return message.replace(placeholderPattern, (written, name: string) => {
    const known = placeholders.find((placeholder) => placeholder === name)
    return known === undefined ? written : texts[known]()
  })
}

/** `mode is 'IPVS'; expected 'NFTABLES'.` */
function plainMessage({ path, found, expected }: Failure, on: SchemaTarget): string {
  const root = { cluster: 'the cluster', kubeProxyConfig: 'kubeProxyConfig', upstream: 'KubeProxyConfiguration' }[on]
  const text = pathText(path)
  const name = text === '' ? root : text
  const state = found === null ? 'is not set' : `is ${found(quoted)}`
  return `${name} ${state}; expected ${expected(quoted)}.`
}
