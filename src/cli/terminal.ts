/** The outside world, as far as a command touches it besides files. */
export interface Terminal {
  readonly cwd: string
  /** Standard output is one. */
  readonly isTerminal: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** To standard output: the report. */
  readonly write: (text: string) => void
  /** To standard error: progress and diagnostics. */
  readonly log: (text: string) => void
}
