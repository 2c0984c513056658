/**
 * Whether JSON says what a template must say to deploy a cluster, or a config file to be one. The type of a cluster counts
 * in a template only, and where it can become one: in an expression, or in a string without blanks. Workbooks and queries
 * speak of clusters in many megabytes of prose, and lists of all types are long.
 */
import { mayBeBlank } from './latin1.js'

const mode = 'ipvs|iptables|nftables'
const beginsValue = `(?<=(?:"|:${mayBeBlank}{0,20}'?)(?:${mode}))`
/** Those of the group matter wherever they stand; the name of a mode where a string or a value begins with it. */
const words = new RegExp(`managedclusters|managed-cluster|(kubeproxyconfig|ipvsconfig|(?:${mode})${beginsValue})`, 'gi')

/** What a template has, or parameters of one: see `kindOf()` in document.ts. */
const partOfTemplate = /["'](?:resources|parameters)["']|deployment(?:template|parameters)/i

/**
 * Takes linear time.
 *
 * @param text decoded, or as asLatin1() gives it
 * @param isParameters its name says that it holds parameters of a template
 */
export function saysTypeOrConfig(text: string, isParameters: boolean): boolean {
  let isProse = false
  let isTemplate = isParameters ? true : null
  let seen = 0
  for (const { 0: written, 1: anywhere, index } of text.matchAll(words)) {
    if (anywhere !== undefined) return true
    if (isTemplate === false) continue
    const open = quoteBefore(text, index, seen)
    // Without a quote between them, what is true of the word before is true of this one.
    if (isValueInApostrophes(text, index, seen)) isProse = false
    else isProse = open === -1 ? isProse : isProseAt(text, open, index + written.length)
    isTemplate ??= isProse ? null : partOfTemplate.test(text)
    if (isTemplate === true && !isProse) return true
    seen = index + written.length
  }
  return false
}

/** The last quote in front of a place that begins or ends a string, not looked for in front of `from`; -1: there is none. */
function quoteBefore(text: string, place: number, from: number): number {
  for (let at = place - 1; at >= from; at--) if (text[at] === '"' && !isEscaped(text, at)) return at
  return -1
}

/**
 * `"type": 'Microsoft.ContainerService/managedClusters'`: no JSON, which is for the parser to tell.
 *
 * @param from nothing in front of it is looked at
 */
function isValueInApostrophes(text: string, place: number, from: number): boolean {
  const open = lastNot(typeLetter, text, place - 1, from)
  return text[open] === "'" && text[lastNot(space, text, open - 1, from)] === ':'
}

const typeLetter = /[\w./\\-]/
const space = new RegExp(mayBeBlank)

/** The last place, from `at` backwards, of another character; one in front of `from` where there is none. */
function lastNot(character: RegExp, text: string, at: number, from: number): number {
  let last = at
  while (last >= from && character.test(text[last] ?? '')) last -= 1
  return last
}

/** Whether a backslash escapes the character at an offset; backslashes in pairs are characters themselves. */
export function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

/** @param open the string's opening quote */
function isProseAt(text: string, open: number, wordEnd: number): boolean {
  if (text[open + 1] === '[' && text[open + 2] !== '[') return false
  const start = text.slice(open + 1, wordEnd)
  // No string of JSON goes over lines: this may be a comment, or quotes that are others than these.
  if (/[\r\n]/.test(start)) return false
  if (blank.test(start)) return true
  untilBlank.lastIndex = wordEnd
  untilBlank.test(text)
  const next = text[untilBlank.lastIndex]
  return next !== '"' && next !== undefined
}

/** Of ASCII, written as it is or as an escape; `\/` is the one that a type may have. */
const blank = /[ \t]|\\[^/]/
const untilBlank = /(?:[^ \t\r\n"\\]|\\\/)*/y
