import { describe, expect, test } from '@jest/globals'
import { parseArmExpression } from '../../../../src/syntax/arm-expression/parse.js'
import type { ArmExpression, ArmExpressionResult } from '../../../../src/syntax/arm-expression/syntax.js'
import { parseJson } from '../../../../src/syntax/json/parse.js'

/** Reads the JSON text of one string. */
function parse(json: string): ArmExpressionResult {
  const { root } = parseJson(json)
  if (root?.kind !== 'string') throw new Error('no string')
  return parseArmExpression(json, root)
}

/** Reads an expression that is written without its brackets and its JSON quotes. */
function parseInner(expression: string): ArmExpressionResult {
  return parse(JSON.stringify(`[${expression}]`))
}

/** The tree in a form that is read at a glance, with every property and item in its own parentheses. */
function shown(node: ArmExpression): string {
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.value)
    case 'integer':
      return String(node.value)
    case 'call':
      return `${node.namespace === null ? '' : `${node.namespace}:`}${node.name}(${node.arguments.map(shown).join(' ')})`
    case 'propertyAccess':
      return `{${shown(node.base)}.${node.name}}`
    case 'indexAccess':
      return `{${shown(node.base)}[${shown(node.index)}]}`
  }
}

describe('literals', () => {
  // ExpressionParser.IsLanguageExpression looks at the first and the last character and trims nothing.
  test.each([
    ['', ''],
    ['[', '['],
    [']', ']'],
    ['IPVS', 'IPVS'],
    ['[prod] cluster', '[prod] cluster'],
    [" [parameters('a')]", " [parameters('a')]"],
    ["[parameters('a')] ", "[parameters('a')] "],
    ["[[parameters('a')]", "[parameters('a')]"],
    ['[[]', '[]'],
    ['[[a]]', '[a]]'],
    ['[[a', '[[a'],
  ])('%j is %j', (value, literal) => {
    expect(parse(JSON.stringify(value))).toEqual({ kind: 'literal', value: literal })
  })
})

describe('expressions', () => {
  test.each([
    ["parameters('mode')", 'parameters("mode")'],
    ["'it''s'", '"it\'s"'],
    ["''", '""'],
    ["''''", '"\'"'],
    ["'''a'' '", `"'a' "`],
    ['42', '42'],
    ['-1', '-1'],
    ['+1', '1'],
    ['-9223372036854775808', '-9223372036854776000'],
    ['true()', 'true()'],
    ["CONCAT('a', 1, f())", 'CONCAT("a" 1 f())'],
    ["contoso.pick('a')", 'contoso:pick("a")'],
    ["parameters('p').kubeProxyConfig.mode", '{{parameters("p").kubeProxyConfig}.mode}'],
    ["variables('v')[copyIndex()]['a b'].c[0]", '{{{{variables("v")[copyIndex()]}["a b"]}.c}[0]}'],
    ["lambda('x', lambdaVariables('x'))", 'lambda("x" lambdaVariables("x"))'],
    ['f().$ref._a1', '{{f().$ref}._a1}'],
    ['f().größe', '{f().größe}'],
    ["\n f ( 'a' ,\r\n\t1 ) . b [ 0 ] ", '{{f("a" 1).b}[0]}'],
    ['contoso . pick ( )', 'contoso:pick()'],
    ["'a, ] b'", '"a, ] b"'],
  ])('%s', (expression, tree) => {
    const result = parseInner(expression)
    expect(result.kind === 'expression' ? shown(result.expression) : result).toBe(tree)
  })

  test('spans are offsets into the file, escapes before them counted', () => {
    const text = String.raw`{ "a": "[f('\u0041\n', g().b[-1])]" }`
    const { root } = parseJson(text)
    const value = root?.kind === 'object' ? root.members[0]?.value : undefined
    if (value?.kind !== 'string') throw new Error('no string')
    const result = parseArmExpression(text, value)
    if (result.kind !== 'expression') throw new Error('no expression')
    const spans: [string, string][] = []
    const visit = (node: ArmExpression): void => {
      spans.push([node.kind, text.slice(node.start, node.end)])
      if (node.kind === 'call') node.arguments.forEach(visit)
      if (node.kind === 'propertyAccess' || node.kind === 'indexAccess') visit(node.base)
      if (node.kind === 'indexAccess') visit(node.index)
    }
    visit(result.expression)
    expect(spans).toEqual([
      ['call', String.raw`f('\u0041\n', g().b[-1])`],
      ['string', String.raw`'\u0041\n'`],
      ['indexAccess', 'g().b[-1]'],
      ['propertyAccess', 'g().b'],
      ['call', 'g()'],
      ['integer', '-1'],
    ])
  })

  test('reads 200 levels: calls, and the properties of a chain', () => {
    expect(parseInner(`${'f('.repeat(200)}${')'.repeat(200)}`).kind).toBe('expression')
    expect(parseInner(`f()${'.a'.repeat(199)}`).kind).toBe('expression')
  })
})

describe('problems', () => {
  test.each<[string, string, string]>([
    ['', '', 'expected a function call, a string in single quotes or an integer, found the end of the expression'],
    ['parameters', '', "expected '(' after the function name 'parameters', found the end of the expression"],
    ['true', '', "expected '(' after the function name 'true', found the end of the expression: write true()"],
    ['f(', '', 'expected a function call, a string in single quotes or an integer, found the end of the expression'],
    ["f('a'", '', "expected ',' or ')' after the argument, found the end of the expression"],
    ["f('a' 'b')", "'", "expected ',' or ')' after the argument, found '''"],
    ['f(,)', ',', "expected a function call, a string in single quotes or an integer, found ','"],
    ["f('a)", "'", 'expected a single quote at the end of the string, found the end of the expression'],
    ['f().', '', "expected a property name after '.', found the end of the expression"],
    ['f().0', '0', "expected a property name after '.', found '0'"],
    ['f()[0', '', "expected ']' after the index, found the end of the expression"],
    ['f() g()', 'g', "expected '.', '[' or the closing ']', found 'g'"],
    ["'a'.b", '.', "expected the closing ']', found '.'"],
    ['a.b.c()', '.', "expected '(' after the function name 'b', found '.'"],
    [
      'f() + 1',
      '+',
      "expected '.', '[' or the closing ']', found '+': ARM expressions have functions in place of operators",
    ],
    [
      'f("a")',
      String.raw`\"`,
      "expected a function call, a string in single quotes or an integer, found '\"': strings take single quotes here",
    ],
    ['1.5', '1.', 'expected an integer, found a number with a fraction or an exponent'],
    ['1e3', '1e', 'expected an integer, found a number with a fraction or an exponent'],
    ['- 1', '-', "expected a digit right after '-'"],
    ['5abc', 'abc', "expected the closing ']', found 'abc'"],
    ['99999999999999999999', '99999999999999999999', 'expected an integer of 64 bits, found 99999999999999999999'],
    [`${'f('.repeat(201)}`, 'f', 'expected at most 200 levels of calls and properties, found one more'],
    [`f()${'.a'.repeat(200)}`, '.', 'expected at most 200 levels of calls and properties, found one more'],
    [
      `${'f('.repeat(150)}g()${'.a'.repeat(100)}${')'.repeat(150)}`,
      'f',
      'expected at most 200 levels of calls and properties, found one more',
    ],
    [
      `${'f('.repeat(100)}g()${'.a'.repeat(120)}${',1)'.repeat(100)}`,
      'f',
      'expected at most 200 levels of calls and properties, found one more',
    ],
    [
      `${'f()['.repeat(100)}g()${'.a'.repeat(120)}${']'.repeat(100)}`,
      '[',
      'expected at most 200 levels of calls and properties, found one more',
    ],
    [`'${'a'.repeat(24_575)}'`, '[', 'expected an expression of at most 24576 characters, found 24577'],
  ])('%.40s', (expression, found, message) => {
    const text = JSON.stringify(`[${expression}]`)
    const result = parse(text)
    if (result.kind !== 'problem') throw new Error(`no problem but ${result.kind}`)
    expect(result.problem.message).toBe(message)
    if (found !== '') expect(text.slice(result.problem.start, result.problem.end)).toBe(found)
    else expect(result.problem.start).toBe(text.length - 2)
  })
})
