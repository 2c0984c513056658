/**
 * Scripts in YAML: GitHub workflows and composite actions, Azure Pipelines, and whatever else calls the same things the
 * same way. Where a file is does not matter, its keys do.
 */
import { posix } from 'node:path'
import type { Source } from '../../../model/location.js'
import { member, members } from '../../../syntax/json/members.js'
import type { JsonNode, JsonObject, JsonString } from '../../../syntax/json/syntax.js'
import { filledInWord } from '../../../syntax/script/filled-in.js'
import { type MappedText, newTextBuilder, unbroken } from '../../../syntax/script/mapped-text.js'
import { scalarText } from '../../../syntax/yaml/scalar-text.js'
import { newResolver } from '../argument.js'
import { testsWhatDiffers } from '../conditions.js'
import { type Dialect, type Folders, rootsOf, type Script, scriptOfText, type Variable } from '../script.js'
import { statementsOf } from '../scripts-in.js'
import {
  environmentsOf,
  environmentWithout,
  type Matrix,
  matrixOf,
  matrixUnder,
  namesThatHangOn,
} from './job-matrix.js'
import type { Budget } from './matrix-combinations.js'
import { isOfPipeline, isSetByStep, variablesIn } from './yaml-variables.js'

/** A step that calls an action or a task, with what is set around it. */
export interface ActionCall {
  readonly source: Source
  /** `azure/arm-deploy` */
  readonly name: JsonString
  /** Of Azure Pipelines, which fills `$(NAME)` in. */
  readonly isTask: boolean
  readonly inputs: JsonObject
  readonly environment: readonly Variable[]
  readonly start: Folders
}

export interface YamlScripts {
  readonly scripts: readonly Script[]
  readonly actions: readonly ActionCall[]
}

/** What is set above a step. */
interface Around {
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

/** Characters of steps, with what is set around them, and variables of matrices that are read for one file. */
const maximumWork = 3_000_000
/** Nesting of workflows; deeper there are no steps. */
const maximumDepth = 30

export function yamlScripts(source: Source, documents: readonly JsonNode[]): YamlScripts {
  const found = { scripts: [] as Script[], actions: [] as ActionCall[] }
  const nothing: Around = {
    environment: [],
    matrix: null,
    folder: null,
    shell: null,
    isWindows: false,
    isElsewhere: false,
  }
  for (const document of documents) walk(document, nothing, { source, found, budget: { left: maximumWork } }, 0)
  return found
}

interface Walk {
  readonly source: Source
  readonly found: { readonly scripts: Script[]; readonly actions: ActionCall[] }
  readonly budget: Budget
}

function walk(node: JsonNode, around: Around, way: Walk, depth: number): void {
  if (depth > maximumDepth) return
  if (node.kind === 'array') for (const item of node.items) walk(item, around, way, depth + 1)
  if (node.kind !== 'object' || neverRuns(node)) return
  const inside = withOwn(node, around, way)
  addScripts(node, inside, way)
  addAction(node, inside, way)
  for (const { key, value } of node.members) {
    if (key.value !== 'env' && key.value !== 'variables') walk(value, inside, way, depth + 1)
  }
}

/** A step or a job, of a workflow or a pipeline, that is switched off. */
function neverRuns(node: JsonObject): boolean {
  const condition = member(node, 'if') ?? member(node, 'condition')
  const isFalse =
    (condition?.kind === 'boolean' && !condition.value) ||
    (condition?.kind === 'string' && /^\s{0,9}(?:\$\{\{\s{0,9}false\s{0,9}\}\}|false)$/i.test(condition.value))
  const runs = (key: string) => ['uses', 'task', 'steps'].includes(key) || scriptKeys.has(key)
  return isFalse && node.members.some(({ key }) => runs(key.value))
}

function addAction(node: JsonObject, around: Around, { source, found, budget }: Walk): void {
  const task = textAt(node, 'task')
  const name = textAt(node, 'uses') ?? task
  const inputs = member(node, 'with') ?? member(node, 'inputs')
  if (name === null || inputs?.kind !== 'object') return
  const written = unbroken(source.text.slice(inputs.start, inputs.end), inputs.start)
  for (const environment of environmentsOf(around.environment, around.matrix, [written], budget)) {
    const start = startIn(around.folder, around, environment, source)
    found.actions.push({ source, name, isTask: name === task, inputs, environment, start })
  }
}

function withOwn(node: JsonObject, around: Around, { source, budget }: Walk): Around {
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

/** Keys that hold a script, and what it is read by where nothing says it. */
const scriptKeys: ReadonlyMap<string, Dialect> = new Map([
  ['run', 'shell'],
  ['script', 'shell'],
  ['bash', 'shell'],
  ['inlinescript', 'shell'],
  ['inline', 'powershell'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['before_script', 'shell'],
  ['after_script', 'shell'],
])

/**
 * On Windows: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell,
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-script
 */
const windowsKeys: ReadonlyMap<string, Dialect> = new Map([
  ['run', 'powershell'],
  ['script', 'batch'],
])

function addScripts(node: JsonObject, around: Around, { source, found, budget }: Walk): void {
  // Azure PowerShell's action and task, whose scripts are of one kind.
  const isPowerShell = node.members.some(({ key }) => /^az(?:ure)?p(?:ower)?s(?:hell)?version$/i.test(key.value))
  const said = isPowerShell
    ? 'pwsh'
    : (textAt(node, 'shell')?.value ?? textAt(node, 'scriptType')?.value ?? around.shell)
  const folder = textAt(node, 'working-directory') ?? textAt(node, 'workingDirectory') ?? textAt(node, 'cwd')
  const isPipeline = isOfPipeline(source)
  const isOfFile = /^scriptpath$/i.test(textAt(node, 'scriptLocation')?.value ?? '')
  for (const { key, value } of node.members) {
    const name = key.value.toLowerCase()
    const usual = (around.isWindows ? windowsKeys.get(name) : undefined) ?? scriptKeys.get(name)
    if (usual === undefined || (isOfFile && name === 'inlinescript')) continue
    const mapped = scriptIn(value, source)
    if (mapped === null) continue
    const dialect = (isNamed(name) || said === null ? null : dialectOf(said)) ?? usual
    const statements = statementsOf(mapped, dialect, { hasMacros: isPipeline })
    const isSet = (name: string) => isSetByStep(name, source)
    const script = { source, mapped, statements, isSetByStep: isSet, from: 0, dialect }
    found.scripts.push(...inEachWay(script, folder ?? around.folder, around, budget))
  }
}

/** A script once for each way in which its job runs; where it tests what differs, what it does in one nobody knows. */
function inEachWay(
  script: Omit<Script, 'environment' | 'start'>,
  folder: JsonString | null,
  around: Around,
  budget: Budget,
): readonly Script[] {
  const { source, mapped } = script
  const { environment, matrix } = around
  const scriptWith = (own: readonly Variable[]): Script => {
    return { ...script, environment: own, start: startIn(folder, around, own, source) }
  }
  const texts = folder === null ? [mapped] : [mapped, unbroken(folder.value)]
  const [first, ...others] = environmentsOf(environment, matrix, texts, budget).map(scriptWith)
  if (first === undefined) return []
  if (matrix === null) return [first]
  const unknown = scriptWith(environmentWithout(environment, matrix))
  const names = namesThatHangOn(matrix, environment)
  const isTested = testsWhatDiffers(first.statements, names, newResolver(first), newResolver(unknown))
  return isTested ? [unknown] : [first, ...others]
}

/** What it is read by stands in the key itself. */
function isNamed(key: string): boolean {
  return key === 'pwsh' || key === 'powershell' || key === 'bash' || key === 'inline'
}

/** A list is run line by line, by one shell. */
function scriptIn(value: JsonNode, { text }: Source): MappedText | null {
  if (value.kind === 'string') return scalarText(text, value)
  if (value.kind !== 'array') return null
  const lines = newTextBuilder()
  for (const item of value.items) {
    const mapped = item.kind === 'string' ? scalarText(text, item) : null
    if (mapped === null) continue
    lines.addMapped(mapped)
    lines.add('\n', item.end)
  }
  return lines.length() === 0 ? null : lines.done()
}

function dialectOf(shell: string): Dialect | null {
  if (/^(?:pwsh|powershell|ps|pscore)/i.test(shell)) return 'powershell'
  if (/^(?:cmd|batch)/i.test(shell)) return 'batch'
  return /^(?:ba|z|k|da)?sh\b/i.test(shell) ? 'shell' : null
}

/** The root of the repository, and from there `working-directory`. */
function startIn(
  folder: JsonString | null,
  { isElsewhere }: Around,
  environment: readonly Variable[],
  source: Source,
): Folders {
  const roots = rootsOf(source.path)
  if (isElsewhere) {
    return { candidates: roots, reason: `${source.path} checks the repository out into another folder` }
  }
  if (folder === null) return { candidates: roots, reason: null }
  const below = folder.value.replace(
    /^\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}\/?|^\$\([A-Za-z.]{1,60}Directory\)\/?/,
    '',
  )
  const written = below.includes('$') ? filledIn(below, environment, source) : below
  if (written === null || /[$]|^\/|^[A-Za-z]:/.test(written)) {
    return { candidates: [], reason: `the working directory '${below}' is known only when it runs` }
  }
  const candidates = roots.map((root) => posix.join(root, written.replaceAll('\\', '/')).replace(/\/$/, ''))
  return { candidates: candidates.map((one) => (one === '.' ? '' : one)), reason: null }
}

/** null: a part of it is not known. */
function filledIn(text: string, environment: readonly Variable[], source: Source): string | null {
  const mapped = unbroken(text)
  const script = scriptOfText(mapped, { source, environment, start: { candidates: [], reason: null } })
  const [argument] = newResolver(script).argumentsOf([filledInWord(mapped, { hasMacros: isOfPipeline(source) })])
  return argument?.text ?? null
}

function textAt(node: JsonNode | undefined, name: string): JsonString | null {
  const found = members(node).find(({ key }) => key.value === name)?.value
  return found?.kind === 'string' ? found : null
}
