/** What a first look at a file's text tells: whether it can matter to us, and which templates it may call. */
import { isRegistryReference, pathFrom } from '../../evaluate/paths.js'
import { lfsPointer } from '../files/decode.js'
import { isMarkdown, mayBeScript, saysOurWords } from '../scripts/script-file.js'
import { mayComputeResources } from './computed-resources.js'
import { mayDeployTemplate } from './deployment-text.js'
import { mayBeBlank, readable, wideMark } from './latin1.js'
import {
  isBicepParameters,
  isCandidate,
  isJson,
  link,
  mentionsAnything,
  ownAddress,
  type Relevance,
  relevanceOf,
} from './prefilter.js'
import { mayGiveScript, mayHaveScript } from './template-script-text.js'

export interface FirstLook {
  readonly relevance: Relevance
  /** Files that it may call as modules or linked templates, from the working directory; perhaps more than it does. */
  readonly calls: readonly string[]
  /**
   * The ends of paths that it may link by an address which it is given, or by that of a repository. Where such a one leads
   * only evaluation tells, if anything does.
   */
  readonly links: readonly string[]
  /** Modules of registries that it names, as written. */
  readonly registry: readonly string[]
  /** A template, or parameters of one, with a script that may say words of ours; absent where it has none. */
  readonly hasScript?: true
}

const nothing: FirstLook = Object.freeze({ relevance: 'none', calls: [], links: [], registry: [] })

const onlyReadingTells: FirstLook = Object.freeze({ ...nothing, relevance: 'unread' })
const onlyEvaluationTells: FirstLook = Object.freeze({ ...nothing, relevance: 'perhaps' })

/**
 * Whether the file may matter by its name.
 *
 * @param markdown as the policy says it: whether commands in Markdown count
 */
export function isOfOurKind(path: string, markdown: boolean): boolean {
  return isCandidate(path) || (mayBeScript(path) && (markdown || !isMarkdown(path)))
}

/** Whether the file may matter, or what it calls. */
export function mayMatter({ relevance, calls, registry, hasScript }: FirstLook): boolean {
  return relevance !== 'none' || calls.length > 0 || registry.length > 0 || hasScript === true
}

/** @param text as asLatin1() gives it */
export function lookAt(path: string, text: string): FirstLook {
  if (!isCandidate(path) && mayBeScript(path)) return lookAtScript(text)
  if (!mentionsAnything(path, text)) return lookAtOther(path, text)
  const look = lookAtTemplate(path, text)
  const mayGive = look.relevance === 'ours' && !isJson(path) && mayGiveScript(text)
  return mayGive || mayHaveScript(text) ? { ...look, hasScript: true } : look
}

/** What says no word that is looked for, as most files do. */
function lookAtOther(path: string, text: string): FirstLook {
  // JSON matters where something that is ours names it; Bicep always deploys something.
  if (text.startsWith(lfsPointer)) return isJson(path) ? onlyEvaluationTells : { ...nothing, relevance: 'ours' }
  return computes(path, text) ? onlyReadingTells : nothing
}

function lookAtTemplate(path: string, text: string): FirstLook {
  const relevance = relevanceOf(path, text)
  if (relevance === 'ours') return { ...nothing, relevance }
  const named = isJson(path) ? linksIn(text) : isBicepParameters(path) ? [] : modulesIn(text)
  if (isJson(path) && named === null) return onlyEvaluationTells
  if (relevance === 'unread' || named === null || computes(path, text)) return onlyReadingTells
  const [registry, local] = [named.filter(isRegistryReference), named.filter((one) => !isRegistryReference(one))]
  const links = isJson(path) ? linksByGivenAddress(text) : []
  if (named.length === 0 && links.length === 0) return nothing
  return {
    relevance,
    calls: local.map((one) => pathFrom(path, readable(one))),
    links,
    registry: registry.map(readable),
  }
}

function lookAtScript(text: string): FirstLook {
  if (wideMark.test(text)) return onlyReadingTells
  return saysOurWords(text) ? { ...nothing, relevance: 'ours' } : nothing
}

function computes(path: string, text: string): boolean {
  return isJson(path) ? mayComputeResources(text) : mayDeployTemplate(text)
}

/** Paths are short. */
const maximumPath = 1024

/**
 * The string behind each `module` and a name: rather one that is no call than one too few. No part of the text is looked
 * at twice, however often it says `module`.
 *
 * @returns null where one is written in a way that only parsing understands: with an escape, with three quotes, or behind
 * a comment, in which anything may stand
 */
function modulesIn(text: string): readonly string[] | null {
  const found = new Set<string>()
  for (let at = text.indexOf('module'); at !== -1; ) {
    const open = skip(text, at)
    // A dollar begins a string of several lines too.
    if (text.startsWith('/*', open) || text[open] === '$') return null
    const close = text[open] === "'" ? text.indexOf("'", open + 1) : -1
    if (close !== -1) {
      const written = text.slice(open + 1, Math.min(close, open + maximumPath))
      const isMultiLine = text.startsWith("'''", open)
      if (isMultiLine || written.includes('\\') || close - open > maximumPath) return null
      if (written !== '' && !written.includes('\n')) found.add(written)
    }
    at = text.indexOf('module', Math.max(open, at + 1))
  }
  return [...found]
}

/** Behind the words and blanks that begin at a place. */
function skip(text: string, from: number): number {
  wordsAndBlanks.lastIndex = from
  wordsAndBlanks.test(text)
  return wordsAndBlanks.lastIndex
}

const wordsAndBlanks = /[\w \t]*/y

/** @returns null where one is computed, or written in a way that only parsing understands */
function linksIn(text: string): readonly string[] | null {
  const byAddress = ownAddress.test(text) ? linkedByAddress(text) : []
  if (byAddress === null) return null
  const found = new Set(byAddress)
  for (const [, written] of text.matchAll(/relativepath(?:"\s*:\s*"([^"\n]{1,1024})")?/gi)) {
    if (written === undefined || written.startsWith('[') || written.includes('\\')) return null
    found.add(written)
  }
  return [...found]
}

/** A call of `uri()` with a path that is written out, perhaps with a token behind it, or stands in a variable. */
const plainUri =
  /\buri\(\s*[\w.]+\((?:'\w*')?\)[\w.]*\s*,\s*(?:(?:concat\(\s*)?'[\w./-]*\.(?!js?o?'|ar?')\w+'|variables\('([\w-]+)'\))/gi
/** As a name, also in an expression or in JSON within a string. */
const saysLink = /latelink\\*["']/i
/** Not in prose: `the uri(s) of …`. */
const anyUri = new RegExp(`\\buri${mayBeBlank}*\\((?!\\w*\\))`, 'gi')
const maximumVariables = 20

/** All names of templates, where they are reached from the address of the template itself; null: some may be put together. */
function linkedByAddress(text: string): readonly string[] | null {
  // Most of those that say their address have scripts beside them, and link nothing.
  if (!saysLink.test(text) && !text.includes('\\u')) return []
  const uris = text.match(anyUri) ?? []
  const plain = [...text.matchAll(plainUri)]
  const variables = new Set(plain.flatMap(([, variable]) => variable ?? []))
  if (plain.length < uris.length || variables.size > maximumVariables || text.includes('\\u')) return null
  if (![...variables].every((variable) => isPath(variable, text))) return null
  return namesIn(text)
}

function linksByGivenAddress(text: string): readonly string[] {
  return link.test(text) && computedUri.test(text) && !ownAddress.test(text) ? namesIn(text) : []
}

const computedUri = /"uri"\s*:\s*"\[/i

/** Names of templates, behind an address too. */
function namesIn(text: string): readonly string[] {
  const names = text.matchAll(/['"]\/?((?:[\w.-]{1,100}\/){0,20}[\w.-]{1,100}\.(?:jsonc?|arm))/gi)
  return [...new Set([...names].map(([, name = '']) => name))]
}

function isPath(variable: string, text: string): boolean {
  const written = [...text.matchAll(new RegExp(`"${variable}"(\\s*:\\s*"[\\w./-]+")?`, 'gi'))]
  return written.length > 0 && written.every(([, path]) => path !== undefined)
}
