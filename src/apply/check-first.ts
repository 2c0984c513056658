/** The file is checked before anything else is done, and again together with the cluster that it is for. */
import { counts, type Finding } from '../model/finding.js'
import { policyForRepository } from '../policy/for-repository.js'
import type { Policy } from '../policy/policy.js'
import { problemLine } from '../policy/problem.js'
import type { Cluster } from './cluster.js'
import { type ConfigFile, holdToHash, readConfigBytes, understand } from './config-file.js'
import { type Apply, begin } from './context.js'
import { type Counterpart, findingText, judgeFile, judgePair, notSaid } from './judge.js'
import { refused } from './stop-error.js'
import { WrongUseError } from './wrong-use-error.js'

export interface Checked {
  readonly file: ConfigFile
  readonly policy: Policy
  readonly findings: readonly Finding[]
}

/** Everything that can be said without Azure. */
export async function checkFile(apply: Apply): Promise<Checked> {
  begin(apply, 'checking the file')
  const { options, ports } = apply
  const bytes = readConfigBytes(options.configFile, ports)
  if (options.expectedSha256 !== null) holdToHash(bytes, options.configFile, options.expectedSha256)
  else ports.say('info', 'No expected-sha256 is given: nothing holds this file to one that was checked before.')
  const loaded = await policyForRepository(ports.policy.named, ports.policy.port, apply.asOf)
  if ('problems' in loaded) throw new WrongUseError(...loaded.problems.map(problemLine))
  const { policy, notices } = loaded
  for (const notice of notices) ports.say('info', `notice: ${problemLine(notice)}`)
  const findings = await judgeFile(bytes, policy, apply)
  report(apply, findings)
  const file = understand(bytes)
  if (file === null) throw refused(`'${bytes.path}' holds no JSON object.`)
  return { file, policy, findings }
}

/** Says what was found. @throws StopError where it forbids to go on */
function report({ ports, options }: Apply, findings: readonly Finding[]): void {
  for (const finding of findings) {
    ports.say(finding.level === 'notice' || !counts(finding) ? 'info' : finding.level, findingText(finding))
  }
  const count = (level: Finding['level']) => findings.filter((one) => counts(one) && one.level === level).length
  if (count('error') > 0)
    throw refused(`The check has found errors: ${count('error')}. Mend them first; they stand above.`)
  if (count('warning') > 0 && !options.allowWarnings) {
    throw refused(`The check has found warnings (${count('warning')}), and allow-warnings is false. They stand above.`)
  }
}

/**
 * The cross-field rules on the pair; what the file alone has shown already is not said again.
 *
 * @param cluster null: the one that create-arguments describe
 * @param apiVersion at which one would be created
 */
export function checkPair(apply: Apply, checked: Checked, cluster: Cluster | null, apiVersion: string): void {
  const { file, policy, findings } = checked
  const counterpart = counterpartOf(apply, cluster, apiVersion)
  report(apply, notSaid(judgePair(file, counterpart, policy, apply), findings))
}

function counterpartOf({ options }: Apply, cluster: Cluster | null, apiVersion: string): Counterpart {
  const { clusterName, create } = options
  if (cluster !== null) {
    return { caption: `cluster '${clusterName}' as read`, text: cluster.text, apiVersion: cluster.apiVersion }
  }
  const text = JSON.stringify({ ...create.body, name: clusterName })
  return { caption: `cluster '${clusterName}' by create-arguments`, text, apiVersion }
}
