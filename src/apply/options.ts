/** The apply step's options, the same for the action and the command line. Their defaults stand here. */
import { type CreateArguments, readCreateArguments } from './create-arguments.js'
import { WrongUseError } from './wrong-use-error.js'

export const optionNames = [
  'config-file',
  'resource-group',
  'cluster-name',
  'subscription-id',
  'mode',
  'operation',
  'via',
  'create-arguments',
  'policy',
  'expected-sha256',
  'install-extension',
  'register-feature',
  'allow-warnings',
  'timeout-minutes',
] as const
export type OptionName = (typeof optionNames)[number]

export interface ApplyOptions {
  readonly configFile: string
  readonly resourceGroup: string
  readonly clusterName: string
  readonly subscriptionId: string
  readonly mode: 'plan' | 'apply'
  readonly operation: 'update' | 'create'
  readonly via: 'extension' | 'rest'
  readonly create: CreateArguments
  readonly policy: string | null
  /** Hexadecimal, or the check's output: a JSON object, path → hash. null: none is expected. */
  readonly expectedSha256: string | null
  readonly installExtension: boolean
  readonly registerFeature: boolean
  readonly allowWarnings: boolean
  readonly timeoutMinutes: number
}

/**
 * @param textOf what is given for an option, without blanks around it; empty where nothing is
 * @throws WrongUseError for a value that is missing or not allowed
 */
export function readApplyOptions(textOf: (name: OptionName) => string): ApplyOptions {
  const text = Object.fromEntries(optionNames.map((name) => [name, textOf(name)])) as Record<OptionName, string>
  const isTrue = (name: OptionName, otherwise: boolean) => readBoolean(name, text[name], otherwise)
  const operation = oneOf('operation', text.operation || 'update', ['update', 'create'])
  const via = oneOf('via', text.via || 'extension', ['extension', 'rest'])
  if (operation === 'create' && via === 'rest') {
    throw new WrongUseError("via: 'rest' changes a cluster that exists; for operation 'create' use via 'extension'.")
  }
  const create = readCreateArguments(text['create-arguments'])
  if (operation === 'update' && create.args.length > 0) {
    throw new WrongUseError("create-arguments belong to operation 'create', and this is 'update'.")
  }
  return Object.freeze({
    configFile: given('config-file', text['config-file']),
    resourceGroup: shaped('resource-group', text['resource-group'], resourceGroupShape),
    clusterName: shaped('cluster-name', text['cluster-name'], clusterNameShape),
    subscriptionId: shaped('subscription-id', text['subscription-id'], subscriptionShape).toLowerCase(),
    mode: oneOf('mode', text.mode || 'plan', ['plan', 'apply']),
    operation,
    via,
    create,
    policy: text.policy || null,
    expectedSha256: readHash(text['expected-sha256']),
    installExtension: isTrue('install-extension', false),
    registerFeature: isTrue('register-feature', false),
    allowWarnings: isTrue('allow-warnings', true),
    timeoutMinutes: readMinutes(text['timeout-minutes'] || '60'),
  })
}

interface Shape {
  readonly pattern: RegExp
  readonly words: string
}

// Azure's own rules, but for a hyphen in front, which `az` takes for an option.
// Source: MicrosoftDocs/azure-docs articles/azure-resource-manager/management/resource-name-rules.md.
const resourceGroupShape: Shape = {
  pattern: /^(?!-)[\p{L}\p{N}_.()-]{1,90}(?<!\.)$/u,
  words: 'up to 90 letters, digits, underscores, parentheses, hyphens and periods, with no period at the end',
}
const clusterNameShape: Shape = {
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/,
  words: 'up to 63 letters, digits, underscores and hyphens, with a letter or digit at both ends',
}
const subscriptionShape: Shape = {
  pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  words: 'an id like 00000000-0000-0000-0000-000000000000; `az account list` shows them',
}

function given(name: OptionName, text: string): string {
  if (text === '') throw new WrongUseError(`${name} is missing: nothing is given for it.`)
  return text
}

function shaped(name: OptionName, text: string, { pattern, words }: Shape): string {
  if (!pattern.test(given(name, text))) throw new WrongUseError(`${name} is '${text}'; expected ${words}.`)
  return text
}

function oneOf<T extends string>(name: OptionName, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text)
  if (found === undefined) throw new WrongUseError(`${name} is ${allowed.join(' or ')}; not '${text}'.`)
  return found
}

function readBoolean(name: OptionName, text: string, otherwise: boolean): boolean {
  return text === '' ? otherwise : oneOf(name, text.toLowerCase(), ['true', 'false']) === 'true'
}

/** A job of GitHub's own runners lasts six hours at most. */
const maximumMinutes = 360

function readMinutes(text: string): number {
  const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0
  if (minutes > 0 && minutes <= maximumMinutes) return minutes
  throw new WrongUseError(`timeout-minutes is a number above 0 and up to ${maximumMinutes}; not '${text}'.`)
}

function readHash(text: string): string | null {
  if (text === '') return null
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  if (text.startsWith('{')) return text
  throw new WrongUseError(
    `expected-sha256 is 64 hexadecimal digits, or the check's output config-sha256 as it is; not '${text}'.`,
  )
}
