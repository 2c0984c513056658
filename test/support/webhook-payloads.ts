/** Payloads of events as GitHub has sent them, from https://github.com/octokit/webhooks. */
import { createRequire } from 'node:module'

type Json = Readonly<Record<string, unknown>>

/** The package is one JSON file of examples by event name. */
const definitions: readonly { readonly name: string; readonly examples: readonly Json[] }[] = createRequire(
  import.meta.url,
)('@octokit/webhooks-examples')

/**
 * @param event `pull_request`, `merge_group`, `push`, …
 * @returns the first example, a copy of its own
 */
export function webhookPayload(event: string): Record<string, Json> {
  const example = definitions.find(({ name }) => name === event)?.examples[0]
  if (example === undefined) throw new Error(`There is no example of the event '${event}'.`)
  return structuredClone(example) as Record<string, Json>
}

/**
 * `pull_request`, opened on the tests' repository.
 *
 * @param baseCommit tip of the branch that it goes to; without it one that no clone has
 */
export function pullRequestEvent(
  number: number,
  headCommit: string,
  baseCommit?: string,
): { readonly name: string; readonly payload: object } {
  const payload = webhookPayload('pull_request')
  const { head, base, ...others } = payload.pull_request as { readonly head: Json; readonly base: Json }
  const pull = {
    ...others,
    number,
    head: { ...head, sha: headCommit },
    base: { ...base, ...(baseCommit !== undefined && { sha: baseCommit }) },
  }
  return { name: 'pull_request', payload: { ...payload, number, pull_request: pull } }
}
