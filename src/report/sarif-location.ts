/** Places in SARIF's words. */
import { posix } from 'node:path'
import type { Place } from '../model/location.js'

/** Relative to the repository's root, or to the folder that was checked; of a restored module outside of it, absolute. */
export function artifactLocation(file: string): object {
  if (posix.isAbsolute(file)) return { uri: `file://${encoded(file)}` }
  return { uri: encoded(file), uriBaseId: '%SRCROOT%' }
}

export function physicalLocation(place: Place): object {
  return { artifactLocation: artifactLocation(place.file), region: region(place) }
}

/** SARIF counts as we do: from 1, the end exclusive; a file as a whole is its first position. */
export function region({ line, column, endLine, endColumn }: Omit<Place, 'file'>): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function encoded(path: string): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return segments.map(encodeURIComponent).join('/')
}
