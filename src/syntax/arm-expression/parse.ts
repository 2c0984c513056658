/**
 * Reads ARM template expressions as Azure's own reader does. Grammar and characters: Azure/bicep at 5abf4878,
 * `src/Arm.Expression/Parsers/{ExpressionParser,ExpressionScanner}.cs`, the deployment engine's parser as it was
 * published with the first Bicep. What follows from it: nothing is trimmed before the brackets are looked for; names
 * hold letters and digits of any script, `$` and `_`; only a function's result has properties and items; a number is an
 * integer with its sign next to it.
 */
import { offsetsOf } from '../json/string-offsets.js'
import type { JsonString } from '../json/syntax.js'
import type { Problem } from '../problem.js'
import type { ArmCall, ArmExpression, ArmExpressionResult, ArmInteger, ArmString } from './syntax.js'

/** Of the tree, chains of properties included, so that whoever walks it may recurse. */
const MAXIMUM_DEPTH = 200
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
const MAXIMUM_LENGTH = 24_576

const NAME = /[\p{L}_$][\p{L}\p{Nd}_$]*/uy
const NUMBER = /[+-]?\d+/y
const WORD = /[\p{L}\p{Nd}_$]{1,40}/uy
const BLANK = /[\s\u0085]*/y
const LARGEST_INTEGER = 2 ** 63
const END = 'the end of the expression'

/**
 * Reads a string of a template. `text` is the file in which `node` stands; spans are offsets into it.
 * A string is an expression when its first character is `[` and its last `]`; `[[` at the start of such a string
 * escapes it. Any other string is itself, `[[` included. Never throws.
 */
export function parseArmExpression(text: string, node: JsonString): ArmExpressionResult {
  const { value } = node
  if (!value.startsWith('[') || !value.endsWith(']')) return { kind: 'literal', value }
  if (value.startsWith('[[')) return { kind: 'literal', value: value.slice(1) }
  const reader = new Reader(text, node)
  try {
    return { kind: 'expression', expression: reader.readAll() }
  } catch (error) {
    if (error instanceof ArmExpressionStop) return { kind: 'problem', problem: error.problem }
    throw error
  }
}

/** Thrown inside the reader only. */
class ArmExpressionStop extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Positions are indexes into the decoded string; `offset` leads from there to the file. */
class Reader {
  private readonly value: string
  /** The index of the bracket that closes the expression. */
  private readonly last: number
  private readonly offset: (index: number) => number
  private at = 1
  /** Of the expression that was read last; 1 for a string or a number. */
  private height = 0

  constructor(text: string, node: JsonString) {
    this.value = node.value
    this.last = node.value.length - 1
    this.offset = offsetsOf(text, node)
  }

  readAll(): ArmExpression {
    const length = this.last - 1
    if (length > MAXIMUM_LENGTH) {
      throw this.stop(0, 1, `expected an expression of at most ${MAXIMUM_LENGTH} characters, found ${length}`)
    }
    const expression = this.readExpression(1)
    if (this.at < this.last) {
      throw this.unexpected(expression.kind === 'call' ? "'.', '[' or the closing ']'" : "the closing ']'")
    }
    return expression
  }

  /** From the next token, past the blanks that follow. `depth`: of this expression, the outermost being 1. */
  private readExpression(depth: number): ArmExpression {
    this.skipBlank()
    if (depth > MAXIMUM_DEPTH) throw this.tooDeep(this.at)
    const character = this.peek()
    if (character === "'") return this.readString()
    if (/[-+\d]/.test(character)) return this.readInteger()
    return this.readChain(this.readCall(depth), depth)
  }

  private readString(): ArmString {
    const start = this.at
    let quote = this.value.indexOf("'", start + 1)
    while (quote !== -1 && this.value[quote + 1] === "'") quote = this.value.indexOf("'", quote + 2)
    if (quote === -1)
      throw this.stop(start, start + 1, `expected a single quote at the end of the string, found ${END}`)
    this.at = quote + 1
    this.height = 1
    const value = this.value.slice(start + 1, quote).replaceAll("''", "'")
    const node: ArmString = { kind: 'string', start: this.offset(start), end: this.offset(this.at), value }
    this.skipBlank()
    return node
  }

  private readInteger(): ArmInteger {
    const start = this.at
    const written = this.match(NUMBER)
    if (written === '') throw this.stop(start, start + 1, `expected a digit right after '${this.peek()}'`)
    if (/[.eE]/.test(this.peek())) {
      throw this.stop(start, this.at + 1, 'expected an integer, found a number with a fraction or an exponent')
    }
    const value = Number(written)
    if (Math.abs(value) > LARGEST_INTEGER) {
      throw this.stop(start, this.at, `expected an integer of 64 bits, found ${written}`)
    }
    this.height = 1
    const node: ArmInteger = { kind: 'integer', start: this.offset(start), end: this.offset(this.at), value }
    this.skipBlank()
    return node
  }

  private readCall(depth: number): ArmCall {
    const start = this.at
    let name = this.readName('a function call, a string in single quotes or an integer')
    let namespace: string | null = null
    this.skipBlank()
    if (this.accept('.')) {
      namespace = name
      name = this.readName(`a function's name after '${namespace}.'`)
      this.skipBlank()
    }
    if (!this.accept('(')) throw this.notCalled(name)
    const parameters: ArmExpression[] = []
    let height = 0
    this.skipBlank()
    if (!this.accept(')')) {
      do {
        parameters.push(this.readExpression(depth + 1))
        height = Math.max(height, this.height)
      } while (this.accept(','))
      if (!this.accept(')')) throw this.unexpected("',' or ')' after the argument")
    }
    this.grow(height, start)
    return {
      kind: 'call',
      start: this.offset(start),
      end: this.offset(this.at),
      namespace,
      name,
      arguments: parameters,
    }
  }

  /** `.name` and `[index]` after a call, as many as there are. */
  private readChain(call: ArmCall, depth: number): ArmExpression {
    const start = this.at
    let base: ArmExpression = call
    this.skipBlank()
    for (;;) {
      const height = this.height
      if (this.accept('.')) {
        this.skipBlank()
        const name = this.readName("a property name after '.'")
        this.grow(height, start)
        base = { kind: 'propertyAccess', start: call.start, end: this.offset(this.at), base, name }
      } else if (this.accept('[')) {
        const index = this.readExpression(depth + 1)
        if (!this.accept(']')) throw this.unexpected("']' after the index")
        this.grow(Math.max(height, this.height), start)
        base = { kind: 'indexAccess', start: call.start, end: this.offset(this.at), base, index }
      } else {
        return base
      }
      this.skipBlank()
    }
  }

  private readName(what: string): string {
    this.skipBlank()
    const name = this.match(NAME)
    if (name === '') throw this.unexpected(what)
    return name
  }

  /** What stands here, '' at the closing bracket. */
  private peek(): string {
    return this.at < this.last ? this.value.charAt(this.at) : ''
  }

  private accept(character: string): boolean {
    if (this.peek() !== character) return false
    this.at++
    return true
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.value)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private skipBlank(): void {
    this.match(BLANK)
  }

  private grow(height: number, start: number): void {
    this.height = height + 1
    if (this.height > MAXIMUM_DEPTH) throw this.tooDeep(start)
  }

  private stop(start: number, end: number, message: string): ArmExpressionStop {
    return new ArmExpressionStop({ start: this.offset(start), end: this.offset(end), message })
  }

  private tooDeep(at: number): ArmExpressionStop {
    return this.stop(at, at + 1, `expected at most ${MAXIMUM_DEPTH} levels of calls and properties, found one more`)
  }

  private unexpected(what: string, hint = ''): ArmExpressionStop {
    const start = this.at
    const word = this.match(WORD)
    const end = Math.max(this.at, start + 1)
    const found = start >= this.last ? END : `'${this.value.slice(start, end)}'`
    const advice = hint === '' && word === '' && start < this.last ? adviceOn(this.value.charAt(start)) : hint
    return this.stop(start, end, `expected ${what}, found ${found}${advice === '' ? '' : `: ${advice}`}`)
  }

  private notCalled(name: string): ArmExpressionStop {
    const isLiteral = /^(?:true|false|null)$/i.test(name)
    return this.unexpected(`'(' after the function name '${name}'`, isLiteral ? `write ${name}()` : '')
  }
}

function adviceOn(character: string): string {
  if ('+-*/%=!<>&|?:'.includes(character)) return 'ARM expressions have functions in place of operators'
  if (character === '"') return 'strings take single quotes here'
  return ''
}
