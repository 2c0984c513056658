/** The outside world, as far as the apply step touches it. */
import type { ReadResult } from '../discover/files/read-file.js'
import type { PolicyPort } from '../policy/layers.js'

export type Importance = 'info' | 'warning' | 'error'

/** How a call of `az` went. Nothing it says is trusted: see az.ts. */
export type AzRun =
  | {
      readonly kind: 'ended'
      /** null: a signal ended it. */
      readonly exitCode: number | null
      readonly stdout: string
      readonly stderr: string
    }
  /** It could not be started; `why` is for people. */
  | { readonly kind: 'not-started'; readonly why: string }
  | { readonly kind: 'timed-out' }
  /** Ended because the step is cancelled. */
  | { readonly kind: 'cancelled' }
  /** It said more than anybody reads. */
  | { readonly kind: 'too-much' }

export interface ApplyPorts {
  /** Runs `az` with exactly these arguments: no shell sees them. `milliseconds`: then it is ended. */
  readonly az: (args: readonly string[], milliseconds: number) => Promise<AzRun>
  /** A file that the user names. */
  readonly read: (path: string) => ReadResult
  /** The same file from the root of its repository, as the policy's globs mean it. */
  readonly inside: (path: string) => string
  /** The policy that judges, and where it is read; `named` null: that of the repository. */
  readonly policy: { readonly named: string | null; readonly port: PolicyPort }
  /** Keeps a new file for the user and never replaces one. @returns its path */
  readonly keep: (name: string, text: string) => string
  /** A file for `az` that nobody else reads, gone when the step is through. @returns its path */
  readonly scratch: (name: string, bytes: Uint8Array) => string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends early when the step is cancelled, or with `until`. */
  readonly sleep: (milliseconds: number, until?: AbortSignal) => Promise<void>
  /** The signal that cancelled the step; null: none. */
  readonly cancelledBy: () => string | null
  /** One line or several. Text of others may be in it: the port makes it harmless where it goes. */
  readonly say: (importance: Importance, text: string) => void
  /** Whoever runs the step reads these; the last value counts, also when the step is killed. */
  readonly output: (name: OutputName, value: string) => void
}

export const outputNames = ['changed', 'plan', 'previous-config-file', 'applied', 'verified'] as const
export type OutputName = (typeof outputNames)[number]
