/** Addresses of files and lines at the commit that a reviewer sees. */
import { readFileSync } from 'node:fs'
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
    // A path above the workspace is in no commit of this repository.
    if (file.startsWith('../')) return null
    const path = file
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
    return `${server}/${repository}/blob/${commit}/${path}${line === null ? '' : `#L${line}`}`
  }
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
