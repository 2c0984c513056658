/** What every stage of one run shares, and the account of it that is kept for the end, however it comes. */
import type { ApplyOptions } from './options.js'
import type { Plan } from './plan.js'
import type { ApplyPorts } from './ports.js'
import type { Plain } from './settings.js'
import { StopError } from './stop-error.js'

export interface Apply {
  readonly options: ApplyOptions
  readonly ports: ApplyPorts
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly deadline: number
  /** `YYYY-MM-DD` */
  readonly asOf: string
  /** OWNER/NAME; null where nobody knows it. */
  readonly repository: string | null
  readonly account: Account
}

/** What is known at any moment. */
export interface Account {
  plan: Plan | null
  /** What the cluster had. */
  previous: Plain | null
  previousFile: string | null
  /** `unknown` from the moment a change is asked for until its end is known. */
  applied: 'false' | 'unknown' | 'true'
  verified: boolean
  /** After a change that did not come through: what the cluster has now; null: nobody has looked. */
  found: string | null
  /** Milliseconds since 1970; null: no change was begun. */
  changeStartedAt: number | null
  /** What is being done, for whoever interrupts it. */
  doing: string
}

/** Of a run that has only begun. */
export const newAccount = (): Account => ({
  plan: null,
  previous: null,
  previousFile: null,
  applied: 'false',
  verified: false,
  found: null,
  changeStartedAt: null,
  doing: 'reading the options',
})

/** Milliseconds until the step's time is over; negative once it is. */
export function remaining({ deadline, ports }: Apply): number {
  return deadline - ports.now()
}

/** @throws StopError when the step is cancelled, or its time is over */
export function goOn(apply: Apply): void {
  const signal = apply.ports.cancelledBy()
  if (signal !== null) throw new StopError('cancelled', `Cancelled (${signal}) while ${apply.account.doing}.`)
  if (remaining(apply) > 0) return
  const minutes = apply.options.timeoutMinutes
  throw new StopError(
    apply.account.applied === 'unknown' ? 'in-doubt' : 'failed',
    `timeout-minutes (${minutes}) passed while ${apply.account.doing}.`,
  )
}

/** What is being done from now on. */
export function begin(apply: Apply, doing: string): void {
  apply.account.doing = doing
  goOn(apply)
}

/**
 * Pauses that grow: `attempt` counts from 0. They begin as a small part of the whole time, so that a short one is not
 * slept away.
 */
function pauseBefore(apply: Apply, attempt: number): number {
  const whole = apply.options.timeoutMinutes * 60_000
  const first = Math.min(longestFirstPause, whole / 600)
  return Math.min(first * 2 ** Math.min(attempt, 10), longestPause, Math.max(0, remaining(apply)))
}

const longestFirstPause = 2_000
const longestPause = 30_000

/** @throws StopError when the step is cancelled meanwhile, or its time is over */
export async function pause(apply: Apply, attempt: number): Promise<void> {
  await apply.ports.sleep(pauseBefore(apply, attempt))
  goOn(apply)
}
