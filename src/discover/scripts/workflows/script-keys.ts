/** Keys of YAML that hold a script, and what reads it. */
import type { Dialect } from '../script.js'

/** What a script is read by where nothing says it. */
const scriptKeys: ReadonlyMap<string, Dialect> = new Map([
  ['run', 'shell'],
  ['script', 'shell'],
  ['bash', 'shell'],
  ['inlinescript', 'shell'],
  ['inline', 'powershell'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['before_script', 'shell'],
  ['after_script', 'shell'],
  ['pre_get_sources_script', 'shell'],
  // Of Taskfile.yml, which is read by a shell of its own, on Windows too.
  ['cmds', 'shell'],
  ['cmd', 'shell'],
])

/**
 * On Windows: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell,
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-script
 */
const windowsKeys: ReadonlyMap<string, Dialect> = new Map([
  ['run', 'powershell'],
  ['script', 'batch'],
])

export function holdsScript(key: string): boolean {
  return scriptKeys.has(key.toLowerCase())
}

/**
 * What a script is read by.
 *
 * @param key that holds it
 * @param shell that is said beside it or above
 * @returns null: the key holds no script
 */
export function dialectUnder(key: string, shell: string | null, isWindows: boolean): Dialect | null {
  const name = key.toLowerCase()
  const usual = (isWindows ? windowsKeys.get(name) : undefined) ?? scriptKeys.get(name)
  if (usual === undefined) return null
  return (isNamed(name) || shell === null ? null : dialectOf(shell)) ?? usual
}

/** What it is read by stands in the key itself. */
function isNamed(key: string): boolean {
  return key === 'pwsh' || key === 'powershell' || key === 'bash' || key === 'inline'
}

function dialectOf(shell: string): Dialect | null {
  if (/^(?:pwsh|powershell|ps|pscore)/i.test(shell)) return 'powershell'
  if (/^(?:cmd|batch)/i.test(shell)) return 'batch'
  return /^(?:ba|z|k|da)?sh\b/i.test(shell) ? 'shell' : null
}
