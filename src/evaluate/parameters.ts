/** What a template's parameters are in one deployment: the values given, the defaults, or what may be given. */
import type { Site } from '../model/location.js'
import {
  booleanValue,
  choiceValue,
  type Lazy,
  nullValue,
  passedOn,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../model/value.js'
import { type Restriction, restrictedTo } from './allowed-values.js'
import { forEachChoice } from './choices.js'
import { asDeclared, type Conversion } from './conversion.js'
import { refusedParameter } from './refused-parameters.js'
import type { TemplateProblem } from './template.js'

/** A parameter as its template declares it. */
export interface ParameterDeclaration extends Restriction {
  readonly name: string
  /** Where the name stands in the declaration. */
  readonly site: Site
  readonly defaultValue: Lazy<Value> | null
  /** The compiler looks at the default, be it needed or not: a literal in Bicep. */
  readonly isDefaultChecked?: boolean
}

/** Values from outside: a parameter file, or the call of a module. */
export interface GivenParameters {
  /** By lower-cased name. */
  readonly values: ReadonlyMap<string, GivenParameter>
  /** Set where further parameters may be given that nobody knows. */
  readonly rest: UnknownValue | null
  /** Nothing else is given: these are a module's, or a nested deployment's. Whoever deploys a root may give it more. */
  readonly isAll?: boolean
}

export interface GivenParameter {
  readonly name: string
  readonly key: Site
  readonly value: Lazy<Value>
  /** It counts where the template has such a parameter: a file that is extended gives it, or it may be a cmdlet's own. */
  readonly mayBeUndeclared?: boolean
  /** Bicep gives it: the compiler takes the name as it is declared only. */
  readonly isExact?: boolean
  /** What may become of the value before Azure sees it; absent: nothing. */
  readonly conversion?: Conversion
  /** Paths of the file that the value is read from, the likeliest first, be it there or not. */
  readonly files?: readonly string[]
}

/** A parameter that a command gives by itself. */
export interface CommandValue extends GivenParameter {
  /** How many parameter files the command gives in front of it: those behind it win. */
  readonly filesBefore: number
}

export const nothingGiven: GivenParameters = { values: new Map(), rest: null }

/**
 * The parameter's value: the given one, else the default, else null where it is nullable, else one of those allowed,
 * else unknown. A given null counts as not given, as in a deployment. What is given and nobody knows is one of those
 * allowed: Azure refuses any other.
 *
 * @param refused what Azure refuses of the given value or the default is added to it
 */
export function parameterValue(
  declaration: ParameterDeclaration,
  given: GivenParameters,
  refused: TemplateProblem[],
): Value {
  const { name, site } = declaration
  const supplied = given.values.get(name.toLowerCase())
  if (supplied === undefined) {
    refused.push(...refusedDefault(declaration, given))
    return given.rest === null ? notGiven(declaration) : perhapsGiven(declaration, given.rest)
  }
  const written = supplied.value()
  refused.push(...refusedParameter(written, declaration, supplied.conversion, given.isAll !== true))
  const read = asDeclared(written, declaration.type, supplied.conversion ?? 'none')
  const value = passedOn(read, { site, caption: `parameter '${name}'` })
  return value.kind === 'choice'
    ? forEachChoice([value], ([one = value]) => ofGiven(one, declaration))
    : ofGiven(value, declaration)
}

/** A default that is not needed Azure does not look at. */
function refusedDefault(
  declaration: ParameterDeclaration,
  { isAll = false, rest }: GivenParameters,
): readonly TemplateProblem[] {
  const { defaultValue, isDefaultChecked = false } = declaration
  if (defaultValue === null || !(isDefaultChecked || (isAll && rest === null))) return []
  return refusedParameter(defaultValue(), declaration)
}

function ofGiven(value: Value, declaration: ParameterDeclaration): Value {
  if (value.kind === 'null' && !declaration.isNullable) return notGiven(declaration)
  return value.kind === 'unknown' ? restricted(value, declaration) : value
}

function perhapsGiven(declaration: ParameterDeclaration, { cause }: UnknownValue): Value {
  const { isNullable, defaultValue } = declaration
  const reason = `parameter '${declaration.name}' may be given: ${cause.reason}`
  return restricted(unknownValue(reason, cause.origin, { mayBeNull: isNullable && defaultValue === null }), declaration)
}

/** What the declaration says of a value that nobody knows. A default that is not among those allowed is refused as well. */
function restricted(unknown: UnknownValue, declaration: ParameterDeclaration): Value {
  return restrictedTo(declaration.isNullable ? unknown : { ...unknown, mayBeNull: false }, declaration)
}

function notGiven(declaration: ParameterDeclaration): Value {
  if (declaration.defaultValue !== null) return declaration.defaultValue()
  return declaration.isNullable ? nullValue(declaration.site) : withoutValue(declaration)
}

function withoutValue(declaration: ParameterDeclaration): Value {
  const { name, site, allowed, type } = declaration
  const reason = `parameter '${name}' has no value and no default`
  // Of an array parameter the allowed values are those of its items.
  if (allowed !== null && allowed.length > 0 && type !== 'array') {
    const [only, ...others] = allowed
    if (only !== undefined && others.length === 0) return only()
    return choiceValue({ cause: { reason, origin: site }, size: allowed.length }, allowed)
  }
  if (type !== 'boolean') return restrictedTo(unknownValue(reason, site), { ...declaration, allowed: null })
  const both = [() => booleanValue(true, site), () => booleanValue(false, site)]
  return choiceValue({ cause: { reason, origin: site }, size: both.length }, both)
}
