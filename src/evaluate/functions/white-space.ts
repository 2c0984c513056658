/** What Char.IsWhiteSpace() of .NET takes for white space; JavaScript's trim() knows other characters. */
const whiteSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

export function trimmedStart(text: string): string {
  let start = 0
  while (start < text.length && whiteSpace.test(text.charAt(start))) start += 1
  return text.slice(start)
}

export function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && whiteSpace.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
