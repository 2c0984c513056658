import type { Value } from '../model/value.js'

const kinds: Readonly<Record<Value['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  array: 'an array',
  object: 'an object',
  lambda: 'a lambda',
  unknown: 'an unknown value',
  choice: 'one of several values',
}

/** The kind of a value in a message: `an object`. */
export function describeKind(value: Value): string {
  return kinds[value.kind]
}
