/** `apply` on the command line. */
import { machine } from '../apply/node-ports.js'
import { runApply } from '../apply/run-apply.js'
import { WrongUseError } from '../apply/wrong-use-error.js'
import { printable } from '../report/terminal.js'
import { readOptions } from './apply-options.js'
import { scopeFor } from './scope-for.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for a wrong option, file or policy */
export async function applyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args)
  const { cwd, environment } = terminal
  const { ports, close } = machine({
    cwd,
    scope: scopeFor(cwd, [options.configFile]),
    environment,
    keepIn: cwd,
    policy: options.policy,
    say: (importance, text) => {
      const lines = text.split('\n').map((line) => `${printable(line)}\n`)
      const write = importance === 'info' ? terminal.write : terminal.log
      write(lines.join(''))
    },
    // What the outputs say is said in the log; the action is for machines.
    output: () => undefined,
  })
  try {
    const surroundings = {
      event: environment.GITHUB_EVENT_NAME ?? null,
      repository: environment.GITHUB_REPOSITORY ?? null,
    }
    return (await runApply(options, ports, surroundings)).exitCode
  } catch (error) {
    throw error instanceof WrongUseError ? new UsageError(error.lines) : error
  } finally {
    close()
  }
}
