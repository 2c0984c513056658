/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda */
import {
  type ArrayValue,
  type LambdaValue,
  type Lazy,
  nullValue,
  numberValue,
  type ObjectValue,
  type Property,
  unknownFrom,
  type Value,
} from '../../model/value.js'
import { forEachChoice, tooManyCombinations } from '../choices.js'
import { isSpent, maximumItems, spendItems, stopAt } from '../limits.js'
import { arrayOf, inStretches, openOf, type Piece, type Stretches, turnEach } from '../partial-items.js'
import {
  between,
  type Call,
  exactly,
  lazyFunction,
  strictFunction,
  type TemplateFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { groupBy, toObject } from './lambda-object.js'
import { sort } from './lambda-sort.js'
import { computed, itemsOf, propertyValue, stretchesIn, tooManyItems, unknownNames, whenAllKnown } from './parts.js'
import { settle } from './settle.js'

/**
 * A lambda is given all that it could ask for, the item and its index; with fewer variables it looks at fewer of them.
 */
export const lambdaFunctions = {
  /** "Applies a custom mapping function to each element of an array." */
  map: overItems((list, lambda, call) => arrayOf(turnEach(list, call.site, applying(lambda, call)), call.site)),
  /** "If the result is true, the item will be included in the output array; otherwise, the item is discarded." */
  filter: overItems(filtered),
  /** "Reduces an array with a custom reduce function", from the left. */
  reduce: lazyFunction(exactly(3), ([list, initial, lambda], call) => {
    if (list === undefined || initial === undefined || lambda === undefined) throw new Error('Arity is checked.')
    return whenAllKnown([list(), lambda()], call, ([list, lambda]) => {
      if (list?.kind === 'array' && lambda?.kind === 'lambda') return reduced(list, initial(), lambda, call)
      const found = [list, initial(), lambda].filter((value) => value !== undefined)
      return wrongArguments(call, 'an array, an initial value and a lambda', found)
    })
  }),
  sort: strictFunction(exactly(2), (args, call) => {
    const [list, lambda] = args
    if (list?.kind !== 'array' || lambda?.kind !== 'lambda') return wrongArguments(call, 'an array and a lambda', args)
    return sort(list, lambda, call)
  }),
  toobject: strictFunction(between(2, 3), (args, call) => {
    const [list, key, value] = args
    if (list?.kind !== 'array' || key?.kind !== 'lambda' || (value !== undefined && value.kind !== 'lambda')) {
      return wrongArguments(call, 'an array and one or two lambdas', args)
    }
    return toObject(list, key, value ?? null, call)
  }),
  groupby: strictFunction(between(2, 3), (args, call) => {
    const [list, key, value] = args
    if (list?.kind !== 'array' || key?.kind !== 'lambda' || (value !== undefined && value.kind !== 'lambda')) {
      return wrongArguments(call, 'an array and one or two lambdas', args)
    }
    return groupBy(list, key, value ?? null, call)
  }),
  /** "Applies a custom mapping function to the values of an object and returns the result object." */
  mapvalues: strictFunction(exactly(2), (args, call) => {
    const [object, lambda] = args
    if (object?.kind !== 'object' || lambda?.kind !== 'lambda') {
      return wrongArguments(call, 'an object and a lambda', args)
    }
    return mappedValues(object, lambda, call)
  }),
}

/** A function of an array, which may be known in part only, and of a lambda. */
function overItems(evaluate: (list: Stretches, lambda: LambdaValue, call: Call) => Value): TemplateFunction {
  return tolerantFunction(exactly(2), (args, call) => {
    const [list, lambda] = args
    const items = stretchesIn(list, call)
    if (items === null && list?.kind === 'unknown') return unknownFrom(list)
    if (lambda?.kind === 'unknown') return unknownFrom(lambda)
    if (items === null || lambda?.kind !== 'lambda') return wrongArguments(call, 'an array and a lambda', args)
    const count = items.start.length + items.end.length
    if (count > maximumItems) return tooManyItems(call)
    spendItems(call.budget, count)
    return evaluate(items, lambda, call)
  })
}

function applying(lambda: LambdaValue, call: Call): (item: Lazy<Value>, index: Value) => Lazy<Value> {
  return (item, index) => computed(call, () => lambda.apply([item(), index]))
}

function filtered(list: Stretches, lambda: LambdaValue, call: Call): Value {
  const { start, end } = turnEach(list, call.site, applying(lambda, call))
  const verdicts = [...start, ...end].map((verdict) => verdict())
  return forEachChoice(verdicts, (verdicts) => {
    const wrong = verdicts.find(({ kind }) => kind !== 'boolean' && kind !== 'unknown')
    if (wrong !== undefined) return wrongArguments(call, 'a lambda that gives booleans', [wrong])
    const kept = (items: readonly Lazy<Value>[], first: number) =>
      items.flatMap((item, index): readonly Piece[] => {
        const verdict = verdicts[first + index]
        if (verdict?.kind === 'unknown') return [verdict]
        return verdict?.kind === 'boolean' && verdict.value ? [item] : []
      })
    const pieces = [...kept(list.start, 0), ...openOf(list), ...kept(list.end, start.length)]
    return arrayOf(inStretches(pieces), call.site)
  })
}

function reduced(list: ArrayValue, initial: Value, lambda: LambdaValue, call: Call): Value {
  if (list.items.length > maximumItems) return tooManyItems(call)
  const settled = new WeakSet<Value>()
  let current = initial
  for (const [index, item] of itemsOf(list, call).entries()) {
    if (isSpent(call.budget)) return stopAt(call.site, call.budget)
    current = lambda.apply([current, item(), numberValue(index, call.site)])
    if (!settle(current, settled, call.budget)) return tooManyCombinations(current.origin)
  }
  return current
}

function mappedValues(object: ObjectValue, lambda: LambdaValue, call: Call): Value {
  const unknown = object.repeated.length === 0 ? null : unknownNames({ ...object, rest: null }, call)
  if (unknown !== null) return unknown
  const properties = new Map<string, Property>()
  for (const [name, property] of object.properties) {
    const value = () => {
      const value = propertyValue(property, object)
      if (property.isOptional !== true) return lambda.apply([value])
      // Null is nothing here, and nothing is mapped.
      return forEachChoice([value], ([one = value]) =>
        one.kind === 'null' ? nullValue(call.site) : lambda.apply([one]),
      )
    }
    properties.set(name, { ...property, value: computed(call, value) })
  }
  spendItems(call.budget, properties.size)
  return { kind: 'object', properties, repeated: [], rest: object.rest, origin: call.site, way: [] }
}
