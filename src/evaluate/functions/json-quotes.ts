/**
 * JSON whose strings stand in single quotes, as the documentation of json() has it and Newtonsoft.Json reads it.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#json
 */
export function withDoubleQuotes(text: string): string {
  const parts: string[] = []
  let quote: string | null = null
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote === null) {
      quote = character === '"' || character === "'" ? character : null
      parts.push(quote === null ? character : '"')
    } else if (character === quote) {
      quote = null
      parts.push('"')
    } else if (character === '\\') {
      at += 1
      parts.push(text[at] === "'" ? "'" : character + text.charAt(at))
    } else {
      parts.push(character === '"' ? '\\"' : character)
    }
  }
  return parts.join('')
}
