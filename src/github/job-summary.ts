import * as core from '@actions/core'
import { logLines } from './log-line.js'

/** Local runs have no summary file. What it says is in the log too: without it nothing is lost. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    core.warning(logLines(`The job summary cannot be written: ${(error as Error).message}`).join('\n'))
  }
}
