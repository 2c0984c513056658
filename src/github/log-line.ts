/** The one place where text leaves into the runner's log. */
import { printable } from '../report/terminal.js'

/**
 * Lines that the runner cannot take for commands: it obeys `::command::` at the start of a line, blanks aside, and
 * `##[command]` anywhere in it. A backslash breaks both, as it does where the runner itself defuses text.
 * Source: actions/runner src/Runner.Common/ActionCommand.cs, src/Runner.Worker/Handlers/OutputManager.cs.
 */
export function logLines(text: string): readonly string[] {
  return text.split('\n').map((line) =>
    printable(line)
      .replaceAll('##[', '##\\[')
      .replace(/^(\s*)::/, '$1\\::'),
  )
}
