/** The user's mistake in an option, a file or the policy: told in these lines, exit code 2. */
export class WrongUseError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'WrongUseError'
    this.lines = lines
  }
}
