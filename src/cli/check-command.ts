/** `check`: git lists the files while the rest of the program loads. */
import { today } from '../azure/calendar-date.js'
import { findFiles } from '../discover/files/find-files.js'
import { readCheckOptions } from './options.js'
import { scopeFor } from './scope-for.js'
import type { Terminal } from './terminal.js'

/**
 * @returns the exit code: see main()
 * @throws UsageError for wrong use
 */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readCheckOptions(args, today())
  const scope = scopeFor(terminal.cwd, options.paths)
  const finding = findFiles(scope.root, options.paths, terminal.cwd)
  const { checkAndReport } = await import('./check-and-report.js')
  return checkAndReport(await finding, options, scope, terminal)
}
