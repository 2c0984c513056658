/** Text of strings in Bicep and JSON: every character has its place in the file. */
import { describe, expect, test } from '@jest/globals'
import { parseArmExpression } from '../../../../src/syntax/arm-expression/parse.js'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { stringPieces } from '../../../../src/syntax/bicep/string-text.js'
import { parseJson } from '../../../../src/syntax/json/parse.js'
import { stringText } from '../../../../src/syntax/json/string-text.js'
import { type MappedText, newTextBuilder, sliceOf, sourceSpan } from '../../../../src/syntax/script/mapped-text.js'

/** What the file has for each character. */
function written(mapped: MappedText, file: string): readonly string[] {
  return [...mapped.text].map((_, at) => {
    const { start, end } = sourceSpan(mapped, at, at + 1)
    return file.slice(start, end)
  })
}

function jsonText(file: string): MappedText {
  const { root } = parseJson(file)
  if (root?.kind !== 'string') throw new Error('no string')
  const mapped = stringText(file, root)
  expect(mapped.text).toBe(root.value)
  return mapped
}

describe('JSON', () => {
  test.each([
    ['"ab"', ['a', 'b']],
    ['"a\\nb"', ['a', '\\n', 'b']],
    ['"\\"\\\\\\/"', ['\\"', '\\\\', '\\/']],
    ['"\\u0041b\\u00e9"', ['\\u0041', 'b', '\\u00e9']],
    ['""', []],
  ])('%s', (file, expected) => {
    expect(written(jsonText(file), file)).toEqual(expected)
  })

  test('a span that ends with an escape has all of it', () => {
    const file = '  "--x \\"a b\\" c"'
    const mapped = jsonText(file)
    const at = mapped.text.indexOf('"a')
    const { start, end } = sourceSpan(mapped, at, at + 5)
    expect(file.slice(start, end)).toBe('\\"a b\\"')
    const slice = sliceOf(mapped, at, at + 5)
    expect(sourceSpan(slice, 0, 5)).toEqual({ start, end })
  })
})

describe('a string of an expression', () => {
  const stringIn = (file: string) => {
    const { root } = parseJson(file)
    const parsed = root?.kind === 'string' ? parseArmExpression(file, root) : null
    if (parsed?.kind !== 'expression' || parsed.expression.kind !== 'string') throw new Error('no string')
    return { mapped: stringText(file, parsed.expression, true), value: parsed.expression.value }
  }

  test.each([
    [`"['ab']"`, ['a', 'b']],
    [`"['it''s']"`, ['i', 't', "''", 's']],
    [`"[  'a\\n''''\\u0041']"`, ['a', '\\n', "''", "''", '\\u0041']],
    [`"['']"`, []],
    [`"[\\u0027ab\\u0027]"`, ['a', 'b']],
    [`"['it\\u0027's']"`, ['i', 't', "\\u0027'", 's']],
    [`"[\\u0027\\u0027\\u0027\\n'\\u0027\\u0027 ]"`, ['\\u0027\\u0027', '\\n', "'\\u0027"]],
    [`"[\\u0027']"`, []],
  ])('%s', (file, expected) => {
    const { mapped, value } = stringIn(file)
    expect(mapped.text).toBe(value)
    expect(written(mapped, file)).toEqual(expected)
  })
})

describe('Bicep', () => {
  const piecesIn = (file: string) => {
    const [statement] = parseBicep(file, 'bicep').statements
    if (statement?.kind !== 'variable' || statement.value.kind !== 'string') throw new Error('no string')
    return stringPieces(file, statement.value)?.map((piece) =>
      piece.kind === 'text' ? written(piece.text, file).join('|') : `<${file.slice(piece.start, piece.end)}>`,
    )
  }

  test.each([
    [`var a = 'b'`, ['b']],
    [`var a = ''`, ['']],
    [`var a = 'it\\'s\\n\\$\\u{1f}'`, [`i|t|\\'|s|\\n|\\$|\\u{1f}`]],
    [`var a = 'x\${b}y\${ c }'`, ['x', '<${b}>', 'y', '<${ c }>', '']],
    [`var a = '\${'in \${b}'}'`, ['', `<\${'in \${b}'}>`, '']],
    [`var a = '''\nb\\n\${c}\n'''`, ['b|\\|n|$|{|c|}|\n']],
    [`var a = '''\r\nb'''`, ['b']],
    [`var a = $'''\nb\${c}'''`, ['b', '<${c}>', '']],
    [`var a = $$'''b\${c}$\${d}'''`, ['b|$|{|c|}', '<$${d}>', '']],
    [`var a = ''''b''''`, [`'|b|'`]],
  ])('%s', (file, expected) => {
    expect(piecesIn(file)).toEqual(expected)
  })

  test('a comment in a hole: nobody tells the places', () => {
    expect(piecesIn(`var a = $'''\nb\${c /* } */}'''`)).toBe(undefined)
  })
})

describe('what is filled in', () => {
  test.each([
    ['${name}', '${name}'],
    ['name', '${name}'],
    ['{0}', '${0}'],
  ])('%s', (file, text) => {
    const builder = newTextBuilder()
    builder.add('<', 0)
    builder.addHole(file, 1)
    builder.add('>', 1 + file.length)
    const mapped = builder.done()
    expect(mapped.text).toBe(`<${text}>`)
    expect(mapped.holes).toEqual([{ start: 1, end: 1 + text.length }])
    expect(sourceSpan(mapped, 1, 1 + text.length)).toEqual({ start: 1, end: 1 + file.length })
    expect(sourceSpan(mapped, 0, text.length + 2)).toEqual({ start: 0, end: file.length + 2 })
    expect(sliceOf(mapped, 1, 4).holes).toEqual([{ start: 0, end: 3 }])
  })
})
