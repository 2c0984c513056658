import type { Property } from '../azure/kube-proxy-config.js'
import { clip } from '../model/clip.js'
import type { Located } from '../model/located.js'
import type { UnknownValue, ValueType } from '../model/value.js'
import { defineRule, type SubjectContext } from './define-rule.js'
import { mayBeOneOf, openness, type Written, writtenProperties } from './support/shape.js'
import { allOf, didYouMean, oneOf } from './support/wording.js'

/** Wrappers that misplaced-config reports where a command uses the file. */
const wrappers = ['kubeproxyconfig', 'properties']

export const configSchema = defineRule({
  id: 'config-schema',
  level: 'error',
  summary: 'kube-proxy configuration holds only the properties, types and values that Azure knows.',
  on: 'subject',
  check(context) {
    if (context.config.isAbsent) return
    const written = writtenProperties(context.config)
    // Names first: they are certain whatever the values hang on.
    for (const one of written) checkName(one, context)
    for (const one of written) checkValue(one, context)
  },
})

function checkName({ at, shape, owner }: Written, { report, isUsedFile }: SubjectContext): void {
  if (shape !== null || (isUsedFile && wrappers.includes(at.name.toLowerCase()))) return
  const known = owner.properties.map(({ name }) => name)
  const hint = didYouMean(at.name, known) || ` ${owner.name} has ${allOf(known)}.`
  report(at.key, `Azure knows no property '${clip(at.name)}' here.${hint}`)
}

function checkValue({ at, shape }: Written, { report, undecided }: SubjectContext): void {
  if (shape === null) return
  const fault = at.isAbsent ? null : faultOf(at, shape)
  const open = openness(at)
  if (fault !== null) report(at.here, fault)
  else if (open !== null && !isTypedLike(at, shape)) undecided(open)
}

/** An unknown value whose declaration gives it the one type that is wanted; of enums the type says too little. */
function isTypedLike({ value }: Located, shape: Property): boolean {
  const isTold = shape.type === 'boolean' || shape.type === 'integer'
  return isTold && value?.kind === 'unknown' && value.type === wantedType(shape)
}

function faultOf(at: Located, shape: Property): string | null {
  const { value } = at
  if (value === null) return null
  if (value.kind === 'unknown') return faultInAnyCase(at, value, shape)
  const wrong = `${shape.name} is ${expectationOf(shape)}, not ${at.describe()}.`
  if (value.kind !== wantedType(shape)) return wrong
  if (value.kind === 'number') return Number.isInteger(value.value) ? null : wrong
  if (shape.type !== 'enum' || mayBeOneOf(at, shape.values)) return null
  return `${wrong}${didYouMean(at.text ?? '', shape.values)}`
}

/** What is wrong with a value that nobody knows, whatever it will be: its type, or the part of the text that is known. */
function faultInAnyCase(at: Located, { type, mayBeNull }: UnknownValue, shape: Property): string | null {
  if (mayBeNull) return null
  const expected = `${shape.name} is ${expectationOf(shape)}`
  if (type !== null && type !== wantedType(shape)) return `${expected}, and what is given here is ${kinds[type]}.`
  return shape.type === 'enum' && !mayBeOneOf(at, shape.values) ? `${expected}, not ${at.describe()}.` : null
}

const kinds = { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object', array: 'an array' }

function wantedType({ type }: Property): ValueType {
  return type === 'integer' ? 'number' : type === 'enum' ? 'string' : type
}

function expectationOf(shape: Property): string {
  switch (shape.type) {
    case 'object':
      return 'an object'
    case 'boolean':
      return 'true or false'
    case 'integer':
      return 'a whole number of seconds'
    case 'enum':
      return oneOf(shape.values)
  }
}
