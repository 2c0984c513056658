/** `explain RULE`: the rule's page in the terminal; of an organisation's rule what its policy says. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { today } from '../azure/calendar-date.js'
import type { Scope } from '../discover/files/scope.js'
import type { Policy } from '../policy/policy.js'
import type { Requirement } from '../policy/requirement.js'
import { meant } from '../policy/wording.js'
import { ruleUrl } from '../project.js'
import { type Paint, printable } from '../report/terminal.js'
import { findRule } from '../rules/rules.js'
import { loadPolicyFor } from './load-policy.js'
import { readPolicyOptions } from './options.js'
import { pageText } from './page-text.js'
import { mandateText, whereText } from './rules-command.js'
import { scopeFor } from './scope-for.js'
import { paintFor, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for wrong use, a rule that there is not, and a bad policy where that is asked */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { policy: spec, asOf, positionals } = readPolicyOptions(args, today())
  const [rule, ...others] = positionals
  if (rule === undefined || others.length > 0)
    throw new UsageError(['explain takes one rule; see rules for all of them.'])
  const paint = paintFor(terminal)
  if (findRule(rule) !== undefined) {
    terminal.write(`${pageText(pageOf(rule), paint)}\n${paint.dim(ruleUrl(rule))}\n`)
    return 0
  }
  // Only the policy knows the organisation's rules; it is asked for nothing else.
  const scope = scopeFor(terminal.cwd, ['.'])
  const policy = await loadPolicyFor(spec, asOf, scope, terminal)
  terminal.write(requirementText(rule, policy, paint, scope))
  return 0
}

/** The build puts the pages beside the bundle. */
function pageOf(rule: string): string {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'rules', `${rule}.md`), 'utf8')
}

function requirementText(rule: string, policy: Policy, paint: Paint, scope: Scope): string {
  const setting = policy.settings.get(rule)
  if (setting === undefined)
    throw new UsageError([`There is no rule '${rule}'.${meant(rule, policy.ruleIds) || ' See rules.'}`])
  const requirement = policy.requirements.find(({ id }) => id === rule)
  const rows = [
    ['level', setting.level],
    ['set by', whereText(setting.setBy, scope)],
    ['mandatory', mandateText(policy, rule).replace('mandatory ', '')],
    ...(requirement === undefined ? [] : rowsOf(requirement, scope)),
  ].filter(([, value]) => value !== '')
  return [
    paint.bold(rule),
    '',
    ...rows.map(([name = '', value = '']) => `${name.padEnd(12)}${printable(value)}`),
    '',
  ].join('\n')
}

function rowsOf({ on, message, docs, site }: Requirement, scope: Scope): readonly (readonly [string, string])[] {
  return [
    ['on', on],
    ['message', message ?? ''],
    ['docs', docs ?? ''],
    ['written in', whereText(site, scope)],
  ]
}
