/** Commands for people, as they may be pasted into a shell. The step itself never writes one. */
import type { ApplyOptions } from './options.js'

/** `-g rg -n aks --subscription …` */
export function clusterFlags({ resourceGroup, clusterName, subscriptionId }: ApplyOptions): string {
  return `-g ${quoted(resourceGroup)} -n ${clusterName} --subscription ${subscriptionId}`
}

/** An argument for a POSIX shell, in quotes where anything in it may mean something there. */
export function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
