/** Runs the command line's bundle. */
import { spawnSync } from 'node:child_process'
import { bundleNode, bundlePath } from './bundles.js'

export interface CommandResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** @param cwd the folder to run in */
export function runCommand(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): CommandResult {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, ...environment }
  const { status, stdout, stderr, error } = spawnSync(bundleNode, [bundlePath('cli'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw error
  return { exitCode: status, stdout, stderr }
}
