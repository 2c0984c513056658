/** The folder that a check is made in: the repository's root, wherever the tool is run and whatever is named in it. */
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { defaultPolicyPath } from '../../policy/policy.js'
import { isReference } from '../../policy/remote-reference.js'
import { isOutside, toPosix } from './paths.js'

export interface Scope {
  /** Absolute. Paths, the policy's globs and what git says are from there. */
  readonly root: string
  /** A file that the user names, from the root; one by its whole path that lies outside stays as it is. */
  readonly inside: (file: string) => string
  /** A file of the root as it is seen from the working directory; what is no file of it stays as it is. */
  readonly shown: (file: string) => string
  /** Of what lies in no repository: the policy of the one that the tool is run in, from the root; null: there is none. */
  readonly policy: string | null
  /** The root, or a folder above it, is that of a repository. */
  readonly isRepository: boolean
}

/**
 * @param paths that the user names, from `cwd`; what is wrong with them in themselves is told by findFiles()
 * @param isWorkspace the working directory is a runner's: no repository above it counts, and no policy makes a folder in
 * it one, which a pull request may have put there
 * @returns the scope, or why there is none, as a sentence
 */
export function scopeOf(
  cwd: string,
  paths: readonly string[],
  isWorkspace = false,
): Scope | { readonly fault: string } {
  const here = realpathSync(cwd)
  const repositoryOf = (path: string) => (isWorkspace ? nearest(path, isGit, here) : nearest(path, isEither))
  const targets = paths.map((path) => targetOf(cwd, here, path))
  const root = rootOf(here, targets, repositoryOf)
  if (root === null) {
    const fault = `${paths.map((path) => `'${path}'`).join(', ')} do not lie in one repository: check them one by one.`
    return { fault }
  }
  const isRepository = repositoryOf(root) !== null || hasPolicy(root)
  const policy = isRepository ? null : policyOf(repositoryOf(here) ?? here)
  // The working directory may lie behind a link, and what is named in it need not be there.
  const [from, top] = root === here ? [cwd, cwd] : [here, root]
  const inside = (file: string) => insideOf(top, root, resolve(from, file), isAbsolute(file))
  if (root === here) return { root: cwd, inside, shown: (file) => file, policy, isRepository }
  return {
    root,
    inside,
    shown: (file) => (isAbsolute(file) || isReference(file) ? file : toPosix(relative(here, join(root, file))) || '.'),
    policy: policy === null ? null : toPosix(relative(root, policy)),
    isRepository,
  }
}

/** What is named by its whole path is the same file: globs and changes know it by its way from the root. */
function insideOf(root: string, realRoot: string, file: string, isWhole: boolean): string {
  const written = relative(root, file)
  const way = isOutside(written) ? relative(realRoot, realPlace(file)) : written
  if (!isOutside(way)) return toPosix(way)
  return isWhole ? file : toPosix(written)
}

/** @returns null: they lie in several repositories */
function rootOf(
  here: string,
  targets: readonly string[],
  repositoryOf: (path: string) => string | null,
): string | null {
  const isHere = targets.every((target) => !isOutside(relative(here, target)))
  // What lies below the working directory belongs to its repository, also where it is one in the other.
  const own = isHere ? repositoryOf(here) : null
  if (own !== null) return own
  const roots = new Set(targets.map(repositoryOf))
  const [only = null] = roots
  if (roots.size === 1 && only !== null) return only
  if (isHere) return here
  return only === null && roots.size === 1 ? commonFolder(targets) : null
}

/** Where a path leads: below the working directory as it is written, elsewhere behind all links. */
function targetOf(cwd: string, here: string, path: string): string {
  const absolute = resolve(cwd, path)
  const written = relative(cwd, absolute)
  return isOutside(written) ? realPlace(absolute) : join(here, written)
}

/** Of a file its own name stays, which may be a link. */
export function realPlace(absolute: string): string {
  try {
    const real = realpathSync(absolute)
    return isFolder(real) ? real : join(realpathSync(dirname(absolute)), basename(absolute))
  } catch {
    return absolute
  }
}

function isFolder(path: string): boolean {
  return existsSync(`${path}/.`)
}

/** The nearest folder, itself or above up to `top`; null: there is none. */
function nearest(path: string, isIt: (folder: string) => boolean, top?: string): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    if (isIt(folder)) return folder
    if (folder === top || dirname(folder) === folder) return null
  }
}

function isGit(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function hasPolicy(folder: string): boolean {
  return policyOf(folder) !== null
}

function isEither(folder: string): boolean {
  return isGit(folder) || hasPolicy(folder)
}

function policyOf(folder: string): string | null {
  const policy = join(folder, defaultPolicyPath)
  return existsSync(policy) ? policy : null
}

function commonFolder(targets: readonly string[]): string {
  const [first = '/', ...others] = targets.map((target) => (isFolder(target) ? target : dirname(target)))
  let folder = first
  while (others.some((other) => isOutside(relative(folder, other)))) folder = dirname(folder)
  return folder
}
