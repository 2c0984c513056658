/** Runs the command line in this process and says on stderr how much memory it took at most, in kB. */
import { pathToFileURL } from 'node:url'

const [program, ...args] = process.argv.slice(2)
process.argv = [process.argv[0], program, ...args]
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`))
await import(pathToFileURL(program).href)
