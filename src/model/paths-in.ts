/** Where properties of a name are written in a value, whatever way the choices in it fall. */
import { oncePer, oncePerKey } from './once.js'
import type { Lazy, Value } from './value.js'

export interface FoundPaths {
  readonly paths: readonly string[]
  /** false: it holds more than is looked through. */
  readonly isWhole: boolean
}

/** Deeper than any resource is, and larger; what is written beyond is not looked for, and that is told. */
export const maximumSearchDepth = 16
export const maximumSearchSize = 2_000

/**
 * Paths are lower-cased, and say nothing of the places in arrays: `properties.networkprofile.kubeproxyconfig`.
 *
 * @param except paths below which nothing is looked for, nor evaluated
 */
export function pathsIn(value: Value, name: string, except: readonly string[]): FoundPaths {
  const lowerName = name.toLowerCase()
  return foundIn(value)([lowerName, ...except].join(' '), lowerName, except)
}

/** A rule asks in every world, and what it is told holds in all of them. */
const foundIn = oncePer((value: Value) =>
  oncePerKey((_question: string, lowerName: string, except: readonly string[]) => search(value, lowerName, except)),
)

function search(value: Value, lowerName: string, except: readonly string[]): FoundPaths {
  const seen = oncePerKey(() => new Set<unknown>())
  const search: Search = { lowerName, except, found: [], seen, left: maximumSearchSize, isWhole: true }
  searchIn(() => value, '', maximumSearchDepth, search)
  return { paths: search.found, isWhole: search.isWhole }
}

interface Search {
  readonly lowerName: string
  readonly except: readonly string[]
  /** Paths, lower-cased. */
  readonly found: string[]
  /** What has been looked through, by path: much of a resource is the same whatever way a choice falls. */
  readonly seen: (path: string) => Set<unknown>
  /** Values still looked at. */
  left: number
  /** Nothing has been left out so far. */
  isWhole: boolean
}

function searchIn(lazyValue: Lazy<Value>, path: string, depth: number, search: Search): void {
  if (search.left === 0) {
    search.isWhole = false
    return
  }
  search.left -= 1
  const value = lazyValue()
  const parts = partsOf(value)
  if (parts === null || search.seen(path).has(parts)) return
  search.seen(path).add(parts)
  if (depth === 0) {
    search.isWhole = false
    return
  }
  switch (value.kind) {
    case 'object':
      for (const [name, own] of value.properties) {
        const ownPath = path === '' ? name : `${path}.${name}`
        if (name === search.lowerName) search.found.push(ownPath)
        if (!search.except.includes(ownPath)) searchIn(own.value, ownPath, depth - 1, search)
      }
      break
    case 'array':
      for (const item of value.items) searchIn(item, path, depth - 1, search)
      break
    case 'unknown':
      for (const item of [value.items?.start, value.items?.end].flatMap((items) => items ?? [])) {
        searchIn(item, path, depth - 1, search)
      }
      break
    case 'choice':
      // However many choices it hangs on, a resource is no deeper for it.
      for (const alternative of value.alternatives) searchIn(alternative, path, depth, search)
  }
}

/** The same wherever a value is passed on to; null: there is nothing in it. */
function partsOf(value: Value): object | null {
  switch (value.kind) {
    case 'object':
      return value.properties
    case 'array':
      return value.items
    case 'unknown':
      return value.items ?? null
    case 'choice':
      return value.alternatives
    default:
      return null
  }
}
