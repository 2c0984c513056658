/** JSON without expressions as values: config files, parameter files, loaded files, the argument of json(). */
import { type Site, type Source, siteOf } from '../model/location.js'
import {
  arrayValue,
  booleanValue,
  lazy,
  nullValue,
  numberValue,
  objectValue,
  type Property,
  passedOn,
  type StringValue,
  stringValue,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../model/value.js'
import { parseJson } from '../syntax/json/parse.js'
import type { JsonNode, JsonObject } from '../syntax/json/syntax.js'
import type { Call } from './functions/define.js'
import { withDoubleQuotes } from './functions/json-quotes.js'
import { spend } from './limits.js'

/** The node's value, every part with its own place in `source`. Parts are made when they are asked for. */
export function jsonValue(node: JsonNode, source: Source): Value {
  return valueWith(node, (part) => siteOf(source, part))
}

/**
 * The same of YAML. Which properties `<<: *defaults` gives to an object hangs on the version of the compiler: SharpYaml,
 * which reads YAML for it, merges them since its version 3.
 */
export function yamlValue(node: JsonNode, source: Source): Value {
  const reason = "what '<<' brings into an object of YAML hangs on the version of Bicep"
  return valueWith(
    node,
    (part) => siteOf(source, part),
    ({ members }) => {
      const merge = members.find(({ key }) => key.value === '<<')
      return merge === undefined ? null : unknownValue(reason, siteOf(source, merge.key))
    },
  )
}

/**
 * The value of a JSON text that an expression holds. The text of a loaded file has its places in that file; the parts of
 * any other have no place but the expression.
 */
export function jsonTextToValue(text: StringValue, call: Call): Value {
  spend(call.budget, text.value.length)
  const strict = parseJson(text.value)
  const { root, problems } = strict.root === null ? parseLoosely(text.value) : strict
  if (root === null)
    return unknownValue(`${call.name}() is given text that is not JSON: ${problems[0]?.message ?? ''}`, call.site)
  const { file } = text
  if (file === undefined || strict.root === null) return valueWith(root, () => call.site)
  return passedOn(jsonValue(root, file), ...text.way, { site: call.site, caption: 'read here as JSON' })
}

function parseLoosely(text: string): ReturnType<typeof parseJson> {
  return parseJson(text.includes("'") ? withDoubleQuotes(text) : text)
}

/** @param restOf properties that an object may have besides those that are written */
function valueWith(
  node: JsonNode,
  place: (node: JsonNode) => Site,
  restOf: (object: JsonObject) => UnknownValue | null = () => null,
): Value {
  const site = place(node)
  switch (node.kind) {
    case 'string':
      return stringValue(node.value, site)
    case 'number':
      return numberValue(node.value, site)
    case 'boolean':
      return booleanValue(node.value, site)
    case 'null':
      return nullValue(site)
    case 'array':
      return arrayValue(
        node.items.map((item) => lazy(place(item), () => valueWith(item, place, restOf))),
        site,
      )
    case 'object': {
      const rest = restOf(node)
      const members = rest === null ? node.members : node.members.filter(({ key }) => key.value !== '<<')
      return objectValue(
        members.map(
          ({ key, value }): Property => ({
            name: key.value,
            key: place(key),
            value: lazy(place(value), () => valueWith(value, place, restOf)),
          }),
        ),
        site,
        rest,
      )
    }
  }
}
