/** The way to GitHub's API for a run; octokit is loaded here, for those runs that need it. */
import { serverIn } from '../../discover/policy-files/fetch-github.js'
import type { Answer } from '../../discover/policy-files/github-answer.js'
import type { GitHubApi } from './github-api.js'

/**
 * Nothing is sent, and nothing is thrown.
 *
 * @param token empty: there is none, which is an error
 * @param environment the runner's variables
 */
export async function openApi(
  token: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Answer<GitHubApi>> {
  if (token === '') {
    return { error: { kind: 'unauthorized', message: "there is no token: the input 'token' is empty" } }
  }
  try {
    const { createClient } = await import('./client.js')
    return { value: createClient({ baseUrl: serverIn(environment).url, token }) }
  } catch (error) {
    // The settings of a proxy can be wrong, for instance.
    return { error: { kind: 'unreachable', message: String(error) } }
  }
}
