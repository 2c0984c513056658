/** What becomes of values on their way from where they are written to Azure. */
import {
  booleanValue,
  type KnownValue,
  numberValue,
  stringValue,
  unknownValue,
  type Value,
  type ValueType,
} from '../model/value.js'

/**
 * `numbers`: the Azure Developer CLI makes numbers and booleans of the texts of a parameter file. `any`: what a command
 * gives is read by the type of the parameter.
 * https://github.com/Azure/azure-dev/blob/main/cli/azd/pkg/infra/provisioning/bicep/bicep_provider.go
 * https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/resource/custom.py, _try_parse_key_value_object()
 */
export type Conversion = 'none' | 'numbers' | 'any'

/** Whether a value of another type may become one of this. */
export function mayBecome(value: KnownValue, type: ValueType, conversion: Conversion): boolean {
  if (conversion === 'none') return false
  if (value.kind === 'string' && type === 'number') return integer.test(value.value)
  return conversion === 'any' ? type !== 'number' : value.kind === 'string' && type === 'boolean'
}

const integer = /^\s*[+-]?[0-9]+\s*$/

/** The value as the type that its parameter has; one that cannot be read as that stays as it is. */
export function asDeclared(value: Value, type: ValueType | null, conversion: Conversion): Value {
  if (value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'null') return value
  if (type === null || value.kind === type || !mayBecome(value, type, conversion)) return value
  const { origin, way } = value
  const read = readAs(value, type) ?? unknownValue(`what is given is read as ${type}`, origin)
  return { ...read, way }
}

/** null: how it is read is not known. */
function readAs(value: KnownValue, type: ValueType): Value | null {
  const { origin } = value
  if (type === 'string') return stringValue(writtenText(value), origin)
  if (value.kind !== 'string') return null
  if (type === 'number') return numberValue(Number(value.value), origin)
  const isBoolean = type === 'boolean' && /^(?:true|false)$/i.test(value.value)
  return isBoolean ? booleanValue(value.value.toLowerCase() === 'true', origin) : null
}

/** The text out of which the value has been read: `007`, `True`, `{ "a": 1 }`. */
function writtenText({ kind, origin, ...value }: KnownValue): string {
  const { source, start, end } = origin
  const text = source.text.slice(start, end).replace(/^(["'])(.*)\1$/s, '$2')
  const isScalar = kind === 'number' || kind === 'boolean'
  const plain = isScalar && 'value' in value ? String(value.value) : null
  const isIt = kind === 'number' ? String(Number(text)) === plain : text.toLowerCase() === plain
  return plain === null || isIt ? text : plain
}
