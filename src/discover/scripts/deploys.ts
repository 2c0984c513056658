/** Templates that commands and actions deploy by name, with the parameters that they are given. */

import { jsonValue } from '../../evaluate/json-value.js'
import type { GivenParameter } from '../../evaluate/parameters.js'
import { clip } from '../../model/clip.js'
import { grouped } from '../../model/grouped.js'
import { type Site, siteOf } from '../../model/location.js'
import { booleanValue, numberValue, type UnknownValue, unknownValue, type Value } from '../../model/value.js'
import { member } from '../../syntax/json/members.js'
import { parseJson } from '../../syntax/json/parse.js'
import { type MappedText, unbroken } from '../../syntax/script/mapped-text.js'
import { wordList } from '../../syntax/script/word-list.js'
import { scalarText } from '../../syntax/yaml/scalar-text.js'
import type { Files } from '../files.js'
import { type Argument, argumentValue, newResolver } from './argument.js'
import type { DeployCall } from './calls.js'
import { type DeployCommand, type NamedArgument, namedArguments } from './deploy-commands.js'
import { targetOf } from './folders.js'
import type { FoundScripts } from './found-scripts.js'
import type { Folders, Script } from './script.js'
import { placed } from './upstream.js'
import type { ActionCall } from './yaml-scripts.js'

/** One deployment that somebody asks for. */
export interface Deploy {
  /** The template's path; null: the one that a .bicepparam file among `files` is for. */
  readonly template: string | null
  /** Parameter files, in order: later ones win. */
  readonly files: readonly string[]
  readonly values: readonly GivenParameter[]
  /** Set where something gives parameters that nobody can follow. */
  readonly rest: UnknownValue | null
  /** The files that ask for it. */
  readonly scripts: readonly string[]
}

/** Each once, however often it is validated, tried out and created. */
export function deploysIn({ files: scripts }: FoundScripts, files: Files): readonly Deploy[] {
  const found = scripts.flatMap(({ calls, actions }) => [
    ...calls.deployments.flatMap((call) => deployOfCall(call, files) ?? []),
    ...actions.flatMap((action) => deployOfAction(action, files) ?? []),
  ])
  return [...grouped(found, (deploy) => [identityOf(deploy)]).values()].flatMap((same) => {
    const [last] = same.slice(-1)
    return last === undefined ? [] : [{ ...last, scripts: [...new Set(same.flatMap(({ scripts }) => scripts))] }]
  })
}

function identityOf({ template, files, values, rest }: Deploy): string {
  const written = values.map(({ name, value }) => {
    const { origin } = value()
    return [name, origin.source.text.slice(origin.start, origin.end)]
  })
  return JSON.stringify([template, files, written, rest?.cause.reason ?? null])
}

function deployOfCall(call: DeployCall, files: Files): Deploy | null {
  return deployOf(call, { ...call, files })
}

interface Place {
  readonly folders: Folders
  readonly script: Script
  readonly files: Files
}

function existing(argument: Argument, folders: Folders, script: Script, files: Files): string | null {
  return targetOf(argument, folders, script).candidates.find((path) => files.exists(path)) ?? null
}

/** null: nobody knows what it deploys. */
function deployOf({ template, given, named }: DeployCommand, { folders, script, files }: Place): Deploy | null {
  const templatePath = template === null ? null : existing(template, folders, script, files)
  if (template !== null && templatePath === null) return null
  const paths: string[] = []
  const values = new Map<string, GivenParameter>()
  let rest: UnknownValue | null = null
  const unknown = (reason: string, site: Site) => {
    rest ??= unknownValue(reason, site, { mayBeNull: true })
  }
  for (const argument of given) {
    const value = namedValue(argument)
    if (value !== null) {
      values.set(value.name.toLowerCase(), value)
      continue
    }
    const path = existing(withoutAt(argument), folders, script, files)
    const whole = argumentValue(argument)
    if (path !== null) paths.push(path)
    else if (whole.kind === 'unknown') unknown(whole.cause.reason, whole.origin)
    else unknown(`parameters come from '${clip(argument.text ?? '')}'`, argument.site)
  }
  for (const one of named) values.set(one.name.toLowerCase(), givenBy(one))
  const deploy = { files: paths, values: [...values.values()], rest, scripts: [script.source.path] }
  return { ...deploy, template: templatePath }
}

/** `@FILE` is what az calls a file's content; newer versions take the path alone. */
function withoutAt(argument: Argument): Argument {
  const [first, ...others] = argument.pieces
  if (first?.kind !== 'text' || !first.text.startsWith('@')) return argument
  const text = argument.text === null ? null : argument.text.slice(1)
  return { ...argument, text, pieces: [{ ...first, text: first.text.slice(1) }, ...others] }
}

/** `-name value` */
function givenBy({ name, site, values, mayBeUndeclared = false }: NamedArgument): GivenParameter {
  const [value, ...others] = values
  const typed =
    value === undefined || others.length > 0
      ? unknownValue(`what is given to '${clip(name)}' is no single value`, site)
      : givenValue(value)
  return { name, key: site, value: () => typed, mayBeUndeclared }
}

/** `name=value`; null: it is none. */
function namedValue(argument: Argument): GivenParameter | null {
  const { pieces, site } = argument
  const [first, ...rest] = pieces
  const found = first?.kind === 'text' ? /^([A-Za-z_][A-Za-z0-9_]{0,200})=/.exec(first.text) : null
  if (first?.kind !== 'text' || found === null) return null
  const [head, name = ''] = found
  const { text: source } = site.source
  // Quotes may stand around the whole word or around the value.
  const quote = /["']/.test(source[first.site.start] ?? '') ? 1 : 0
  const start = first.site.start + quote
  const isExact = source.slice(start, start + head.length) === head
  const key = isExact ? { ...first.site, start, end: start + name.length } : site
  const text = first.text.slice(head.length)
  const own = isExact
    ? { ...first.site, start: start + head.length, end: Math.max(first.site.end - quote, start + head.length) }
    : site
  const pieceList = text === '' && rest.length > 0 ? rest : [{ ...first, text, site: own }, ...rest]
  const whole = argument.text === null ? null : argument.text.slice(head.length)
  const typed = givenValue({ ...argument, pieces: pieceList, text: whole, site: own })
  return { name, key, value: () => typed }
}

function givenValue(argument: Argument): Value {
  const value = argumentValue(argument)
  return argument.text === null ? value : typedValue(argument.text, value)
}

/**
 * az reads the text by the parameter's type (azure-cli, resource/custom.py, _try_parse_key_value_object), which is known
 * later; what looks like a number with a dot is a version sooner than a number.
 */
function typedValue(text: string, plain: Value): Value {
  const { origin: site, way } = plain
  if (/^(?:true|false)$/i.test(text)) return { ...booleanValue(text.toLowerCase() === 'true', site), way }
  if (/^-?\d{1,9}$/.test(text)) return { ...numberValue(Number(text), site), way }
  if (!/^\s*[[{]/.test(text)) return plain
  const { root } = parseJson(text)
  const at = site.source.text.indexOf(text, site.start)
  if (root === null || at === -1 || at > site.start + 2)
    return unknownValue('the value is no JSON that can be followed', site)
  return jsonValue(placed(root, unbroken(text, at)), site.source)
}

/** Actions and tasks that deploy a template: the inputs that name it, and those that give it parameters. */
interface Deployer {
  readonly template: string
  readonly files: readonly string[]
  /** `-name value` */
  readonly named?: string
  /** `{ "name": value }` */
  readonly json?: string
}

/**
 * By the lower-cased name.
 * https://github.com/Azure/arm-deploy, https://github.com/Azure/bicep-deploy,
 * https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-resource-manager-template-deployment-v3
 */
const deployers: Readonly<Record<string, Deployer>> = {
  'azure/arm-deploy': { template: 'template', files: ['parameters'] },
  'azure/bicep-deploy': { template: 'template-file', files: ['parameters-file'], json: 'parameters' },
  bicepdeploy: { template: 'templateFile', files: ['parametersFile'], json: 'parameters' },
  azureresourcemanagertemplatedeployment: {
    template: 'csmFile',
    files: ['csmParametersFile'],
    named: 'overrideParameters',
  },
  azureresourcegroupdeployment: { template: 'csmFile', files: ['csmParametersFile'], named: 'overrideParameters' },
}

function deployOfAction(action: ActionCall, files: Files): Deploy | null {
  const name = action.name.value.replace(/@.*$/s, '').toLowerCase()
  const deployer = Object.hasOwn(deployers, name) ? deployers[name] : undefined
  if (deployer === undefined) return null
  const [template = null] = argumentsOf(action, deployer.template)
  const script = scriptOf(action, unbroken(''))
  const given = deployer.files.flatMap((input) => argumentsOf(action, input))
  const { named, loose } = namedArguments(deployer.named === undefined ? [] : argumentsOf(action, deployer.named))
  const deploy = deployOf({ template, given: [...given, ...loose], named }, { folders: action.start, script, files })
  return deploy === null || deployer.json === undefined ? deploy : withInline(deploy, deployer.json, action)
}

/** The words of an input. */
function argumentsOf(action: ActionCall, input: string): readonly Argument[] {
  const node = member(action.inputs, input)
  const mapped = node?.kind === 'string' ? scalarText(action.source.text, node) : null
  if (mapped === null) return []
  return newResolver(scriptOf(action, mapped)).argumentsOf(wordList(mapped, { hasMacros: action.isTask }))
}

function scriptOf({ source, environment, start }: ActionCall, mapped: MappedText): Script {
  return { source, mapped, statements: [], environment, start, from: 0, dialect: 'shell' }
}

/** `parameters: { "name": value }`, as JSON text. */
function withInline(deploy: Deploy, input: string, { inputs, source }: ActionCall): Deploy {
  const node = member(inputs, input)
  if (node === undefined) return deploy
  const mapped = node.kind === 'string' ? scalarText(source.text, node) : null
  const { root } = mapped === null ? { root: null } : parseJson(mapped.text)
  if (mapped === null || root?.kind !== 'object') {
    return {
      ...deploy,
      rest: unknownValue('its parameters cannot be followed', siteOf(source, node), { mayBeNull: true }),
    }
  }
  const values = placed(root, mapped).members.map(({ key, value }): GivenParameter => {
    const text = value.kind === 'string' && value.value.includes('${{')
    const site = siteOf(source, value)
    const own = text
      ? unknownValue(`'${clip(value.value)}' is known only when it runs`, site)
      : jsonValue(value, source)
    return { name: key.value, key: siteOf(source, key), value: () => own }
  })
  return { ...deploy, values: [...deploy.values, ...values] }
}
