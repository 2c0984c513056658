/** Whose comments are ours. */
import type { Author } from '../api/github-api.js'

/** null: a bot, as with the workflow's own token; else the login of the person whose token it is. */
export type Writer = string | null

/** A person may quote our comment, marker and all: that is theirs. */
export function isOurs(author: Author | null, writer: Writer): boolean {
  return author !== null && (writer === null ? author.isBot : author.login === writer)
}

/** The prefixes of GitHub's tokens: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
export function isOfPerson(token: string): boolean {
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token)
}
