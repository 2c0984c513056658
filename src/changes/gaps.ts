/** What one side of a change does not tell, so that a cluster that is not there need not be gone. */
import type { Discovery } from '../discover/discover.js'
import { unreadableFiles } from '../discover/file-counts.js'
import { clipPath } from '../model/clip.js'

/** Path of a file that may hide clusters → what is wrong with it. */
export type Gaps = ReadonlyMap<string, string>

/** To be asked for once everything is evaluated: by then every file has been read. */
export function gapsOf(discovery: Discovery): Gaps {
  const absent = discovery.missing.map(
    ({ site, written }) => [site.source.path, `names '${clipPath(written)}', which is not there`] as const,
  )
  const broken = unreadableFiles(discovery).map(({ site }) => [site.source.path, 'cannot be analysed'] as const)
  return new Map([...absent, ...broken])
}
