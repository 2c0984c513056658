/**
 * Scripts in templates: what a deployment script (`Microsoft.Resources/deploymentScripts`) has as `scriptContent`, in
 * Bicep, ARM JSON and parameter files, and the files that it loads.
 *
 * They are read from what is written, before anything is evaluated, and as all other scripts are: which config files
 * commands use and which templates they deploy has to be known before it is clear what there is to evaluate. As in YAML,
 * a key tells what is a script, wherever it stands: so the parameters of modules that hand one on under that name (those of
 * Azure Verified Modules among them) and nested deployments need nothing of their own. Texts are followed through variables, defaults of
 * parameters and the functions that put them together; whatever else is filled in is unknown to the shell that reads it.
 *
 * Such a script runs in a container of its own, with the variables that it is given there and no file of the repository:
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-script-develop
 */
import { pathFrom } from '../../../evaluate/paths.js'
import type { Source } from '../../../model/location.js'
import { parseBicep } from '../../../syntax/bicep/parse.js'
import { filledInWord } from '../../../syntax/script/filled-in.js'
import { type MappedText, unbroken } from '../../../syntax/script/mapped-text.js'
import type { Document } from '../../document.js'
import type { Container, Dialect, Script, Variable } from '../script.js'
import { statementsOf } from '../scripts-in.js'
import { scriptsInArm } from './arm-scripts.js'
import { type ScriptParameters, scriptsInBicep } from './bicep-scripts.js'
import { literalOf, ownText, type Rendering, type ScriptText, textsOf } from './content.js'
import type { ScriptObject, Written } from './written.js'

/** Characters that are read for one template, those of files that it loads among them. */
export const maximumCharacters = 1_000_000

export interface ScriptsInTemplate {
  readonly scripts: readonly Script[]
  /** There may be more: they have too many characters. */
  readonly isCut: boolean
}

/** @param load a file by its path from the working directory; null: nobody can read it */
export function scriptsInTemplate(document: Document, load: Rendering['load']): ScriptsInTemplate {
  const { source } = document
  const rendering: Rendering = { source, load, budget: { left: maximumCharacters } }
  const objects =
    'tree' in document
      ? scriptsInBicep(document.tree, source, scriptParametersIn(load)(source.path, 0))
      : scriptsInArm(document.root, source)
  const scripts = objects.flatMap((one) => {
    const content = one.properties.get('scriptContent')?.content()
    return content === undefined ? [] : textsOf(content, rendering).map((text) => scriptOf(text, one, rendering))
  })
  return { scripts, isCut: rendering.budget.left < 0 }
}

/** Modules in modules that hand a script on. */
const maximumModules = 32

/** Each module is looked at once; of a ring of them the first has no names yet. */
function scriptParametersIn(load: Rendering['load']): (from: string, depth: number) => ScriptParameters {
  const known = new Map<string, ReadonlySet<string>>()
  const parametersFrom = (from: string, depth: number): ScriptParameters => {
    return (written) => {
      const path = pathFrom(from, written)
      const names = known.get(path)
      if (names !== undefined || depth > maximumModules || !/\.bicep$/i.test(path)) return names ?? new Set()
      known.set(path, new Set())
      const source = load(path)
      if (source === null || !/ptcontent|\bmodule\b/i.test(source.text)) return new Set()
      const scripts = scriptsInBicep(parseBicep(source.text, 'bicep'), source, parametersFrom(path, depth + 1))
      const found = new Set(scripts.flatMap(({ parameter }) => parameter ?? []))
      known.set(path, found)
      return found
    }
  }
  return parametersFrom
}

function scriptOf(written: ScriptText, object: ScriptObject, rendering: Rendering): Script {
  const { source, text, isPart } = written
  const { properties, isDeploymentScript } = object
  const dialect = dialectOf(object, source, text.text)
  const environment = environmentOf(properties, rendering)
  // Other commands may set anything, and so may whatever hands the script on.
  const isOpen = isPart || !isDeploymentScript || environment.isOpen || hasOtherCommands(text)
  const hasArguments = properties.isOpen || properties.get('arguments') !== undefined
  const key = (name: string) => (dialect === 'shell' ? name : name.toLowerCase())
  const unknown = new Set(environment.unknown.map(key))
  const container: Container = { template: rendering.source, mayHold: whyFilesMayBeThere(written, object) }
  return {
    source,
    mapped: text,
    statements: statementsOf(text, dialect, { hasMacros: false }),
    environment: environment.known,
    isSetByStep: (name) => isOpen || unknown.has(key(name)) || (hasArguments && /^(?:\d+|[@*])$/.test(name)),
    start: { candidates: [], reason: container.mayHold },
    container,
    from: text.sources[0] ?? 0,
    dialect,
  }
}

/** Commands are filled in, not only words of a command. */
function hasOtherCommands({ text, holes = [] }: MappedText): boolean {
  return holes.some(({ start }) =>
    /(?:^|[\n;&|{(])[ \t]*$/.test(text.slice(Math.max(0, start - maximumIndentation), start)),
  )
}

/** Blanks in front of a command. */
const maximumIndentation = 200

/** null: certainly none of the repository's is. */
function whyFilesMayBeThere(
  { text, isPart, isDefault }: ScriptText,
  { properties, isDeploymentScript }: ScriptObject,
): string | null {
  const inContainer = 'the script runs in a container'
  if (!isDeploymentScript) return `${inContainer}, and what is brought there is not said here`
  if (properties.isOpen || properties.get('supportingScriptUris') !== undefined) {
    return `${inContainer}, and 'supportingScriptUris' may bring files there`
  }
  if (isPart || hasOtherCommands(text)) return `${inContainer}, together with commands that may make the file`
  return isDefault ? 'the script is the default of a parameter, for which another may be given' : null
}

/** `kind`, else what it looks like. */
function dialectOf({ kind }: ScriptObject, { path }: Source, text: string): Dialect {
  const said = kind === undefined ? null : literalOf(kind.content())
  if (said !== null) return /powershell/i.test(said) ? 'powershell' : 'shell'
  if (/\.psm?1$/i.test(path)) return 'powershell'
  return looksLikePowerShell.test(text) ? 'powershell' : 'shell'
}

const looksLikePowerShell =
  /^[ \t]{0,40}(?:param[ \t]{0,9}\(|\$\w{1,100}[ \t]{0,9}=)|\$env:\w|`\r?\n|\bWrite-(?:Host|Output)\b/im

interface Environment {
  readonly known: readonly Variable[]
  /** Names of variables that are set to what nobody knows. */
  readonly unknown: readonly string[]
  /** Others may be set. */
  readonly isOpen: boolean
}

/** `environmentVariables`, a list of `name` and `value`, or `secureValue`, which is a secret. */
function environmentOf(properties: Written, rendering: Rendering): Environment {
  const written = properties.get('environmentVariables')
  const items = written === undefined ? [] : written.items()
  // One list may be that of many scripts.
  rendering.budget.left -= items?.length ?? 0
  if (rendering.budget.left < 0) return { known: [], unknown: [], isOpen: true }
  const named = (items ?? []).map((item) => ({ name: nameOf(item), value: item.get('value'), isOpen: item.isOpen }))
  const variables = named.flatMap(({ name, value, isOpen }): { name: string; variable: Variable | null }[] => {
    const variable = name === null || value === undefined || isOpen ? null : variableOf(name, value, rendering)
    return name === null ? [] : [{ name, variable }]
  })
  return {
    known: variables.flatMap(({ variable }) => variable ?? []),
    unknown: variables.flatMap(({ name, variable }) => (variable === null ? [name] : [])),
    isOpen: properties.isOpen || items === null || named.some(({ name }) => name === null),
  }
}

function nameOf(item: Written): string | null {
  const name = item.get('name')
  return name === undefined ? null : literalOf(name.content())
}

/** null: nobody knows what it is set to. */
function variableOf(name: string, value: Written, rendering: Rendering): Variable | null {
  const text = ownText(value.content(), rendering)
  if (text === null) return null
  const mapped = text.text === '' ? unbroken('', text.sources[0] ?? 0) : text
  const words = [filledInWord(mapped, { hasMacros: false })]
  return { name, words, isList: false, isAdded: false, mapped, source: rendering.source }
}
