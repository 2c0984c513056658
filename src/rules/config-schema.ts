import type { Property } from '../azure/kube-proxy-config.js'
import { clip } from '../model/clip.js'
import type { Located } from '../model/located.js'
import { defineRule, type SubjectContext } from './define-rule.js'
import { openness, type Written, writtenProperties } from './support/shape.js'
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
  const open = openness(at)
  if (open !== null && !isTypedLike(at, shape)) undecided(open)
  const fault = at.isAbsent ? null : faultOf(at, shape)
  if (fault !== null) report(at.here, fault)
}

/** An unknown value whose declaration gives it the one type that is wanted; of enums the type says too little. */
function isTypedLike({ value }: Located, shape: Property): boolean {
  const wanted = shape.type === 'integer' ? 'number' : shape.type
  return value?.kind === 'unknown' && value.type === wanted && shape.type !== 'object'
}

function faultOf(at: Located, shape: Property): string | null {
  const { value } = at
  if (value === null || value.kind === 'unknown') return null
  const wrongType = (expected: string) => `${shape.name} is ${expected}, not ${at.describe()}.`
  switch (shape.type) {
    case 'object':
      return value.kind === 'object' ? null : wrongType('an object')
    case 'boolean':
      return value.kind === 'boolean' ? null : wrongType('true or false')
    case 'integer':
      return value.kind === 'number' && Number.isInteger(value.value) ? null : wrongType('a whole number of seconds')
    case 'enum': {
      if (value.kind !== 'string') return wrongType(oneOf(shape.values))
      const isKnown = shape.values.some((known) => known.toLowerCase() === value.value.toLowerCase())
      return isKnown ? null : `${wrongType(oneOf(shape.values))}${didYouMean(value.value, shape.values)}`
    }
  }
}
