/** Scripts in the text of a template, found without parsing: hardly any template has one. */
import { wideMark } from './latin1.js'

/** The end of `scriptContent`, which is looked for in half the time that the whole word takes: many words begin like it. */
export const scriptName = /ptcontent/i

/** The one option that matters in a container without the repository's files: no template is there to be deployed. */
const words = /kube-proxy-config|--kube-(?:p|\W)/i

/** What is loaded says it somewhere else. */
const loads = /loadTextContent|loadFileAsBase64/i

/**
 * Whether a deployment script in it may use a kube-proxy config; see templates/template-scripts.ts.
 *
 * @param text decoded, or as asLatin1() gives it
 */
export function mayHaveScript(text: string): boolean {
  return wideMark.test(text) || (scriptName.test(text) && (words.test(text) || loads.test(text)))
}

/** @param text of a template, or of what it loads */
export function saysOption(text: string): boolean {
  return words.test(text)
}

const loaded = /load(?:TextContent|FileAsBase64)\s{0,100}\(\s{0,100}(?:'([^'\\$]{0,1000})'\s{0,100}[,)])?/gi

/** The paths that Bicep loads, as written; null: one of them is no literal. */
export function loadedPaths(text: string): readonly string[] | null {
  const paths: string[] = []
  for (const [, path] of text.matchAll(loaded)) {
    if (path === undefined) return null
    paths.push(path)
  }
  return paths
}

/** Whether Bicep may give one to a module, under any name. */
export function mayGiveScript(text: string): boolean {
  return option.test(text) && /^[ \t]*module\s/m.test(text)
}

const option = /--kube-(?:p|\W)/i
