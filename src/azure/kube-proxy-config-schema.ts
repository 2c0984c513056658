import type { Property } from './kube-proxy-config.js'

/** A property's description as JSON Schema 2020-12, for the documentation; names in schema case only. */
export function jsonSchemaOf(property: Property): Readonly<Record<string, unknown>> {
  const { description } = property
  switch (property.type) {
    case 'boolean':
      return { type: 'boolean', ...defaultOf(property.default), description }
    case 'enum':
      return { type: 'string', enum: property.values, ...defaultOf(property.default), description }
    case 'integer':
      return { type: 'integer', minimum: property.minimum, maximum: property.maximum, description }
    case 'object': {
      const entries = property.properties.map((inner) => [inner.name, jsonSchemaOf(inner)])
      return { type: 'object', properties: Object.fromEntries(entries), additionalProperties: false, description }
    }
  }
}

function defaultOf(value: boolean | string | null): Readonly<Record<string, unknown>> {
  return value === null ? {} : { default: value }
}
