/** The commands of a script that matter here, and what it writes before them. Nothing is ever run. */
import type { Site } from '../../model/location.js'
import { keywords } from '../../syntax/script/words.js'
import type { Argument } from './argument.js'
import { commandIn } from './command-texts.js'
import { azDeployment, type DeployCommand, powerShellDeployment } from './deploys/deploy-commands.js'
import { newFolderWalk, type Target, targetOf } from './folders.js'
import { textOf } from './held-words.js'
import { type KnownOptions, type Options, type OptionUse, optionsOf } from './options.js'
import type { CommandPlace, Script } from './script.js'
import { stepsOf } from './steps.js'
import { type KnownCommand, type WrittenFile, writtenFile } from './written-files.js'
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
  /** What the path may be, where several assignments set a variable in it; null: nobody knows. */
  readonly oneOf: OneOf | null
}

export interface OneOf {
  readonly targets: readonly Target[]
  /** It is one of these. */
  readonly isWhole: boolean
}

/** A command that deploys a template. */
export interface DeployCall extends DeployCommand, CommandPlace {}

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
  let last: KnownCommand | null = null
  let texts = 0
  for (const { statement, resolver } of stepsOf(script)) {
    if (statement.kind === 'open') walk.open()
    else if (statement.kind === 'close') walk.close()
    else if (statement.kind === 'command') {
      const all = resolver.argumentsOf(statement.words).filter(({ text }) => text !== '--%')
      const words = throughXargs(all.slice(all.findIndex(({ text }) => text === null || !before.includes(text))))
      const known: KnownCommand = { command: statement, words }
      const place: CommandPlace = { script, folders: walk.folders() }
      const written = writtenFile(known, statement.isPiped ? last : null, place, resolver)
      if (written !== null) add(written, calls.written)
      if (!showing.test(words[0]?.text ?? '')) noteCall(words, place, calls)
      const source = statement.isPiped ? (last?.command ?? null) : null
      const isFew = depth < maximumNesting && texts < maximumTexts
      const inner = isFew ? commandIn(statement, source, script, place.folders) : null
      if (inner !== null) {
        texts++
        collectCalls(inner, calls, depth + 1)
      }
      walk.follow(words)
      last = known
    }
  }
}

/** One more than the bound tells that there are too many. */
function add<T>(one: T, list: T[]): void {
  if (list.length <= maximumCalls) list.push(one)
}

function noteCall(words: readonly Argument[], place: CommandPlace, calls: NewCalls): void {
  const deployed = place.script.dialect === 'powershell' ? powerShellDeployment(words) : null
  if (deployed !== null && !isRepeated(words, place, calls)) add({ ...deployed, ...place }, calls.deployments)
  for (let at = 1; at < words.length; at++) {
    const text = (index: number) => words[index]?.text?.toLowerCase() ?? null
    if (!mayBeAz(words[at - 1])) continue
    const verb = text(at + 1)
    if (text(at) === 'aks' && (verb === 'create' || verb === 'update')) {
      const call = isRepeated(words, place, calls) ? null : aksCall(words, at, verb, place)
      if (call !== null) add(call, calls.aks)
      return
    }
    const deployment = azDeployment(words, at)
    if (deployment !== null) {
      if (!isRepeated(words, place, calls)) add({ ...deployment, ...place }, calls.deployments)
      return
    }
    if (text(at) === 'extension' && (verb === 'add' || verb === 'update')) {
      for (const install of installOf(words.slice(at + 2))) add(install, calls.installs)
      return
    }
  }
}

/** `az`, by any path, or a variable that may be it. */
function mayBeAz(word: Argument | undefined): boolean {
  return word !== undefined && (word.text === null || /(?:^|[\\/])az(?:\.cmd|\.exe)?$/i.test(word.text))
}

function isRepeated(words: readonly Argument[], { script, folders }: CommandPlace, { seen }: NewCalls): boolean {
  const own = ({ site, text, pieces }: Argument) => [
    site.start,
    text ?? pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind])),
  ]
  const identity = JSON.stringify([script.from, folders.candidates, words.map(own)])
  const isKnown = seen.has(identity)
  seen.add(identity)
  return isKnown
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

/**
 * @param at where the words behind `az` begin
 * @returns null where it has nothing to do with kube-proxy
 */
function aksCall(
  words: readonly Argument[],
  at: number,
  verb: AksCall['verb'],
  { script, folders }: CommandPlace,
): AksCall | null {
  const options = optionsOf(words.slice(at + 2), aksOptions)
  const config = options.byName.get('--kube-proxy-config') ?? hiddenIn(words)
  if (config === undefined) return null
  const path = config.values[0] ?? null
  const target = path === null ? null : targetOf(path, folders, script)
  const begin = words[at - 1]?.site ?? config.site
  const isInOrder =
    begin.start >= script.from && begin.start < config.site.start && isOneCommand(words.slice(at - 1), config.site)
  const verbSite = words[at + 1]?.site
  const anchor = isInOrder && verbSite !== undefined ? { ...begin, end: verbSite.end } : config.site
  return {
    script,
    verb,
    anchor,
    options,
    config,
    path,
    target,
    oneOf: path === null ? null : oneOf(path, folders, script),
  }
}

function oneOf(path: Argument, folders: CommandPlace['folders'], script: Script): OneOf | null {
  const [open, ...more] = path.pieces.flatMap((piece) => (piece.kind === 'unknown' ? [piece] : []))
  if (open?.oneOf === undefined || more.length > 0) return null
  const { all, isWhole } = open.oneOf()
  const targets = all.map((own) => {
    const pieces = path.pieces.flatMap((piece) => (piece === open ? own : [piece]))
    return targetOf({ ...path, pieces, text: textOf(pieces) }, folders, script)
  })
  return { targets, isWhole }
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
