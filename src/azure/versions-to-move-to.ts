import { parseApiVersion } from './api-version.js'
import { isPastPromise, isRetired } from './api-version-life.js'
import { type ApiVersionRow, apiVersions, supportsMode } from './api-versions.js'
import type { KubeProxyMode } from './kube-proxy-config.js'

export interface Needs {
  /** Whether the subject writes `kubeProxyConfig`. */
  readonly kubeProxyConfig: boolean
  /** The mode it writes, where that is known. */
  readonly mode: KubeProxyMode | null
  /** The API version it has now, as written; null where that is not known. */
  readonly current: string | null
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
}

/**
 * The versions to advise, best first: the newest one in the published schemas that has everything the subject uses
 * and is neither retired nor past its promised year. Before it, where the current version is stable, the preview of
 * the same month, because it changes the least. One, two, or none where the table is too old to know any.
 */
export function versionsToMoveTo(needs: Needs): readonly ApiVersionRow[] {
  const fit = apiVersions.filter((row) => isFit(row, needs))
  const newest = fit.at(-1)
  if (newest === undefined) return []
  const twin = previewOfSameMonth(fit, needs.current)
  return twin === undefined || twin === newest ? [newest] : [twin, newest]
}

function isFit(row: ApiVersionRow, needs: Needs): boolean {
  if (row.firstSeenInSchemas === null || isRetired(row, needs.asOf) || isPastPromise(row, needs.asOf)) return false
  if (row.version === needs.current?.toLowerCase()) return false
  if (!needs.kubeProxyConfig) return !row.preview
  return row.kubeProxyConfig === true && (needs.mode === null || supportsMode(row, needs.mode) === true)
}

function previewOfSameMonth(fit: readonly ApiVersionRow[], current: string | null): ApiVersionRow | undefined {
  const version = current === null ? null : parseApiVersion(current)
  if (version === null || version.preview) return undefined
  const month = version.date.slice(0, 'YYYY-MM'.length)
  return fit.findLast((row) => row.preview && row.date.startsWith(month))
}
