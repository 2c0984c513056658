/** Addresses of files and lines at the commit that a reviewer sees. */
import { readFileSync } from 'node:fs'
import { isReference, readReference } from '../policy/remote-reference.js'
import type { LineUrl } from '../report/summary.js'

/**
 * @param environment the runner's variables: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_EVENT_PATH
 * @returns null for everything where they do not say which repository this is
 */
export function lineUrls(environment: Readonly<Record<string, string | undefined>>): LineUrl {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment
  const commit = headOf(environment.GITHUB_EVENT_PATH) ?? environment.GITHUB_SHA
  if (!server || !repository || !commit) return () => null
  return (file, line) => {
    const address = addressOf(file, `${repository}/blob/${commit}`)
    return address === null ? null : `${server}/${address}${line === null ? '' : `#L${line}`}`
  }
}

/** Below the server; null: it is in no repository that is known. */
function addressOf(file: string, own: string): string | null {
  // A path above the workspace is in no commit of this repository.
  if (file.startsWith('../')) return null
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

/** The head commit of the pull request, where the event is one. */
function headOf(eventPath: string | undefined): string | null {
  if (!eventPath) return null
  try {
    const event: { pull_request?: { head?: { sha?: unknown } } } = JSON.parse(readFileSync(eventPath, 'utf8'))
    const sha = event.pull_request?.head?.sha
    return typeof sha === 'string' ? sha : null
  } catch {
    return null
  }
}
