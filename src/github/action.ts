/** The check action's entry. */
import { runAction } from './run-action.js'

await runAction()
