/** The options of `apply`: the names of the action's inputs. */
import { parseArgs } from 'node:util'
import { type ApplyOptions, optionNames, readApplyOptions } from '../apply/options.js'
import { WrongUseError } from '../apply/wrong-use-error.js'
import { explain } from './options.js'
import { UsageError } from './usage-error.js'

const definitions = Object.fromEntries(
  optionNames.map((name) => [name, { type: 'string', multiple: name === 'create-arguments' } as const]),
)

/** May stand without a value, and then are true. */
const switches = ['install-extension', 'register-feature', 'allow-warnings']

/** @throws UsageError for an unknown option or a bad value */
export function readOptions(args: readonly string[]): ApplyOptions {
  const values = parse(args)
  try {
    return readApplyOptions((name) => {
      const value = values[name]
      const texts = Array.isArray(value) ? value : [value ?? '']
      return texts.join('\n').trim()
    })
  } catch (error) {
    if (!(error instanceof WrongUseError)) throw error
    throw new UsageError(error.lines)
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: args.map(withValue), options: definitions, strict: true }).values
  } catch (error) {
    throw new UsageError([explain(args, error, Object.keys(definitions))])
  }
}

function withValue(arg: string, index: number, args: readonly string[]): string {
  const isSwitch = arg.startsWith('--') && switches.includes(arg.slice(2))
  return isSwitch && !/^(?:true|false)$/i.test(args[index + 1] ?? '') ? `${arg}=true` : arg
}
