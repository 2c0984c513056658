/** The order of names in items() and objectKeys(). */

/** "Elements are consistently ordered alphabetically by key", without regard to case, equal ones as they were written. */
let collator: Intl.Collator | undefined

/** Made for the first who compares, as making it takes longer than to check a small file. */
function compareNames(name: string, next: string): number {
  collator ??= new Intl.Collator('en', { sensitivity: 'accent', usage: 'sort' })
  return collator.compare(name, next)
}

/** Word order as Windows has it: hyphens and apostrophes decide only between what is otherwise the same. */
const withoutJoiners = (name: string) => name.replaceAll(/['-]/g, '')

/**
 * The names in order; null where it depends on how Azure's system orders other characters than letters and digits: by
 * code point, as Windows does, or as ICU does. https://learn.microsoft.com/dotnet/core/extensions/globalization-icu
 */
export function inOrder<T extends { readonly name: string }>(named: readonly T[]): readonly T[] | null {
  const ordered = named
    .map((one) => ({ one, folded: one.name.toUpperCase() }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
    .map(({ one }) => one)
  const isCertain = ordered.every((one, index) => {
    const next = ordered[index + 1]
    return next === undefined || isBefore(one.name, next.name)
  })
  return isCertain ? ordered : null
}

function isBefore(name: string, next: string): boolean {
  return compareNames(name, next) < 0 && compareNames(withoutJoiners(name), withoutJoiners(next)) < 0
}
