/** Runs the command line's bundle. */
import { spawn, spawnSync } from 'node:child_process'
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
  const env = environmentOf(cwd, environment)
  const { status, stdout, stderr, error } = spawnSync(bundleNode, [bundlePath('cli'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw error
  return { exitCode: status, stdout, stderr }
}

/** The same while this process goes on: for commands that ask a server in it. */
export function runCommandBeside(
  cwd: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(bundleNode, [bundlePath('cli'), ...args], { cwd, env: environmentOf(cwd, environment) })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}

function environmentOf(cwd: string, environment: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: cwd, ...environment }
}
