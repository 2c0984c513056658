/** Words divided by blanks, as an action's input lists them: quotes hold a word together, nothing is a command. */
import type { MappedText } from './mapped-text.js'
import { newParts, newReading, readFilledIn } from './reading.js'
import type { LexOptions, Word } from './syntax.js'

export function wordList(mapped: MappedText, options: LexOptions): readonly Word[] {
  const reading = newReading(mapped, options)
  const { text } = reading
  const words: Word[] = []
  while (reading.at < text.length) {
    if (/\s/.test(text[reading.at] ?? '')) {
      reading.at++
      continue
    }
    const start = reading.at
    const list = newParts()
    let quote = ''
    while (reading.at < text.length && (quote !== '' || !/\s/.test(text[reading.at] ?? ' '))) {
      const { at } = reading
      const character = text[at] ?? ''
      const part = character === '$' ? readFilledIn(reading, true) : null
      if (part !== null) list.add(part)
      else {
        if (character === quote) quote = ''
        else if (quote === '' && (character === '"' || character === "'")) quote = character
        else list.addText(character, at, at + 1, quote !== '')
        reading.at = at + 1
      }
    }
    words.push({ parts: list.parts, start, end: reading.at })
  }
  return words
}
