#!/usr/bin/env node
/** `kube-proxy-policy`: the command line's entry. */
import { main } from './main.js'

// A reader may have seen enough (`| head`): the rest goes nowhere, and the verdict stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  environment: process.env,
  write: (text) => process.stdout.write(text),
  log: (text) => process.stderr.write(text),
})
