import { advance } from './lexer.js'
import { parseExpression } from './parse-expression.js'
import {
  parseExtension,
  parseExtensionConfig,
  parseImport,
  parseImportOrExtension,
  parseUsing,
} from './parse-import.js'
import { skipLineBreakAfterArrow } from './parse-member.js'
import { parseModule, parsePath, parseResource, parseTest } from './parse-resource.js'
import { parseOutputType, parseType } from './parse-type.js'
import { expect, fail, isAt, type Parser, parseIdentifier, skipLineBreak } from './parser.js'
import type {
  AssertStatement,
  Decorator,
  ExtendsStatement,
  FunctionStatement,
  MetadataStatement,
  OutputStatement,
  ParameterAssignment,
  ParameterStatement,
  Statement,
  TargetScopeStatement,
  TypeStatement,
  VariableStatement,
} from './syntax.js'
import { isConflictMarkerAt } from './tokens.js'
import { declarationMeantBy } from './wording.js'

export type Dialect = 'bicep' | 'bicepparam'

/** Parses what follows the word of a statement; `start` is where its decorators, or else the word, begin. */
type StatementParser = (parser: Parser, start: number, decorators: readonly Decorator[]) => Statement

const STATEMENT_PARSERS: Readonly<Record<Dialect, ReadonlyMap<string, StatementParser>>> = {
  bicep: new Map<string, StatementParser>([
    ['param', parseParameter],
    ['var', parseVariable],
    ['resource', parseResource],
    ['module', parseModule],
    ['output', parseOutput],
    ['type', parseTypeStatement],
    ['func', parseFunction],
    ['import', parseImportOrExtension],
    ['metadata', parseMetadata],
    ['targetScope', parseTargetScope],
    ['extension', parseExtension],
    ['assert', parseAssert],
    ['test', parseTest],
  ]),
  bicepparam: new Map<string, StatementParser>([
    ['using', parseUsing],
    ['extends', parseExtends],
    ['param', parseParameterAssignment],
    ['var', parseVariable],
    ['type', parseTypeStatement],
    ['import', parseImport],
    ['extension', parseExtension],
    ['extensionConfig', parseExtensionConfig],
  ]),
}

export function isDeclarationWord(word: string): boolean {
  return STATEMENT_PARSERS.bicep.has(word) || STATEMENT_PARSERS.bicepparam.has(word)
}

/** At the word of a statement. */
export function parseStatement(
  parser: Parser,
  dialect: Dialect,
  start: number,
  decorators: readonly Decorator[],
): Statement {
  const parsers = STATEMENT_PARSERS[dialect]
  const parseRest = isAt(parser, 'identifier') ? parsers.get(parser.value) : undefined
  if (parseRest === undefined) {
    const declarations = [...parsers.keys()]
    const expected =
      decorators.length > 0 ? 'a declaration below its decorators' : `a declaration (${declarations.join(', ')})`
    return fail(parser, expected, hintForDeclaration(parser, dialect, declarations))
  }
  advance(parser)
  return parseRest(parser, start, decorators)
}

function hintForDeclaration(parser: Parser, dialect: Dialect, declarations: readonly string[]): string | undefined {
  if (isConflictMarkerAt(parser.text, parser.start)) return 'an unresolved merge conflict'
  if (!isAt(parser, 'identifier')) return undefined
  if (isDeclarationWord(parser.value)) {
    return `this stands in .${dialect === 'bicep' ? 'bicepparam' : 'bicep'} files only`
  }
  const meant = declarationMeantBy(parser.value, declarations)
  return meant === undefined ? undefined : `did you mean '${meant}'?`
}

function parseTargetScope(parser: Parser, start: number, decorators: readonly Decorator[]): TargetScopeStatement {
  const value = parseValue(parser, " after 'targetScope'")
  return { kind: 'targetScope', start, end: parser.lastEnd, decorators, value }
}

/** `= expression` */
function parseValue(parser: Parser, where: string, hint?: string) {
  if (!isAt(parser, '=')) fail(parser, `'='${where}`, hint)
  advance(parser)
  return parseExpression(parser, true)
}

function parseMetadata(parser: Parser, start: number, decorators: readonly Decorator[]): MetadataStatement {
  const name = parseIdentifier(parser, 'a name for the metadata')
  const value = parseValue(parser, ' after the name')
  return { kind: 'metadata', start, end: parser.lastEnd, decorators, name, value }
}

function parseParameter(parser: Parser, start: number, decorators: readonly Decorator[]): ParameterStatement {
  const name = parseIdentifier(parser, "the parameter's name")
  const type = parseType(parser)
  if (!isAt(parser, '=')) {
    if (!isAt(parser, 'newline') && !isAt(parser, 'end')) {
      const isModifier = isAt(parser, '{')
      const hint = isModifier
        ? 'modifiers in braces are no longer Bicep: write decorators such as @allowed(…) above'
        : undefined
      fail(parser, "'=' or the end of the line after the parameter's type", hint)
    }
    return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue: null }
  }
  const defaultValue = parseValue(parser, '')
  return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue }
}

function parseParameterAssignment(
  parser: Parser,
  start: number,
  decorators: readonly Decorator[],
): ParameterAssignment {
  const name = parseIdentifier(parser, "the parameter's name")
  const hint = isAt(parser, 'identifier') ? 'a .bicepparam file gives values only: param name = value' : undefined
  const value = parseValue(parser, " after the parameter's name", hint)
  return { kind: 'parameterAssignment', start, end: parser.lastEnd, decorators, name, value }
}

function parseVariable(parser: Parser, start: number, decorators: readonly Decorator[]): VariableStatement {
  const name = parseIdentifier(parser, "the variable's name")
  const hasType = !isAt(parser, '=') && !isAt(parser, 'newline') && !isAt(parser, 'end')
  const type = hasType ? parseType(parser) : null
  const value = parseValue(parser, hasType ? " after the variable's type" : " after the variable's name")
  return { kind: 'variable', start, end: parser.lastEnd, decorators, name, type, value }
}

function parseTypeStatement(parser: Parser, start: number, decorators: readonly Decorator[]): TypeStatement {
  const name = parseIdentifier(parser, "the type's name")
  expect(parser, '=', " after the type's name")
  const value = parseType(parser)
  return { kind: 'type', start, end: parser.lastEnd, decorators, name, value }
}

function parseOutput(parser: Parser, start: number, decorators: readonly Decorator[]): OutputStatement {
  const name = parseIdentifier(parser, "the output's name")
  const type = parseOutputType(parser)
  const value = parseValue(parser, " after the output's type")
  return { kind: 'output', start, end: parser.lastEnd, decorators, name, type, value }
}

/** `name(a string, b int) string => expression` */
function parseFunction(parser: Parser, start: number, decorators: readonly Decorator[]): FunctionStatement {
  const name = parseIdentifier(parser, "the function's name")
  const parameters: FunctionStatement['parameters'][number][] = []
  expect(parser, '(', " after the function's name")
  skipLineBreak(parser)
  while (!isAt(parser, ')')) {
    const parameter = parseIdentifier(parser, "a parameter's name")
    parameters.push({ name: parameter, type: parseType(parser) })
    skipLineBreak(parser)
    if (!isAt(parser, ',')) break
    advance(parser)
    skipLineBreak(parser)
  }
  expect(parser, ')', " or ',' after the function's parameter")
  const returnType = parseType(parser)
  expect(parser, '=>', " after the function's type")
  skipLineBreakAfterArrow(parser)
  const body = parseExpression(parser, true)
  return { kind: 'function', start, end: parser.lastEnd, decorators, name, parameters, returnType, body }
}

function parseAssert(parser: Parser, start: number, decorators: readonly Decorator[]): AssertStatement {
  const name = parseIdentifier(parser, "the assertion's name")
  const value = parseValue(parser, ' after the name')
  return { kind: 'assert', start, end: parser.lastEnd, decorators, name, value }
}

function parseExtends(parser: Parser, start: number, decorators: readonly Decorator[]): ExtendsStatement {
  const path = parsePath(parser, 'the path of another parameter file')
  return { kind: 'extends', start, end: parser.lastEnd, decorators, path }
}
