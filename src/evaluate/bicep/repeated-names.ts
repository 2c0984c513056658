/**
 * Names that a Bicep file declares again: the compiler refuses them, BCP028 and BCP145, and BCP353 where they differ in
 * letter case alone: DuplicateIdentifierValidatorVisitor and EmitLimitationCalculator.BlockNamesDistinguishedOnlyByCase.
 */
import { clip } from '../../model/clip.js'
import { type Source, siteOf } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import type { BicepFile, Identifier, ResourceStatement, Statement } from '../../syntax/bicep/syntax.js'
import type { TemplateProblem } from '../template.js'
import { nestedStatements } from './body.js'
import { exportedName } from './imports.js'

type Problems = readonly TemplateProblem[]

/** In the order of the statements; those of nested resources last. */
export const repeatedNames = oncePer((file: BicepFile, source: Source): Problems => {
  const nested = file.statements.flatMap((one) => (one.kind === 'resource' ? repeatedIn(one, source) : []))
  return [...repeatedAmong(file.statements.flatMap(declaredBy), source), ...nested]
})

/** A nested resource has its name among those of the same resource. */
function repeatedIn({ body }: ResourceStatement, source: Source): Problems {
  const nested = nestedStatements(body)
  if (nested.length === 0) return []
  return [...repeatedAmong(nested, source), ...nested.flatMap((one) => repeatedIn(one, source))]
}

interface Declared {
  readonly kind: string
  readonly name: Identifier
}

function declaredBy(statement: Statement): readonly Declared[] {
  switch (statement.kind) {
    case 'import': {
      const { wildcard, items, kind } = statement
      const names = (items ?? []).map((item) => item.alias ?? { ...item, name: exportedName(item) })
      return [...(wildcard === null ? [] : [wildcard]), ...names].map((name) => ({ kind, name }))
    }
    case 'parameter':
    case 'parameterAssignment':
    case 'variable':
    case 'type':
    case 'function':
    case 'resource':
    case 'module':
    case 'assert':
    case 'test':
    case 'output':
      return [statement]
    default:
      return []
  }
}

/** Kinds whose names Azure compares without regard to case. */
const caseless: ReadonlySet<string> = new Set(['parameter', 'variable', 'type', 'function', 'assert', 'output'])

function repeatedAmong(declared: readonly Declared[], source: Source): Problems {
  // Nearly always each name is there once, in any case.
  if (new Set(declared.map(({ name }) => name.name.toLowerCase())).size === declared.length) return []
  const byName = new Map<string, Identifier>()
  const inAnyCase = new Map<string, Identifier>()
  return declared.flatMap(({ kind, name }) => {
    // Nothing refers to outputs: their names are among themselves.
    const id = kind === 'output' ? `output ${name.name}` : name.name
    const idInAnyCase = `${kind} ${name.name.toLowerCase()}`
    const same = byName.get(id)
    const like = caseless.has(kind) ? inAnyCase.get(idInAnyCase) : undefined
    if (same === undefined) byName.set(id, name)
    if (like === undefined) inAnyCase.set(idInAnyCase, name)
    if (same !== undefined) return [problem(`'${clip(name.name)}' is declared again.`, name, same, source)]
    if (like === undefined) return []
    const both = `'${clip(like.name)}' and '${clip(name.name)}'`
    return [problem(`${both} differ in letter case alone: Azure takes them for one name.`, name, like, source)]
  })
}

function problem(message: string, again: Identifier, first: Identifier, source: Source): TemplateProblem {
  const related = [{ site: siteOf(source, first), message: `'${clip(first.name)}' is declared here` }]
  return { site: siteOf(source, again), message, related }
}
