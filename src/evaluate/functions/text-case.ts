/**
 * Comparing text without regard to case. What Azure does with other characters than these depends on its system's
 * culture, which for example takes a carriage return and a line feed for one.
 * https://learn.microsoft.com/dotnet/core/extensions/globalization-icu
 */
const sure = /^[\t\n -~]*$/

export function isSureWithoutCase(...texts: readonly string[]): boolean {
  return texts.every((text) => sure.test(text))
}

/** Only for text that isSureWithoutCase(). */
export function withoutCase(text: string): string {
  return text.toLowerCase()
}
