import type { Span } from '../model/location.js'

/**
 * Why a text, or a part of it, could not be read. Parsers never throw on input: they return what they could read
 * and their problems, in the order of the text.
 */
export interface Problem extends Span {
  /** What was found and what was expected, without the place: `expected ':' after the property name, found '}'`. */
  readonly message: string
}
