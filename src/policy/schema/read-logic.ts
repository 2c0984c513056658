/** Keywords that combine schemas, as they are written. */
import { allSchemas, anySchema, conditional, notSchema, oneSchema } from './assert-logic.js'
import { besides, escaped, ifRead, type Keyword, type Reader, readSchemas, sibling } from './reading.js'
import { type Assertion, anything, type Schema } from './schema.js'

export const logicKeywords: readonly (readonly [string, Reader])[] = [
  ['allOf', (keyword) => ifRead(readSchemas(keyword), allSchemas)],
  ['anyOf', (keyword) => ifRead(readSchemas(keyword), anySchema)],
  ['oneOf', (keyword) => ifRead(readSchemas(keyword), oneSchema)],
  ['not', ({ value, pointer, schemaAt }) => notSchema(schemaAt(value, pointer))],
  ['if', readIf],
  ['then', readBesideIf],
  ['else', readBesideIf],
]

function readIf(keyword: Keyword): Assertion | null {
  const { value, pointer, schemaAt, context } = keyword
  const whenYes = branch(keyword, 'then')
  const whenNo = branch(keyword, 'else')
  if (whenYes === null && whenNo === null) {
    context.problem(value, "'if' has no effect without 'then' or 'else'.")
    return null
  }
  return conditional(schemaAt(value, pointer), whenYes ?? anything, whenNo ?? anything)
}

/** Only what is wrong with it: `if` reads it. */
function readBesideIf(keyword: Keyword): null {
  besides(keyword, 'if')
  return null
}

function branch(keyword: Keyword, name: string): Schema | null {
  const node = sibling(keyword, name)
  const above = keyword.pointer.slice(0, -escaped(keyword.name).length)
  return node === null ? null : keyword.schemaAt(node, `${above}${name}`)
}
