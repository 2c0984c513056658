import { decode } from './decode.js'
import type { Files } from './files.js'
import { maximumFileSize } from './read-file.js'

/** The text of a file; null: there is none that can be read. */
export function readText(path: string, { read }: Pick<Files, 'read'>): string | null {
  const found = read(path)
  if (found.kind !== 'bytes' || found.bytes.length > maximumFileSize) return null
  const decoded = decode(found.bytes)
  return 'text' in decoded ? decoded.text : null
}
