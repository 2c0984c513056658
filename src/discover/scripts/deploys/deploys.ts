/** What the scripts, workflows and pipelines of a repository deploy by name. */
import { grouped } from '../../../model/grouped.js'
import type { Files } from '../../files/files.js'
import type { DeployCall } from '../calls.js'
import type { ScriptFile } from '../found-scripts.js'
import { type Deploy, deployOf } from './deploy.js'
import { deployOfAction } from './deploy-actions.js'

/** Each once, however often it is validated, tried out and created. */
export function deploysIn(scripts: readonly ScriptFile[], files: Files): readonly Deploy[] {
  const found = scripts.flatMap(({ calls, actions }) => [
    ...calls.deployments.filter(isOfRepository).map((call) => deployOf(call, { ...call, files })),
    ...actions.flatMap((action) => deployOfAction(action, files) ?? []),
  ])
  return [...grouped(found, (deploy) => [identityOf(deploy)]).values()].flatMap((same) => {
    const [last] = same.slice(-1)
    return last === undefined ? [] : [{ ...last, sites: same.flatMap(({ sites }) => sites) }]
  })
}

/** No template of the repository is in a container. */
function isOfRepository({ script }: DeployCall): boolean {
  return script.container === undefined
}

function identityOf({ template, files, values, rest }: Deploy): string {
  const written = values.map(({ name, value, filesBefore }) => {
    const own = value()
    const { start, end, source } = own.origin
    // The same words may come to several values.
    const known = 'value' in own ? own.value : own.kind === 'unknown' ? own.cause.reason : null
    return [name, filesBefore, source.text.slice(start, end), known]
  })
  return JSON.stringify([template, files, written, rest?.cause.reason ?? null])
}
