/** `github:OWNER/REPO/PATH@REF`: a policy file of another repository. */

export interface RemoteReference {
  readonly owner: string
  readonly repo: string
  /** From the repository's root, with `/`. */
  readonly path: string
  /** A branch, a tag or a commit's hash. */
  readonly ref: string
}

const referenceForm = 'github:OWNER/REPO/PATH@REF'

/** Whether the text means to be one; whether it is, readReference() says. */
export function isReference(text: string): boolean {
  return /^github:/i.test(text)
}

/** The reference, or what is wrong with it. */
export function readReference(text: string): RemoteReference | { readonly problem: string } {
  const problem = (what: string) => ({ problem: `'${text}' ${what}; expected ${referenceForm}.` })
  if (!text.startsWith('github:')) return problem("does not begin with 'github:' in small letters")
  const address = text.slice('github:'.length)
  const at = address.lastIndexOf('@')
  if (at === -1) return problem('names no branch, tag or commit')
  const [owner = '', repo = '', ...steps] = address.slice(0, at).split('/')
  const [path, ref] = [steps.join('/'), address.slice(at + 1)]
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(owner)) return problem('names no owner as GitHub has them')
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(repo) || isDots(repo)) return problem('names no repository as GitHub has them')
  if (path === '') return problem('names no file')
  if (!isPath(steps)) return problem("has a path that is none from the repository's root, with '/'")
  if (!isRef(ref))
    return problem(ref === '' ? 'names no branch, tag or commit' : `has a REF '${ref}' that git knows not`)
  return { owner, repo, path, ref }
}

export function referenceText({ owner, repo, path, ref }: RemoteReference): string {
  return `github:${owner}/${repo}/${path}@${ref}`
}

/** What is named stays what it is: a branch moves, and a tag can be moved. */
export function isCommit(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
}

/**
 * What somebody means who gives a page's address: `https://github.com/OWNER/REPO/blob/REF/PATH`, also `raw` and
 * `raw.githubusercontent.com`; null: nothing of that kind.
 */
export function referenceMeant(text: string): string | null {
  const page =
    /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/([^/]+)\/([^?#]+)/i.exec(text) ??
    /^https?:\/\/raw\.githubusercontent\.com\/([^/]+)\/([^/]+)\/([^/]+)\/([^?#]+)/i.exec(text)
  if (page === null) return null
  const [, owner = '', repo = '', ref = '', path = ''] = page
  const read = readReference(referenceText({ owner, repo, path, ref }))
  return 'problem' in read ? null : referenceText(read)
}

function isDots(step: string): boolean {
  return step === '.' || step === '..'
}

function isPath(steps: readonly string[]): boolean {
  return steps.every((step) => step !== '' && !isDots(step) && !/[\\\p{Cc}]/u.test(step))
}

/** Source: git-check-ref-format(1). */
function isRef(ref: string): boolean {
  const isBad = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u.test(ref)
  return ref !== '' && ref.length <= 255 && !isBad
}
