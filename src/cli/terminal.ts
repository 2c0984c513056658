/** The outside world, as far as a command touches it besides files. */
import { colours, noPaint, type Paint } from '../report/terminal.js'

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

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
export function paintFor({ isTerminal, environment }: Terminal): Paint {
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? colours : noPaint
}
