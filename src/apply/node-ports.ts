/** The ports on a real machine, for the action and the command line alike. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ReadResult, readWithin } from '../discover/files/read-file.js'
import type { Scope } from '../discover/files/scope.js'
import { policyNamed } from '../discover/policy-files/policy-named.js'
import { policyPort } from '../discover/policy-files/policy-port.js'
import type { ApplyPorts } from './ports.js'
import { runAz } from './run-az.js'

export interface Machine {
  readonly ports: ApplyPorts
  /** Removes what was only for `az`, and stops listening for signals. */
  readonly close: () => void
}

export interface MachineSettings {
  /** Where az runs. */
  readonly cwd: string
  /** Of the config file: its repository's policy judges it. */
  readonly scope: Scope
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where files for the user go. */
  readonly keepIn: string
  /** The policy that the user names, from `cwd`; null: nobody names one. */
  readonly policy: string | null
  readonly say: ApplyPorts['say']
  readonly output: ApplyPorts['output']
}

/** Sent by the runner when a job is cancelled, and by Ctrl-C; the runner kills ten seconds later. */
const endSignals = ['SIGINT', 'SIGTERM'] as const

/** Catches the signals that end a process, and makes a folder for what `az` reads, until it is closed. */
export function machine({ cwd, scope, environment, keepIn, policy, say, output }: MachineSettings): Machine {
  const named = policyNamed(policy, scope)
  const cancel = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => cancel.abort(signal)
  for (const signal of endSignals) process.on(signal, onSignal)
  // Nobody else may read what is written for az: a cluster has names and addresses in it.
  const scratchFolder = mkdtempSync(join(realpathSync(tmpdir()), 'kube-proxy-policy-'))
  const ports: ApplyPorts = {
    az: (args, milliseconds) => runAz(args, { cwd, environment, milliseconds, cancelled: cancel.signal }),
    read: (path) => readNamed(cwd, path),
    inside: scope.inside,
    policy: { named, port: policyPort(scope.root, named, environment) },
    keep: (name, text) => {
      mkdirSync(keepIn, { recursive: true })
      const path = join(keepIn, name)
      writeFileSync(path, text, { flag: 'wx' })
      return path
    },
    scratch: (name, bytes) => {
      const path = join(scratchFolder, name)
      writeFileSync(path, bytes, { mode: 0o600 })
      return path
    },
    now: Date.now,
    sleep: (milliseconds, until) => sleep(milliseconds, until, cancel.signal),
    cancelledBy: () => (cancel.signal.aborted ? String(cancel.signal.reason) : null),
    say,
    output,
  }
  const close = () => {
    for (const signal of endSignals) process.off(signal, onSignal)
    rmSync(scratchFolder, { recursive: true, force: true })
  }
  return { ports, close }
}

async function sleep(milliseconds: number, until: AbortSignal | undefined, cancelled: AbortSignal): Promise<void> {
  const signal = until === undefined ? cancelled : AbortSignal.any([until, cancelled])
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** A link leads out of the working directory only where the user names a file that lies outside. */
function readNamed(cwd: string, path: string): ReadResult {
  const absolute = resolve(cwd, path)
  const way = relative(resolve(cwd), absolute)
  const isOutside = way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way)
  if (!isOutside) return readWithin(absolute, realpathSync(cwd))
  try {
    return { kind: 'bytes', bytes: readFileSync(absolute) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return { kind: 'missing' }
    return { kind: 'refused', reason: `it cannot be read (${code ?? String(error)})` }
  }
}
