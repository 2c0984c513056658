/** The files that the action writes its report to. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { isLink } from '../discover/files/read-file.js'
import { type Format, formatted } from '../report/formats.js'
import type { Report } from '../report/report.js'
import { noPaint } from '../report/terminal.js'
import { InputError } from './input-error.js'

/** The inputs that name a file, and what is written to it. */
const fileFormats = {
  'findings-file': 'json',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
} as const satisfies Readonly<Record<string, Format>>

export type FileInput = keyof typeof fileFormats
const fileInputs = Object.keys(fileFormats) as readonly FileInput[]

/** Paths relative to the workspace; null where none is wanted. */
export type ReportFiles = Readonly<Record<FileInput, string | null>>

/**
 * Makes folders as needed. Never through a symbolic link in the workspace: a pull request may have put one there.
 *
 * @throws InputError where one cannot be written; others are written all the same
 */
export async function writeReportFiles(files: ReportFiles, report: Report): Promise<void> {
  const problems: string[] = []
  for (const input of fileInputs) {
    const file = files[input]
    if (file === null) continue
    const text = await formatted(report, fileFormats[input], { paint: noPaint, quiet: false, verbose: true })
    const link = linkOnTheWay(resolve(file), process.cwd())
    if (link !== null) {
      problems.push(`${input}: '${file}' is not written, because '${link}' is a symbolic link.`)
      continue
    }
    try {
      mkdirSync(dirname(resolve(file)), { recursive: true })
      writeFileSync(resolve(file), text)
    } catch (error) {
      problems.push(`${input}: '${file}' cannot be written (${(error as Error).message}).`)
    }
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'))
}

/** Below the folder; whoever writes elsewhere has said so in the workflow. */
function linkOnTheWay(path: string, folder: string): string | null {
  if (!path.startsWith(folder + sep)) return null
  for (let at = path; at !== folder; at = dirname(at)) {
    if (isLink(at)) return at.slice(folder.length + 1)
  }
  return null
}
