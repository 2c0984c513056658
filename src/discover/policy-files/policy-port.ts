/** Policy files for the command line: those of a folder on disk, and of other repositories through GitHub's API. */
import type { PolicyPort } from '../../policy/layers.js'
import { fetchGitHub, serverIn } from './fetch-github.js'
import { remoteReader } from './remote-reader.js'
import { textReader } from './text-reader.js'

const advice = 'GITHUB_TOKEN has to hold a token that may read it.'

/**
 * @param named the policy that the user names; null: nobody names one
 * @param environment GITHUB_TOKEN and GITHUB_API_URL
 */
export function policyPort(
  cwd: string,
  named: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): PolicyPort {
  return { read: textReader(cwd, named), remote: remoteReader(fetchGitHub(serverIn(environment)), advice) }
}
