/** A pull request in a real git repository, as GitHub shows it; and what GitHub does when somebody applies a suggestion. */
import type { Json } from './fake-github-state.js'
import type { TemporaryRepository, Tree } from './temporary-repository.js'

export interface TestPullRequest {
  readonly headCommit: string
  /** As the API lists them. */
  readonly files: readonly Json[]
}

/** Commits `files` on a branch `feature` off the branch that is checked out, and stays there. */
export function openPullRequest(repository: TemporaryRepository, files: Tree): TestPullRequest {
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'feature')
  repository.write(files)
  const headCommit = repository.commit('feature')
  return { headCommit, files: changedFiles(repository, base, headCommit) }
}

/** What `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` lists for two commits. */
export function changedFiles({ git }: TemporaryRepository, base: string, head: string): readonly Json[] {
  const range = `${base}...${head}`
  const names = git('diff', '--name-status', '-z', '--find-renames', range).split('\0')
  const files: Json[] = []
  for (let at = 0; at < names.length - 1; ) {
    const status = names[at]?.[0] ?? ''
    const isMoved = status === 'R' || status === 'C'
    const [previous, path] = isMoved ? [names[at + 1], names[at + 2]] : [undefined, names[at + 1]]
    at += isMoved ? 3 : 2
    const paths = [path, previous].flatMap((name) => name ?? [])
    const diff = git('--literal-pathspecs', 'diff', '--find-renames', range, '--', ...paths)
    const start = diff.indexOf('\n@@ ')
    files.push({
      filename: path,
      status: { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' }[status],
      ...(previous !== undefined && { previous_filename: previous }),
      ...(start >= 0 && { patch: diff.slice(start + 1) }),
    })
  }
  return files
}

/** The text between the fences of a suggestion, with its line ends. */
export function suggestedText(body: string): string {
  const [, fence = ''] = /^(`{3,})suggestion\r?$/m.exec(body) ?? []
  if (fence === '') throw new Error(`There is no suggestion in ${JSON.stringify(body)}.`)
  const start = body.indexOf('\n', body.indexOf(`${fence}suggestion`)) + 1
  const lines = body.slice(start).split('\n')
  const end = lines.findIndex((line) => new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(line))
  if (end < 0) throw new Error(`The fence of the suggestion is never closed in ${JSON.stringify(body)}.`)
  return lines
    .slice(0, end)
    .map((line) => `${line}\n`)
    .join('')
}

/**
 * The file after a click on "Commit suggestion": the commented lines give way to the suggested ones, and everything else
 * stays as it is. A last line that has no end gets none.
 */
export function withSuggestions(text: string, comments: readonly Json[]): string {
  const lines = text.split('\n')
  const fromTheEnd = [...comments].sort((a, b) => Number(b.line) - Number(a.line))
  for (const { start_line: start, line, body } of fromTheEnd) {
    const first = Number(start ?? line)
    const suggested = suggestedText(String(body)).split('\n').slice(0, -1)
    lines.splice(first - 1, Number(line) - first + 1, ...suggested)
  }
  return lines.join('\n')
}
