/** Running `az` as a process of its own, without a shell: an argument is an argument, whatever is in it. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { AzRun } from './ports.js'

export interface AzSettings {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Then it is ended. */
  readonly milliseconds: number
  readonly cancelled: AbortSignal
}

/** More than any answer has; a cluster is some 20 kB. */
const maximumOutput = 32 * 1024 * 1024
/** Between the request to end and the end. The runner gives a cancelled step ten seconds in all. */
const graceMilliseconds = 2_000

/** Ended when its time is over or the step is cancelled: asked to end, and made to two seconds later. */
export function runAz(args: readonly string[], settings: AzSettings): Promise<AzRun> {
  if (settings.cancelled.aborted) return Promise.resolve({ kind: 'cancelled' })
  const child = spawn('az', [...args], {
    cwd: settings.cwd,
    env: environmentFor(settings.environment),
    // No question can be answered here, so none waits for one.
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches this step, which then ends az and gives an account.
    detached: process.platform !== 'win32',
  })
  return new Promise((resolve) => {
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[], size: 0 }
    let early: AzRun | null = null
    const endEarly = (run: AzRun) => {
      if (early !== null) return
      early = run
      kill(child, 'SIGTERM')
      setTimeout(() => {
        kill(child, 'SIGKILL')
        finish(run)
      }, graceMilliseconds).unref()
    }
    const timer = setTimeout(() => endEarly({ kind: 'timed-out' }), Math.max(0, settings.milliseconds))
    const onCancel = () => endEarly({ kind: 'cancelled' })
    settings.cancelled.addEventListener('abort', onCancel)
    const finish = (run: AzRun) => {
      clearTimeout(timer)
      settings.cancelled.removeEventListener('abort', onCancel)
      for (const stream of [child.stdout, child.stderr]) stream.destroy()
      resolve(early ?? run)
    }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        output.size += chunk.length
        if (output.size > maximumOutput) endEarly({ kind: 'too-much' })
        else output[name].push(chunk)
      })
    }
    child.on('error', (error: NodeJS.ErrnoException) => finish({ kind: 'not-started', why: whyNotStarted(error) }))
    child.on('close', (exitCode) => {
      const textOf = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
      finish({ kind: 'ended', exitCode, stdout: textOf(output.stdout), stderr: textOf(output.stderr) })
    })
  })
}

/** `az` as this step reads it: without colours, and without extensions that install themselves. */
function environmentFor(environment: AzSettings['environment']): NodeJS.ProcessEnv {
  return { ...environment, AZURE_CORE_NO_COLOR: 'true', AZURE_EXTENSION_USE_DYNAMIC_INSTALL: 'no' }
}

/** With everything that it has started. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  const { pid } = child
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended meanwhile.
  }
}

function whyNotStarted({ code, message }: NodeJS.ErrnoException): string {
  if (code !== 'ENOENT' && code !== 'EINVAL') return message
  return process.platform === 'win32'
    ? 'on Windows az is a batch file, which cannot be run without a shell; run this step on Linux or macOS'
    : 'there is no az on the PATH'
}
