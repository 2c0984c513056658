/** What a script says, whatever shell reads it: commands and assignments in the order written. Nothing is ever run. */
import type { Span } from '../../model/location.js'
import type { MappedText } from './mapped-text.js'

/** Spans are offsets into the script's text. */
export type Statement = Command | Assignment | Bracket | Loop | FunctionBody | End | Block

export interface Command extends Span {
  readonly kind: 'command'
  readonly words: readonly Word[]
  /** The file that its output goes to. */
  readonly output: Word | null
  readonly here: HereDocument | null
  /** Its input is what the command before it writes. */
  readonly isPiped: boolean
}

export interface Assignment {
  readonly kind: 'assignment'
  /** Where it is written. */
  readonly start: number
  readonly name: string
  readonly words: readonly Word[]
  /** A list of words, not one. */
  readonly isList: boolean
  /** A hash table, a word `-name:value` for each of its members. */
  readonly isTable?: boolean
  /** What is there already stays before it. */
  readonly isAdded: boolean
  /** A parameter of the script, which holds this where whoever runs it gives nothing else. */
  readonly isDefault?: boolean
}

/** A subshell begins or ends: what it changes of folders ends with it. */
export interface Bracket {
  readonly kind: 'open' | 'close'
}

/** What follows, up to the end that belongs to it, is done for each of the words; the span is that of its text. */
export interface Loop extends Span {
  readonly kind: 'loop'
  readonly name: string
  /** Empty where they cannot be told. */
  readonly words: readonly Word[]
}

/** What follows, up to the end that belongs to it, is done where the function is called. */
export interface FunctionBody extends Span {
  readonly kind: 'function'
  readonly name: string
}

export interface End {
  readonly kind: 'end'
}

/** Braces of PowerShell; the span begins with what they stand behind, and ends before the one that closes them. */
export interface Block extends Span {
  readonly kind: 'block'
  /** Lower-cased: `if`, `else`, `function`, `foreach-object`; empty where it is no word. */
  readonly head: string
}

export interface Word extends Span {
  readonly parts: readonly Part[]
}

export type Part = TextPart | VariablePart | UnknownPart

interface PartBase extends Span {
  /** What an unquoted variable holds is divided into words. */
  readonly isQuoted: boolean
}

export interface TextPart extends PartBase {
  readonly kind: 'text'
  readonly text: string
}

export interface VariablePart extends PartBase {
  readonly kind: 'variable'
  readonly name: string
  /** A macro of make or of a pipeline, or an expression of a workflow: filled in before the shell sees the text. */
  readonly isMacro: boolean
  /** What stands for it where it is not set; null: nothing does. */
  readonly fallback: string | null
  readonly written: string
  /** Of a hash table it stands for the members, though it is no `@table`. */
  readonly givesMembers?: boolean
}

export interface UnknownPart extends PartBase {
  readonly kind: 'unknown'
  readonly written: string
}

export interface HereDocument {
  readonly body: MappedText
  /** Variables in it are replaced. */
  readonly isExpanded: boolean
}

/** What fills in text before the shell sees it: `$(NAME)`, and `${{ }}` everywhere. */
export interface LexOptions {
  readonly hasMacros: boolean
}

/** Substitutions within substitutions; deeper ones are not followed. */
export const maximumNesting = 40
