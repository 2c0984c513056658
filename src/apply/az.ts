/** Asking `az`, and asking again where that is harmless. */
import { type AzError, errorLines, readAzError } from './az-error.js'
import { type Apply, goOn, pause, remaining } from './context.js'
import type { AzRun } from './ports.js'
import { failed, refused, StopError } from './stop-error.js'

export type AzAnswer =
  /** `value` is null where `az` printed nothing. */
  | { readonly kind: 'answer'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'error'; readonly error: AzError }
  /** It broke down, was ended, or answered what is not JSON. `endedWell`: it said at least that it has done its work. */
  | { readonly kind: 'broken'; readonly why: string; readonly endedWell: boolean }

/** Repeats of a call that changes nothing. */
const maximumAttempts = 4
/** A call that only reads is given up after this time and made again. */
const usualPatience = 120_000

/** `--output json` and no `--query`: what is asked and answered can be read and replayed. */
const asJson = ['--output', 'json'] as const

/** `text`: help, which is text whatever is asked for. */
type Form = 'json' | 'text'

interface AskOptions {
  readonly form?: Form
  /** Milliseconds after which the call is given up. */
  readonly patience?: number
}

/** A call that changes nothing: it is made again, with growing pauses, while a repeat may go well. */
export async function ask(
  apply: Apply,
  args: readonly string[],
  { form = 'json', patience = usualPatience }: AskOptions = {},
): Promise<AzAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await askOnce(apply, args, Math.min(patience, remaining(apply) / 3), form)
    const isWorthIt = answer.kind === 'broken' || (answer.kind === 'error' && answer.error.isTransient)
    if (!isWorthIt || attempt + 1 === maximumAttempts) return answer
    const why = answer.kind === 'broken' ? answer.why : errorLines(answer.error).join(' ')
    apply.ports.say('info', `${commandName(args)} is tried again: ${why}`)
    await pause(apply, attempt)
  }
}

/** One call. */
export async function askOnce(
  apply: Apply,
  args: readonly string[],
  milliseconds: number,
  form: Form = 'json',
): Promise<AzAnswer> {
  goOn(apply)
  const run = await apply.ports.az([...args, ...asJson], milliseconds)
  const answer = read(run, args, form)
  if (answer === null) {
    goOn(apply)
    throw new StopError('cancelled', `Cancelled while ${apply.account.doing}.`)
  }
  return answer
}

/** null: the step is cancelled. */
function read(run: AzRun, args: readonly string[], form: Form): AzAnswer | null {
  const name = commandName(args)
  switch (run.kind) {
    case 'cancelled':
      return null
    case 'not-started':
      throw refused(`az cannot be run: ${run.why}.`, 'Install the Azure CLI: https://aka.ms/azure-cli')
    case 'timed-out':
      return { kind: 'broken', why: `${name} did not answer in time.`, endedWell: false }
    case 'too-much':
      return { kind: 'broken', why: `${name} printed more than it ever should.`, endedWell: false }
    case 'ended':
      break
  }
  if (run.exitCode === null) return { kind: 'broken', why: `${name} was ended by a signal.`, endedWell: false }
  if (run.exitCode !== 0) {
    // A crash of az itself ends in a stack, and says nothing of Azure.
    const isCrash = run.stderr.trim() === '' || /^Traceback \(most recent call last\):/m.test(run.stderr)
    const error = readAzError(run.stderr)
    if (isCrash && error.code === null && !error.isTransient) {
      return {
        kind: 'broken',
        why: `${name} broke down (exit code ${run.exitCode}). ${error.message}`.trimEnd(),
        endedWell: false,
      }
    }
    return { kind: 'error', error }
  }
  if (form === 'text' || run.stdout.trim() === '') return { kind: 'answer', value: null, text: run.stdout }
  try {
    return { kind: 'answer', value: JSON.parse(run.stdout), text: run.stdout }
  } catch {
    return { kind: 'broken', why: `${name} answered what is not JSON.`, endedWell: true }
  }
}

/** `az feature show`: what the call is, without what it is about. */
export function commandName(args: readonly string[]): string {
  const end = args.findIndex((arg) => arg.startsWith('-'))
  return ['az', ...(end === -1 ? args : args.slice(0, end))].join(' ')
}

/** The answer's data, where there has to be one. @throws StopError with what is wrong */
export function answered(answer: AzAnswer, whatFor: string): unknown {
  if (answer.kind === 'answer') return answer.value
  throw failed(`${whatFor}:`, ...answerLines(answer))
}

/** Why there is no answer, for people: what broke, or what Azure said. */
export function answerLines(answer: Exclude<AzAnswer, { kind: 'answer' }>): readonly string[] {
  return answer.kind === 'broken' ? [answer.why] : errorLines(answer.error)
}
