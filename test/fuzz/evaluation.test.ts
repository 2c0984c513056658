/**
 * Random expressions, once with all parameters given and once with some of them left open: what is known of the value
 * with open parameters holds whatever they are given.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Value } from '../../src/model/value.js'
import { allows } from '../unit/evaluate/allows.js'
import { armTemplate, show } from '../unit/evaluate/support.js'

const runs = 2000

type Text = fc.Arbitrary<string>

const call = (name: string, ...args: readonly Text[]): Text =>
  fc.tuple(...args).map((written) => `${name}(${written.join(', ')})`)
const written = (...parts: readonly string[]): Text => fc.constantFrom(...parts)
const asked = (...names: readonly string[]): Text => fc.constantFrom(...names.map((name) => `parameters('${name}')`))
const item = "lambdaVariables('x')"
const lambda = (body: Text): Text => body.map((one) => `lambda('x', ${one})`)
const anyDepth = { maxDepth: 4, depthIdentifier: 'expression' }

type Kind = 'text' | 'number' | 'truth' | 'list' | 'object' | 'any'

const expression = fc.letrec<Record<Kind, string>>((tie) => {
  const [text, number, truth, list] = [tie('text'), tie('number'), tie('truth'), tie('list')] as const
  const [object, any] = [tie('object'), tie('any')] as const
  const few = written('0', '1', '2')
  const sized = fc.oneof(text, list, object)
  const branch = (kind: Text) => call('if', truth, kind, kind)
  return {
    text: fc.oneof(
      anyDepth,
      written("'a'", "'IPVS'", "'a,b'", "''", "' x'"),
      asked('some', 'other', 'mode'),
      branch(text),
      call('concat', text, text),
      call('format', written("'{0}-{1}'"), any, text),
      call('toLower', text),
      call('trim', text),
      call('replace', text, text, text),
      call('substring', text, few, few),
      call('take', text, number),
      call('first', list),
      call('last', text),
      call('join', list, written("','")),
      call('string', any),
      call('padLeft', text, few, written("'0'")),
      call('coalesce', call('tryGet', object, written("'a'")), text),
      call('coalesce', asked('perhaps'), text),
      object.map((one) => `${one}.a`),
    ),
    number: fc.oneof(
      anyDepth,
      written('0', '1', '5', '-1'),
      asked('count'),
      branch(number),
      call('length', sized),
      call('add', number, number),
      call('mul', number, number),
      call('div', number, few),
      call('min', number, number),
      call('indexOf', text, text),
      call('lastIndexOf', list, text),
      call('indexOf', list, any),
      call('int', text),
    ),
    truth: fc.oneof(
      anyDepth,
      written('true()', 'false()'),
      asked('flag'),
      call('not', truth),
      call('and', truth, truth),
      call('or', truth, truth),
      call('equals', any, any),
      call('equals', text, text),
      call('equals', asked('perhaps'), written('null()')),
      call('contains', sized, text),
      call('contains', list, any),
      call('startsWith', text, text),
      call('endsWith', text, text),
      call('less', number, number),
      call('empty', sized),
      call('bool', text),
    ),
    list: fc.oneof(
      anyDepth,
      written('createArray()', "createArray('a', 'IPVS')", "createArray(parameters('some'), 'a')"),
      asked('list'),
      branch(list),
      call('createArray', text, any),
      call('concat', list, list),
      call('union', list, list),
      call('intersection', list, list),
      call('split', text, written("','", "'a'")),
      call('map', list, lambda(call('concat', written(`string(${item})`), text))),
      call('filter', list, lambda(call('contains', text, written(`string(${item})`)))),
      call('skip', list, few),
      call('distinct', list),
      call('flatten', call('createArray', list, list)),
      call('flatten', call('map', list, lambda(call('concat', call('createArray', written(item)), list)))),
      call('take', list, few),
      call('array', any),
      call('objectKeys', object),
      call('items', object),
    ),
    object: fc.oneof(
      anyDepth,
      written('createObject()', "createObject('a', 'x')", "createObject('A', parameters('some'))"),
      asked('thing'),
      branch(object),
      call('createObject', text, any, text, any),
      call('union', object, object),
      call('shallowMerge', call('createArray', object, object)),
      call('intersection', object, object),
      call('mapValues', object, lambda(any)),
      call('toObject', list, lambda(written(`string(${item})`)), lambda(any)),
    ),
    any: fc.oneof(
      anyDepth,
      text,
      number,
      truth,
      list,
      object,
      call('first', list),
      call('last', list),
      fc.tuple(list, few).map(([one, at]) => `${one}[${at}]`),
      call('tryGet', list, few),
      call('indexFromEnd', list, few),
      call('tryIndexFromEnd', list, few),
    ),
  }
}).any

const parameters = {
  some: { type: 'string' },
  other: { type: 'string' },
  mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] },
  flag: { type: 'bool' },
  count: { type: 'int' },
  list: { type: 'array' },
  thing: { type: 'object' },
  perhaps: { type: 'string', nullable: true },
}
const given = fc.record(
  {
    some: fc.constantFrom('', 'a', 'IPVS', 'ipvs', 'a,b', ' x ', 'é', '5'),
    other: fc.constantFrom('', 'A', 'b', 'IPVS-'),
    mode: fc.constantFrom('IPVS', 'IPTABLES'),
    flag: fc.boolean(),
    count: fc.constantFrom(0, 1, 3, -2),
    list: fc.constantFrom<unknown[]>([], ['a'], ['IPVS', 'a'], ['b', 'b'], [1], [['a'], { a: 1 }]),
    thing: fc.constantFrom<object>({}, { a: 'x' }, { A: 'IPVS', b: 1 }, { a: { b: 2 } }, { b: ['a'] }),
    perhaps: fc.constantFrom('a', ''),
  },
  { requiredKeys: ['some', 'other', 'mode', 'flag', 'count', 'list', 'thing'] },
)
/** A parameter that may be null has that for its default: it is never open. */
const open = fc.subarray(['some', 'other', 'mode', 'flag', 'count', 'list', 'thing'], { minLength: 1 })

function evaluated(written: string, values: Readonly<Record<string, unknown>>): Value {
  const outputs = { it: { type: 'object', value: `[${written}]` } }
  const template = armTemplate(JSON.stringify({ parameters, resources: [], outputs }), values)
  const value = template.outputs.properties.get('it')?.value()
  if (value === undefined) throw new Error('The template has an output.')
  return value
}

test('what is known with open parameters holds whatever they are given', () => {
  fc.assert(
    fc.property(expression, given, open, (written, all, left) => {
      const found = evaluated(written, all)
      // An expression that Azure refuses has no value.
      fc.pre(isKnown(found))
      const some = Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name)))
      const said = evaluated(written, some)
      expect(`${show(said)} ${allows(said, found) ? 'allows' : 'excludes'} ${show(found)}`).toMatch(/ allows /)
    }),
    { numRuns: runs },
  )
})

function isKnown(value: Value): boolean {
  switch (value.kind) {
    case 'array':
      return value.items.every((item) => isKnown(item()))
    case 'object':
      return value.rest === null && [...value.properties.values()].every((property) => isKnown(property.value()))
    default:
      return 'value' in value || value.kind === 'null'
  }
}
