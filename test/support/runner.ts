/**
 * What GitHub's runner makes of the action's bundle: its environment, its reading of the log, its limits.
 * Source: actions/runner src/Runner.Common/ActionCommand.cs, src/Runner.Worker/ActionCommandManager.cs,
 * ExecutionContext.cs (AddIssue) and FileCommandManager.cs.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleNode, bundlePath } from './bundles.js'
import { temporaryFolder } from './temporary-repository.js'

export interface Step {
  readonly bundle?: 'action' | 'apply'
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: object }
  /** Over what the runner sets. */
  readonly environment?: Readonly<Record<string, string>>
  /** Called once it runs. */
  readonly onStart?: (child: ChildProcess) => void
}

export type AnnotationType = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly type: AnnotationType
  readonly message: string
  /** As the runner passes them on: file, line, endLine, col, endColumn, title. */
  readonly properties: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly exitCode: number | null
  /** Lines that are no commands. */
  readonly log: readonly string[]
  /** Those that GitHub shows. */
  readonly annotations: readonly Annotation[]
  /** Those over the limit: in the log only. */
  readonly dropped: readonly Annotation[]
  /** Every other command that the runner obeyed. */
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  /** Empty where GitHub shows none: nothing written, or too much. */
  readonly summary: string
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export const repository = 'contoso/infrastructure'
/** The commit that GITHUB_SHA names. */
export const eventCommit = '0123456789abcdef0123456789abcdef01234567'

const annotationLimit = 10
const messageLimit = 4096
const summaryLimit = 1024 * 1024
const annotationTypes: readonly string[] = ['error', 'warning', 'notice'] satisfies readonly AnnotationType[]
const commandNames = new Set([
  ...annotationTypes,
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'debug'],
  ...['group', 'endgroup', 'echo', 'stop-commands', 'internal-set-repo-path'],
])

/** Runs the bundle as a step. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = temporaryFolder({ output: '', summary: '', 'event.json': JSON.stringify(step.event?.payload ?? {}) })
  const environment = { ...environmentOf(step, folder), ...step.environment }
  const { exitCode, text } = await run(bundlePath(step.bundle ?? 'action'), step.workspace, environment, step.onStart)
  const lines = text.split(/\r\n|\r|\n/)
  const parsed = lines.map((line) => ({ line, command: parseColons(line) ?? parseBrackets(line) }))
  const commands = parsed.flatMap(({ command }) => command ?? [])
  const annotations = commands.flatMap(annotationOf)
  const isKept = (one: Annotation) => annotations.filter(({ type }) => type === one.type).indexOf(one) < annotationLimit
  const summary = readFileSync(join(folder, 'summary'))
  return {
    exitCode,
    log: parsed.flatMap(({ line, command }) => (command === null ? [line] : [])),
    annotations: annotations.filter(isKept),
    dropped: annotations.filter((one) => !isKept(one)),
    commands: commands.filter(({ name }) => !annotationTypes.includes(name)),
    outputs: readOutputs(readFileSync(join(folder, 'output'), 'utf8')),
    summary: summary.length > summaryLimit ? '' : summary.toString('utf8'),
  }
}

function environmentOf({ workspace, inputs = {}, event }: Step, folder: string): Record<string, string> {
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: eventCommit,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(given),
  }
}

/** Standard output and standard error, both of which the runner reads for commands. */
function run(
  script: string,
  cwd: string,
  env: Record<string, string>,
  onStart: Step['onStart'],
): Promise<{ exitCode: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(bundleNode, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    onStart?.(child)
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, text: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** `::name key=value,key=value::data`, blanks before it allowed. */
function parseColons(line: string): Command | null {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  return text.startsWith('::') && end >= 0 ? commandOf(text.slice(2, end), ',', text.slice(end + 2)) : null
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function parseBrackets(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  return start >= 0 && end >= 0 ? commandOf(line.slice(start + 3, end), ';', line.slice(end + 1)) : null
}

function commandOf(head: string, separator: ',' | ';', data: string): Command | null {
  const [name = ''] = head.split(' ', 1)
  if (!commandNames.has(name)) return null
  const pairs = head.slice(name.length).trim().split(separator)
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 && at < pair.length - 1
      ? [[pair.slice(0, at), unescapeText(pair.slice(at + 1), separator, true)]]
      : []
  })
  return { name, properties: Object.fromEntries(properties), data: unescapeText(data, separator, false) }
}

/** In the runner's order: `%25` last. */
function unescapeText(text: string, separator: ',' | ';', isProperty: boolean): string {
  const own = separator === ';' ? { '%3B': ';', '%5D': ']' } : isProperty ? { '%3A': ':', '%2C': ',' } : {}
  const mappings = { '%0D': '\r', '%0A': '\n', ...own, '%25': '%' }
  return Object.entries(mappings).reduce((result, [escaped, token]) => result.replaceAll(escaped, token), text)
}

function annotationOf({ name, properties, data }: Command): readonly Annotation[] {
  if (!annotationTypes.includes(name)) return []
  const { col, endColumn, ...others } = properties
  const { line, endLine, ...unplaced } = others
  const hasColumns =
    line === endLine && col !== undefined && endColumn !== undefined && Number(endColumn) >= Number(col)
  const kept = Number(endLine) < Number(line) ? unplaced : hasColumns ? properties : others
  return [{ type: name as AnnotationType, message: data.slice(0, messageLimit), properties: kept }]
}

/** `name=value`, or `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, name = '', style, rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? []
    if (style === undefined) throw new Error(`The runner refuses the output line '${line}'.`)
    const end = style === '=' ? 0 : lines.indexOf(rest)
    if (end < 0) throw new Error(`The runner finds no end of the output '${name}'.`)
    outputs[name] = style === '=' ? rest : lines.slice(0, end).join('\n')
    if (style === '<<') lines.splice(0, end + 1)
  }
  return outputs
}
