/** Which files may hold commands, and what they are written in. */
import type { Source } from '../../model/location.js'
import { mayBeBlank } from '../first-look/latin1.js'

export type ScriptKind =
  | 'shell'
  | 'powershell'
  | 'batch'
  | 'makefile'
  | 'dockerfile'
  | 'jenkinsfile'
  | 'markdown'
  | 'yaml'

/** By the name alone; null: it is no script, or only its first line tells. Asked of every file. */
export function scriptKind(path: string): ScriptKind | null {
  const name = nameOf(path)
  const kind = byExtension.get(name.slice(name.lastIndexOf('.')).toLowerCase())
  if (kind !== undefined) return kind
  if (/^(?:gnu)?makefile(?:\.|$)/i.test(name)) return 'makefile'
  const found = /^(?:docker|container|(jenkins))file(?:\.|$)/i.exec(name)
  return found === null ? null : found[1] === undefined ? 'dockerfile' : 'jenkinsfile'
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const byExtension: ReadonlyMap<string, ScriptKind> = new Map([
  ['.sh', 'shell'],
  ['.bash', 'shell'],
  ['.zsh', 'shell'],
  ['.ksh', 'shell'],
  ['.azcli', 'shell'],
  ['.ps1', 'powershell'],
  ['.psm1', 'powershell'],
  ['.cmd', 'batch'],
  ['.bat', 'batch'],
  ['.mk', 'makefile'],
  ['.dockerfile', 'dockerfile'],
  ['.jenkinsfile', 'jenkinsfile'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.yml', 'yaml'],
  ['.yaml', 'yaml'],
])

/** A file without an extension may be a script all the same. */
export function mayBeScript(path: string): boolean {
  return scriptKind(path) !== null || !nameOf(path).includes('.')
}

/** Markdown counts only where the policy asks for it; it is much text, and most repositories do not. */
export function isMarkdown(path: string): boolean {
  return scriptKind(path) === 'markdown'
}

/** By the name, and by what the text says where that does not tell. */
export function scriptKindOf({ path, text }: Source): ScriptKind | null {
  const kind = scriptKind(path) ?? kindByFirstLine(text)
  return kind === 'shell' && /\.azcli$/i.test(path) && isInPowerShell(text) ? 'powershell' : kind
}

/** What the first line of a file without an extension says. */
function kindByFirstLine(text: string): ScriptKind | null {
  const line = text.slice(0, 120).split('\n')[0] ?? ''
  if (/^#!.*\b(?:ba|z|k|da)?sh\b/.test(line)) return 'shell'
  return /^#!.*\bpwsh\b/.test(line) ? 'powershell' : null
}

/**
 * The editor sends the lines of a file of `az` commands to the terminal that is open
 * (https://marketplace.visualstudio.com/items?itemName=ms-vscode.azurecli), so it is written for that one: half of the
 * public ones set `$name =`, continue lines with a backtick or name paths as Windows does, which no shell would take.
 * What also says something that only a shell takes is read as that; `name=value` of a line that goes on is an argument.
 */
function isInPowerShell(text: string): boolean {
  return (
    /^[ \t]*\$[a-z_]\w*[ \t]*=|[ \t]`\r?$|(?:^|[\s'"=@])\.{1,2}\\\w/im.test(text) &&
    !/^[ \t]*(?:export[ \t]+)?[a-z_]\w*=|\\\r?$/im.test(text.replace(/`\r?\n/g, ' '))
  )
}

const blanks = `${mayBeBlank}{1,16}`
const kinds = `(?:(?:group|sub|mg|tenant)${blanks})?`
/**
 * What a script must say to matter. No part can match in two ways, and blanks are bounded: a search is linear. It begins
 * with one of three words, which is looked for in a third of the time that as many words take as there are commands.
 */
const words = new RegExp(
  [
    // Without its end it is the same option: see longName() in options.ts.
    'kube(?:-proxy-config|(?<=--kube)-(?:p|\\W)|proxy\\.config\\.k8s\\.io)|',
    // Commands; cmdlets, tasks and actions.
    `deploy(?:ment(?:${blanks}${kinds}(?:create|validate|what-if)|whatifresult)`,
    '|(?<=(?:(?:new|set|test)-az\\w{0,20}|azureresource(?:managertemplate|group))deploy)ment',
    '|(?<=(?:arm|bicep)-?deploy))',
    `|stack${blanks}(?:group|sub|mg)${blanks}(?:create|validate)`,
  ].join(''),
  'i',
)

/** @param text decoded, or as asLatin1() gives it */
export function saysOurWords(text: string): boolean {
  return words.test(text)
}
