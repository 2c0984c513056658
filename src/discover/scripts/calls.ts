/** The `az` commands of a script that matter here, and what it writes before them. Nothing is ever run. */
import type { Site } from '../../model/location.js'
import { type MappedText, sliceOf } from '../../syntax/script/mapped-text.js'
import type { Command } from '../../syntax/script/syntax.js'
import { keywords } from '../../syntax/script/words.js'
import type { Argument, Resolver } from './argument.js'
import { commandIn } from './command-texts.js'
import { azDeployment, type DeployCommand, powerShellDeployment } from './deploys/deploy-commands.js'
import { newFolderWalk, type Target, targetOf } from './folders.js'
import { type KnownOptions, type Options, type OptionUse, optionsOf } from './options.js'
import type { Folders, Script } from './script.js'
import { stepsOf } from './steps.js'
import { throughXargs } from './xargs.js'

/** `az aks create|update … --kube-proxy-config X` */
export interface AksCall {
  readonly script: Script
  readonly verb: 'create' | 'update'
  /** Where the command begins; where it is put together, its option. */
  readonly anchor: Site
  readonly options: Options
  readonly config: OptionUse
  /** null: the option has no value. */
  readonly path: Argument | null
  readonly target: Target | null
}

/** A command that deploys a template. */
export interface DeployCall extends DeployCommand {
  readonly script: Script
  readonly folders: Folders
}

/** A file that a script writes, with its text. */
export interface WrittenFile {
  readonly target: Target
  readonly script: Script
  readonly body: MappedText
  /** The shell replaces variables in it. */
  readonly isExpanded: boolean
}

/** `az extension add --name aks-preview` */
export interface ExtensionInstall {
  /** null: none is given. */
  readonly version: Argument | null
}

export interface Calls {
  readonly aks: readonly AksCall[]
  readonly deployments: readonly DeployCall[]
  readonly written: readonly WrittenFile[]
  readonly installs: readonly ExtensionInstall[]
}

/** Those that are being collected. */
export interface NewCalls extends Calls {
  readonly aks: AksCall[]
  readonly deployments: DeployCall[]
  readonly written: WrittenFile[]
  readonly installs: ExtensionInstall[]
  /** Commands and deployments by what they say: what is repeated without a difference is one. */
  readonly seen: Set<string>
}

/** Of each kind, in one file; scripts that people write have a handful. */
export const maximumCalls = 1_000

export function newCalls(): NewCalls {
  return { aks: [], deployments: [], written: [], installs: [], seen: new Set() }
}

/** Of commands in texts. */
const maximumNesting = 3
/** Texts with words of ours that a script runs. */
const maximumTexts = 100

/** What a command may stand behind. */
const before = [...keywords, 'sudo', 'exec', 'command', 'call']
/** Commands that only show what they are given. */
const showing = /^(?:echo|printf|write-(?:host|output|verbose|debug|information|warning|error)|rem|cat|grep|sed)$/i

/** @param depth of texts that are run within texts that are run */
export function collectCalls(script: Script, calls: NewCalls, depth = 0): void {
  const walk = newFolderWalk(script)
  let last: { readonly command: Command; readonly words: readonly Argument[] } | null = null
  let texts = 0
  for (const { statement, resolver } of stepsOf(script)) {
    if (statement.kind === 'open') walk.open()
    else if (statement.kind === 'close') walk.close()
    else if (statement.kind === 'command') {
      const all = resolver.argumentsOf(statement.words).filter(({ text }) => text !== '--%')
      const words = throughXargs(all.slice(all.findIndex(({ text }) => text === null || !before.includes(text))))
      noteWritten(statement, words, statement.isPiped ? last : null, {
        script,
        resolver,
        folders: walk.folders(),
        calls,
      })
      if (!showing.test(words[0]?.text ?? '')) noteCall(words, script, walk.folders(), calls)
      const inner = depth < maximumNesting && texts < maximumTexts ? commandIn(statement, script, walk.folders()) : null
      if (inner !== null) {
        texts++
        collectCalls(inner, calls, depth + 1)
      }
      walk.follow(words)
      last = { command: statement, words }
    }
  }
}

function isRepeated(
  words: readonly Argument[],
  { from }: Script,
  { candidates }: Folders,
  { seen }: NewCalls,
): boolean {
  const own = ({ site, text, pieces }: Argument) => [
    site.start,
    text ?? pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind])),
  ]
  const identity = JSON.stringify([from, candidates, words.map(own)])
  const isKnown = seen.has(identity)
  seen.add(identity)
  return isKnown
}

function noteCall(words: readonly Argument[], script: Script, folders: Folders, calls: NewCalls): void {
  const deployed = script.dialect === 'powershell' ? powerShellDeployment(words) : null
  if (deployed !== null && !isRepeated(words, script, folders, calls)) noteDeployment(deployed, script, folders, calls)
  for (let at = 1; at < words.length; at++) {
    const text = (index: number) => words[index]?.text?.toLowerCase() ?? null
    if (!mayBeAz(words[at - 1])) continue
    const verb = text(at + 1)
    if (text(at) === 'aks' && (verb === 'create' || verb === 'update')) {
      if (!isRepeated(words, script, folders, calls)) noteAksCall(words, at, verb, script, folders, calls)
      return
    }
    const deployment = azDeployment(words, at)
    if (deployment !== null) {
      if (!isRepeated(words, script, folders, calls)) noteDeployment(deployment, script, folders, calls)
      return
    }
    if (text(at) === 'extension' && (verb === 'add' || verb === 'update')) {
      if (calls.installs.length <= maximumCalls) calls.installs.push(...installOf(words.slice(at + 2)))
      return
    }
  }
}

function noteDeployment(command: DeployCommand, script: Script, folders: Folders, { deployments }: NewCalls): void {
  if (deployments.length <= maximumCalls) deployments.push({ ...command, script, folders })
}

const aksOptions: KnownOptions = {
  names: [
    '--kube-proxy-config',
    '--kubernetes-version',
    '--network-plugin',
    '--network-plugin-mode',
    '--network-policy',
    '--network-dataplane',
    '--name',
    '--resource-group',
    '--sku',
    '--tier',
  ],
  short: new Map([
    ['-g', '--resource-group'],
    ['-n', '--name'],
    ['-k', '--kubernetes-version'],
    ['-l', '--location'],
    ['-c', '--node-count'],
  ]),
}
const extensionOptions: KnownOptions = {
  names: ['--name', '--source', '--version'],
  short: new Map([
    ['-n', '--name'],
    ['-s', '--source'],
  ]),
}

/** A name that nobody knows may be its; of a wheel (`--source …/aks_preview-18.0.0b1-….whl`) no version is judged. */
function installOf(words: readonly Argument[]): readonly ExtensionInstall[] {
  const { byName } = optionsOf(words, extensionOptions)
  const name = byName.get('--name')?.values[0]
  const isWheel = /aks[_-]preview/.test(byName.get('--source')?.values[0]?.text ?? '')
  if (name?.text === 'aks-preview') return [{ version: byName.get('--version')?.values[0] ?? null }]
  return isWheel || name?.text === null ? [{ version: null }] : []
}

/** `az`, by any path, or a variable that may be it. */
function mayBeAz(word: Argument | undefined): boolean {
  return word !== undefined && (word.text === null || /(?:^|[\\/])az(?:\.cmd|\.exe)?$/i.test(word.text))
}

function noteAksCall(
  words: readonly Argument[],
  at: number,
  verb: AksCall['verb'],
  script: Script,
  folders: Folders,
  calls: NewCalls,
): void {
  const options = optionsOf(words.slice(at + 2), aksOptions)
  const config = options.byName.get('--kube-proxy-config') ?? hiddenIn(words)
  if (config === undefined || calls.aks.length > maximumCalls) return
  const path = config.values[0] ?? null
  const target = path === null ? null : targetOf(path, folders, script)
  const begin = words[at - 1]?.site ?? config.site
  const isInOrder =
    begin.start >= script.from && begin.start < config.site.start && isOneCommand(words.slice(at - 1), config.site)
  const verbSite = words[at + 1]?.site
  const anchor = isInOrder && verbSite !== undefined ? { ...begin, end: verbSite.end } : config.site
  calls.aks.push({ script, verb, anchor, options, config, path, target })
}

/** A word that cannot be followed, and that may well be the option: the variable is set to it somewhere. */
function hiddenIn(words: readonly Argument[]): OptionUse | undefined {
  const word = words.find(({ pieces }) => pieces.some((piece) => piece.kind === 'unknown' && piece.isOurs === true))
  return word === undefined ? undefined : { name: '--kube-proxy-config', site: word.site, values: [word] }
}

/** The words up to the option stand one behind the other. */
function isOneCommand(words: readonly Argument[], until: Site): boolean {
  const own = words.slice(0, words.findIndex(({ site }) => site.start === until.start) + 1)
  return own.every(({ site }, index) => index === 0 || site.start >= (own[index - 1]?.site.start ?? 0))
}

interface Noting {
  readonly script: Script
  readonly resolver: Resolver
  readonly folders: Folders
  readonly calls: NewCalls
}

/** A here-document or a literal text that goes to a file, also by way of `tee`, `Out-File` and `Set-Content`. */
function noteWritten(
  command: Command,
  words: readonly Argument[],
  source: { readonly command: Command; readonly words: readonly Argument[] } | null,
  { script, resolver, folders, calls }: Noting,
): void {
  const [name, ...others] = words
  const output = command.output === null ? null : (resolver.argumentsOf([command.output])[0] ?? null)
  const isWriter = /^(?:tee|out-file|set-content)$/i.test(name?.text ?? '')
  const named = isWriter ? (others.find(({ text }) => text === null || !text.startsWith('-')) ?? null) : null
  const target = named ?? output
  const body = bodyOf(command, script) ?? (isWriter && source !== null ? bodyOf(source.command, script) : null)
  if (target === null || body === null || calls.written.length > maximumCalls) return
  calls.written.push({ target: targetOf(target, folders, script), script, ...body })
}

function bodyOf(
  { here, words }: Command,
  { mapped }: Script,
): { readonly body: MappedText; readonly isExpanded: boolean } | null {
  if (here !== null) return here
  // `echo '{ … }'`, and PowerShell's here-strings: one word, one text, nothing replaced in it.
  const word = words.at(-1)
  const [part, ...more] = word?.parts ?? []
  if (part?.kind !== 'text' || more.length > 0 || !part.isQuoted) return null
  const isVerbatim = mapped.text.slice(part.start, part.end) === part.text && part.text.trimStart().startsWith('{')
  return isVerbatim ? { body: sliceOf(mapped, part.start, part.end), isExpanded: false } : null
}
