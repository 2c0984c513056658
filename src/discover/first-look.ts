/** What a first look at a file's text tells: whether it can matter to us, and which templates it may call. */
import { pathFrom } from '../evaluate/paths.js'
import { isBicep, isJson, type Relevance, relevanceOf } from './prefilter.js'

export interface FirstLook {
  readonly relevance: Relevance
  /** Files that it may call as modules or linked templates, from the working directory; perhaps more than it does. */
  readonly calls: readonly string[]
  /** Modules of registries that it names, as written. */
  readonly registry: readonly string[]
}

const nothing: FirstLook = Object.freeze({ relevance: 'none', calls: [], registry: [] })

/** @param text the file's bytes, one character each */
export function lookAt(path: string, text: string): FirstLook {
  const relevance = relevanceOf(path, text)
  if (relevance !== 'none') return { relevance, calls: [], registry: [] }
  const calls = callsIn(path, text)
  const registry = isBicep(path) ? [...text.matchAll(registryString)].map(([, reference]) => reference ?? '') : []
  return calls.length === 0 && registry.length === 0 ? nothing : { relevance, calls, registry }
}

/** Whatever could be a path in a `module` statement: any string on one line that ends like a template. */
const bicepString = /'([^'\n]{1,1024}\.(?:bicep|jsonc?))'/gi
const registryString = /'((?:br|ts)[/:][^'\n]{1,1024})'/g
const relativePath = /"relativePath"\s{0,64}:\s{0,64}"([^"\n]{1,1024})"/gi

function callsIn(path: string, text: string): readonly string[] {
  const isWorthIt = isBicep(path) ? text.includes('module') : isJson(path) && text.includes('elativePath')
  if (!isWorthIt) return []
  const written = new Set<string>()
  for (const [, target = ''] of text.matchAll(isBicep(path) ? bicepString : relativePath)) written.add(target)
  return [...written].map((target) => pathFrom(path, asUtf8(target)))
}

function asUtf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text
}
