/** The action's inputs. Their defaults stand here, not in action.yml: a policy file may set the same thing. */
import { getInput, getMultilineInput } from '@actions/core'
import { isCalendarDate } from '../azure/calendar-date.js'
import { type FailOn, failOnValues } from '../report/report.js'

export interface ActionInputs {
  /** Relative to the workspace. */
  readonly paths: readonly string[]
  readonly policy: string | null
  readonly failOn: FailOn
  readonly findingsFile: string | null
  /** `YYYY-MM-DD` */
  readonly asOf: string
}

/** Wrong use of the action: told without a stack, exit code 2. */
export class InputError extends Error {}

/** @throws InputError for a value that is not allowed */
export function readInputs(today: string): ActionInputs {
  const paths = getMultilineInput('paths')
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    policy: getInput('policy') || null,
    failOn: readFailOn(getInput('fail-on') || 'error'),
    findingsFile: getInput('findings-file') || null,
    asOf: readAsOf(getInput('as-of') || today),
  }
}

function readFailOn(text: string): FailOn {
  const found = failOnValues.find((value) => value === text)
  if (found === undefined) throw new InputError(`fail-on is ${failOnValues.join(', ')}; not '${text}'.`)
  return found
}

function readAsOf(text: string): string {
  if (!isCalendarDate(text)) throw new InputError(`as-of is a date, YYYY-MM-DD; not '${text}'.`)
  return text
}
