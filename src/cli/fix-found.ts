/** `check --fix`: safe fixes to the files, or as a diff to standard output. */
import { resolve } from 'node:path'
import { wideEncoding } from '../discover/files/decode.js'
import type { FoundFiles } from '../discover/files/find-files.js'
import { type ChangedFile, type Fixing, fixFiles } from '../fix/fix-files.js'
import { unifiedDiff } from '../fix/unified-diff.js'
import { replaceFile, whyNotWritable } from '../fix/write-file.js'
import type { Finding } from '../model/finding.js'
import { plural } from '../report/report.js'
import { printable } from '../report/terminal.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { type Checked, checker } from './check-found.js'
import type { CheckOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/**
 * @returns what remains; where the fixes are only shown, what there is
 * @throws UsageError where a file cannot be written, and as checkFound() does
 */
export async function fixFound(
  found: FoundFiles,
  options: CheckOptions,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<Checked> {
  const { check, policy } = await checker(found, options, baseline, terminal)
  const checked = new Set(found.files.paths)
  const fixing = await fixFiles(found.files, {
    check,
    whyNotWritable: (path) => whyNotWritable(path, terminal.cwd, checked),
  })
  if (options.fix === 'show') show(fixing, terminal)
  else write(fixing, terminal)
  return { result: options.fix === 'show' ? fixing.found : fixing.remaining, policy }
}

function write({ changed, fixed, left }: Fixing, { cwd, log }: Terminal): void {
  const failures = changed.flatMap(({ path, after }) => {
    try {
      replaceFile(resolve(cwd, path), after)
      return []
    } catch (error) {
      return [`The fixed file '${path}' cannot be written: ${(error as Error).message}`]
    }
  })
  if (failures.length > 0) {
    const others = changed.length - failures.length
    throw new UsageError([...failures, ...(others === 0 ? [] : [`${plural(others, 'other file')} fixed.`])])
  }
  log(
    lines([
      ...fixed.map((finding) => fixLine('fixed', finding)),
      ...leftLines(left),
      `${plural(fixed.length, 'finding')} fixed in ${plural(changed.length, 'file')}.`,
    ]),
  )
}

function show({ changed, fixed, left }: Fixing, { write, log, isTerminal }: Terminal): void {
  // Bytes are what git needs, and what a terminal must not be given.
  const diffs = changed.filter(({ before }) => wideEncoding(before) === null).map(unifiedDiff)
  write(isTerminal ? diffs.join('').split('\n').map(printable).join('\n') : diffs.join(''))
  log(
    lines([
      ...changed.flatMap(wideLine),
      ...leftLines(left),
      `${plural(fixed.length, 'finding')} would be fixed in ${plural(changed.length, 'file')}; nothing is written.`,
    ]),
  )
}

function wideLine({ path, before }: ChangedFile): readonly string[] {
  const encoding = wideEncoding(before)
  return encoding === null
    ? []
    : [`not shown  ${path}: it is ${encoding}, which git takes for no text; --fix writes it`]
}

function leftLines(left: Fixing['left']): readonly string[] {
  return left.map(({ finding, reason }) => `${fixLine('not fixed', finding)}: ${reason}`)
}

function fixLine(what: string, { place, rule, fix }: Finding): string {
  return `${what}  ${place.file}:${place.line}:${place.column}  ${rule}  ${fix?.title ?? ''}`
}

function lines(parts: readonly string[]): string {
  return `${parts.map(printable).join('\n')}\n`
}
