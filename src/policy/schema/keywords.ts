/** The keywords of JSON Schema 2020-12, and two of our own, from how they are written to what they assert. */
import { arrayKeywords } from './read-array.js'
import { logicKeywords } from './read-logic.js'
import { objectKeywords } from './read-object.js'
import { valueKeywords } from './read-value.js'
import type { Reader } from './reading.js'

export const keywordReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...valueKeywords,
  ...objectKeywords,
  ...arrayKeywords,
  ...logicKeywords,
])
