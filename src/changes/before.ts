/** What a comparison gives to hold the files against. */

import type { Files } from '../discover/files/files.js'
import { filesBefore } from '../discover/files/files-before.js'
import type { FoundFiles } from '../discover/files/find-files.js'
import type { FileChange } from '../git/changes.js'
import type { Comparison, NoComparison } from '../git/comparison.js'

export interface Before {
  /** As they were. */
  readonly files: Files
  /** From then to now. */
  readonly changes: readonly FileChange[]
}

/** @param cwd the folder that paths are relative to */
export async function readBefore(
  cwd: string,
  { files, isAsked }: Pick<FoundFiles, 'files' | 'isAsked'>,
  comparison: Comparison | NoComparison,
): Promise<Before | NoComparison> {
  if ('unknown' in comparison) return comparison
  const { base, changes } = comparison
  const before = await filesBefore(cwd, files, base, changes, isAsked)
  return before === null ? { unknown: `This clone lacks files of commit ${base}.` } : { files: before, changes }
}
