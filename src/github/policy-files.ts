/** Policy files for the action: those of the workspace, and of other repositories through GitHub's API. */
import { fetchGitHub, serverIn } from '../discover/policy-files/fetch-github.js'
import { type RepositoryFiles, remoteReader } from '../discover/policy-files/remote-reader.js'
import { textReader } from '../discover/policy-files/text-reader.js'
import type { PolicyPort } from '../policy/layers.js'

type Environment = Readonly<Record<string, string | undefined>>

const advice = "The input 'token' has to be a token that may read its contents."

/**
 * @param named the policy that the workflow names; null: none
 * @param token empty: none, and then what everybody may read
 */
export function workspacePolicies(
  workspace: string,
  named: string | null,
  token: string,
  environment: Environment,
): PolicyPort {
  return {
    read: textReader(workspace, named),
    remote: remoteReader(repositoryFiles(token, environment), advice),
  }
}

/** Octokit is loaded for the first file that is asked for. */
export function repositoryFiles(token: string, environment: Environment): RepositoryFiles {
  const server = serverIn(environment)
  if (token === '') return fetchGitHub({ ...server, token: null })
  let loading: Promise<RepositoryFiles> | null = null
  const api = () => {
    loading ??= import('./api/client.js').then(({ createClient }) => createClient({ baseUrl: server.url, token }))
    return loading
  }
  return {
    resolveCommit: async (repository, ref) => (await api()).resolveCommit(repository, ref),
    readRepositoryFile: async (repository, path, commit) => (await api()).readRepositoryFile(repository, path, commit),
  }
}
