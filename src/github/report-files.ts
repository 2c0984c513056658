/** The files that the action writes its report to. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Format, formatted } from '../report/formats.js'
import type { Report } from '../report/report.js'
import { noPaint } from '../report/terminal.js'
import { InputError } from './input-error.js'

/** The inputs that name a file, and what is written to it. */
export const fileFormats = {
  'findings-file': 'json',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
} as const satisfies Readonly<Record<string, Format>>

export type FileInput = keyof typeof fileFormats
export const fileInputs = Object.keys(fileFormats) as readonly FileInput[]

/** Paths relative to the workspace; null where none is wanted. */
export type ReportFiles = Readonly<Record<FileInput, string | null>>

/**
 * Makes folders as needed.
 *
 * @throws InputError where one cannot be written; others are written all the same
 */
export async function writeReportFiles(files: ReportFiles, report: Report): Promise<void> {
  const problems: string[] = []
  for (const input of fileInputs) {
    const file = files[input]
    if (file === null) continue
    const text = await formatted(report, fileFormats[input], { paint: noPaint, quiet: false, verbose: true })
    try {
      mkdirSync(dirname(resolve(file)), { recursive: true })
      writeFileSync(resolve(file), text)
    } catch (error) {
      problems.push(`${input}: '${file}' cannot be written (${(error as Error).message}).`)
    }
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
}
