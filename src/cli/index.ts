#!/usr/bin/env node
/** `kube-proxy-policy`: the command line's entry. */
import { printable } from '../report/terminal.js'
import { main } from './main.js'

let isLost = false

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader may have seen enough (`| head`): the rest goes nowhere, and the verdict stands.
  if (code === 'EPIPE') return
  if (!isLost) process.stderr.write(`The report cannot be written to standard output: ${printable(message)}\n`)
  isLost = true
  process.exitCode = 2
})
// There is nobody left to be told.
process.stderr.on('error', () => undefined)

const cwd = workingDirectory()
const exitCode =
  cwd === null
    ? 2
    : await main(process.argv.slice(2), {
        cwd,
        isTerminal: process.stdout.isTTY === true,
        environment: process.env,
        write: (text) => process.stdout.write(text),
        log: (text) => process.stderr.write(text),
      })
process.exitCode = isLost ? 2 : exitCode

/** null: it is gone, which is told. */
function workingDirectory(): string | null {
  try {
    return process.cwd()
  } catch (error) {
    process.stderr.write(`There is no working directory any more: ${printable((error as Error).message)}\n`)
    return null
  }
}
