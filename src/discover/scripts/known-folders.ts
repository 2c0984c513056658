/** Folders that a script names by another way than their path: its own, the repository's root, the one it runs in. */
import type { Part } from '../../syntax/script/syntax.js'

export interface KnownFolder {
  readonly folder: 'root' | 'script' | 'current'
  /** What follows, with its slash: `/..` of `$(cd "$(dirname "$0")/.." && pwd)`. */
  readonly below: string
}

const rootNames = [
  'github_workspace',
  'build_sourcesdirectory',
  'build.sourcesdirectory',
  'system_defaultworkingdirectory',
  'system.defaultworkingdirectory',
  'build.repository.localpath',
]
const scriptNames = ['psscriptroot', 'batch_folder', 'curdir', 'github_action_path']

/** Where the repository is checked out, and where the script lies: https://docs.github.com/actions/reference/variables */
export function folderOf(part: Exclude<Part, { kind: 'text' }>): KnownFolder | null {
  if (part.kind === 'unknown') return folderOfCommands(part.written)
  const name = part.name.toLowerCase()
  if (name === 'pwd') return { folder: 'current', below: '' }
  if (rootNames.includes(name)) return { folder: 'root', below: '' }
  return scriptNames.includes(name) ? { folder: 'script', below: '' } : null
}

/** Characters of a substitution that may name a folder. */
const maximumLength = 200

const self = String.raw`(?:\$0|\$\{0\}|\$BASH_SOURCE|\$\{BASH_SOURCE(?:\[0\])?(?::?-\$0)?\})`
const file = String.raw`(?:${self}|\$\((?:readlink -f|realpath) (?:-- )?${self}\))`
const folder = String.raw`(?:\$\(dirname (?:-- )?${file}\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})`
const below = String.raw`((?:\/[\w.-]{1,100}){0,10})\/?`
/** Without quotes, and with single blanks between words only. */
const ownFolder = new RegExp(`^${folder}$`)
const changedTo = new RegExp(String.raw`^\$\(cd (?:-P |-- )?${folder}${below} ?(?:&&|;) ?pwd(?: -P)?\)$`)
const resolved = new RegExp(String.raw`^\$\((?:readlink -f|realpath) (?:-- )?${folder}${below}\)$`)

/** What `$(…)` gives, of the ways in which scripts look for themselves. */
function folderOfCommands(written: string): KnownFolder | null {
  const commands = plainly(written)
  if (commands === null) return null
  if (/^(?:\$\(|`)pwd(?: -P)?(?:\)|`)$/.test(commands)) return { folder: 'current', below: '' }
  if (commands === '$(git rev-parse --show-toplevel)') return { folder: 'root', below: '' }
  if (ownFolder.test(commands)) return { folder: 'script', below: '' }
  const found = changedTo.exec(commands) ?? resolved.exec(commands)
  return found === null ? null : { folder: 'script', below: found[1] ?? '' }
}

/** A folder by one that a variable holds. */
export interface FolderByVariable {
  readonly variable: string
  /** What follows, with its slash. */
  readonly below: string
  /** It is a whole path, whatever the variable holds. */
  readonly isWhole: boolean
}

const variable = String.raw`\$(?:\{([A-Za-z_]\w{0,100})\}|([A-Za-z_]\w{0,100}))`
const changedByVariable = new RegExp(String.raw`^\$\(cd (?:-P |-- )?${variable}${below} ?(?:&&|;) ?pwd(?: -P)?\)$`)
const resolvedByVariable = new RegExp(String.raw`^\$\((?:readlink -f|realpath) (?:-- )?${variable}${below}\)$`)
const parentByVariable = new RegExp(String.raw`^\$\(dirname (?:-- )?${variable}${below}\)$`)

/** `$(cd "$SCRIPT_DIR/.." && pwd)`, `$(dirname "$SCRIPT_DIR")`; null: something else is written. */
export function folderByVariable(written: string): FolderByVariable | null {
  const commands = plainly(written)
  if (commands === null) return null
  const whole = changedByVariable.exec(commands) ?? resolvedByVariable.exec(commands)
  const found = whole ?? parentByVariable.exec(commands)
  if (found === null) return null
  const [, braced, plain = '', path = ''] = found
  return { variable: braced ?? plain, below: whole === null ? `${path}/..` : path, isWhole: whole !== null }
}

/** Without quotes, output that is thrown away, and more than one blank in a row; null: it is too long. */
function plainly(written: string): string | null {
  if (written.length > maximumLength) return null
  return written
    .replace(/["']/g, '')
    .replace(/(?:&|\d)?>{1,2}[ \t]?(?:\/dev\/null|&\d)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
}
