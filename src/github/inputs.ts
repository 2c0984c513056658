/** The action's inputs. Their defaults stand here, not in action.yml: a policy file may set the same thing. */
import { isCalendarDate } from '../azure/calendar-date.js'
import { type FailOn, failOnValues } from '../report/report.js'
import { InputError } from './input-error.js'

export type InputName = 'paths' | 'policy' | 'fail-on' | 'baseline' | 'findings-file' | 'as-of'

export interface ActionInputs {
  /** Relative to the workspace. */
  readonly paths: readonly string[]
  readonly policy: string | null
  readonly failOn: FailOn
  /** Relative to the workspace. */
  readonly baseline: string | null
  /** Relative to the workspace. */
  readonly findingsFile: string | null
  /** `YYYY-MM-DD` */
  readonly asOf: string
}

/**
 * @param textOf what the workflow gives for an input, without blanks around it; empty where it gives nothing
 * @param today `YYYY-MM-DD`
 * @throws InputError for a value that is not allowed
 */
export function readInputs(textOf: (name: InputName) => string, today: string): ActionInputs {
  const paths = linesOf(textOf('paths'))
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    policy: textOf('policy') || null,
    failOn: readFailOn(textOf('fail-on') || 'error'),
    baseline: textOf('baseline') || null,
    findingsFile: textOf('findings-file') || null,
    asOf: readAsOf(textOf('as-of') || today),
  }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
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
