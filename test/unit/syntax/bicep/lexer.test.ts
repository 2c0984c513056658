import { describe, expect, test } from '@jest/globals'
import { advance } from '../../../../src/syntax/bicep/lexer.js'
import { parserFor } from '../../../../src/syntax/bicep/parser.js'

/** The text's tokens, `kind` or `kind:value`, each with the text it spans where that says more. */
function tokens(text: string): string[] {
  const lexer = parserFor(text)
  const found: string[] = []
  do {
    advance(lexer)
    const { kind, value, start, end } = lexer
    const source = text.slice(start, end)
    if (kind === 'identifier' || kind === 'error') found.push(`${kind}:${value}`)
    else if (kind === 'string') found.push(`${kind}:${JSON.stringify(value)}${lexer.opensHole ? ' and a hole' : ''}`)
    else if (kind === 'newline') found.push(`${kind}:${lexer.lineBreakRuns}`)
    else found.push(kind === source ? kind : `${kind}:${source}`)
  } while (lexer.kind !== 'end' && lexer.kind !== 'error')
  return found
}

test.each([
  ['', ['end:']],
  [' \t ', ['end:']],
  ['a_1 B2 _c', ['identifier:a_1', 'identifier:B2', 'identifier:_c', 'end:']],
  ['true false null True', ['true', 'false', 'null', 'identifier:True', 'end:']],
  ['12 0', ['integer:12', 'integer:0', 'end:']],
  ['12a', ['integer:12', 'identifier:a', 'end:']],
  ['{}()[]@,;^', ['{', '}', '(', ')', '[', ']', '@', ',', ';', '^', 'end:']],
  // the longest match wins
  ['. ... ..', ['.', '...', '.', '.', 'end:']],
  ['a....b', ['identifier:a', '...', '.', 'identifier:b', 'end:']],
  [': :: :::', [':', '::', '::', ':', 'end:']],
  ['? ?? ???', ['?', '??', '??', '?', 'end:']],
  ['= == =~ => ==>', ['=', '==', '=~', '=>', '==', '>', 'end:']],
  ['! != !~ x!=y', ['!', '!=', '!~', 'identifier:x', '!=', 'identifier:y', 'end:']],
  ['< <= > >= <>', ['<', '<=', '>', '>=', '<', '>', 'end:']],
  ['| || && + - * / %', ['|', '||', '&&', '+', '-', '*', '/', '%', 'end:']],
  // line breaks, comments and pragmas
  ['a\nb', ['identifier:a', 'newline:1', 'identifier:b', 'end:']],
  ['a\r\n\r\n\nb', ['identifier:a', 'newline:1', 'identifier:b', 'end:']],
  ['a\n \n\t\n', ['identifier:a', 'newline:3', 'end:']],
  ['a // b\nc', ['identifier:a', 'newline:1', 'identifier:c', 'end:']],
  ['a // b\rc', ['identifier:a', 'newline:1', 'identifier:c', 'end:']],
  ['a /* b\n * c */ d', ['identifier:a', 'identifier:d', 'end:']],
  ['/**/a/***/b', ['identifier:a', 'identifier:b', 'end:']],
  ['// one\n// two', ['newline:1', 'end:']],
  ['#disable-next-line a-1 B_2 // why\nx', ['newline:1', 'identifier:x', 'end:']],
  ['a\n\t#restore-diagnostics b\nc', ['identifier:a', 'newline:2', 'identifier:c', 'end:']],
  ['#disable-diagnostics a |', ['|', 'end:']],
])('%j', (text, expected) => {
  expect(tokens(text)).toEqual(expected)
})

describe('strings', () => {
  test.each([
    [`''`, `""`],
    [`'a b'`, `"a b"`],
    [`'a // b'`, `"a // b"`],
    [String.raw`'\n\r\t\\\'\$'`, String.raw`"\n\r\t\\'$"`],
    [String.raw`'\u{41}\u{1F600}\u{00041}'`, `"A😀A"`],
    [String.raw`'\${a}'`, `"\${a}"`],
    ["'$'", '"$"'],
    ["'$a{b}'", '"$a{b}"'],
    ["'\0'", '"\\u0000"'],
    ["''''''", '""'],
    ["'''a'''", '"a"'],
    ["'''\na\n'''", '"a\\n"'],
    ["'''\r\na\r\n'''", '"a\\r\\n"'],
    ["'''\n\na'''", '"\\na"'],
    [String.raw`'''\n\'''`, String.raw`"\\n\\"`],
    // of a longer run of quotes the last three close
    ["'''a'''''", '"a\'\'"'],
    ["'''a''b'c'''", "\"a''b'c\""],
    [`'''\${a}'''`, `"\${a}"`],
    ["$'''a'''", '"a"'],
    [`$$'''\${a}'''`, `"\${a}"`],
    [`'a\${b}'`, '"a" and a hole'],
    [`$'''a\${b}'''`, '"a" and a hole'],
    [`$'''a$$\${b}'''`, '"a$$" and a hole'],
    [`$$'''a$$\${b}'''`, '"a$" and a hole'],
  ])('%s', (text, value) => {
    expect(tokens(text)[0]).toBe(`string:${value}`)
  })
})

test.each([
  ["'a", 0, 2, "the string has no closing ' on its line (several lines stand in '''…''')"],
  ["'a\n'", 0, 2, "the string has no closing ' on its line (several lines stand in '''…''')"],
  ["'a\\\n'", 0, 3, "the string has no closing ' on its line (several lines stand in '''…''')"],
  ["'a\\", 0, 3, "the string has no closing ' on its line (several lines stand in '''…''')"],
  ["'''a''", 0, 3, "the string that begins here is never closed by '''"],
  ["$$'''a", 0, 5, "the string that begins here is never closed by '''"],
  [String.raw`'a\b'`, 2, 4, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  [String.raw`'\u41'`, 1, 3, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  [String.raw`'\u{}'`, 1, 3, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  [String.raw`'\u{4g}'`, 1, 3, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  [String.raw`'\u{110000}'`, 1, 3, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  [String.raw`'\u{41'`, 1, 3, String.raw`an invalid escape, expected \n \r \t \\ \' \$ or \u{…}`],
  ['/* a', 0, 2, 'the comment that begins here is never closed, expected */'],
  ['/*/', 0, 2, 'the comment that begins here is never closed, expected */'],
  ['"a"', 0, 1, "found '\"', which begins nothing in Bicep: strings are written in single quotes: '…'"],
  [
    '“a”',
    0,
    1,
    "found the character U+201C, which begins nothing in Bicep: a typographic quote; strings are written in straight single quotes: '…'",
  ],
  [
    '\u00a0a',
    0,
    1,
    'found the character U+00A0, which begins nothing in Bicep: a no-break space; only spaces and tabs may stand between words',
  ],
  ['😀', 0, 2, 'found the character U+1F600, which begins nothing in Bicep'],
  ['\0', 0, 1, 'found the character U+0000, which begins nothing in Bicep'],
  ['\f', 0, 1, 'found the character U+000C, which begins nothing in Bicep'],
  ['é', 0, 1, 'found the character U+00E9, which begins nothing in Bicep'],
  [
    '#disable-next-line',
    0,
    1,
    "found '#', which begins nothing in Bicep: comments are written // … or /* … */; a pragma such as #disable-next-line stands on its own line, with codes",
  ],
  [
    '/**/ #disable-next-line a',
    5,
    6,
    "found '#', which begins nothing in Bicep: comments are written // … or /* … */; a pragma such as #disable-next-line stands on its own line, with codes",
  ],
  ['a'.repeat(256), 0, 256, 'a name of 256 characters, where at most 255 are allowed'],
])('%j is an error', (text, start, end, message) => {
  const lexer = parserFor(text)
  advance(lexer)
  const { kind, value } = lexer
  expect({ kind, start: lexer.start, end: lexer.end, value }).toEqual({ kind: 'error', start, end, value: message })
})

test('a name of 255 characters is one', () => {
  expect(tokens('a'.repeat(255))).toEqual([`identifier:${'a'.repeat(255)}`, 'end:'])
})
