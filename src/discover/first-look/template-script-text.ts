/** Scripts in the text of a template, found without parsing: hardly any template has one. */
import { wideMark } from './latin1.js'

/**
 * As Microsoft writes it, and in small letters: ARM looks names up case aside, but to do so here takes five times as long.
 */
const names = ['criptContent', 'criptcontent']

/**
 * The one option that matters in a container without the repository's files: no template is there to be deployed. What is
 * loaded says it somewhere else.
 */
const words = /kube-proxy-config|--kube-(?:p|\W)|loadTextContent|loadFileAsBase64/i

/**
 * Whether a deployment script in it may use a kube-proxy config; see templates/template-scripts.ts.
 *
 * @param text decoded, or as asLatin1() gives it
 */
export function mayHaveScript(text: string): boolean {
  return wideMark.test(text) || (names.some((name) => text.includes(name)) && words.test(text))
}
