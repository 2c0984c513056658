/** The job summary: cluster, before, after, how long, verified, how to go back. */
import { code, escapeMarkdown, prose } from '../report/markdown-text.js'
import { interruption, type Plan, sideText, telling } from './plan.js'
import type { ApplyResult } from './result.js'
import { wayBack } from './way-back.js'

export function toSummary({ status, title, lines, exitCode, took, apply }: ApplyResult): string {
  const { account, options } = apply
  const ways = wayBack(apply)
  const facts: readonly (readonly [string, string])[] = [
    ['Cluster', code(options.clusterName)],
    ['Resource group', code(options.resourceGroup)],
    ['Subscription', code(options.subscriptionId)],
    ['File', code(options.configFile)],
    ['Change', took === null ? 'none' : `took ${took}`],
    ['Verified', account.verified || status === 'unchanged' ? 'yes, by reading the cluster back' : 'no'],
  ]
  const own = lines.filter((line) => !ways.includes(line))
  return [
    `## ${exitCode === 0 ? '✅' : '❌'} kube-proxy ${options.mode}: ${escapeMarkdown(title)}`,
    ...(own.length === 0 ? [] : [own.map(prose).join('<br>')]),
    ...(account.plan === null ? [] : [planTable(account.plan)]),
    table([['', ''], ...facts]),
    ...(account.plan?.changed === true && status === 'planned' ? [interruption] : []),
    ...(ways.length === 0 ? [] : [['**How to go back**', ...ways.map(code)].join('<br>')]),
    '',
  ].join('\n\n')
}

function planTable(plan: Plan): string {
  const rows = telling(plan).map(({ setting, before, after, changed }) => [
    changed ? `**${escapeMarkdown(setting)}**` : escapeMarkdown(setting),
    code(sideText(before)),
    code(sideText(after)),
  ])
  return table([['Setting', 'Before', 'After'], ...rows])
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
