/** The one place where text leaves into the runner's log. */
import { printable } from '../report/terminal.js'

/**
 * Lines that the runner cannot take for commands: it obeys `::command::` at the start of a line, blanks aside, and
 * `##[command]` anywhere in it. A zero-width space breaks both.
 * Source: actions/runner src/Runner.Common/ActionCommand.cs.
 */
export function logLines(text: string): readonly string[] {
  return text.split('\n').map((line) =>
    printable(line)
      .replaceAll('##[', '##\u200b[')
      .replace(/^(\s*):(?=:)/, '$1:\u200b'),
  )
}
