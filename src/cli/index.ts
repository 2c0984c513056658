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
await Promise.all([process.stdout, process.stderr].map(written))
// Left to itself, node first compiles and collects garbage to the end, of which nobody has anything.
process.exit(isLost ? 2 : exitCode)

/** Once all is written that is to be, or it is known that it cannot be. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  // Behind the writing of nothing, whatever came before it is done, and its error is told a tick later.
  return new Promise((done) => {
    stream.write('', () => process.nextTick(done))
  })
}

/** null: it is gone, which is told. */
function workingDirectory(): string | null {
  try {
    return process.cwd()
  } catch (error) {
    process.stderr.write(`There is no working directory any more: ${printable((error as Error).message)}\n`)
    return null
  }
}
