/** Wrong use of the action: told without a stack, exit code 2. */
export class InputError extends Error {
  /** The first line that is wrong, where it is a file that is. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null

  constructor(message: string, place: InputError['place'] = null) {
    super(message)
    this.name = 'InputError'
    this.place = place
  }
}
