/** The findings of `kube-proxy-change`. */
import { clip } from '../model/clip.js'
import type { Reported } from '../model/finding.js'
import type { Located, Mark } from '../model/located.js'
import type { Setting } from '../model/setting.js'
import type { Subject } from '../model/subject.js'
import { firstWorld } from '../model/world.js'
import type { Policy } from '../policy/policy.js'
import { analysisReport } from '../reports.js'
import { viewIn } from '../rules/support/view.js'
import type { Changes, SettingChange, SettingName } from './changes.js'

export const changeRule = 'kube-proxy-change'

/** Of what is certainly another value than before; it is told where the value is written now. */
export function changeReports(
  { settings }: Changes,
  subjects: readonly Subject[],
  policy: Policy,
): readonly Reported[] {
  return settings
    .filter(({ isCertain }) => isCertain)
    .flatMap((change) => {
      const subject = subjects[change.subject]
      return subject === undefined ? [] : reportsOf(change, subject, policy)
    })
}

function reportsOf(change: SettingChange, subject: Subject, policy: Policy): readonly Reported[] {
  const { site, way } = placeOf(change.setting, subject)
  const deployment = subject.kind === 'cluster' ? subject.deployment : null
  return analysisReport(changeRule, site, messageOf(change), policy).map((one) => ({
    ...one,
    report: {
      ...one.report,
      related: way.map(({ site, caption }) => ({ site, message: caption, isStep: true as const })),
    },
    subject: change.subject,
    deployment,
  }))
}

function placeOf(setting: SettingName, subject: Subject): Mark {
  const world = firstWorld(subject.kind === 'cluster' ? subject.assumed : new Map())
  const { config } = viewIn(world, subject)
  const isOwn = setting === 'enabled' || setting === 'mode'
  const at: Located = (isOwn ? config : config.get('ipvsConfig')).get(setting)
  return at.isAbsent ? at.key : at.here
}

function messageOf({ setting, before, after }: SettingChange): string {
  const change = `${setting} changes from ${shown(before)} to ${shown(after)}`
  return `${change}: Service traffic of the cluster may be interrupted while kube-proxy starts anew.`
}

/** `IPVS`, `IPTABLES (the default)`, `nothing`. */
function shown(setting: Setting): string {
  switch (setting.state) {
    case 'known':
      return clip(String(setting.value))
    case 'default':
      return `${setting.value} (the default)`
    case 'oneOf':
      return clip(`one of ${setting.values.join(', ')}`)
    case 'absent':
      return 'nothing'
    case 'unknown':
      return 'something unknown'
  }
}
