/** Texts of policy files. */
import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { readFileOfCommit } from '../../git/files-of-commit.js'
import { runGitNow } from '../../git/run-git.js'
import { UnreadablePolicyError } from '../../policy/unreadable-policy-error.js'
import { decode } from '../files/decode.js'
import { codeOf, isNowhere, pathKind } from '../files/path-kind.js'
import { isLink, maximumFileSize, readBytes, tooLarge } from '../files/read-file.js'

/**
 * Reads policy files of the repository in `cwd`. A pull request may have written them: neither a symbolic link nor
 * `extends` leads out of it, unless the user names a policy that lies outside.
 *
 * @param named the policy that the user names; null: nobody names one
 * @returns a reader; null: there is no such file
 * @throws UnreadablePolicyError in the reader, for a file that must not or cannot be read
 */
export function textReader(cwd: string, named: string | null): (path: string) => string | null {
  const root = realpathSync(cwd)
  const mayLeave = named !== null && !isWithin(resolve(cwd), resolve(cwd, named))
  return (path) => {
    const real = realPath(resolve(cwd, path), path)
    if (real === null) return outsideSparseCheckout(cwd, path)
    if (!mayLeave && !isWithin(root, real)) throw new UnreadablePolicyError(path, 'it leads out of the repository')
    // To take it for no policy would be to check without the one that somebody meant to write.
    if (pathKind(real) === 'folder') throw new UnreadablePolicyError(path, 'it is a folder')
    const read = readBytes(real, root)
    if (read.kind === 'missing') return null
    if (read.kind === 'refused') throw new UnreadablePolicyError(path, read.reason)
    return textIn(path, read.bytes)
  }
}

function textIn(path: string, bytes: Uint8Array): string {
  if (bytes.length > maximumFileSize) throw new UnreadablePolicyError(path, tooLarge(bytes.length).reason)
  const decoded = decode(bytes)
  if ('problem' in decoded) throw new UnreadablePolicyError(path, decoded.problem)
  return decoded.text
}

/** A sparse checkout leaves out files that the commit has: a policy that is not on disk is none the less the policy. */
function outsideSparseCheckout(cwd: string, path: string): string | null {
  // Of a linked worktree and of a submodule only git knows where that file lies.
  const maySay =
    pathKind(resolve(cwd, '.git/info/sparse-checkout')) === 'file' || pathKind(resolve(cwd, '.git')) === 'file'
  if (!maySay || path.includes('\0')) return null
  const listed = runGitNow(cwd, ['ls-files', '-t', '-z', '--', path])
  if ('failure' in listed || !listed.stdout.toString('latin1').startsWith('S ')) return null
  const found = readFileOfCommit(cwd, 'HEAD', path)
  if (found.kind === 'refused') throw new UnreadablePolicyError(path, found.reason)
  return found.kind === 'bytes' ? textIn(path, found.bytes) : null
}

/** null: there is no such file. */
function realPath(absolute: string, path: string): string | null {
  try {
    return realpathSync(absolute)
  } catch (error) {
    if (isLink(absolute)) throw new UnreadablePolicyError(path, 'it is a symbolic link that leads nowhere')
    if (isNowhere(error)) return null
    throw new UnreadablePolicyError(path, `it cannot be read (${codeOf(error)})`)
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way)
}
