/** What a base has to judge a change by, and what of the change therefore judges itself. */
import { posix } from 'node:path'
import type { PolicyPort } from '../policy/layers.js'
import { isPackName } from '../policy/packs.js'
import { defaultPolicyPath } from '../policy/policy.js'
import { isReference } from '../policy/remote-reference.js'
import { UnreadablePolicyError } from '../policy/unreadable-policy-error.js'
import type { ActionInputs } from './inputs.js'

export interface JudgedBy {
  /** The policy is that of the change: the base has none, or it is in neither. */
  readonly isOwnPolicy: boolean
  readonly isOwnBaseline: boolean
  /** The baseline in the base; null: it has none, and then none counts unless it is the change's own. */
  readonly baseline: string | null
}

/** @param base reads the base's files */
export async function judgedBy(
  { policy, baseline }: Pick<ActionInputs, 'policy' | 'baseline'>,
  base: PolicyPort,
): Promise<JudgedBy> {
  const path = policy ?? defaultPolicyPath
  const isElsewhere = isPackName(path) || isReference(path)
  const hasPolicy = !isElsewhere && (await has(path, base))
  const hasBaseline = baseline !== null && (await has(baseline, base))
  return {
    // A base that has a baseline alone is judged by 'recommended'.
    isOwnPolicy: isElsewhere || (!hasPolicy && (policy !== null || !hasBaseline)),
    isOwnBaseline: !hasBaseline && !hasPolicy && !isReference(path),
    baseline: hasBaseline ? baseline : null,
  }
}

/** What is there and cannot be read is told when it is loaded. */
async function has(path: string, base: PolicyPort): Promise<boolean> {
  const normal = posix.normalize(path)
  // Somebody has put it beside the repository, or on another place of the machine.
  if (posix.isAbsolute(normal) || normal === '..' || normal.startsWith('../')) return false
  try {
    return (await base.read(normal)) !== null
  } catch (error) {
    if (error instanceof UnreadablePolicyError) return true
    throw error
  }
}
