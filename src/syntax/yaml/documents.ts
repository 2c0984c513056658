/**
 * Reads other programs' YAML: workflows, pipelines, Kubernetes objects. Several documents may stand in a file, keys may
 * repeat, tags may be anybody's; a document that cannot be read leaves the others readable.
 */
import type { ParsedNode } from 'yaml'
import type { Problem } from '../problem.js'
import { MAXIMUM_LENGTH } from './limits.js'
import { newComposer, newReading, nodeOf, tokensOf, type YamlNode } from './parse.js'

export interface YamlDocuments {
  /** Those that could be read. */
  readonly documents: readonly YamlNode[]
  readonly problems: readonly Problem[]
}

/** Never throws. */
export function parseYamlDocuments(text: string): YamlDocuments {
  if (text.length > MAXIMUM_LENGTH) {
    return refused(`expected at most ${MAXIMUM_LENGTH} characters of YAML, found ${text.length}`)
  }
  try {
    const tokens = tokensOf(text, true)
    if ('message' in tokens) return { documents: [], problems: [tokens] }
    const documents: YamlNode[] = []
    const problems: Problem[] = []
    for (const document of newComposer().compose(tokens, true, text.length)) {
      const [error] = document.errors
      if (error !== undefined) {
        const [start, end] = error.pos
        problems.push({ start: Math.min(start, text.length), end: Math.min(end, text.length), message: error.message })
        continue
      }
      const reading = newReading([], true)
      const node = nodeOf(document.contents as ParsedNode | null, 0, reading)
      problems.push(...reading.problems)
      if (reading.problems.length === 0) documents.push(node)
    }
    return { documents, problems }
  } catch (error) {
    // The package reports errors and does not throw them, as far as is known.
    return refused(`the YAML reader failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refused(message: string): YamlDocuments {
  return { documents: [], problems: [{ start: 0, end: 0, message }] }
}
