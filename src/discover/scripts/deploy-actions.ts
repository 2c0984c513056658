/** Actions of workflows and tasks of pipelines that deploy a template by name. */
import { jsonValue } from '../../evaluate/json-value.js'
import type { CommandValue } from '../../evaluate/parameters.js'
import { clip } from '../../model/clip.js'
import { siteOf } from '../../model/location.js'
import { unknownValue } from '../../model/value.js'
import { member } from '../../syntax/json/members.js'
import { parseJson } from '../../syntax/json/parse.js'
import { type MappedText, unbroken } from '../../syntax/script/mapped-text.js'
import { wordList } from '../../syntax/script/word-list.js'
import { scalarText } from '../../syntax/yaml/scalar-text.js'
import type { Files } from '../files/files.js'
import { type Argument, newResolver } from './argument.js'
import { type Deploy, deployOf } from './deploy.js'
import { namedArguments } from './deploy-commands.js'
import type { Script } from './script.js'
import { placed } from './upstream.js'
import type { ActionCall } from './yaml-scripts.js'

/** The inputs that name the template, and those that give it parameters. */
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

export function deployOfAction(action: ActionCall, files: Files): Deploy | null {
  const name = action.name.value.replace(/@.*$/s, '').toLowerCase()
  const deployer = Object.hasOwn(deployers, name) ? deployers[name] : undefined
  if (deployer === undefined) return null
  const [template = null] = argumentsOf(action, deployer.template, withSlashes)
  const script = scriptOf(action, unbroken(''))
  const given = deployer.files.flatMap((input) => argumentsOf(action, input, withSlashes))
  const { named, loose } = namedArguments(deployer.named === undefined ? [] : argumentsOf(action, deployer.named))
  const deploy = deployOf({ template, given: [...given, ...loose], named }, { folders: action.start, script, files })
  return deploy === null || deployer.json === undefined ? deploy : withInline(deploy, deployer.json, action)
}

/** The words of an input. */
function argumentsOf(action: ActionCall, input: string, read = (text: MappedText) => text): readonly Argument[] {
  const node = member(action.inputs, input)
  const written = node?.kind === 'string' ? scalarText(action.source.text, node) : null
  if (written === null) return []
  const mapped = read(written)
  return newResolver(scriptOf(action, mapped)).argumentsOf(wordList(mapped, { hasMacros: action.isTask }))
}

/** Paths as they are read on Windows; `name=value` and JSON beside them stay as they are. */
function withSlashes(mapped: MappedText): MappedText {
  if (!mapped.text.includes('\\') || /^\s*\{/.test(mapped.text)) return mapped
  return { ...mapped, text: mapped.text.replace(/(?<!\S)[^\s=]+(?!\S)/g, (path) => path.replaceAll('\\', '/')) }
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
  const values = placed(root, mapped).members.map(({ key, value }): CommandValue => {
    const text = value.kind === 'string' && value.value.includes('${{')
    const site = siteOf(source, value)
    const own = text
      ? unknownValue(`'${clip(value.value)}' is known only when it runs`, site)
      : jsonValue(value, source)
    return { name: key.value, key: siteOf(source, key), value: () => own, filesBefore: deploy.files.length }
  })
  return { ...deploy, values: [...deploy.values, ...values] }
}
