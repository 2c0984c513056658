/** Commands that deploy a template by name: those of az, and those of Azure PowerShell. */
import type { Site } from '../../../model/location.js'
import type { Argument } from '../argument.js'
import { behindHead, siteBehind } from '../behind-head.js'
import { type KnownOptions, optionsOf } from '../options.js'

export interface DeployCommand {
  /** The word that says that it deploys. */
  readonly site: Site
  /** null: it is not said, or not here. */
  readonly template: Argument | null
  /** Parameter files and `name=value`, in order, and whatever may be either. */
  readonly given: readonly Argument[]
  readonly named: readonly NamedArgument[]
}

/** `-name value` */
export interface NamedArgument {
  readonly name: string
  /** Where the name stands. */
  readonly site: Site
  readonly values: readonly Argument[]
  /** It may be no parameter of the template. */
  readonly mayBeUndeclared?: boolean
  /** Not written as an option: a member of a table that is given as the parameters. */
  readonly isMember?: boolean
}

/** Also the names that these had before `group`, `sub`, `mg` and `tenant`. */
const azDeployments =
  /^(?:deployment (?:group|sub|mg|tenant) (?:create|validate|what-if)|stack (?:group|sub|mg) (?:create|validate)|group deployment (?:create|validate)|deployment (?:create|validate)) /

const azOptions: KnownOptions = {
  names: ['--template-file', '--parameters', '--resource-group', '--name'],
  short: new Map([
    ['-f', '--template-file'],
    ['-p', '--parameters'],
    ['-g', '--resource-group'],
    ['-n', '--name'],
  ]),
}

/** @param from of the first word behind `az` */
export function azDeployment(words: readonly Argument[], from: number): DeployCommand | null {
  const names = words.slice(from, from + 3).map(lowerText)
  const [command] = azDeployments.exec(`${names.join(' ')} `) ?? []
  const site = words[from]?.site
  if (command === undefined || site === undefined) return null
  const { byName, all, open } = optionsOf(words.slice(from + command.trim().split(' ').length), azOptions)
  const given = all.filter(({ name }) => name === '--parameters').flatMap(({ values }) => values)
  const mayGiveMore = open !== null && !given.includes(open)
  return {
    site,
    template: byName.get('--template-file')?.values[0] ?? null,
    given: mayGiveMore ? [...given, open] : given,
    named: [],
  }
}

function lowerText({ text }: Argument): string {
  return text?.toLowerCase() ?? '?'
}

const cmdlet =
  /^(?:(?:new|set|test)-az(?:rm)?(?:resourcegroup|subscription|managementgroup|tenant)?deployment(?:stack)?|get-az(?:resourcegroup|subscription|managementgroup|tenant)?deploymentwhatifresult)$/i

/**
 * What the cmdlets have beside the template's own parameters, which may be given by name as well; those of all of them.
 * https://learn.microsoft.com/powershell/module/az.resources/new-azresourcegroupdeployment
 */
const ownParameters =
  /^(?:Name|DeploymentName|ResourceGroupName|ManagementGroupId|Template(?:File|Object|Uri|SpecId|ParameterFile|ParameterUri|ParameterObject)|QueryString|SkipTemplateParameterPrompt|Mode|DeploymentDebugLogLevel|RollbackToLastDeployment|RollBackDeploymentName|Tag|WhatIfResultFormat|WhatIfExcludeChangeType|ResultFormat|ExcludeChangeType|Force|ProceedIfNoChange|AsJob|Pre|ApiVersion|ValidationLevel|ActionOnUnmanage|Delete(?:All|Resources|ResourceGroups)|DenySettings\w+|Description|Deployment(?:ResourceGroupName|SubscriptionId)|BypassStackOutOfSyncError|DefaultProfile|AzContext|AzureRmContext|AzureCredential|WhatIf|Confirm|Verbose|Debug|(?:Error|Warning|Information|Progress)Action|(?:Error|Warning|Information|Out|Pipeline)Variable|OutBuffer)$/i
/** Of deployments that have no resource group. */
const whereabouts = /^Location$/i

/** @param words of the whole command */
export function powerShellDeployment(words: readonly Argument[]): DeployCommand | null {
  const at = words.findIndex(({ text }) => text !== null && cmdlet.test(text))
  const own = words[at]
  if (own === undefined) return null
  const isOfGroup = /resourcegroup/i.test(own.text ?? '')
  const { named, loose } = namedArguments(words.slice(at + 1))
  const isOwn = (name: string) => ownParameters.test(name) || (!isOfGroup && whereabouts.test(name))
  const options = named.filter(({ isMember }) => isMember !== true)
  const valuesOf = (name: RegExp) => options.filter((one) => name.test(one.name)).flatMap(({ values }) => values)
  return {
    site: own.site,
    template: valuesOf(/^TemplateFile$/i).at(-1) ?? null,
    given: [...valuesOf(/^TemplateParameter(?:File|Uri|Object)$/i), ...loose],
    // What has the name of one of the cmdlet's own is given with this behind it.
    named: named
      .filter(({ name, isMember }) => isMember === true || !isOwn(name))
      .map((one) =>
        one.isMember === true ? one : { ...one, name: one.name.replace(/FromTemplate$/i, ''), mayBeUndeclared: true },
      ),
  }
}

/** `-name value` and `-name:value`; `loose`: words that may hold more of these, such as `@parameters`. */
export function namedArguments(words: readonly Argument[]): {
  readonly named: readonly NamedArgument[]
  readonly loose: readonly Argument[]
} {
  const named: { name: string; site: Site; values: Argument[]; isMember: boolean }[] = []
  const loose: Argument[] = []
  for (const word of words) {
    const last = named.at(-1)
    const found = nameIn(word)
    if (found !== null)
      named.push({
        ...found,
        site: word.site,
        values: found.value === null ? [] : [found.value],
        isMember: isMember(word),
      })
    else if (isSplatted(word) || (last === undefined && word.text === null)) loose.push(word)
    else last?.values.push(word)
  }
  return { named, loose }
}

function nameIn(word: Argument): { readonly name: string; readonly value: Argument | null } | null {
  const [first, ...others] = word.pieces
  const found = first?.kind === 'text' ? /^-([A-Za-z_]\w{0,200})(:?)/.exec(first.text) : null
  if (first?.kind !== 'text' || found === null) return null
  const [head, name = '', colon] = found
  const hasValue = colon !== '' && (head !== first.text || others.length > 0)
  return { name, value: hasValue ? behindHead(word, head, siteBehind(first.site, head)) : null }
}

/** A word for a member of a table has the place of the member, or of the variable that holds the table. */
function isMember({ site }: Argument): boolean {
  return /[$\w'"]/.test(site.source.text[site.start] ?? '-')
}

/** `@parameters` gives what the variable holds as parameters. */
function isSplatted({ site }: Argument): boolean {
  return /^@\w/.test(site.source.text.slice(site.start, site.start + 2))
}
