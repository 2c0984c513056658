/** `kube-proxy-policy`: the command line's entry. */
import { main } from './main.js'

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  environment: process.env,
  write: (text) => process.stdout.write(text),
  log: (text) => process.stderr.write(text),
})
