/** Actions of workflows and tasks of pipelines that deploy a template by name. */
import { jsonValue } from '../../../evaluate/json-value.js'
import type { CommandValue } from '../../../evaluate/parameters.js'
import { clip } from '../../../model/clip.js'
import { siteOf } from '../../../model/location.js'
import { unknownValue, type Value } from '../../../model/value.js'
import { member } from '../../../syntax/json/members.js'
import { parseJson } from '../../../syntax/json/parse.js'
import type { JsonNode } from '../../../syntax/json/syntax.js'
import { filledInWord } from '../../../syntax/script/filled-in.js'
import { type MappedText, unbroken } from '../../../syntax/script/mapped-text.js'
import { placed } from '../../../syntax/script/placed.js'
import { wordList } from '../../../syntax/script/word-list.js'
import { scalarText } from '../../../syntax/yaml/scalar-text.js'
import type { Files } from '../../files/files.js'
import { type Argument, newResolver } from '../argument.js'
import { argumentValue } from '../argument-value.js'
import { scriptOfText } from '../script.js'
import type { ActionCall } from '../workflows/yaml-scripts.js'
import { type Deploy, deployOf } from './deploy.js'
import { namedArguments } from './deploy-commands.js'

/** The inputs that name the template and a file of parameters, and the one that gives parameters by themselves. */
interface Deployer {
  readonly template: string
  readonly file: string
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
  'azure/arm-deploy': { template: 'template', file: 'parameters' },
  'azure/bicep-deploy': { template: 'template-file', file: 'parameters-file', json: 'parameters' },
  bicepdeploy: { template: 'templateFile', file: 'parametersFile', json: 'parameters' },
  azureresourcemanagertemplatedeployment: {
    template: 'csmFile',
    file: 'csmParametersFile',
    named: 'overrideParameters',
  },
  azureresourcegroupdeployment: { template: 'csmFile', file: 'csmParametersFile', named: 'overrideParameters' },
}

/** null: it is none of those that deploy a template. */
export function deployOfAction(action: ActionCall, files: Files): Deploy | null {
  const name = action.name.value.replace(/@.*$/s, '').toLowerCase()
  const deployer = Object.hasOwn(deployers, name) ? deployers[name] : undefined
  if (deployer === undefined) return null
  const [template = null] = argumentsOf(action, deployer.template, withSlashes)
  const script = scriptOfText(unbroken(''), action)
  const given = argumentsOf(action, deployer.file, withSlashes)
  const { named, loose } = namedArguments(deployer.named === undefined ? [] : argumentsOf(action, deployer.named))
  const command = { site: siteOf(action.source, action.name), template, given: [...given, ...loose], named }
  const deploy = deployOf(command, { folders: action.start, script, files })
  return deployer.json === undefined ? deploy : withInline(deploy, deployer.json, action)
}

/** The words of an input. */
function argumentsOf(action: ActionCall, input: string, read = (text: MappedText) => text): readonly Argument[] {
  const node = member(action.inputs, input)
  const written = node?.kind === 'string' ? scalarText(action.source.text, node) : null
  if (written === null) return []
  const mapped = read(written)
  return newResolver(scriptOfText(mapped, action)).argumentsOf(wordList(mapped, { hasMacros: action.isTask }))
}

/** Paths as they are read on Windows; `name=value` and JSON beside them stay as they are. */
function withSlashes(mapped: MappedText): MappedText {
  if (!mapped.text.includes('\\') || /^\s*\{/.test(mapped.text)) return mapped
  return { ...mapped, text: mapped.text.replace(/(?<!\S)[^\s=]+(?!\S)/g, (path) => path.replaceAll('\\', '/')) }
}

/** `parameters: { "name": value }`, as JSON text. */
function withInline(deploy: Deploy, input: string, action: ActionCall): Deploy {
  const { inputs, source } = action
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
  const values = placed(root, mapped).members.map(({ key, value }): CommandValue => {
    const own = filledInValue(value, action)
    return { name: key.value, key: siteOf(source, key), value: () => own, filesBefore: deploy.files.length }
  })
  return { ...deploy, values: [...deploy.values, ...values] }
}

/** A value in which a workflow or a pipeline fills something in: known only where it is a text, and that is known. */
function filledInValue(node: JsonNode, action: ActionCall): Value {
  const { source, isTask } = action
  const site = siteOf(source, node)
  const written = source.text.slice(node.start, node.end)
  if (!written.includes('${{') && !(isTask && /\$[([]/.test(written))) return jsonValue(node, source)
  const unknown = unknownValue(`'${clip(written.replace(/^"|"$/g, ''))}' is known only when it runs`, site)
  if (node.kind !== 'string' || written !== `"${node.value}"`) return unknown
  const mapped = unbroken(node.value, node.start + 1)
  const word = filledInWord(mapped, { hasMacros: isTask })
  const [argument] = newResolver(scriptOfText(mapped, action)).argumentsOf([word])
  return argument?.text == null || /^\$\[/.test(node.value) ? unknown : argumentValue(argument)
}
