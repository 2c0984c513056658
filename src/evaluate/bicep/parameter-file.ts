/** `.bicepparam` files: what they give, and to which template. */
import { type Source, siteOf } from '../../model/location.js'
import { lazy, type UnknownValue, unknownValue } from '../../model/value.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import { type GivenParameter, type GivenParameters, nothingGiven } from '../parameters.js'
import { withPlaceholders } from '../placeholders.js'
import { fileScope } from './scope.js'

export function bicepParameters(file: BicepFile, source: Source): GivenParameters {
  const scope = fileScope(file, source, nothingGiven)
  const values = new Map<string, GivenParameter>()
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
    })
  }
  return { values, rest: extended(file, source) }
}

function extended(file: BicepFile, source: Source): UnknownValue | null {
  const statement = file.statements.find(({ kind }) => kind === 'extends')
  return statement === undefined
    ? null
    : unknownValue('the file that it extends is not evaluated by this version', siteOf(source, statement))
}
