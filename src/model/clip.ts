/** Names and values in messages: whoever writes them may make them of any length. */

const maximumLength = 80

/** The text, or its beginning and `...`. */
export function clip(text: string): string {
  return text.length <= maximumLength ? text : `${text.slice(0, maximumLength - 3)}...`
}
