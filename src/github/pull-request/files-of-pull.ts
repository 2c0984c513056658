/** The files of a pull request as GitHub lists them, for who can do without. */
import type { PullFile } from '../api/github-api.js'
import { openApi } from '../api/open-api.js'
import type { WorkflowEvent } from '../event.js'

/**
 * @param environment the runner's variables
 * @returns null: the event is no pull request, or GitHub does not say, or not all
 */
export async function filesOfPull(
  { pull }: WorkflowEvent,
  token: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly PullFile[] | null> {
  if (pull === null) return null
  const opened = await openApi(token, environment)
  const answer = 'error' in opened ? opened : await opened.value.listPullFiles(pull)
  return 'value' in answer && answer.value.isComplete ? answer.value.items : null
}
