/** Names, values and paths in messages: whoever writes them may make them of any length. */

const maximumLength = 80
const maximumPathLength = 300

/** The text, or its beginning and `...`. */
export function clip(text: string): string {
  return clipTo(text, maximumLength)
}

/** The same for a path, which is longer before it is too long to read. */
export function clipPath(path: string): string {
  return clipTo(path, maximumPathLength)
}

function clipTo(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3)}...`
}
