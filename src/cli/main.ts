/** The command line: which command, and what becomes of its errors. */
import { toolName, toolVersion } from '../project.js'
import { printable } from '../report/terminal.js'
import { checkCommand } from './check-command.js'
import type { Terminal } from './terminal.js'
import { usage } from './usage.js'
import { UsageError } from './usage-error.js'

/**
 * @param args without node and the script
 * @returns the exit code: 0 nothing at or above `--fail-on`; 1 findings; 2 wrong use, bad policy, or our own failure
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.log(`${error.lines.map(printable).join('\n')}\n`)
    } else {
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
      terminal.log(
        `This is a fault of ${toolName} ${toolVersion} itself, not of your files. Please report it:\n${printable(details).replaceAll('\\x0a', '\n')}\n`,
      )
    }
    return 2
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args
  if (asksForHelp(args)) {
    terminal.write(usage)
    return 0
  }
  switch (command) {
    case 'check':
      return checkCommand(rest, terminal)
    case 'explain': {
      const { explainCommand } = await import('./explain-command.js')
      return explainCommand(rest, terminal)
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules-command.js')
      return rulesCommand(rest, terminal)
    }
    case 'baseline': {
      const { baselineCommand } = await import('./baseline-command.js')
      return baselineCommand(rest, terminal)
    }
    case 'policy': {
      const [verb, ...files] = rest
      if (verb !== 'test') throw new UsageError([`There is no command 'policy ${verb ?? ''}'; there is: policy test.`])
      const { policyTestCommand } = await import('./policy-test/policy-test-command.js')
      return policyTestCommand(files, terminal)
    }
    case 'apply': {
      const { applyCommand } = await import('./apply-command.js')
      return applyCommand(rest, terminal)
    }
    case '--version':
      terminal.write(`${toolVersion}\n`)
      return 0
    case undefined:
      throw new UsageError(['No command is given.', '', ...usage.trimEnd().split('\n')])
    default:
      throw new UsageError([
        `There is no command '${command}'; there are: check, explain, rules, baseline create, policy test, apply.`,
        `See ${toolName} --help.`,
      ])
  }
}

/** Also behind a command, as people try it; what stands behind `--` is a path. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return args[0] === 'help' || options.includes('--help') || options.includes('-h')
}
