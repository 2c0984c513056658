/** Policy files of other repositories, each read once in a run. */
import { oncePerKey } from '../../model/once.js'
import type { RemoteFile, RemoteReader } from '../../policy/layers.js'
import { isCommit, type RemoteReference } from '../../policy/remote-reference.js'
import { decode } from '../files/decode.js'
import type { Answer, ApiError } from './github-answer.js'

/** GitHub gives the content of no larger file. */
const maximumSize = 1024 * 1024

/** GitHub's API, as far as policies need it. */
export interface RepositoryFiles {
  /** @returns the full hash of the commit that a branch or tag names */
  readonly resolveCommit: (repository: RepositoryName, ref: string) => Promise<Answer<string>>
  /** A file's bytes at a commit. */
  readonly readRepositoryFile: (repository: RepositoryName, path: string, commit: string) => Promise<Answer<Uint8Array>>
}

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** @param advice what helps somebody whose token is missing or refused */
export function remoteReader(api: RepositoryFiles, advice: string): RemoteReader {
  const commitAt = oncePerKey((_key: string, repository: RepositoryName, ref: string) =>
    api.resolveCommit(repository, ref),
  )
  const fileAt = oncePerKey((_key: string, repository: RepositoryName, path: string, commit: string) =>
    api.readRepositoryFile(repository, path, commit),
  )
  return async (reference) => {
    const { owner, repo, path, ref } = reference
    const repository = { owner, repo }
    const commit: Answer<string> = isCommit(ref)
      ? { value: ref.toLowerCase() }
      : await commitAt(JSON.stringify([owner, repo, ref]), repository, ref)
    if ('error' in commit) return { problem: refusal(reference, commit.error, `no commit '${ref}'`, advice) }
    const key = JSON.stringify([owner, repo, commit.value, path])
    const file = await fileAt(key, repository, path, commit.value)
    if ('error' in file) return { problem: refusal(reference, file.error, `no file '${path}' at '${ref}'`, advice) }
    return textIn(file.value, commit.value)
  }
}

function textIn(bytes: Uint8Array, commit: string): RemoteFile {
  if (bytes.length > maximumSize) return { problem: `it has ${bytes.length} bytes; at most ${maximumSize} are read` }
  const decoded = decode(bytes)
  return 'problem' in decoded ? decoded : { text: decoded.text, commit }
}

function refusal({ owner, repo }: RemoteReference, error: ApiError, missing: string, advice: string): string {
  const { kind, message } = error
  switch (kind) {
    case 'unauthorized':
      return `the token is not accepted (${message}). ${advice}`
    case 'forbidden':
      return `the token may not read ${owner}/${repo} (${message}). ${advice}`
    case 'not-found':
      return `there is ${missing} in ${owner}/${repo}, or the token may not read that (${message}). ${advice}`
    case 'no-file':
      return message
    case 'rate-limited':
      return `there were too many requests (${message}). ${advice}`
    case 'unreachable':
      return `GitHub cannot be reached (${message})`
    default:
      return `GitHub's answer cannot be used (${message})`
  }
}
