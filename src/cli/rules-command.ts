/** `rules`: what the policy comes to, rule by rule. */
import { today } from '../azure/calendar-date.js'
import type { Scope } from '../discover/files/scope.js'
import { placeOf } from '../model/location.js'
import { mandatoryBy } from '../policy/mandatory.js'
import { isPackName } from '../policy/packs.js'
import type { Policy, SettingOrOff } from '../policy/policy.js'
import { type Paint, printable } from '../report/terminal.js'
import { levelText } from '../report/text.js'
import { findRule } from '../rules/rules.js'
import { loadPolicyFor } from './load-policy.js'
import { readPolicyOptions } from './options.js'
import { scopeFor } from './scope-for.js'
import { paintFor, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for wrong use and for a bad policy */
export async function rulesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { policy: spec, asOf, positionals } = readPolicyOptions(args, today())
  if (positionals.length > 0) throw new UsageError([`rules takes no '${positionals[0]}'; see explain RULE.`])
  const scope = scopeFor(terminal.cwd, ['.'])
  const policy = await loadPolicyFor(spec, asOf, scope, terminal)
  terminal.write(rulesText(policy, paintFor(terminal), scope))
  return 0
}

function rulesText(policy: Policy, paint: Paint, scope: Scope): string {
  const sources = policy.sources.map(({ source, commit }) => {
    const name = isPackName(source) ? source : scope.shown(source)
    return commit === null ? name : `${name} (${commit})`
  })
  const rows = [...policy.settings].map(([rule, setting]) => {
    const note = [mandateText(policy, rule), optionsText(rule, setting)].filter((part) => part !== '').join('; ')
    return { rule, level: setting.level, where: whereText(setting.setBy, scope), note }
  })
  const width = (cells: readonly string[]) => Math.max(...cells.map(({ length }) => length))
  const widths = { rule: width(rows.map(({ rule }) => rule)), where: width(rows.map(({ where }) => where)) }
  const lines = rows.map(({ rule, level, where, note }) => {
    const painted = level === 'off' ? paint.dim(level) : levelText(level, paint)
    const cells = [
      `${painted}${' '.repeat('warning'.length - level.length)}`,
      rule.padEnd(widths.rule),
      paint.dim(where.padEnd(widths.where)),
      note,
    ]
    return cells.join('  ').trimEnd()
  })
  return `${printable(`Policy: ${sources.join(' + ')}`)}\n\n${lines.map((line) => `${line}\n`).join('')}`
}

/** Where its level, or one of its options, was set last. */
export function whereText(setBy: SettingOrOff['setBy'], { shown }: Scope): string {
  if (setBy === null) return 'no pack'
  if (typeof setBy === 'string') return setBy
  const { file, line } = placeOf(setBy)
  return printable(`${shown(file)}:${line}`)
}

/** Empty where nothing makes the rule mandatory. */
export function mandateText({ mandates }: Policy, rule: string): string {
  const binding = mandates.get(rule)
  return binding === undefined ? '' : printable(`mandatory by ${mandatoryBy(binding)}`)
}

/** Of a rule that is asked: all of its options, also where the policy says nothing of them. */
function optionsText(rule: string, { level, options }: SettingOrOff): string {
  if (level === 'off') return ''
  const known = Object.entries(findRule(rule)?.options ?? {})
  return known.map(([name, option]) => `${name} ${options[name] ?? option.default}`).join(', ')
}
