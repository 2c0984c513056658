/** Deciding from a file's bytes and name whether it can matter to us, before anything is parsed. */
import { posix } from 'node:path'

/** What a template must say to deploy a cluster, and what a config file must say to be one; ASCII case aside. */
const templateWords = /managedclusters|managed-cluster|kubeproxyconfig/i
const configWords = /kubeproxyconfig|ip(?:vs|tables)|nftables/i
/** JSON and Bicep may write a letter or the hyphen of a word as an escape: then only parsing tells. */
const escapedLetter = /\\u(?:00(?:2d|[46][1-9a-f]|[57][0-9a])|\{)/i
/** The words in one pass, which is all that most files get; Bicep holds no config file. */
const anyInJson = /managed-?cluster|kubeproxyconfig|ipvs|iptables|nftables/i
const anyInBicep = /managed-?cluster|kubeproxyconfig/i

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

/** The bytes of a file as text in which words of ASCII show, whatever it is written in. */
export function asBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** @param text the file's bytes, one character each */
export function relevanceOf(path: string, text: string): Relevance {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) return 'perhaps'
  const any = /\.bicep(?:param)?$/i.test(path) ? anyInBicep : anyInJson
  if ((any.test(text) || isNamedLikeConfig(path)) && isOursByText(path, text)) return 'ours'
  // Looking for the one character is ten times as fast as looking for what may stand behind it.
  return text.includes('\\u') && escapedLetter.test(text) ? 'perhaps' : 'none'
}

export function isOursByText(path: string, text: string): boolean {
  return templateWords.test(text) || (isJson(path) && (configWords.test(text) || isNamedLikeConfig(path)))
}

export function isJson(path: string): boolean {
  return /\.jsonc?$/i.test(path)
}
