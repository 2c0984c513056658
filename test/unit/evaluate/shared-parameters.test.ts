/** What parameter files take over from each other is one value, however many places it stands in. */
import { expect, test } from '@jest/globals'
import { withPlaceholders } from '../../../src/evaluate/placeholders.js'
import { stringValue, type Value } from '../../../src/model/value.js'
import { anywhere, valueFrom } from '../policy/support.js'

function member(value: Value, name: string): Value {
  const property = value.kind === 'object' ? value.properties.get(name) : undefined
  if (property === undefined) throw new Error(`There is no ${name}.`)
  return property.value()
}

test('a value in two places is looked through once, and what was looked through is left as it is', () => {
  const inner = valueFrom({ x: '#{y}#' })
  const outer = valueFrom({ a: 'a', b: 'b' })
  if (outer.kind !== 'object') throw new Error('The test has no object.')
  const properties = new Map([...outer.properties].map(([name, one]) => [name, { ...one, value: () => inner }]))
  const replaced = withPlaceholders({ ...outer, properties })
  expect(member(replaced, 'a')).toBe(member(replaced, 'b'))
  expect(member(member(replaced, 'a'), 'x').kind).toBe('unknown')
  expect(withPlaceholders(replaced)).toBe(replaced)
  expect(withPlaceholders(stringValue('text', anywhere)).kind).toBe('string')
})
