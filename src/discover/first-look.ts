/** What a first look at a file's text tells: whether it can matter to us, and which templates it may call. */
import { pathFrom } from '../evaluate/paths.js'
import { isBicep, isCandidate, isJson, type Relevance, relevanceOfText } from './prefilter.js'
import { mayBeScript, saysOurWords } from './scripts/script-file.js'

export interface FirstLook {
  readonly relevance: Relevance
  /** Files that it may call as modules or linked templates, from the working directory; perhaps more than it does. */
  readonly calls: readonly string[]
}

const nothing: FirstLook = Object.freeze({ relevance: 'none', calls: [] })

/** @param text read as UTF-8, whatever it is */
export function lookAt(path: string, text: string): FirstLook {
  if (!isCandidate(path)) return mayBeScript(path) && saysOurWords(text) ? { relevance: 'ours', calls: [] } : nothing
  const relevance = relevanceOfText(path, text)
  const calls = relevance === 'none' ? callsIn(path, text) : []
  return relevance === 'none' && calls.length === 0 ? nothing : { relevance, calls }
}

/** Whatever could be a path in a `module` statement: any string on one line that ends like a template. */
const bicepString = /'([^'\n]{1,1024}\.(?:bicep|jsonc?))'/gi
const relativePath = /"relativePath"\s{0,64}:\s{0,64}"([^"\n]{1,1024})"/gi

function callsIn(path: string, text: string): readonly string[] {
  const isWorthIt = isBicep(path) ? text.includes('module') : isJson(path) && text.includes('elativePath')
  if (!isWorthIt) return []
  const written = [...text.matchAll(isBicep(path) ? bicepString : relativePath)].map(([, target]) => target ?? '')
  return [...new Set(written.map((target) => pathFrom(path, target)))]
}
