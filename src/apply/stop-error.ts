/**
 * Why the step does not go on, exit code 1.
 * - `refused`: a precondition does not hold; nothing was changed.
 * - `failed`: a call failed, or Azure said no.
 * - `in-doubt`: a change was asked for, and nobody knows what became of it.
 * - `cancelled`: somebody ended the step.
 */
export type StopKind = 'refused' | 'failed' | 'in-doubt' | 'cancelled'

export class StopError extends Error {
  readonly kind: StopKind
  /** What was found, what was expected, what to do. */
  readonly lines: readonly string[]

  constructor(kind: StopKind, ...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'StopError'
    this.kind = kind
    this.lines = lines
  }
}

export function refused(...lines: readonly string[]): StopError {
  return new StopError('refused', ...lines)
}

export function failed(...lines: readonly string[]): StopError {
  return new StopError('failed', ...lines)
}

export function inDoubt(...lines: readonly string[]): StopError {
  return new StopError('in-doubt', ...lines)
}
