/** Deciding from a file's bytes and name whether it can matter to us, before anything is parsed. */
import { posix } from 'node:path'
import { isUtf16 } from './decode.js'

/** What a template must say to deploy a cluster, and what a config file must say to be one; ASCII case aside. */
const templateWords = /managedclusters|managed-cluster|kubeproxyconfig/i
const configWords = /kubeproxyconfig|ipvsconfig|iptables|ipvs|nftables/i
/** JSON and Bicep may write any letter as an escape: then only parsing tells. */
const escapedLetter = /\\u/
/** All of these in one pass, which is all that most files get. */
const anyOfThem = new RegExp(`${templateWords.source}|${configWords.source}|${escapedLetter.source}`, 'i')

export type Relevance =
  /** It says a word of ours: if it cannot be read, that is a finding. */
  | 'ours'
  /** Only parsing can tell. */
  | 'perhaps'
  | 'none'

/** What templates and config files are written in. */
export function isCandidate(path: string): boolean {
  return /\.(json|jsonc|bicep|bicepparam)$/i.test(path)
}

export function isNamedLikeConfig(path: string): boolean {
  return /kube-?proxy/i.test(posix.basename(path)) && isJson(path)
}

export function relevanceOf(path: string, bytes: Uint8Array): Relevance {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return isUtf16(bytes) ? 'perhaps' : relevanceOfText(path, text)
}

/** @param text read as UTF-8, whatever it is: words in ASCII show all the same, and UTF-16 by its broken mark */
export function relevanceOfText(path: string, text: string): Relevance {
  if (text.startsWith('\uFFFD\uFFFD')) return 'perhaps'
  if (!anyOfThem.test(text) && !isNamedLikeConfig(path)) return 'none'
  if (isOursByText(path, text)) return 'ours'
  return escapedLetter.test(text) ? 'perhaps' : 'none'
}

export function isOursByText(path: string, text: string): boolean {
  return templateWords.test(text) || (isJson(path) && (configWords.test(text) || isNamedLikeConfig(path)))
}

export function isBicep(path: string): boolean {
  return /\.bicep$/i.test(path)
}

export function isJson(path: string): boolean {
  return /\.jsonc?$/i.test(path)
}
