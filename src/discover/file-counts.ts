/** What became of the files that are ours: how many there are, and which of them cannot be analysed. */
import type { Discovery } from './discover.js'
import type { Parsed, Unreadable } from './document.js'

export interface FileCounts {
  readonly discovered: number
  readonly analysed: number
  readonly unreadable: number
}

/** Files that could not be analysed, of those that matter, once nobody asks for more of them. */
export function unreadableFiles(discovery: Discovery): readonly Unreadable[] {
  const ofFiles = oursOf(discovery).flatMap(([, { unreadable }]) => unreadable)
  return [...ofFiles, ...discovery.scripts.unreadable, ...discovery.closed]
}

export function countFiles(discovery: Discovery): FileCounts {
  const ours = oursOf(discovery)
  const broken = ours.filter(([, { unreadable }]) => unreadable.length > 0)
  const scripts = countScripts(discovery)
  return {
    discovered: ours.length + scripts.analysed + scripts.unreadable + discovery.closed.length,
    analysed: ours.length - broken.length + scripts.analysed,
    unreadable: broken.length + scripts.unreadable + discovery.closed.length,
  }
}

/** Files with a command that uses a config file, or with an upstream object, that are not counted already. */
function countScripts(discovery: Discovery): { readonly analysed: number; readonly unreadable: number } {
  const { scripts } = discovery
  const counted = new Set(oursOf(discovery).map(([path]) => path))
  const unreadable = new Set(scripts.unreadable.map(({ site }) => site.source.path))
  const holding = [
    ...scripts.uses.map(({ file }) => file.source.path),
    ...scripts.upstream.map(({ source }) => source.path),
  ]
  const analysed = new Set(holding.filter((path) => !unreadable.has(path) && !counted.has(path)))
  return { analysed: analysed.size, unreadable: unreadable.size }
}

/** With their paths. */
function oursOf({ library, pairs }: Discovery): readonly (readonly [string, Parsed])[] {
  const paired = new Set<string | null>(pairs.map(({ path }) => path))
  return [...library.parsed].filter(([path, { relevance }]) => relevance === 'ours' || paired.has(path))
}
