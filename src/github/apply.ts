/** The apply action's entry. */
import { runApplyAction } from './apply-action.js'

await runApplyAction()
