/**
 * Scripts in YAML: GitHub workflows and composite actions, Azure Pipelines, and whatever else calls the same things the
 * same way. Where a file is does not matter, its keys do.
 */
import type { Source } from '../../../model/location.js'
import { member } from '../../../syntax/json/members.js'
import type { JsonNode, JsonObject, JsonString } from '../../../syntax/json/syntax.js'
import { type MappedText, newTextBuilder, unbroken } from '../../../syntax/script/mapped-text.js'
import { scalarText } from '../../../syntax/yaml/scalar-text.js'
import { newResolver } from '../argument.js'
import { testsWhatDiffers } from '../conditions.js'
import type { Folders, Script, Variable } from '../script.js'
import { statementsOf } from '../scripts-in.js'
import { type Around, nothingAround, textAt, withOwn } from './around.js'
import { environmentsOf, environmentWithout, namesThatHangOn } from './job-matrix.js'
import type { Budget } from './matrix-combinations.js'
import { dialectUnder, holdsScript } from './script-keys.js'
import { startIn } from './start-folder.js'
import { isOfPipeline, isSetByStep } from './yaml-variables.js'

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

/** Characters of steps, with what is set around them, and variables of matrices that are read for one file. */
const maximumWork = 3_000_000
/** Nesting of workflows; deeper there are no steps. */
const maximumDepth = 30

export function yamlScripts(source: Source, documents: readonly JsonNode[]): YamlScripts {
  const found = { scripts: [] as Script[], actions: [] as ActionCall[] }
  for (const document of documents) walk(document, nothingAround, { source, found, budget: { left: maximumWork } }, 0)
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
  const inside = withOwn(node, around, way.source, way.budget)
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
  const runs = (key: string) => ['uses', 'task', 'steps'].includes(key) || holdsScript(key)
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
    const dialect = dialectUnder(key.value, said, around.isWindows)
    if (dialect === null || (isOfFile && /^inlinescript$/i.test(key.value))) continue
    // `run: { command: … }` of CircleCI.
    const script = value.kind === 'object' && key.value === 'run' ? member(value, 'command') : value
    const mapped = script === undefined ? null : scriptIn(script, source)
    if (mapped === null) continue
    const statements = statementsOf(mapped, dialect, { hasMacros: isPipeline })
    const isSet = (name: string) => isSetByStep(name, source)
    const own = { source, mapped, statements, isSetByStep: isSet, from: 0, dialect }
    found.scripts.push(...inEachWay(own, folder ?? around.folder, around, budget))
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

/** A list is run line by line, by one shell. GitLab takes the lines of lists in it for its own. */
function scriptIn(value: JsonNode, { text }: Source): MappedText | null {
  if (value.kind === 'string') return scalarText(text, value)
  if (value.kind !== 'array') return null
  const lines = newTextBuilder()
  for (const item of linesIn(value, 0)) {
    const mapped = scalarText(text, item)
    if (mapped === null) continue
    lines.addMapped(mapped)
    lines.add('\n', item.end)
  }
  return lines.length() === 0 ? null : lines.done()
}

/** Lists in lists: GitLab allows ten. */
const maximumLists = 10

function linesIn(node: JsonNode, depth: number): readonly JsonString[] {
  if (node.kind === 'string') return [node]
  return node.kind === 'array' && depth < maximumLists ? node.items.flatMap((item) => linesIn(item, depth + 1)) : []
}
