/** Folders and git repositories that a test makes of path → content; they are gone when its file is through. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

export type Content = string | Uint8Array | { readonly linkTo: string }

/** Path → content, paths with `/`. */
export type Tree = Readonly<Record<string, Content>>

export interface TemporaryRepository {
  readonly folder: string
  readonly write: (files: Tree) => void
  /** Commits everything that is not ignored. @returns the commit's hash */
  readonly commit: (message?: string) => string
  /** @returns what git prints, without the line end behind it */
  readonly git: (...args: readonly string[]) => string
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is no git repository. */
export function temporaryFolder(files: Tree = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kube-proxy-policy-')))
  folders.push(folder)
  writeTree(folder, files)
  return folder
}

/** A repository with the files in its first commit; without files it has none. */
export function temporaryRepository(files: Tree = {}): TemporaryRepository {
  const folder = temporaryFolder(files)
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: environment(), encoding: 'utf8' }).trimEnd()
  const commit = (message = 'change') => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  if (Object.keys(files).length > 0) commit('start')
  return { folder, git, commit, write: (more) => writeTree(folder, more) }
}

/** The same commits whoever runs the tests, and when. */
function environment(): NodeJS.ProcessEnv {
  const who = { NAME: 'Test', EMAIL: 'test@example.com', DATE: '2026-01-01T00:00:00Z' }
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(who).map(([name, value]) => [`GIT_${role}_${name}`, value] as const),
  )
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries([...inherited, ...roles]),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
}

function writeTree(folder: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, file)
    else writeFileSync(file, content)
  }
}
