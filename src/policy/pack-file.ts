/** A built-in pack as a policy file, for people to read and to start from; the tool itself has the packs in its code. */
import type { Rule } from '../rules/define-rule.js'
import { levelIn, type PackName } from './packs.js'

const headlines: Readonly<Record<PackName, string>> = {
  recommended: 'recommended: what a repository is held to that has no policy of its own.',
  strict: 'strict: recommended, and what is a matter of taste or of being early.',
}

/** The text of policies/recommended.yml and policies/strict.yml. */
export function packFile(pack: PackName, rules: readonly Rule[]): string {
  return [
    '# yaml-language-server: $schema=./policy.schema.json',
    `# ${headlines[pack]}`,
    `# Generated from the rules. To build on it, write 'extends: [${pack}]' into a policy.`,
    'version: 1',
    'extends: []',
    'rules:',
    ...rules.flatMap((rule) => ruleLines(rule, levelIn(pack, rule))),
    '',
  ].join('\n')
}

function ruleLines(rule: Rule, level: string): readonly string[] {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `  # ${name} (default ${option.default}): ${option.description}`,
  )
  return [`  # ${rule.summary}`, ...options, `  ${rule.id}: ${level}`]
}
