/** `baseline create`: today's findings into a file, so that from now on only new ones count. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { today } from '../azure/calendar-date.js'
import { findFiles } from '../discover/files/find-files.js'
import { counts } from '../model/finding.js'
import { plural } from '../report/report.js'
import { mayBeKnown } from '../suppress/baseline.js'
import { baselineText } from '../suppress/baseline-file.js'
import { defaultBaselinePath } from '../suppress/load-baseline.js'
import { checkFound } from './check-found.js'
import { readBaselineOptions } from './options.js'
import { scopeFor } from './scope-for.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for wrong use, a bad policy, or a file that cannot be written */
export async function baselineCommand([verb, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (verb !== 'create') {
    throw new UsageError([`There is no command 'baseline ${verb ?? ''}'; there is: baseline create.`])
  }
  const options = readBaselineOptions(args, today())
  const scope = scopeFor(terminal.cwd, options.paths)
  const { result, policy } = await checkFound(
    await findFiles(scope.root, options.paths, terminal.cwd),
    { ...options, changedSince: null },
    null,
    scope,
    terminal,
  )
  const known = result.findings.filter((finding) => mayBeKnown(finding, policy))
  const file = options.baseline ?? scope.shown(defaultBaselinePath)
  try {
    mkdirSync(dirname(resolve(terminal.cwd, file)), { recursive: true })
    writeFileSync(resolve(terminal.cwd, file), baselineText(known))
  } catch (error) {
    throw new UsageError([`The baseline '${file}' cannot be written: ${(error as Error).message}`])
  }
  const mandatory = result.findings.filter((finding) => counts(finding) && policy.mandates.has(finding.rule)).length
  const others = mandatory === 0 ? '' : ` Of mandatory rules none are written (${mandatory}): they go on counting.`
  terminal.write(
    `${plural(known.length, 'finding')} written to ${file}; check with --baseline ${file} counts new ones only.${others}\n`,
  )
  return 0
}
