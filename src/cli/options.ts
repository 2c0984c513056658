/** The options of `check`, read and checked. */
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { isCalendarDate } from '../azure/calendar-date.js'
import { nearest } from '../model/edit-distance.js'
import { type Format, formats } from '../report/formats.js'
import { type FailOn, failOnValues } from '../report/report.js'
import { UsageError } from './usage-error.js'

export interface CheckOptions {
  readonly paths: readonly string[]
  readonly policy: string | null
  readonly baseline: string | null
  readonly format: Format
  readonly outputs: readonly { readonly format: Format; readonly file: string }[]
  readonly failOn: FailOn
  /** `YYYY-MM-DD` */
  readonly asOf: string
  /** The commit that a change begins at, as the user names it: only what it touches is judged. null: everything is. */
  readonly changedSince: string | null
  /** Safe fixes: `write` them to the files, or `show` them as a diff; null: neither. */
  readonly fix: 'write' | 'show' | null
  readonly quiet: boolean
  readonly verbose: boolean
}

const definitions = {
  policy: { type: 'string' },
  baseline: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'as-of': { type: 'string' },
  'changed-since': { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const

/** @throws UsageError for an unknown option or a bad value */
export function readCheckOptions(args: readonly string[], today: string): CheckOptions {
  const { values, positionals } = parse(args, definitions)
  const format = values.format ?? 'text'
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    policy: fileNamed(values.policy, '--policy'),
    baseline: fileNamed(values.baseline, '--baseline'),
    format: formatNamed(format, '--format'),
    outputs: readOutputs(values.output ?? []),
    failOn: oneOf(values['fail-on'] ?? 'error', failOnValues, '--fail-on'),
    asOf: readDate(values['as-of'] ?? today, '--as-of'),
    changedSince: values['changed-since'] ?? null,
    fix: readFix(values),
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
  }
}

/** Those of `baseline create`. */
export type BaselineOptions = Pick<CheckOptions, 'paths' | 'policy' | 'baseline' | 'asOf'>

const { policy, baseline, 'as-of': asOf } = definitions

/** @throws UsageError for an unknown option or a bad value */
export function readBaselineOptions(args: readonly string[], today: string): BaselineOptions {
  const { values, positionals } = parse(args, { policy, baseline, 'as-of': asOf })
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    policy: fileNamed(values.policy, '--policy'),
    baseline: fileNamed(values.baseline, '--baseline'),
    asOf: readDate(values['as-of'] ?? today, '--as-of'),
  }
}

/** What a command needs that only looks at the policy. */
export type PolicyOptions = Pick<CheckOptions, 'policy' | 'asOf'> & { readonly positionals: readonly string[] }

/** @throws UsageError for an unknown option or a bad value */
export function readPolicyOptions(args: readonly string[], today: string): PolicyOptions {
  const { values, positionals } = parse(args, { policy, 'as-of': asOf })
  return {
    policy: fileNamed(values.policy, '--policy'),
    asOf: readDate(values['as-of'] ?? today, '--as-of'),
    positionals,
  }
}

/** An empty name is a variable that is not set, and no folder. */
function fileNamed(name: string | undefined, option: string): string | null {
  if (name === '') throw new UsageError([`${option} names nothing.`])
  return name ?? null
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError([explain(args, error, Object.keys(options))])
  }
}

/** @param names of the options that the command has */
export function explain(args: readonly string[], error: unknown, names: readonly string[]): string {
  const unknown = args.find((arg) => /^--?[a-z]/i.test(arg) && !names.includes(arg.replace(/^--?|=.*$/gs, '')))
  if (unknown === undefined) return error instanceof Error ? error.message : String(error)
  const name = unknown.replace(/=.*$/s, '')
  const meant = nearest(
    name,
    names.map((option) => `--${option}`),
  )
  return `There is no option '${name}'.${meant === null ? ' See --help.' : ` Did you mean '${meant}'?`}`
}

/** @throws UsageError where one report would take the place of another */
function readOutputs(texts: readonly string[]): CheckOptions['outputs'] {
  const outputs = texts.map(readOutput)
  const files = outputs.map(({ file }) => resolve(file))
  const again = outputs.find((_, index) => files.indexOf(files[index] ?? '') !== index)
  if (again !== undefined)
    throw new UsageError([`--output names '${again.file}' twice; each report needs a file of its own.`])
  return outputs
}

function readOutput(text: string): CheckOptions['outputs'][number] {
  const at = text.indexOf('=')
  if (at < 1 || at === text.length - 1) {
    throw new UsageError([`--output is FORMAT=FILE, for example json=report.json, not '${text}'.`])
  }
  return { format: formatNamed(text.slice(0, at), '--output'), file: text.slice(at + 1) }
}

interface FixValues {
  readonly fix?: boolean | undefined
  readonly 'dry-run'?: boolean | undefined
  readonly format?: string | undefined
}

function readFix({ fix = false, 'dry-run': isDry = false, format }: FixValues): CheckOptions['fix'] {
  if (isDry && !fix) throw new UsageError(['--dry-run shows what --fix would write, and goes with it.'])
  if (isDry && format !== undefined) {
    throw new UsageError(['--dry-run prints a diff, so --format has no place; --output FORMAT=FILE writes a report.'])
  }
  if (!fix) return null
  return isDry ? 'show' : 'write'
}

function formatNamed(text: string, option: string): Format {
  return oneOf(text, formats, option)
}

/** @throws UsageError that names what is allowed */
function oneOf<T extends string>(text: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((value) => value === text)
  if (found === undefined) throw new UsageError([`${option} is ${allowed.join(', ')}; not '${text}'.`])
  return found
}

/** @throws UsageError for anything but a date of the calendar */
function readDate(text: string, option: string): string {
  if (!isCalendarDate(text)) throw new UsageError([`${option} is a date, YYYY-MM-DD; not '${text}'.`])
  return text
}
