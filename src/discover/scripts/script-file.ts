/** Which files may hold commands, and what they are written in. */
import { mayBeBlank } from '../first-look/latin1.js'

export type ScriptKind = 'shell' | 'powershell' | 'batch' | 'makefile' | 'dockerfile' | 'markdown' | 'yaml'

/** By the name alone; null: it is no script, or only its first line tells. Asked of every file. */
export function scriptKind(path: string): ScriptKind | null {
  const name = nameOf(path)
  const kind = byExtension.get(name.slice(name.lastIndexOf('.')).toLowerCase())
  if (kind !== undefined) return kind
  if (/^(?:gnu)?makefile(?:\.|$)/i.test(name)) return 'makefile'
  return /^(?:docker|container)file(?:\.|$)/i.test(name) ? 'dockerfile' : null
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

/** What the first line of a file without an extension says. */
export function kindByFirstLine(text: string): ScriptKind | null {
  const line = text.slice(0, 120).split('\n')[0] ?? ''
  if (/^#!.*\b(?:ba|z|k|da)?sh\b/.test(line)) return 'shell'
  return /^#!.*\bpwsh\b/.test(line) ? 'powershell' : null
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
