/** `check --fix`: safe fixes to the files, or as a diff to standard output. */
import { resolve } from 'node:path'
import { wideEncoding } from '../discover/files/decode.js'
import type { FoundFiles } from '../discover/files/find-files.js'
import type { Scope } from '../discover/files/scope.js'
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
  scope: Scope,
  terminal: Terminal,
): Promise<Checked> {
  const { check, policy } = await checker(found, options, baseline, scope, terminal)
  const checked = new Set(found.files.paths)
  const fixing = await fixFiles(found.files, {
    check,
    whyNotWritable: (path) => whyNotWritable(path, scope.root, checked),
  })
  if (options.fix === 'show') show(fixing, scope, terminal)
  else write(fixing, scope, terminal)
  return { result: options.fix === 'show' ? fixing.found : fixing.remaining, policy }
}

function write({ changed, fixed, left }: Fixing, { root, shown }: Scope, { log }: Terminal): void {
  const failures = changed.flatMap(({ path, after }) => {
    try {
      replaceFile(resolve(root, path), after)
      return []
    } catch (error) {
      return [`The fixed file '${shown(path)}' cannot be written: ${(error as Error).message}`]
    }
  })
  if (failures.length > 0) {
    const others = changed.length - failures.length
    throw new UsageError([...failures, ...(others === 0 ? [] : [`${plural(others, 'other file')} fixed.`])])
  }
  log(
    lines([
      ...fixed.map((finding) => fixLine('fixed', finding, shown)),
      ...leftLines(left, shown),
      `${plural(fixed.length, 'finding')} fixed in ${plural(changed.length, 'file')}.`,
    ]),
  )
}

function show(fixing: Fixing, { root, shown }: Scope, { write, log, isTerminal }: Terminal): void {
  const { fixed, left } = fixing
  const seen = fixing.changed.map((file) => ({ ...file, path: shown(file.path) }))
  // Neither git nor patch takes a path that leads up.
  const isBelow = seen.every(({ path }) => !path.startsWith('../'))
  const changed = isBelow ? seen : fixing.changed
  // Bytes are what git needs, and what a terminal must not be given.
  const diffs = changed.filter(({ before }) => wideEncoding(before) === null).map(unifiedDiff)
  write(isTerminal ? diffs.join('').split('\n').map(printable).join('\n') : diffs.join(''))
  log(
    lines([
      ...(isBelow ? [] : [`The diff is for the folder '${root}'.`]),
      ...changed.flatMap(wideLine),
      ...leftLines(left, shown),
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

function leftLines(left: Fixing['left'], shown: Scope['shown']): readonly string[] {
  return left.map(({ finding, reason }) => `${fixLine('not fixed', finding, shown)}: ${reason}`)
}

function fixLine(what: string, { place, rule, fix }: Finding, shown: Scope['shown']): string {
  return `${what}  ${shown(place.file)}:${place.line}:${place.column}  ${rule}  ${fix?.title ?? ''}`
}

function lines(parts: readonly string[]): string {
  return `${parts.map(printable).join('\n')}\n`
}
