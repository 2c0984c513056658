import { advance } from './lexer.js'
import { parseObject, parseString } from './parse-literal.js'
import {
  expect,
  expectWord,
  fail,
  isAt,
  isWord,
  type Parser,
  parseIdentifier,
  skipLineBreak,
  skipSeparator,
} from './parser.js'
import type {
  Decorator,
  ExtensionConfigStatement,
  ExtensionStatement,
  Identifier,
  ImportItem,
  ImportStatement,
  ObjectLiteral,
  UsingStatement,
} from './syntax.js'

/** Behind the word, in a `.bicep` file: an import, or an extension in the old form `import 'name@version'`. */
export function parseImportOrExtension(
  parser: Parser,
  start: number,
  decorators: readonly Decorator[],
): ImportStatement | ExtensionStatement {
  return isAt(parser, 'string') ? parseExtension(parser, start, decorators) : parseImport(parser, start, decorators)
}

/** Behind the word: `{ a, b as c } from 'path'` or `* as name from 'path'`. */
export function parseImport(parser: Parser, start: number, decorators: readonly Decorator[]): ImportStatement {
  let items: ImportItem[] | null = null
  let wildcard: Identifier | null = null
  if (isAt(parser, '*')) {
    advance(parser)
    expectWord(parser, 'as', " after '*'")
    wildcard = parseIdentifier(parser, "a name after 'as'")
  } else if (isAt(parser, '{')) {
    items = parseImportItems(parser)
  } else {
    fail(parser, "'{' or '*' after 'import'")
  }
  expectWord(parser, 'from', ' after what is imported')
  if (!isAt(parser, 'string')) fail(parser, "the path as a string after 'from'")
  const path = parseString(parser)
  return { kind: 'import', start, end: parser.lastEnd, decorators, items, wildcard, path }
}

function parseImportItems(parser: Parser): ImportItem[] {
  const items: ImportItem[] = []
  advance(parser)
  skipLineBreak(parser)
  while (!isAt(parser, '}')) {
    items.push(parseImportItem(parser))
    if (!skipSeparator(parser)) break
  }
  expect(parser, '}', ", ',' or the end of the line after the imported name")
  return items
}

function parseImportItem(parser: Parser): ImportItem {
  if (isAt(parser, 'string') && parser.opensHole) fail(parser, `a string without \${…}`)
  const name = isAt(parser, 'string') ? parseString(parser) : parseIdentifier(parser, 'the name of an import')
  if (!isWord(parser, 'as')) {
    if ('kind' in name) fail(parser, "'as' and a name after the string")
    return { start: name.start, end: name.end, name, alias: null }
  }
  advance(parser)
  const alias = parseIdentifier(parser, "a name after 'as'")
  return { start: name.start, end: alias.end, name, alias }
}

/** Behind the word: `name [with {…}] [as alias]`. */
export function parseExtension(parser: Parser, start: number, decorators: readonly Decorator[]): ExtensionStatement {
  const specification = isAt(parser, 'string')
    ? parseString(parser)
    : parseIdentifier(parser, "the extension's name, or a string")
  const configuration = isWord(parser, 'with') ? parseWith(parser) : null
  let alias: Identifier | null = null
  if (isWord(parser, 'as')) {
    advance(parser)
    alias = parseIdentifier(parser, "a name after 'as'")
  }
  return { kind: 'extension', start, end: parser.lastEnd, decorators, specification, configuration, alias }
}

/** Behind the word: `name with {…}`. */
export function parseExtensionConfig(
  parser: Parser,
  start: number,
  decorators: readonly Decorator[],
): ExtensionConfigStatement {
  const name = parseIdentifier(parser, "the extension's name")
  const configuration = parseWith(parser)
  return { kind: 'extensionConfig', start, end: parser.lastEnd, decorators, name, configuration }
}

/** Behind the word: `'path' [with {…}]` or `none [with {…}]`. */
export function parseUsing(parser: Parser, start: number, decorators: readonly Decorator[]): UsingStatement {
  let path: UsingStatement['path'] = null
  if (isWord(parser, 'none')) {
    advance(parser)
  } else {
    if (!isAt(parser, 'string') || parser.opensHole)
      fail(parser, `the template's path as a string without \${…}, or 'none'`)
    path = parseString(parser)
  }
  const configuration = isWord(parser, 'with') ? parseWith(parser) : null
  return { kind: 'using', start, end: parser.lastEnd, decorators, path, configuration }
}

/** `with {…}` */
function parseWith(parser: Parser): ObjectLiteral {
  expectWord(parser, 'with')
  if (!isAt(parser, '{')) fail(parser, "'{' after 'with'")
  return parseObject(parser, null)
}
