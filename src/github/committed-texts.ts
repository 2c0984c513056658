/** Policy files as a commit has them: from the clone, and where that lacks the commit, from GitHub's API. */
import { posix } from 'node:path'
import { decode } from '../discover/files/decode.js'
import type { RepositoryFiles, RepositoryName } from '../discover/policy-files/remote-reader.js'
import { hasCommit } from '../git/commits.js'
import { isFolderOfCommit, readFileOfCommit } from '../git/files-of-commit.js'
import { oncePerKey } from '../model/once.js'
import { UnreadablePolicyError } from '../policy/unreadable-policy-error.js'

export interface CommittedTexts {
  /**
   * A file's text; null: there is none.
   *
   * @throws UnreadablePolicyError for a file that cannot be used
   * @throws NoAnswerError where GitHub does not answer now
   */
  readonly read: (path: string) => Promise<string | null>
  /** Why nobody here may know what the commit has, so that `read` gives nothing; null: it is known. */
  readonly doubt: () => string | null
}

/** The clone lacks the commit, and GitHub may answer another time. */
export class NoAnswerError extends Error {}

export async function committedTexts(
  folder: string,
  commit: string,
  repository: RepositoryName,
  api: RepositoryFiles,
): Promise<CommittedTexts> {
  const remote = throughApi(commit, repository, api)
  if (!(await hasCommit(folder, commit))) return remote
  const read = async (path: string) => {
    const found = readFileOfCommit(folder, commit, path)
    // A partial clone has the commit, and not what it has in its files.
    if (found.kind === 'refused' && found.isLacking) return remote.read(path)
    if (found.kind === 'refused') throw new UnreadablePolicyError(path, found.reason)
    if (found.kind === 'bytes') return textIn(path, found.bytes)
    if (isFolderOfCommit(folder, commit, path)) throw new UnreadablePolicyError(path, 'it is a folder')
    return null
  }
  return { read, doubt: remote.doubt }
}

function throughApi(commit: string, repository: RepositoryName, api: RepositoryFiles): CommittedTexts {
  let doubt: string | null = null
  const ask = oncePerKey(async (path: string): Promise<string | null> => {
    if (/^(?:\.{1,2}(?:\/|$)|\/)/.test(path)) throw new UnreadablePolicyError(path, 'it leads out of the repository')
    const answer = await api.readRepositoryFile(repository, path, commit)
    if ('value' in answer) return textIn(path, answer.value)
    if (answer.error.kind === 'no-file') throw new UnreadablePolicyError(path, answer.error.message)
    // Who may not see the repository, or the commit in it, is told that no file is there.
    const isGone = answer.error.kind === 'not-found'
    const seen = isGone ? await api.resolveCommit(repository, commit) : answer
    if (!('error' in seen)) return null
    const { kind, message } = seen.error
    if (kind !== 'not-found' && kind !== 'unauthorized' && kind !== 'forbidden') throw new NoAnswerError(message)
    doubt = message
    return null
  })
  return { read: (path) => ask(posix.normalize(path)), doubt: () => doubt }
}

function textIn(path: string, bytes: Uint8Array): string {
  const decoded = decode(bytes)
  if ('problem' in decoded) throw new UnreadablePolicyError(path, decoded.problem)
  return decoded.text
}
