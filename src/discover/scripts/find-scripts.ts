/** Everything that scripts, workflows and Kubernetes files of a repository say of kube-proxy and of what is deployed. */

import { compareText } from '../../model/compare-text.js'
import { type Source, siteOf, startOf } from '../../model/location.js'
import type { PolicyInputs } from '../../policy/policy.js'
import type { YamlDocuments } from '../../syntax/yaml/documents.js'
import { type Document, isTemplateOfOthers, matchesAny, type Unreadable, unreadableAsAWhole } from '../document.js'
import { decode } from '../files/decode.js'
import type { Files } from '../files/files.js'
import { maximumFileSize, tooLarge } from '../files/read-file.js'
import { asLatin1 } from '../first-look/latin1.js'
import { type Calls, collectCalls, maximumCalls, newCalls } from './calls.js'
import { deploysIn } from './deploys/deploys.js'
import type { FoundScripts, ScriptFile } from './found-scripts.js'
import type { Script } from './script.js'
import { isMarkdown, mayBeScript, saysOurWords, scriptKind, scriptKindOf } from './script-file.js'
import { scriptsIn } from './scripts-in.js'
import { type SetElsewhere, setElsewhereIn } from './set-elsewhere.js'
import { findTemplateScripts } from './templates/find-template-scripts.js'
import { type UpstreamDocument, upstreamDocuments } from './upstream.js'
import { configUses } from './uses.js'
import { yamlScripts } from './workflows/yaml-scripts.js'

type ParseDocuments = (text: string) => YamlDocuments

/** YAML is loaded only where a file asks for it that says a word of ours. */
export async function findScripts(files: Files, inputs: PolicyInputs): Promise<FoundScripts> {
  const found: Collected = { files: [], upstream: [], unreadable: [], setElsewhere: setElsewhereIn(files) }
  const loaded = addTemplates(files, inputs, found)
  let parseDocuments: ParseDocuments | null = null
  for (const path of files.paths) {
    if (!mayBeScript(path) || loaded.has(path) || (!inputs.markdown && isMarkdown(path))) continue
    if (files.look?.(path)?.relevance === 'none' || matchesAny(inputs.ignore, path)) continue
    const source = readSource(path, files, found)
    const kind = source === null ? null : scriptKindOf(source)
    if (source === null || kind === null || !saysOurWords(source.text)) continue
    if (kind !== 'yaml') addFile({ source, calls: callsOf(scriptsIn(source, kind), found), actions: [] }, found)
    else {
      parseDocuments ??= (await import('../../syntax/yaml/documents.js')).parseYamlDocuments
      addYaml(source, parseDocuments, found)
    }
  }
  // By path, in whatever order the paths came.
  const byPath = (a: ScriptFile, b: ScriptFile) => compareText(a.source.path, b.source.path)
  const { upstream, unreadable } = found
  const scripts = found.files.sort(byPath)
  return { files: scripts, uses: configUses(scripts, files), deploys: deploysIn(scripts, files), upstream, unreadable }
}

/** What cannot be read is told, where it may be ours: links that lead nowhere are common, and nobody runs those. */
function readSource(path: string, files: Files, { unreadable }: Collected): Source | null {
  const read = files.read(path)
  if (read.kind === 'missing') return null
  if (read.kind === 'refused') {
    if (read.isLink !== true && scriptKind(path) !== null) unreadable.push(unreadableAsAWhole(path, read.reason))
    return null
  }
  const { bytes } = read
  const decoded = bytes.length > maximumFileSize ? { problem: tooLarge(bytes.length).reason } : decode(bytes)
  if ('text' in decoded) return { path, text: decoded.text }
  if (saysOurWords(asLatin1(bytes))) unreadable.push(unreadableAsAWhole(path, decoded.problem))
  return null
}

function addFile(file: ScriptFile, { files, unreadable }: Collected): void {
  files.push(file)
  const tooMany = (commands: string) => {
    const reason = `it has more than ${maximumCalls} commands ${commands}`
    unreadable.push({ site: startOf(file.source), reason, isTemplateOfOthers: false })
  }
  if (file.calls.aks.length > maximumCalls) tooMany('with --kube-proxy-config')
  if (file.calls.deployments.length > maximumCalls) tooMany('that deploy')
}

function callsOf(scripts: readonly Script[], { setElsewhere }: Collected): Calls {
  const calls = newCalls()
  // In a container nothing is set but what it is given.
  for (const script of scripts)
    collectCalls(script.container === undefined ? { ...script, setElsewhere } : script, calls)
  return calls
}

/**
 * Scripts in templates, and those that templates load.
 *
 * @returns the paths of the latter, which are read as what runs in the container, whatever else they may be
 */
function addTemplates(files: Files, { ignore }: PolicyInputs, found: Collected): ReadonlySet<string> {
  const { templates, loaded, unreadable } = findTemplateScripts(files, ignore, (path) => readSource(path, files, found))
  for (const { template, scripts } of templates) add(template.source, scripts, template)
  for (const scripts of loaded.values()) {
    const [first] = scripts
    if (first !== undefined) add(first.source, scripts)
  }
  found.unreadable.push(...unreadable)
  return new Set(loaded.keys())

  function add(source: Source, scripts: readonly Script[], template?: Document): void {
    const calls = callsOf(scripts, found)
    const own = template === undefined ? {} : { template }
    if (calls.aks.length > 0) addFile({ source, calls, actions: [], ...own }, found)
  }
}

/** What has been read so far. */
interface Collected {
  readonly files: ScriptFile[]
  readonly upstream: UpstreamDocument[]
  readonly unreadable: Unreadable[]
  readonly setElsewhere: SetElsewhere
}

function addYaml(source: Source, parse: ParseDocuments, found: Collected): void {
  const { documents, problems } = parse(source.text)
  const { scripts, actions } = yamlScripts(source, documents)
  addFile({ source, calls: callsOf(scripts, found), actions }, found)
  found.upstream.push(...upstreamDocuments(source, documents, parse))
  const [problem] = problems
  // Who only deploys is none of our business where it cannot be read, and a template of another tool's is none at all.
  if (problem === undefined || !/kube-proxy-config|kubeproxy\.config\.k8s\.io/i.test(source.text)) return
  if (isTemplateOfOthers(source.text.replaceAll('${{', ''))) return
  found.unreadable.push({ site: siteOf(source, problem), reason: problem.message, isTemplateOfOthers: false })
}
