/** Addresses of files and lines at the commit that a reviewer sees. */
import { posix } from 'node:path'
import { isReference, readReference } from '../policy/remote-reference.js'
import type { LineUrl } from '../report/summary.js'
import type { HeadLines } from './head-lines.js'

/**
 * Lines of the head, as reviewers see them. What the head does not have, or nobody knows where it has it, is shown in the
 * commit that was checked.
 *
 * @param server `https://github.com`
 * @param head where lines stand in it
 * @param checked hash of the commit that is checked out; null: it is not known
 * @returns null for everything where they do not say which repository this is
 */
export function lineUrls(
  server: string | undefined,
  repository: string | null,
  head: HeadLines,
  checked: string | null,
): LineUrl {
  const commit = head.commit ?? checked
  if (!server || !repository || !commit) return () => null
  const url = (file: string, line: number | null, at: string) => {
    const address = addressOf(file, `${repository}/blob/${at}`)
    return address === null ? null : `${server}/${address}${line === null ? '' : `#L${line}`}`
  }
  return (file, line) => {
    if (checked !== null && head.unknown !== null) return url(file, line, checked)
    const position = line === null ? { file: head.fileInHead(file), line } : head.toHead(file, line)
    if (position === null || position.file === null) return url(file, line, checked ?? commit)
    return url(position.file, position.line, commit)
  }
}

/** Below the server; null: it is in no repository that is known. */
function addressOf(file: string, own: string): string | null {
  // A path above or beside the workspace is in no commit of this repository.
  if (file.startsWith('../') || posix.isAbsolute(file)) return null
  if (!isReference(file)) return `${own}/${encoded(file)}`
  const reference = readReference(file)
  if ('problem' in reference) return null
  const { owner, repo, path, ref } = reference
  return `${owner}/${repo}/blob/${encoded(ref)}/${encoded(path)}`
}

function encoded(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
