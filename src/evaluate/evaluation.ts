import { type Budget, newBudget, type Run } from './limits.js'
import type { TemplateFiles } from './template-files.js'

/** What all files of one deployment share, in whichever of the two languages they are written. */
export interface Evaluation {
  readonly budget: Budget
  readonly files: TemplateFiles
}

/**
 * @param run what the deployment shares with others
 * @param reserve see newBudget()
 */
export function newEvaluation(files: TemplateFiles, run?: Run, reserve?: number): Evaluation {
  return { budget: newBudget(run, reserve), files }
}
