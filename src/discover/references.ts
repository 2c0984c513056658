/** The files that a template or parameter file names, and whether they are there. */
import { posix } from 'node:path'
import { type Site, siteOf } from '../model/location.js'
import type { StringLiteral } from '../syntax/bicep/syntax.js'
import type { BicepDocument } from './document.js'

export interface Reference {
  /** As written. */
  readonly written: string
  readonly site: Site
  /** From the working directory. */
  readonly path: string
}

/** What a Bicep file names in `module` and `using`, as far as it is a file. */
export function referencesOf({ tree, source }: BicepDocument): readonly Reference[] {
  return tree.statements.flatMap((statement): readonly Reference[] => {
    const literal = statement.kind === 'module' || statement.kind === 'using' ? statement.path : null
    const written = literal === null ? null : plainText(literal)
    if (literal === null || written === null || isRegistryReference(written)) return []
    const path = posix.join(posix.dirname(source.path), written)
    return [{ written, site: siteOf(source, literal), path }]
  })
}

/** `br:registry/module:1.0`, `br/public:…`, `ts:…`: a module or template spec that is no file of the repository. */
export function isRegistryReference(written: string): boolean {
  return /^(br|ts)[:/]/i.test(written)
}

function plainText({ parts, holes }: StringLiteral): string | null {
  return holes.length === 0 ? (parts[0] ?? null) : null
}

/** The folders of submodules, from the text of `.gitmodules`. */
export function submoduleFolders(gitmodules: string): readonly string[] {
  return [...gitmodules.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)].map(([, path]) =>
    posix.normalize((path ?? '').trim()),
  )
}
