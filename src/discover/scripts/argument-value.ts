/** What an argument gives to who uses it. */
import { clip } from '../../model/clip.js'
import type { Site } from '../../model/location.js'
import { passedOn, stringValue, unknownValue, type Value } from '../../model/value.js'
import type { Argument } from './argument.js'

/** Why it may be another text where another file sets a variable in it; null: it is what it seems to be. */
export function whyOther({ pieces }: Argument): { readonly reason: string; readonly site: Site } | null {
  for (const piece of pieces) {
    const reason = piece.kind === 'text' ? (piece.whyOther?.() ?? null) : null
    if (reason !== null) return { reason, site: piece.site }
  }
  return null
}

/** `{{.FILE}}`: something else writes the script, or the file that it stands in. */
export function isFilledIn(text: string): boolean {
  return /\{\{[^{}]{1,200}\}\}/.test(text)
}

/** The argument's value where a rule looks at it. */
export function argumentValue(argument: Argument): Value {
  const { pieces, site, text } = argument
  const [only] = pieces
  const other = whyOther(argument)
  if (other !== null) return unknownValue(other.reason, other.site)
  if (text !== null) {
    if (isFilledIn(text)) return unknownValue(`'${clip(text)}' is filled in before it runs`, site)
    if (pieces.length === 1 && only?.kind === 'text') return passedOn(stringValue(text, only.site), ...only.way)
    return stringValue(text, site)
  }
  // Where a folder lies tells less than what nobody knows below it.
  const unknown = pieces.find(({ kind }) => kind === 'unknown') ?? pieces.find(({ kind }) => kind === 'folder')
  const reason = unknown?.kind === 'unknown' ? unknown.reason : 'it is a folder that is known only when it runs'
  const start = pieces[0]?.kind === 'text' ? pieces[0].text : ''
  const last = pieces.at(-1)
  const end = last?.kind === 'text' && pieces.length > 1 ? last.text : ''
  return { ...unknownValue(reason, unknown?.site ?? site), text: { start, end } }
}
