/**
 * `npm run oracle -- LIST [REPORT [GIVEN]]`: the pairs of a list, each line `BICEP<tab>JSON`, compared by test/oracle.
 * Parameters get a value that their declaration allows: `none` of them, those that are `required`, or `all`.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [list, report, given = 'none'] = process.argv.slice(2)
if (list === undefined) {
  console.error('npm run oracle -- LIST [REPORT [GIVEN]]: LIST is missing, a file with lines of BICEP<tab>JSON.')
  process.exit(2)
}
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url))
const { status } = spawnSync(process.execPath, [jest, '--testMatch', '**/*.oracle.ts'], {
  stdio: 'inherit',
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    ORACLE_PAIRS: resolve(list),
    ORACLE_GIVEN: given,
    ORACLE_REPORT: report === undefined ? '/dev/stdout' : resolve(report),
  },
})
process.exitCode = status ?? 1
