/** The baseline that a user names. */
import type { PolicyPort } from '../policy/layers.js'
import type { PolicyProblem } from '../policy/problem.js'
import { UnreadablePolicyError } from '../policy/unreadable-policy-error.js'
import { type Baseline, readBaseline } from './baseline-file.js'

/** Where `baseline create` writes it unless it is told another place. */
export const defaultBaselinePath = '.github/kube-proxy-policy.baseline.json'

export type LoadedBaseline = { readonly baseline: Baseline | null } | { readonly problems: readonly PolicyProblem[] }

/** @param path null: nobody names one, and then there is none */
export async function loadBaseline(path: string | null, port: PolicyPort): Promise<LoadedBaseline> {
  if (path === null) return { baseline: null }
  const problem = (message: string): LoadedBaseline => ({ problems: [{ file: path, line: 1, column: 1, message }] })
  try {
    const text = await port.read(path)
    if (text === null) return problem("There is no such baseline; write it with 'baseline create'.")
    const read = readBaseline({ path, text })
    return 'problems' in read ? read : { baseline: read }
  } catch (error) {
    if (!(error instanceof UnreadablePolicyError)) throw error
    return problem(error.message)
  }
}
