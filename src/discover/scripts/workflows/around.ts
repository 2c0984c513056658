/** What a workflow or a pipeline sets around a step: variables, the matrix, the folder, the shell. */
import type { Source } from '../../../model/location.js'
import { member, members } from '../../../syntax/json/members.js'
import type { JsonNode, JsonObject, JsonString } from '../../../syntax/json/syntax.js'
import type { Variable } from '../script.js'
import { type Matrix, matrixOf, matrixUnder } from './job-matrix.js'
import type { Budget } from './matrix-combinations.js'
import { variablesIn } from './yaml-variables.js'

/** What is set above a step. */
export interface Around {
  readonly environment: readonly Variable[]
  /** Of the job; null: it has none. */
  readonly matrix: Matrix | null
  readonly folder: JsonString | null
  readonly shell: string | null
  /** Its agents run Windows, whose shells are others. */
  readonly isWindows: boolean
  /** The repository lies somewhere else in the workspace. */
  readonly isElsewhere: boolean
}

export const nothingAround: Around = {
  environment: [],
  matrix: null,
  folder: null,
  shell: null,
  isWindows: false,
  isElsewhere: false,
}

/** With what an object on the way to a step says itself. */
export function withOwn(node: JsonObject, around: Around, source: Source, budget: Budget): Around {
  const run = member(member(node, 'defaults'), 'run')
  const own = [...variablesIn(member(node, 'env'), source), ...variablesIn(member(node, 'variables'), source)]
  const environment = own.length === 0 ? around.environment : [...around.environment, ...own]
  const written = member(member(node, 'strategy'), 'matrix')
  const matrix = written === undefined ? around.matrix : matrixOf(written, environment.length, source, budget)
  const condition = textAt(node, 'if') ?? textAt(node, 'condition')
  // What `defaults` say is of `run` alone.
  const folder = textAt(node, 'uses') === null ? around.folder : null
  return {
    environment,
    matrix: matrix === null || condition === null ? matrix : matrixUnder(condition.value, matrix, environment),
    folder: textAt(run, 'working-directory') ?? folder,
    shell: textAt(run, 'shell')?.value ?? shellOfTask(node) ?? around.shell,
    isWindows: runsOnWindows(node) ?? around.isWindows,
    isElsewhere: around.isElsewhere || isCheckedOutElsewhere(member(node, 'steps')),
  }
}

/** PowerShell@2 has its script in `script`, as others have theirs. */
function shellOfTask(node: JsonObject): string | null {
  return /^powershell@/i.test(textAt(node, 'task')?.value ?? '') ? 'pwsh' : null
}

/** By a job's runner, or a pipeline's image; null: nothing is said here. */
function runsOnWindows(node: JsonObject): boolean | null {
  const runner = member(node, 'runs-on') ?? member(member(node, 'pool'), 'vmImage')
  const labels = runner?.kind === 'array' ? runner.items : [runner]
  const texts = labels.flatMap((label) => (label?.kind === 'string' ? [label.value] : []))
  return texts.length === 0 ? null : texts.some((label) => /^windows\b/i.test(label))
}

/** Steps that put the repository into another folder than the one that commands run in. */
function isCheckedOutElsewhere(steps: JsonNode | undefined): boolean {
  const items = steps?.kind === 'array' ? steps.items : []
  // A pipeline that checks several repositories out gives each a folder of its own.
  const ofPipeline = items.filter((step) => textAt(step, 'checkout') !== null)
  if (ofPipeline.length > 1 || ofPipeline.some((step) => textAt(step, 'path') !== null)) return true
  return items.some((step) => {
    const inputs = member(step, 'with')
    const isCheckout = textAt(step, 'uses')?.value.startsWith('actions/checkout@') === true
    return isCheckout && textAt(inputs, 'path') !== null && textAt(inputs, 'repository') === null
  })
}

/** What a key says; the keys of YAML have a case. null: it says no text. */
export function textAt(node: JsonNode | undefined, name: string): JsonString | null {
  const found = members(node).find(({ key }) => key.value === name)?.value
  return found?.kind === 'string' ? found : null
}
