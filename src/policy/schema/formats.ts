/** Formats of texts, as ajv-formats tells them. The only module that imports it. */
import { type FormatName, fullFormats } from 'ajv-formats/dist/formats.js'
import type { Test } from './linear-pattern.js'

/**
 * Those of JSON Schema 2020-12 that ajv-formats has; its others speak of numbers or of OpenAPI, and its `url` takes
 * half a second for 20,000 colons.
 */
const names = [
  ...(['date', 'time', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference'] as const),
  ...(['uri-template', 'uuid', 'regex', 'json-pointer', 'relative-json-pointer'] as const),
] satisfies readonly FormatName[]

/** Longer texts have no format: no value that a format is asked of comes near, and none may cost time. */
const maximumLength = 4096

export const formats: ReadonlyMap<string, Test> = new Map(
  names.map((name) => {
    const test = testOf(fullFormats[name])
    return [name, (text: string) => text.length <= maximumLength && test(text)] as const
  }),
)

function testOf(format: (typeof fullFormats)[FormatName]): Test {
  if (format instanceof RegExp) return (text) => format.test(text)
  if (typeof format === 'function') return (text) => format(text) === true
  if (typeof format === 'object' && 'validate' in format) return testOf(format.validate as RegExp)
  return () => true
}
