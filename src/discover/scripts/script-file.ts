/** Which files may hold commands, and what they are written in. */
import { posix } from 'node:path'
import { mayBeBlank } from '../first-look/latin1.js'

export type ScriptKind = 'shell' | 'powershell' | 'batch' | 'makefile' | 'dockerfile' | 'markdown' | 'yaml'

/** By the name alone; null: it is no script, or only its first line tells. */
export function scriptKind(path: string): ScriptKind | null {
  const name = posix.basename(path)
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1]?.toLowerCase()
  if (extension !== undefined && Object.hasOwn(byExtension, extension)) return byExtension[extension] ?? null
  if (/^(?:gnu)?makefile(?:\.|$)/i.test(name)) return 'makefile'
  return /^(?:docker|container)file(?:\.|$)/i.test(name) ? 'dockerfile' : null
}

const byExtension: Readonly<Record<string, ScriptKind>> = {
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  azcli: 'shell',
  ps1: 'powershell',
  psm1: 'powershell',
  cmd: 'batch',
  bat: 'batch',
  mk: 'makefile',
  dockerfile: 'dockerfile',
  md: 'markdown',
  markdown: 'markdown',
  yml: 'yaml',
  yaml: 'yaml',
}

/** A file without an extension may be a script all the same. */
export function mayBeScript(path: string): boolean {
  return scriptKind(path) !== null || !posix.basename(path).includes('.')
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
/** What a script must say to matter. No part can match in two ways, and blanks are bounded: a search is linear. */
const words = new RegExp(
  [
    // Without its end it is the same option: see longName() in options.ts.
    'kube-proxy-config|--kube-(?:p|\\W)|kubeproxy\\.config\\.k8s\\.io',
    `deployment${blanks}(?:(?:group|sub|mg|tenant)${blanks})?(?:create|validate|what-if)`,
    `stack${blanks}(?:group|sub|mg)${blanks}(?:create|validate)`,
    // Cmdlets, actions and tasks.
    '(?:new|set|test)-az\\w{0,20}deployment|deploymentwhatifresult',
    '(?:arm|bicep)-?deploy|azureresource(?:managertemplate|group)deployment',
  ].join('|'),
  'i',
)

/** @param text decoded, or as asLatin1() gives it */
export function saysOurWords(text: string): boolean {
  return words.test(text)
}
