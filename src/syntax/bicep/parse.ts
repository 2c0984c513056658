import type { Problem } from '../problem.js'
import { advance } from './lexer.js'
import { parseDecorators } from './parse-decorator.js'
import { type Dialect, parseStatement } from './parse-statement.js'
import { fail, isAt, type Parser, parserFor, restartAt, StatementError, skipLineBreak } from './parser.js'
import { brokeAtNextDeclaration, skipBrokenStatement } from './recover.js'
import type { BicepFile, Statement } from './syntax.js'
import { isConflictMarkerAt } from './tokens.js'

/** Twice what Azure takes as a template, in characters: text beyond it is no Bicep file, and its tree would be huge. */
const MAX_LENGTH = 8 * 1024 * 1024
/** Text with more broken statements than this is no Bicep file either. */
const MAX_BROKEN = 1000

/**
 * Parses a `.bicep` or `.bicepparam` file. Never throws on input: a statement that cannot be parsed is left out and
 * gives one problem, where its parsing stopped; the others are parsed. Trees are less than 1300 nodes high, so that
 * they can be walked recursively; a statement that nests deeper is a problem too. Takes linear time.
 *
 * @param text without a byte order mark
 */
export function parseBicep(text: string, dialect: Dialect): BicepFile {
  if (text.length > MAX_LENGTH) {
    const problem = { start: 0, end: 0, message: `a file of more than ${MAX_LENGTH} characters` }
    return { statements: [], referring: [], problems: [problem] }
  }
  const statements: Statement[] = []
  const referring: Statement[] = []
  const problems: Problem[] = []
  const parser = parserFor(text)
  let broken = 0
  let isDecoratedByBroken = false
  restartAt(parser, 0)
  skipLineBreak(parser)
  while (!isAt(parser, 'end')) {
    if (broken === MAX_BROKEN) {
      const message = `more than ${MAX_BROKEN} broken statements: the rest of the file is not read`
      problems.push({ start: parser.start, end: parser.start, message })
      break
    }
    const outcome = parseOrSkip(parser, dialect)
    if (outcome.statement === null) broken++
    // A declaration without its decorators would say something else: it counts as broken together with them.
    if (!isDecoratedByBroken) {
      if (outcome.statement !== null) {
        statements.push(outcome.statement)
        if (parser.usesNames || outcome.statement.kind === 'type') referring.push(outcome.statement)
      } else if (problems.at(-1)?.start !== outcome.problem.start) problems.push(outcome.problem)
    }
    isDecoratedByBroken = outcome.statement === null && outcome.isInDecorators
    skipLineBreak(parser)
  }
  // A resource that is not closed may have broken behind those that follow it.
  problems.sort((one, other) => one.start - other.start)
  return { statements, referring, problems }
}

type Outcome =
  | { readonly statement: Statement }
  | { readonly statement: null; readonly problem: Problem; readonly isInDecorators: boolean }

function parseOrSkip(parser: Parser, dialect: Dialect): Outcome {
  const { start } = parser
  let declaration = -1
  parser.holdsUnindentedResource = false
  parser.usesNames = false
  try {
    const decorators = parseDecorators(parser)
    declaration = parser.start
    const statement = parseStatement(parser, dialect, start, decorators)
    expectEndOfStatement(parser)
    return { statement }
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    const isInDecorators = declaration === -1
    const from = isInDecorators ? start : declaration
    skipBrokenStatement(parser, from, error.span.start)
    return { statement: null, problem: problemOf(error, parser.text, from), isInDecorators }
  }
}

/** @param from where the broken statement begins */
function problemOf({ span, message, hint }: StatementError, text: string, from: number): Problem {
  const isUnclosed = brokeAtNextDeclaration(text, from, span.start)
  const advice = isUnclosed ? 'a bracket above this line is not closed' : hint
  return { ...span, message: advice === '' ? message : `${message} (${advice})` }
}

/** A line that begins with an operator was meant to go on with the statement: what was read of it is not its value. */
function expectEndOfStatement(parser: Parser): void {
  if (isAt(parser, 'end')) return
  if (!isAt(parser, 'newline')) fail(parser, 'the end of the line after the statement')
  if (!isOperatorAt(parser.text, parser.next)) return
  advance(parser)
  fail(parser, 'a statement', 'only ? and : may begin the line on which an expression goes on')
}

function isOperatorAt(text: string, at: number): boolean {
  if (at === text.length || !'+-*/%&|<>=!?:.,^'.includes(text.charAt(at))) return false
  const isSomethingElse = text.startsWith('/*', at) || text.startsWith('<%', at) || isConflictMarkerAt(text, at)
  return !isSomethingElse
}
