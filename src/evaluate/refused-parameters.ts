/** Values that Azure refuses for a parameter, or the compiler does, before anything is deployed. */
import { clip, clipPath } from '../model/clip.js'
import type { Site } from '../model/location.js'
import type {
  BooleanValue,
  KnownValue,
  Lazy,
  NumberValue,
  Range,
  StringValue,
  Value,
  ValueType,
} from '../model/value.js'
import type { Restriction } from './allowed-values.js'
import { type Conversion, mayBecome } from './conversion.js'
import { describeKind } from './describe.js'
import { isSureWithoutCase, withoutCase } from './functions/text-case.js'
import { mayBeFilledIn } from './placeholders.js'
import type { TemplateProblem } from './template.js'

/** A parameter, as far as it says which values it takes. */
interface Declaration extends Restriction {
  readonly name: string
  readonly site: Site
}

/**
 * "During deployment, if you provide a value that isn't an allowed value, you receive a message similar to the following
 * error: Code=InvalidTemplate". The same goes for the type, and for the least and the most of a value or of its length.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template
 *
 * @param value of the parameter; null stands for one that is not given
 * @param isDeep the parts of an object or an array are looked at too
 */
export function refusedParameter(
  value: Value,
  declaration: Declaration,
  conversion: Conversion = 'none',
  isDeep = false,
): readonly TemplateProblem[] {
  // What a variable of a script holds is known less surely than what the command itself says.
  if (conversion === 'any' && value.way.length > 0) return []
  // In a file that is not compiled, somebody has yet to write it.
  if (value.kind === 'string' && value.value === '' && conversion === 'numbers') return []
  const { name, site } = declaration
  const found: TemplateProblem[] = []
  const step = { site, caption: `parameter '${clip(name)}'` }
  const note = (value: KnownValue, what: string, { takes, found: given }: Mismatch) => {
    if (found.length === maximumTold) return
    const message = `${capital(what)} of ${clipPath(site.source.path)} takes ${takes}, and is given ${given}.`
    const related = [...value.way, step].map(({ site, caption }) => ({ site, message: caption }))
    found.push({ site: value.origin, message, related })
  }
  lookAt(value, declaration, conversion, `parameter '${clip(name)}'`, isDeep ? maximumDepth : 0, note)
  return found
}

/** Problems of one parameter that are told. */
const maximumTold = 20

/** Parts in parts that are looked at. */
const maximumDepth = 8

/** @param depth of the parts that are still looked at */
function lookAt(
  value: Value,
  restriction: Restriction,
  conversion: Conversion,
  what: string,
  depth: number,
  note: (value: KnownValue, what: string, mismatch: Mismatch) => void,
): void {
  if (value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'null') return
  if (value.kind === 'string' && mayBeFilledIn(value.value)) return
  const mismatch = mismatchOf(value, restriction, conversion)
  if (mismatch !== null) note(value, what, mismatch)
  else if (depth > 0) {
    for (const { key, own } of partsOf(value)) {
      const part = restriction.part(key)
      const inside = typeof key === 'string' ? `'${clip(key)}' in ${what}` : what
      if (part !== null) lookAt(own(), part, 'none', inside, depth - 1, note)
    }
  }
}

function partsOf(value: KnownValue): readonly { readonly key: string | number; readonly own: Lazy<Value> }[] {
  if (value.kind === 'object') return [...value.properties.values()].map(({ name, value: own }) => ({ key: name, own }))
  return value.kind === 'array' ? value.items.map((own, key) => ({ key, own })) : []
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

interface Mismatch {
  readonly takes: string
  readonly found: string
}

/** null: the declaration takes the value, or may do so. */
function mismatchOf(
  value: KnownValue,
  { type, allowed, range, length }: Restriction,
  conversion: Conversion,
): Mismatch | null {
  if (type !== null && value.kind !== type) {
    return mayBecome(value, type, conversion) ? null : { takes: described[type], found: describe(value) }
  }
  // Of an array parameter the allowed values are those of its items.
  const members = allowed === null || type === 'array' ? [] : allowed.map((one) => one())
  if (members.length > 0 && !members.some((one) => mayEqual(value, one, conversion))) {
    return { takes: listed(members), found: describe(value) }
  }
  if (value.kind === 'number') return outside(value.value, range, '')
  if (value.kind === 'string') return outside(value.value.length, length, ' characters')
  return value.kind === 'array' ? outside(value.items.length, length, ' items') : null
}

/**
 * "Template parameter JToken type is not valid. Expected 'Integer'. Actual 'String'."
 * https://github.com/Azure/azure-quickstart-templates/issues/7366
 */
const described: Readonly<Record<ValueType, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
}

/**
 * Letter case aside, to which Azure gives no heed here; only the compiler does: https://github.com/Azure/bicep/issues/2489.
 * How objects and arrays are compared nobody documents.
 */
function mayEqual(value: KnownValue, member: Value, conversion: Conversion): boolean {
  if (!isScalar(value) || !isScalar(member)) return true
  if (value.kind !== member.kind) return conversion !== 'none'
  if (value.kind !== 'string' || member.kind !== 'string') return value.value === member.value
  if (!isSureWithoutCase(value.value, member.value)) return true
  return withoutCase(value.value) === withoutCase(member.value)
}

function isScalar(value: Value): value is StringValue | NumberValue | BooleanValue {
  return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
}

function outside(found: number, range: Range | undefined, what: string): Mismatch | null {
  if (range === undefined || (range.least <= found && found <= range.most)) return null
  const takes = found < range.least ? `at least ${range.least}` : `at most ${range.most}`
  return { takes: `${takes}${what}`, found: `${found}` }
}

/** Allowed values that a message tells. */
const maximumListed = 8

function listed(members: readonly Value[]): string {
  const shown = members.slice(0, maximumListed).map(describe)
  if (members.length > shown.length) shown.push(`${members.length - shown.length} more`)
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`
}

function describe(value: Value): string {
  if (value.kind === 'string') return `'${clip(value.value)}'`
  return isScalar(value) ? String(value.value) : describeKind(value)
}
