/** docs/output.schema.json: whether a report is what it promises, and what it says of each field. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const path = new URL('../../docs/output.schema.json', import.meta.url)

/** As far as the schema uses JSON Schema. */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly $ref?: string
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly $defs?: Readonly<Record<string, Schema>>
}

export const outputSchema = JSON.parse(readFileSync(path, 'utf8')) as Schema

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: true, allowUnionTypes: true }).compile(
  outputSchema,
)

/** What is wrong with a report, one line each: `/findings/0/level must be equal to one of the allowed values`. */
export function schemaErrors(report: unknown): readonly string[] {
  if (validate(report)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** The report and the other objects that it is made of, in the order of the schema. */
export function describedObjects(): readonly Schema[] {
  return [outputSchema, ...Object.values(outputSchema.$defs ?? {})]
}

/** A field's type as the documentation writes it: `string or null`, `array of [finding](#finding)`. */
export function typeText(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace(/^.*\//, '')
    return `[${name}](#${name.toLowerCase()})`
  }
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  if (schema.oneOf !== undefined) return nullLast(schema.oneOf.map(typeText)).join(' or ')
  if (schema.items !== undefined) return `array of ${typeText(schema.items)}`
  return nullLast([schema.type ?? []].flat()).join(' or ')
}

function nullLast(types: readonly string[]): readonly string[] {
  return [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')]
}

/** The tables of the page, one for each object: its heading, what it is, and its fields. */
export function fieldTables(): string {
  return describedObjects().map(sectionOf).join('\n')
}

function sectionOf({ title = '', description = '', properties, oneOf }: Schema): string {
  const head = `## ${title}\n\n${description}\n`
  if (properties === undefined) return `${head}\n${(oneOf ?? []).map((form) => `* ${typeText(form)}\n`).join('')}`
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${typeText(field)} | ${field.description} |\n`,
  )
  return `${head}\n| Field | Type | Meaning |\n| --- | --- | --- |\n${rows.join('')}`
}
