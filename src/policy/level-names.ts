import { levels } from '../model/finding.js'
import type { LevelOrOff } from '../rules/define-rule.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { isText } from './tree.js'

/** What a policy may say of a rule. */
export const levelNames: readonly LevelOrOff[] = ['off', ...levels]

/** null: it is none, or nothing is written. */
export function levelAt(node: JsonNode | null): LevelOrOff | null {
  return levelNames.find((level) => isText(node) && node.value === level) ?? null
}
