/** How much YAML is read, whatever reads it. */

/** UTF-16 code units. */
export const MAXIMUM_LENGTH = 1_048_576
/** Nesting beyond some thousands ends in an abort of the process inside `yaml` that nothing can catch. */
export const MAXIMUM_DEPTH = 100
