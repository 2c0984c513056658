/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#items and #objectkeys */
import {
  arrayValue,
  type ObjectValue,
  objectValue,
  type Property,
  passedOn,
  stringValue,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { maximumItems, spendItems } from '../limits.js'
import { type Call, exactly, strictFunction, type TemplateFunction, wrongArguments } from './define.js'
import { inOrder } from './name-order.js'
import { computed, propertyValue, tooManyItems, unknownNames } from './parts.js'

export const objectItemsFunctions = {
  /** An array of `{ key, value }`. */
  items: ofEachProperty((property, object, call) =>
    objectValue(
      [
        { name: 'key', key: property.key, value: () => nameOf(property, object) },
        { name: 'value', key: property.key, value: computed(call, () => propertyValue(property, object)) },
      ],
      call.site,
    ),
  ),
  objectkeys: ofEachProperty(nameOf),
}

/** The name as a value, which is written where the property is. */
function nameOf({ name, key }: Property, { way }: ObjectValue): Value {
  return passedOn(stringValue(name, key), ...way)
}

function ofEachProperty(make: (property: Property, object: ObjectValue, call: Call) => Value): TemplateFunction {
  return strictFunction(exactly(1), ([object], call) => {
    if (object?.kind !== 'object') return wrongArguments(call, 'an object', object === undefined ? [] : [object])
    const properties = inCertainOrder(object, call)
    if ('kind' in properties) return properties
    return arrayValue(
      properties.map((property) => () => make(property, object, call)),
      call.site,
    )
  })
}

function inCertainOrder(object: ObjectValue, call: Call): readonly Property[] | UnknownValue {
  const unknown = unknownNames(object, call)
  if (unknown !== null) return unknown
  const { size } = object.properties
  if (size > maximumItems) return tooManyItems(call)
  spendItems(call.budget, size)
  const ordered = inOrder([...object.properties.values()])
  return ordered ?? unknownValue(`in which order ${call.name}() puts such names is not documented`, call.site)
}
