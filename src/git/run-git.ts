/** Runs git to read a repository: no shell, no hook, no pager, no program that the repository names, no network. */
import { execFile, spawnSync } from 'node:child_process'

/** What git prints, or why it does not, in one line. */
export type GitAnswer = { readonly stdout: Buffer } | { readonly failure: string }

/** The folder may belong to another user (containers), and its configuration must start no program. */
export const guards: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  ...['-c', 'safe.directory=*'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotePath=false'],
]

/** A path is a path, whatever it looks like. */
const before: readonly string[] = [...guards, '--literal-pathspecs']

/** Bytes that git may print; what it has to say of one change fits many times. */
const maximumOutput = 1 << 28

/** Milliseconds after which git is given up. */
const timeout = 60_000

/** They mean one repository, as in a hook of it, wherever git is run: the one that is meant here is the folder's. */
const ofAnotherRepository: readonly string[] = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE']

/** The environment of this process, without what leads git to another repository. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env }
  for (const name of ofAnotherRepository) delete environment[name]
  return environment
}

/** A partial clone would ask the server for what it lacks, and a server may ask for a password. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...ownEnvironment(),
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  }
}

/**
 * @param folder in the repository; paths that git prints and is given are relative to it where `args` say so
 * @param input for its standard input
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const all = [...before, '-C', folder, ...args]
  const options = { encoding: 'buffer', maxBuffer: maximumOutput, timeout, env: environment() } as const
  return new Promise((done) => {
    const child = execFile('git', all, options, (error, stdout, stderr) => {
      done(error === null ? { stdout } : { failure: reasonOf(error, stderr) })
    })
    // It may have ended before it has read everything.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** The same for who cannot wait: one file that a template or a policy turns out to name. */
export function runGitNow(folder: string, args: readonly string[]): GitAnswer {
  const options = { maxBuffer: maximumOutput, timeout, env: environment() } as const
  const { error, status, stdout, stderr } = spawnSync('git', [...before, '-C', folder, ...args], options)
  if (error === undefined && status === 0) return { stdout }
  return { failure: reasonOf(error ?? new Error(`git ends with ${status}`), stderr ?? Buffer.alloc(0)) }
}

/** Git's first line that says what is wrong. */
function reasonOf(error: Error, stderr: Buffer): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'git is not installed, or the folder is not there'
  const lines = stderr.toString('utf8').split('\n')
  const told = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.find((line) => line !== '')
  const text = (told ?? error.message.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '')
  if (!/dubious ownership|unsafe repository/.test(text)) return text.slice(0, maximumReason)
  return 'the folder belongs to another user, and this git reads it only after: git config --global --add safe.directory (its path)'
}

const maximumReason = 300
