/**
 * ARM template expressions: the text between `[` and `]` of a JSON string. Spans are offsets into the *file*, also
 * where the JSON string holds escapes before them.
 * Grammar: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
import type { Span } from '../../model/location.js'
import type { Problem } from '../problem.js'

/** What a JSON string of a template is. */
export type ArmExpressionResult =
  /** Itself, one bracket taken off where it was escaped with `[[`. */
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'expression'; readonly expression: ArmExpression }
  /** Bracketed, and no expression that Azure would read: where reading stopped, and why. */
  | { readonly kind: 'problem'; readonly problem: Problem }

export type ArmExpression = ArmString | ArmInteger | ArmCall | ArmPropertyAccess | ArmIndexAccess

/** `'it''s'`; decoded, the span includes the single quotes. */
export interface ArmString extends Span {
  readonly kind: 'string'
  readonly value: string
}

export interface ArmInteger extends Span {
  readonly kind: 'integer'
  readonly value: number
}

/** `concat(…)`, and `contoso.name(…)` for a user function. Names are matched without regard to case. */
export interface ArmCall extends Span {
  readonly kind: 'call'
  readonly namespace: string | null
  readonly name: string
  readonly arguments: readonly ArmExpression[]
}

/** `base.name` */
export interface ArmPropertyAccess extends Span {
  readonly kind: 'propertyAccess'
  readonly base: ArmExpression
  readonly name: string
}

/** `base[index]` */
export interface ArmIndexAccess extends Span {
  readonly kind: 'indexAccess'
  readonly base: ArmExpression
  readonly index: ArmExpression
}
