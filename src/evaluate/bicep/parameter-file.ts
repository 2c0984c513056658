/** `.bicepparam` files: what they give, with what they take over from the files that they extend. */
import { clipPath } from '../../model/clip.js'
import { type Source, siteOf } from '../../model/location.js'
import { type Lazy, lazy, objectValue, unknownValue, type Value } from '../../model/value.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import type { Evaluation } from '../evaluation.js'
import { maximumNesting } from '../limits.js'
import { type GivenParameter, type GivenParameters, nothingGiven } from '../parameters.js'
import { withPlaceholders } from '../placeholders.js'
import { isUnavailable } from '../template-files.js'
import { fileScope } from './declarations.js'
import { extendedFile } from './extended-file.js'

/** @param evaluation of the deployment that it gives parameters to */
export function bicepParameters(file: BicepFile, source: Source, evaluation: Evaluation): GivenParameters {
  return parametersOf(file, source, evaluation, [source.path])
}

/** @param chain the paths of the files that extend each other, this one last */
function parametersOf(
  file: BicepFile,
  source: Source,
  evaluation: Evaluation,
  chain: readonly string[],
): GivenParameters {
  const base = extended(file, source, evaluation, chain)
  const scope = fileScope(file, source, nothingGiven, evaluation, base === null ? new Map() : namesFrom(base, source))
  const values = new Map<string, GivenParameter>(base?.values)
  for (const [name, inherited] of values) values.set(name, { ...inherited, mayBeUndeclared: true })
  for (const statement of file.statements) {
    if (statement.kind !== 'parameterAssignment') continue
    const { name } = statement.name
    const key = siteOf(source, statement.name)
    const value = scope.symbol(name)
    if (value === null) continue
    values.set(name.toLowerCase(), {
      name,
      key,
      value: lazy(key, () => withPlaceholders(value()), `parameter '${name}'`),
      isExact: true,
    })
  }
  return { values, rest: base?.rest ?? null }
}

/** What is taken over has its own name, and is a property of `base`. */
function namesFrom(base: GivenParameters, source: Source): ReadonlyMap<string, Lazy<Value>> {
  const inherited = [...base.values.values()].map(({ name, value }) => [name, value] as const)
  return new Map([...inherited, ['base', () => baseValue(base, source)]])
}

/** `base`: the parameters of the file that is extended, as an object. */
function baseValue({ values, rest }: GivenParameters, source: Source): Value {
  const properties = [...values.values()].map(({ name, key, value }) => ({ name, key, value }))
  return objectValue(properties, { source, start: 0, end: 0 }, rest)
}

/** What the file that it extends gives; null: it extends none. */
function extended(
  file: BicepFile,
  source: Source,
  evaluation: Evaluation,
  chain: readonly string[],
): GivenParameters | null {
  const from = extendedFile(file, source, evaluation.files)
  if (from === null) return null
  const { statement, path, file: base } = from
  const unknown = (reason: string): GivenParameters => ({
    values: new Map(),
    rest: unknownValue(reason, siteOf(source, statement.path)),
  })
  if (chain.includes(path) || chain.length > maximumNesting) return unknown('the files extend each other in a ring')
  if (isUnavailable(base)) return unknown(base.unavailable)
  if (base.kind === 'arm') return unknown(`'${clipPath(path)}' is not a .bicepparam file`)
  return parametersOf(base.tree, base.source, evaluation, [...chain, path])
}
