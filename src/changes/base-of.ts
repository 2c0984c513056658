/** The base of a comparison, evaluated only where the change can matter to what is deployed. */
import type { Files } from '../discover/files/files.js'
import { mayMatter as mayMatterByLook } from '../discover/first-look/first-look.js'
import { isCandidate } from '../discover/first-look/prefilter.js'
import { mayBeScript } from '../discover/scripts/script-file.js'
import type { FileChange } from '../git/changes.js'
import type { NoComparison } from '../git/comparison.js'
import type { PolicyInputs } from '../policy/policy.js'
import { type Base, evaluateBase } from './base.js'
import type { Before } from './before.js'

/**
 * @param isAskedFor whether the evaluation of the head has asked for a file, be it there or not
 * @returns null: nothing that it evaluates is changed
 */
export type BaseOf = (isAskedFor: (path: string) => boolean) => Promise<Base | null>

/** @returns null: nobody knows what was before */
export function baseOf(before: Before | NoComparison, inputs: PolicyInputs): BaseOf | null {
  if ('unknown' in before) return null
  const { files, changes } = before
  const renamed = new Map(changes.flatMap(({ path, pathBefore }) => (pathBefore === null ? [] : [[pathBefore, path]])))
  return async (isAskedFor) => {
    if (!changes.some((change) => mayMatter(change, files, isAskedFor))) return null
    return evaluateBase(files, inputs, (file) => renamed.get(file) ?? file)
  }
}

function mayMatter(
  { kind, path, pathBefore }: FileChange,
  before: Files,
  isAskedFor: (path: string) => boolean,
): boolean {
  if (isAskedFor(path)) return true
  if (pathBefore === null) return false
  if (isAskedFor(pathBefore)) return true
  if (!isCandidate(pathBefore) && !mayBeScript(pathBefore)) return false
  // What is gone may have been parameters by its name alone; what is changed and still parameters, the head asks for.
  if (kind !== 'modified' && isCandidate(pathBefore)) return true
  const look = before.look?.(pathBefore) ?? null
  return look === null || mayMatterByLook(look)
}
