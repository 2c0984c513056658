/** What differs between two commits, or between a commit and the working tree: files, renames followed. */
import { runGit } from './run-git.js'

export interface FileChange {
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed'
  /** Relative to the folder, with `/`; of a deleted file where it was. */
  readonly path: string
  /** Where it was; null for an added one. */
  readonly pathBefore: string | null
  /** Hash of the content before; null for an added file and for what is no file. */
  readonly objectBefore: string | null
  /** Hash of the content now; null for a deleted file, for what is no file, and where only the working tree has it. */
  readonly object: string | null
}

/** Files that git compares with each other to find renames that also change something. */
const renameLimit = 1000

export const diffOptions: readonly string[] = [
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', '--submodule=short'],
  ...['--relative', '--find-renames', `-l${renameLimit}`],
]

/**
 * @param from hash of a commit
 * @param to hash of a commit; null: the working tree, its untracked files included as far as they are not ignored
 * @returns null: the clone lacks one of them, or git fails: never a part of what differs
 */
export async function changesBetween(
  folder: string,
  from: string,
  to: string | null,
): Promise<readonly FileChange[] | null> {
  const compare = to === null ? ['diff-index', from] : ['diff-tree', '-r', from, to]
  const [command = '', ...rest] = compare
  const answer = await runGit(folder, [command, ...diffOptions, '--raw', '-z', '--no-abbrev', ...rest, '--'])
  if ('failure' in answer) return null
  const tracked = changesIn(answer.stdout.toString('utf8'))
  const others = to === null ? await untracked(folder) : []
  return others === null ? null : [...tracked, ...others]
}

async function untracked(folder: string): Promise<readonly FileChange[] | null> {
  const answer = await runGit(folder, ['ls-files', '-z', '--others', '--exclude-standard'])
  if ('failure' in answer) return null
  return answer.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({ kind: 'added', path, pathBefore: null, objectBefore: null, object: null }))
}

/** `:100644 100644 HASH HASH R087<nul>PATH<nul>PATH<nul>`; the second path only of what is renamed or copied. */
function changesIn(output: string): readonly FileChange[] {
  const fields = output.split('\0')
  const changes: FileChange[] = []
  for (let at = 0; at < fields.length; ) {
    const head = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '')
    if (head === null) break
    const [, modeBefore = '', mode = '', before = '', now = '', status = ''] = head
    const isMoved = status === 'R' || status === 'C'
    const pathBefore = fields[at + 1] ?? ''
    const path = isMoved ? (fields[at + 2] ?? '') : pathBefore
    at += isMoved ? 3 : 2
    changes.push({
      kind: kinds[status] ?? 'modified',
      path,
      pathBefore: status === 'A' ? null : pathBefore,
      objectBefore: contentHash(modeBefore, before),
      object: contentHash(mode, now),
    })
  }
  return changes
}

const kinds: Readonly<Record<string, FileChange['kind']>> = {
  A: 'added',
  C: 'added',
  D: 'deleted',
  R: 'renamed',
}

/** Only of files; a link's content is where it leads to, and a submodule's is in another repository. */
function contentHash(mode: string, hash: string): string | null {
  return mode.startsWith('100') && !/^0+$/.test(hash) ? hash : null
}
