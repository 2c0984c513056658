/** How the step ended, in the words of the log and of the job summary. */
import type { Apply } from './context.js'
import { duration } from './progress.js'
import type { StopError, StopKind } from './stop-error.js'
import { howItStands, wayBack } from './way-back.js'

export type Status = 'unchanged' | 'planned' | 'applied' | StopKind

export interface ApplyResult {
  readonly status: Status
  /** 0 nothing to do, planned, or applied and verified; 1 refused, failed or in doubt. */
  readonly exitCode: 0 | 1
  readonly title: string
  readonly lines: readonly string[]
  /** From the beginning of the change to its end, verification included; null: there was none. */
  readonly took: string | null
  readonly apply: Apply
}

/** An end that was aimed at. */
export function goodEnd(apply: Apply, status: 'unchanged' | 'planned' | 'applied'): ApplyResult {
  const { account, options } = apply
  const name = `'${options.clusterName}'`
  const changes = account.plan?.settings.filter(({ changed }) => changed).length ?? 0
  const titles = {
    unchanged: `Nothing to do: cluster ${name} has the wanted settings.`,
    planned:
      options.operation === 'create'
        ? `Planned: cluster ${name} would be created. Nothing was changed.`
        : `Planned: ${changes} setting${changes === 1 ? '' : 's'} of cluster ${name} would change. Nothing was changed.`,
    applied: `Applied and verified: cluster ${name} shows the wanted settings.`,
  }
  const took = timeOf(apply)
  const lines = [...(took === null ? [] : [`It took ${took}.`]), ...wayBack(apply)]
  return { status, exitCode: 0, title: titles[status], lines, took, apply }
}

/** An end before the aim. What was refused when a change had been asked for already is in doubt. */
export function badEnd(apply: Apply, { kind, lines }: StopError): ApplyResult {
  const isTouched = apply.account.applied !== 'false'
  const isOpen = isTouched && kind !== 'failed'
  return {
    status: isOpen && kind === 'refused' ? 'in-doubt' : kind,
    exitCode: 1,
    title: badTitle(kind, isTouched),
    lines: [...lines, ...foundIn(apply), ...(isOpen ? [howItStands(apply)] : []), ...wayBack(apply)],
    took: timeOf(apply),
    apply,
  }
}

function foundIn({ account }: Apply): readonly string[] {
  return account.found === null ? [] : account.found.split('\n')
}

function timeOf({ account, ports }: Apply): string | null {
  return account.changeStartedAt === null ? null : duration(ports.now() - account.changeStartedAt)
}

function badTitle(kind: StopKind, isTouched: boolean): string {
  const what = { refused: 'Refused', failed: 'Failed', 'in-doubt': 'In doubt', cancelled: 'Cancelled' }[kind]
  if (!isTouched) return `${what}: nothing was changed on the cluster.`
  return kind === 'failed'
    ? `${what}: a change was asked for and has not come through as wanted.`
    : `${what}: a change was asked for, and it is not known what became of it.`
}
