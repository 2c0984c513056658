/** Words of a command as they are written, and keywords. */
import type { Word } from './syntax.js'

/** What the name of a shell's command may stand behind. */
export const keywords = ['then', 'do', 'else', 'if', 'elif', 'while', 'until', '!', '{', 'time']

/** null: a part of the word is no text, or stands in other quotes than the rest. */
export function plainWord({ parts: [part, ...more] }: Word): string | null {
  return part?.kind === 'text' && more.length === 0 ? part.text : null
}

/** Keywords and names are short. */
const maximumLength = 200

/** A word with its quotes, where it may be a keyword or a name; else empty. */
export function writtenWord(word: Word | undefined, text: string): string {
  return word === undefined || word.end - word.start > maximumLength ? '' : text.slice(word.start, word.end)
}
