/** Which files may call which: what is called by one of ours, or calls one, is ours too. */
import { posix } from 'node:path'
import type { Document } from './document.js'
import type { Files } from './files/files.js'
import { type FirstLook, lookAt } from './first-look/first-look.js'
import { asLatin1 } from './first-look/latin1.js'
import { isCandidate, isJson } from './first-look/prefilter.js'
import type { Library } from './library.js'
import { templateOf } from './pairs.js'
import { calledBy, restored } from './references.js'

/** Calls as far as parsing, or a first look, tells. */
export interface TemplateCalls {
  readonly called: Set<string>
  /** By the path of what they call, as likeness() has it. */
  readonly callers: Map<string, string[]>
  /** By the ends of paths that they may link by an address. */
  readonly linking: Map<string, string[]>
}

export function newTemplateCalls(): TemplateCalls {
  return { called: new Set(), callers: new Map(), linking: new Map() }
}

/** @param targets paths of templates from the working directory */
export function noteCalls({ called, callers }: TemplateCalls, caller: string, targets: readonly string[]): void {
  for (const target of targets) {
    called.add(target)
    note(callers, likeness(target, caller), caller)
  }
}

/** @param links the ends of paths that the caller may link by an address */
export function noteLinks({ linking }: TemplateCalls, caller: string, links: readonly string[]): void {
  for (const link of links) note(linking, link.toLowerCase(), caller)
}

function note(callers: Map<string, string[]>, key: string, caller: string): void {
  const others = callers.get(key)
  if (others === undefined) callers.set(key, [caller])
  else others.push(caller)
}

/**
 * Paths that are alike have the same one: one in another case leads nowhere, nor one with `\\` to the Bicep compiler, and
 * that has to be told.
 *
 * @param by the file that says the path; what Azure makes of `\\` in JSON nobody documents
 */
export function likeness(path: string, by = ''): string {
  const isSlashed = !path.includes('\\') || isJson(by)
  return (isSlashed ? path : posix.normalize(path.replaceAll('\\', '/'))).toLowerCase()
}

/** null where only parsing tells. */
export function firstLook(path: string, files: Files): FirstLook | null {
  if (files.look !== undefined) return files.look(path)
  const read = files.read(path)
  if (read.kind !== 'bytes') return null
  return lookAt(path, asLatin1(read.bytes))
}

/** What a file may call, modules of registries included that have been restored. */
export function callsOf({ calls, registry }: FirstLook, path: string, library: Library): readonly string[] {
  return registry.length === 0 ? calls : [...calls, ...restored(registry, path, library)]
}

/**
 * Adds templates that are called, and do not lie among the files to look at: the user asks for others, or they are
 * restored.
 *
 * @returns those that have been looked at
 */
export function addCalled(
  library: Library,
  calls: TemplateCalls,
  known: ReadonlySet<string>,
  files: Files,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const pending = [...calls.called]
  const addFrom = (document: Document | null) => {
    if (document === null) return
    const own = calledBy(document, library)
    noteCalls(calls, document.source.path, own)
    pending.push(...own)
  }
  for (const { document } of [...library.parsed.values()]) addFrom(document)
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if ((known.has(path) && isCandidate(path)) || seen.has(path) || !library.mayRead(path)) continue
    seen.add(path)
    // Whatever a module is called, the compiler takes it for Bicep: the name tells nothing, and there are hardly any.
    const look = isCandidate(path) ? firstLook(path, files) : null
    const found = look?.relevance === 'none' ? null : library.parseIfOurs(path, 'template')
    if (found !== null || look === null) {
      addFrom(found?.document ?? null)
      continue
    }
    const own = callsOf(look, path, library)
    noteCalls(calls, path, own)
    pending.push(...own)
  }
  return seen
}

/** What calls a template that is ours is ours too, and so on upwards. */
export function addCallers(library: Library, { callers, linking }: TemplateCalls): void {
  const pending = [...library.parsed].flatMap(([path, found]) => (templateOf(found) === null ? [] : [path]))
  for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
    // An address may lead elsewhere: it counts where what it may lead to is certainly ours.
    const isOurs = library.parsed.get(target)?.relevance === 'ours'
    const those = isOurs ? thoseLinking(target, linking) : []
    for (const caller of [...(callers.get(likeness(target)) ?? []), ...those]) {
      if (library.parsed.get(caller)?.relevance === 'ours') continue
      library.parse(caller, 'template')
      pending.push(caller)
    }
  }
}

/** An address leads to a folder around that of the template that says it, or to one below. */
function thoseLinking(target: string, linking: TemplateCalls['linking']): readonly string[] {
  if (linking.size === 0) return []
  const parts = target.split('/')
  return parts.flatMap((_, index) => {
    const base = parts.slice(0, index).join('/')
    const callers = linking.get(parts.slice(index).join('/').toLowerCase()) ?? []
    return callers.filter((caller) => isWithin(base, posix.dirname(caller)) || isWithin(posix.dirname(caller), base))
  })
}

function isWithin(folder: string, other: string): boolean {
  return other === '' || other === '.' || folder === other || folder.startsWith(`${other}/`)
}
