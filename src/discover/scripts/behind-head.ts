/** What stands in an argument behind the head that it begins with: `@`, `name=`, `--name=`, `-name:`. */
import type { Site } from '../../model/location.js'
import type { Argument } from './argument.js'

/**
 * The argument without its head, which is text. Where nothing is left of the piece that holds it, the next one comes
 * first: the folder of `@$folder/a.json`.
 *
 * @param site where what is left of that piece stands
 */
export function behindHead(argument: Argument, head: string, site: Site): Argument {
  const [first, ...others] = argument.pieces
  if (first?.kind !== 'text') return argument
  const text = first.text.slice(head.length)
  return {
    ...argument,
    pieces: text === '' && others.length > 0 ? others : [{ ...first, text, site }, ...others],
    text: argument.text === null ? null : argument.text.slice(head.length),
  }
}

/** A place without the head that it begins with; the whole place where the head is not written there as it is. */
export function siteBehind(site: Site, head: string): Site {
  const start = site.start + head.length
  return site.source.text.slice(site.start, start) === head ? { ...site, start } : site
}
