import { describe, expect, test } from '@jest/globals'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { nodesOf } from './nodes.js'
import { outline } from './outline.js'

/** The outline of `var x = …`, or the first problem's message. */
function parsed(expression: string): string {
  const { statements, problems } = parseBicep(`var x = ${expression}`, 'bicep')
  const [statement] = statements
  if (problems[0] !== undefined) return problems[0].message
  if (statement?.kind !== 'variable') throw new Error('no variable')
  return outline(statement.value)
}

describe('expressions', () => {
  test.each([
    // literals
    ['42', '42'],
    ['0007', '7'],
    ['18446744073709551615', '18446744073709552000'],
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    // precedence: products, sums, comparisons, equality, and, or, coalesce, ternary
    ['a + b * c', '(+ a (* b c))'],
    ['a * b + c', '(+ (* a b) c)'],
    ['a - b - c', '(- (- a b) c)'],
    ['a / b % c * d', '(* (% (/ a b) c) d)'],
    ['a < b + 1', '(< a (+ b 1))'],
    ['a <= b == c >= d', '(== (<= a b) (>= c d))'],
    ['a =~ b != c !~ d', '(!~ (!= (=~ a b) c) d)'],
    ['a && b == c || d && e', '(|| (&& a (== b c)) (&& d e))'],
    ['a ?? b || c', '(?? a (|| b c))'],
    ['a ?? b ?? c', '(?? (?? a b) c)'],
    ['a || b ?? c ? d : e', '(? (?? (|| a b) c) d e)'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a ? b ? c : d : e', '(? a (? b c d) e)'],
    ['a * b + c < d == e && f || g ?? h', '(?? (|| (&& (== (< (+ (* a b) c) d) e) f) g) h)'],
    ['a ?? b || c && d == e < f + g * h', '(?? a (|| b (&& c (== d (< e (+ f (* g h)))))))'],
    // unary
    ['!a && -b == c', '(&& (! a) (== (- b) c))'],
    ['-a.b', '(- (. a b))'],
    ['a - -b', '(- a (- b))'],
    ['!(!a)', '(! (paren (! a)))'],
    // accesses
    ['a.b.?c', '(.? (. a b) c)'],
    ['a[0][?1][^2][?^3]', '([?^] ([^] ([?] ([] a 0) 1) 2) 3)'],
    ['a::b.id', '(. (:: a b) id)'],
    ['a!.b!', '(nonNull (. (nonNull a) b))'],
    ['a! != b', '(!= (nonNull a) b)'],
    ["'a'.length", '(. "a" length)'],
    ['[1][0]', '([] (array 1) 0)'],
    // names that are words elsewhere
    ['param.resource.for[if]', '([] (. (. param resource) for) if)'],
    // calls
    ['f()', '(call f)'],
    ['f(a, b)', '(call f a b)'],
    ['f(\n  a,\n  b\n)', '(call f a b)'],
    ['f(a, // why\n  b // why\n)', '(call f a b)'],
    ['sys.f(a).g', '(. (method sys f a) g)'],
    ['a.b(c)(', "expected the end of the line after the statement, found '('"],
    // parentheses and lambdas
    ['(a)', '(paren a)'],
    ['(\n  a\n)', '(paren a)'],
    ['a => a.b', '(=> (a) (. a b))'],
    ['() => 1', '(=> () 1)'],
    ['(a) => a', '(=> (a) a)'],
    ['(a, b) => a + b', '(=> (a b) (+ a b))'],
    ['(\n  a,\n  b\n) =>\n  a', '(=> (a b) a)'],
    ['a => b => c', '(=> (a) (=> (b) c))'],
    ['f(x, i => {\n  a: i\n})', '(call f x (=> (i) {a: i}))'],
    // line breaks before ? and :
    ['a\n  ? b\n\n  // why\n  : c', '(? a b c)'],
    // objects
    ['{}', '{}'],
    ['{\n}', '{}'],
    ["{ a: 1, 'b-c': 2 }", '{a: 1, "b-c": 2}'],
    ['{ a: 1, }', '{a: 1}'],
    ['{\n  a: 1\n\n  // why\n  b: { c: 2 }\n}', '{a: 1, b: {c: 2}}'],
    ['{ a: 1, b: 2\nc: 3 }', '{a: 1, b: 2, c: 3}'],
    [`{ '\${k}-x': 1 }`, '{""{k}"-x": 1}'],
    ['{ ...a, b: 1, ...c.d }', '{(... a), b: 1, (... (. c d))}'],
    ['{ resource: 1, if: 2, for: 3, in: 4 }', '{resource: 1, if: 2, for: 3, in: 4}'],
    ['{ __proto__: 1, constructor: 2 }', '{__proto__: 1, constructor: 2}'],
    // arrays
    ['[]', '(array)'],
    ['[\n]', '(array)'],
    ['[1, 2]', '(array 1 2)'],
    ['[1,]', '(array 1)'],
    ['[\n  1\n  ...a\n  [2]\n]', '(array 1 (... a) (array 2))'],
    ['[1, 2\n3]', '(array 1 2 3)'],
    // loops
    ['[for a in b: a.c]', '(for a b (. a c))'],
    ['[for (a, i) in b: { n: i }]', '(for a,i b {n: i})'],
    ['[\n  for a in [1, 2]: [for b in a: b]\n]', '(for a (array 1 2) (for b a b))'],
    // comments and pragmas are no tokens
    ['/* one */ a /* two\n three */ + b // four', '(+ a b)'],
    ['{\n  #disable-next-line BCP036 no-x // why\n  a: 1\n}', '{a: 1}'],
  ])('%j', (expression, expected) => {
    expect(parsed(expression)).toBe(expected)
  })

  test.each([
    ['', 'expected an expression, found the end of the file'],
    ['a +', 'expected an expression, found the end of the file'],
    ['a +\n b', 'expected an expression, found the end of the line'],
    ['a ?\n b : c', 'expected an expression, found the end of the line'],
    ['a ? b', "expected ':' and the expression for 'false' of this '?', found the end of the file"],
    ['!!a', "expected an operand after '!', found '!' (one ! or - at most: write !(!…))"],
    ['--1', "expected an operand after '-', found '-' (one ! or - at most: write -(-…))"],
    ['18446744073709551616', 'an integer larger than 18446744073709551615'],
    ['1.5', "expected a name, found the number 5 (fractions are written json('1.5'))"],
    ['a.', "expected the name of a property or function after '.', found the end of the file"],
    ['a.true', "expected the name of a property or function after '.', found 'true' (a reserved word)"],
    ['a.?f()', "expected a property after '.?', found '(' (functions are called with . alone)"],
    ['a[]', "expected an expression, found ']'"],
    ['a[1', "expected ']' after the index, found the end of the file"],
    ['f(a b)', "expected ',' or ')' after the argument, found 'b'"],
    ['f(a,)', "expected an argument after ',', found ')' (remove the ',' after the last argument)"],
    [
      "f(\n  'a'\n  'b'\n)",
      "expected ',' or ')' after the argument, found a string (arguments on lines of their own are also separated by ',')",
    ],
    [
      '()',
      "expected '=>' after the parameters of a lambda, found the end of the file (a parenthesis holds one expression)",
    ],
    [
      '(a, b)',
      "expected '=>' after the parameters of a lambda, found the end of the file (a parenthesis holds one expression)",
    ],
    ['(a + 1, b) => a', "expected names only in the parenthesis before =>, found '=>'"],
    ['(a', "expected ')' to close the parenthesis, found the end of the file"],
    ['{ a 1 }', "expected ':' after the property name, found the number 1"],
    ['{ a = 1 }', "expected ':' after the property name, found '=' (properties are written name: value)"],
    [
      '{ a-b: 1 }',
      "expected ':' after the property name, found '-' (a property name with other signs than letters, digits and _ stands in quotes: 'a-b': value)",
    ],
    ['{ null: 1 }', "expected a property name, found 'null' (as a name it stands in quotes)"],
    ['{ 1: 1 }', 'expected a property name, found the number 1 (as a name it stands in quotes)'],
    ['{ a: 1 b: 2 }', "expected '}', ',' or the end of the line after the property, found 'b'"],
    [
      '{\n  a: 1,\n  b: 2\n}',
      "expected an element after ',', found the end of the line (a line break separates by itself: remove the ',')",
    ],
    ['{\n  a: 1\n  , b: 2\n}', "expected a property name, found ','"],
    ['{ a: 1', "expected '}', ',' or the end of the line after the property, found the end of the file"],
    ['{ a: 1\n', "expected '}' to close the object, found the end of the file"],
    ['[1 2]', "expected ']', ',' or the end of the line after the array's element, found the number 2"],
    ['[1\n', "expected ']' to close the array, found the end of the file"],
    ['[for]', "expected the loop's variable or (item, index), found ']'"],
    ['[for (a) in b: c]', "expected ',' between the loop's item and index, found ')'"],
    ['[for a of b: c]', "expected 'in' after the loop's variable, found 'of'"],
    ['[for a in b { }]', "expected ':' after the loop's array, found '{'"],
    ['a & b', "found '&', which begins nothing in Bicep: the operator 'and' is written &&"],
    ['a | b', "expected the end of the line after the statement, found '|' (the operator 'or' is written ||)"],
    [
      '1;',
      "expected the end of the line after the statement, found ';' (statements and properties end with their line, without ';')",
    ],
    ["'what's up'", "expected the end of the line after the statement, found 's' (a quote in a string is written \\')"],
    ['a =>\nvar y = 1', 'expected an expression, found the end of the line'],
  ])('%j is refused', (expression, message) => {
    expect(parsed(expression)).toBe(message)
  })
})

describe('spans', () => {
  test.each([
    ['a.b + c[0] * f(x)', 'binary', ['a.b + c[0] * f(x)', 'c[0] * f(x)']],
    ['(a ) + b', 'parenthesized', ['(a )']],
    ['!a.b', 'unary', ['!a.b']],
    ['a\n ? b\n : c + d // end', 'ternary', ['a\n ? b\n : c + d']],
    [`'x\${a}y\${'z'}' `, 'string', [`'x\${a}y\${'z'}'`, "'z'"]],
    [`$$'''\na \${b} $\${c}'''`, 'string', [`$$'''\na \${b} $\${c}'''`]],
    ['{ a : 1, b: {} }', 'property', ['a : 1', 'b: {}']],
    ['[ 1 ] // end', 'array', ['[ 1 ]']],
    ['a.b(c).d', 'instanceCall', ['a.b(c)']],
    ['a .b! .c', 'nonNull', ['a .b!']],
    ['map(a, (b , c) => b)', 'lambda', ['(b , c) => b']],
    ['[for a in b: c ]', 'for', ['[for a in b: c ]']],
  ])('of %j: %s', (expression, kind, expected) => {
    const text = `var x = ${expression}\n`
    const ofKind = nodesOf(parseBicep(text, 'bicep').statements).filter(({ node }) => node.kind === kind)
    expect(ofKind.map(({ node }) => text.slice(node.start, node.end))).toEqual(expected)
  })
})
