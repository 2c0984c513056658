/** The action's inputs. Their defaults stand here, not in action.yml: a policy file may set the same thing. */
import { normalize } from 'node:path'
import { isCalendarDate } from '../azure/calendar-date.js'
import { type FailOn, failOnValues } from '../report/report.js'
import { InputError } from './input-error.js'
import { type CommentWhen, commentWhenValues } from './pull-request/comment-text.js'
import type { FileInput, ReportFiles } from './report-files.js'

export type InputName =
  | 'paths'
  | 'policy'
  | 'policy-from'
  | 'fail-on'
  | 'comment'
  | 'changed-only'
  | 'suggestions'
  | 'baseline'
  | 'as-of'
  | 'token'
  | FileInput

export type PolicyFrom = 'base' | 'head'
const policyFromValues: readonly PolicyFrom[] = ['base', 'head']

export interface ActionInputs {
  /** Relative to the workspace. */
  readonly paths: readonly string[]
  readonly policy: string | null
  /** Whose policy and baseline judge a change: those of the branch that it goes to, or its own. */
  readonly policyFrom: PolicyFrom
  readonly failOn: FailOn
  readonly comment: CommentWhen
  /** Only what the change touches is judged. */
  readonly changedOnly: boolean
  readonly suggestions: boolean
  /** Relative to the workspace. */
  readonly baseline: string | null
  readonly files: ReportFiles
  /** `YYYY-MM-DD` */
  readonly asOf: string
  /** For GitHub's API; empty where the workflow gives none. */
  readonly token: string
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
    policyFrom: oneOf('policy-from', policyFromValues, textOf('policy-from') || 'base'),
    failOn: oneOf('fail-on', failOnValues, textOf('fail-on') || 'error'),
    comment: oneOf('comment', commentWhenValues, textOf('comment') || 'never'),
    changedOnly: readBoolean('changed-only', textOf('changed-only') || 'false'),
    suggestions: readBoolean('suggestions', textOf('suggestions') || 'false'),
    baseline: textOf('baseline') || null,
    files: readFiles(textOf),
    asOf: readAsOf(textOf('as-of') || today),
    token: textOf('token'),
  }
}

/** Of two reports in one file the last written would be left. */
function readFiles(textOf: (name: InputName) => string): ReportFiles {
  const fileFor = (name: FileInput) => textOf(name) || null
  const files: ReportFiles = {
    'findings-file': fileFor('findings-file'),
    'sarif-file': fileFor('sarif-file'),
    'junit-file': fileFor('junit-file'),
  }
  const byPath = new Map<string, string>()
  for (const [name, file] of Object.entries(files)) {
    if (file === null) continue
    const other = byPath.get(normalize(file))
    if (other !== undefined) {
      throw new InputError(`${name} is '${file}', and so is ${other}; each report needs a file of its own.`)
    }
    byPath.set(normalize(file), name)
  }
  return files
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

function oneOf<T extends string>(name: InputName, allowed: readonly T[], text: string): T {
  const found = allowed.find((value) => value === text)
  if (found === undefined) throw new InputError(`${name} is ${allowed.join(', ')}; not '${text}'.`)
  return found
}

/** In any case, as YAML writes it. */
function readBoolean(name: InputName, text: string): boolean {
  return oneOf(name, ['true', 'false'], text.toLowerCase()) === 'true'
}

function readAsOf(text: string): string {
  if (!isCalendarDate(text)) throw new InputError(`as-of is a date, YYYY-MM-DD; not '${text}'.`)
  return text
}
