/** A text that no shell reads, in which a workflow or pipeline fills something in: the value of an `env:` entry. */
import type { MappedText } from './mapped-text.js'
import { newParts, newReading, readFilledIn } from './reading.js'
import type { LexOptions, Word } from './syntax.js'

export function filledInWord(mapped: MappedText, options: LexOptions): Word {
  const { text } = mapped
  const reading = newReading(mapped, options)
  const list = newParts()
  let from = 0
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', Math.max(at + 1, from))) {
    reading.at = at
    const part = readFilledIn(reading, true)
    if (part === null) continue
    if (at > from) list.addText(text.slice(from, at), from, at, true)
    list.add(part)
    from = part.end
  }
  list.addText(text.slice(from), from, text.length, true)
  return { parts: list.parts, start: 0, end: text.length }
}
