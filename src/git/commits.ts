/** Commits: which a name means, what it comes from, and where two have parted. */
import { runGit } from './run-git.js'

/** A full hash in hexadecimal, SHA-1 or SHA-256. */
const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

export function isCommitHash(text: string): boolean {
  return hash.test(text)
}

/**
 * The commit that a branch, tag, hash or expression such as `HEAD~2` names.
 *
 * @param name whatever a user or an event says
 * @returns its hash; null: there is no such commit in this clone
 */
export async function resolveCommit(folder: string, name: string): Promise<string | null> {
  // An empty name would mean HEAD, and a NUL is no argument.
  if (name === '' || name.includes('\0')) return null
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const found = await hashFrom(folder, args)
  return found !== null && (await hasCommit(folder, found)) ? found : null
}

/** Whether the clone has the commit and its tree; a shallow one lacks most. */
export async function hasCommit(folder: string, commit: string): Promise<boolean> {
  if (!isCommitHash(commit)) return false
  return 'stdout' in (await runGit(folder, ['cat-file', '-e', `${commit}^{tree}`]))
}

/**
 * The parents that the commit itself names, in order: also in a shallow clone, which hides them from `HEAD^1` and need
 * not have them.
 *
 * @returns null: the clone has no such commit
 */
export async function parentsOf(folder: string, commit: string): Promise<readonly string[] | null> {
  const answer = await runGit(folder, ['cat-file', 'commit', commit])
  if ('failure' in answer) return null
  const [header = ''] = answer.stdout.toString('latin1').split('\n\n')
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? [])
}

/** The newest commit that both come from; null where the clone does not reach back to it. */
export function mergeBase(folder: string, one: string, other: string): Promise<string | null> {
  return hashFrom(folder, ['merge-base', one, other])
}

async function hashFrom(folder: string, args: readonly string[]): Promise<string | null> {
  const answer = await runGit(folder, args)
  const text = 'stdout' in answer ? answer.stdout.toString('latin1').trim() : ''
  return isCommitHash(text) ? text : null
}
