/** Deciding from a file's bytes and name whether it can matter to us, before anything is parsed. */
import { posix } from 'node:path'
import { isNamedLikeParameters } from '../parameter-files.js'
import { saysTypeOrConfig } from './json-words.js'
import { mayBeBlank, wideMark } from './latin1.js'
import { scriptName } from './template-script-text.js'

/**
 * What Bicep must say to deploy a cluster, ASCII case aside; or to give a module of one its settings: where that module is
 * not there, nothing else tells that the caller is ours.
 */
const wordsInBicep = /managedclusters|managed-cluster|kube-?proxy/i
/** JSON and Bicep may write a letter, a bracket or one of `$`, `-`, `.` and `/` as an escape: then only parsing tells. */
const escapedLetter = /\\u(?:00(?:2[4d-f]|[46][1-9a-f]|[57][0-9a]|5[bd])|\{)/i
/**
 * The address of the template itself, from which others are reached by names of files: `templateLink.uri`, however it is
 * written, and `templateLink` as a whole. Without its beginning, as many words begin like it.
 */
export const ownAddress = new RegExp(
  `latelink(?:(?:${mayBeBlank}|[.'[\\]]|\\\\[fnrt]|\\\\u[\\da-f]{4})+uri|${mayBeBlank}|[,)\\]])`,
  'i',
)
/** A template that is linked, by whatever address. */
export const link = /latelink"/i
/**
 * Whatever may matter, in one pass, which is all that most files get: the words, and what a caller of templates says. The
 * end of `relativePath` is looked for in half the time that the whole word takes, which begins like too many others.
 */
const anyInJson = new RegExp(
  `managed-?cluster|kubeproxyconfig|ipvs|iptables|nftables|lativepath|${scriptName.source}|${link.source}|${ownAddress.source}`,
  'i',
)
const anyInBicep = new RegExp(
  `managed-?cluster|kube-?proxy|resources\\/deployment(?:s|stacks)@|${scriptName.source}`,
  'i',
)

export type Relevance =
  /** It says a word of ours: if it cannot be read, that is a finding. */
  | 'ours'
  /** It may call templates whose paths only evaluation tells. */
  | 'perhaps'
  /** Only reading tells: words of ours may be written with escapes or in UTF-16 or UTF-32, a deployment may be of any kind. */
  | 'unread'
  | 'none'

/** What templates and config files are written in. */
export function isCandidate(path: string): boolean {
  return /\.(json|jsonc|bicep|bicepparam)$/i.test(path)
}

export function isNamedLikeConfig(path: string): boolean {
  return /kube-?proxy/i.test(posix.basename(path)) && isJson(path)
}

/** @param text as asLatin1() gives it */
export function relevanceOf(path: string, text: string): Relevance {
  if (wideMark.test(text)) return 'unread'
  if (isOursByText(path, text)) return 'ours'
  // Looking for the one character is ten times as fast as looking for what may stand behind it.
  return text.includes('\\u') && escapedLetter.test(text) ? 'unread' : 'none'
}

/** @param text decoded */
export function isOursWithEscapes(path: string, text: string): boolean {
  const plain = text.replace(/\\u(?:([0-9a-f]{4})|\{0*([0-9a-f]{1,4})\})/gi, (_, four?: string, braced?: string) =>
    String.fromCharCode(Number.parseInt(four ?? braced ?? '', 16)),
  )
  return isOursByText(path, plain)
}

/**
 * Whether the file says anything for which it is worth a closer look.
 *
 * @param text as asLatin1() gives it
 */
export function mentionsAnything(path: string, text: string): boolean {
  if (text.includes('\\u') || wideMark.test(text) || isNamedLikeConfig(path)) return true
  return isJson(path) ? anyInJson.test(text) : anyInBicep.test(text) || text.includes('module')
}

function isOursByText(path: string, text: string): boolean {
  if (!isJson(path)) return wordsInBicep.test(text)
  return isNamedLikeConfig(path) || saysTypeOrConfig(text, isNamedLikeParameters(path))
}

export function isJson(path: string): boolean {
  return /\.jsonc?$/i.test(path)
}

/** A .bicepparam file says which template it belongs to, and that may be one of ours. */
export function isBicepParameters(path: string): boolean {
  return /\.bicepparam$/i.test(path)
}
