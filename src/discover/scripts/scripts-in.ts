/** The scripts of a file that is one, or that holds some; YAML files are read in workflows. */
import { posix } from 'node:path'
import type { Source } from '../../model/location.js'
import { lexBatch } from '../../syntax/script/batch.js'
import { dockerfileParts } from '../../syntax/script/dockerfile.js'
import { jenkinsSteps } from '../../syntax/script/jenkinsfile.js'
import { recipesOf } from '../../syntax/script/makefile.js'
import { type MappedText, unbroken } from '../../syntax/script/mapped-text.js'
import { fencedCode } from '../../syntax/script/markdown.js'
import { lexPowerShell } from '../../syntax/script/powershell.js'
import { lexShell } from '../../syntax/script/shell.js'
import type { LexOptions, Statement } from '../../syntax/script/syntax.js'
import { type Dialect, type Folders, foldersOfScript, type Script, type Variable } from './script.js'
import type { ScriptKind } from './script-file.js'

export function statementsOf(mapped: MappedText, dialect: Dialect, options: LexOptions): readonly Statement[] {
  switch (dialect) {
    case 'shell':
      return lexShell(mapped, options)
    case 'powershell':
      return lexPowerShell(mapped, options)
    case 'batch':
      return lexBatch(mapped, options)
  }
}

export function scriptsIn(source: Source, kind: Exclude<ScriptKind, 'yaml'>): readonly Script[] {
  const start = foldersOfScript(source.path)
  switch (kind) {
    case 'makefile':
      return recipesOf(source.text).map(({ line, start: from }) => ({
        ...script(source, line, 'shell', foldersOfRecipes(source), [], true),
        from,
      }))
    case 'dockerfile':
      return dockerfileScripts(source, start)
    case 'jenkinsfile':
      return jenkinsSteps(source.text).map(({ name, script: text }) => {
        const dialect = name === 'sh' ? 'shell' : name === 'bat' ? 'batch' : 'powershell'
        return script(source, text, dialect, foldersOfJob(source))
      })
    case 'markdown':
      return fencedCode(source.text).flatMap(({ language, code }) => {
        const dialect = dialectOfFence(language)
        return dialect === null ? [] : [script(source, code, dialect, start)]
      })
    default:
      return [script(source, unbroken(source.text), kind, start)]
  }
}

function script(
  source: Source,
  mapped: MappedText,
  dialect: Dialect,
  start: Folders,
  environment: readonly Variable[] = [],
  hasMacros = false,
): Script {
  const statements = statementsOf(mapped, dialect, { hasMacros })
  return { source, mapped, statements, environment, start, from: 0, dialect }
}

/** make runs its recipes where the Makefile is; an included part is run from wherever it is included. */
function foldersOfRecipes({ path }: Source): Folders {
  if (/\.mk$/i.test(path)) return foldersOfScript(path)
  const folder = posix.dirname(path)
  return { candidates: [folder === '.' ? '' : folder], reason: null }
}

/** Jenkins runs its steps at the root of the repository, where nothing says otherwise. */
function foldersOfJob({ text }: Source): Folders {
  const isElsewhere = /\b(?:dir|ws)[ \t]{0,9}\(|\bcustomWorkspace\b/.test(text)
  return { candidates: [''], reason: isElsewhere ? 'the job changes the folder' : null }
}

/** What runs inside an image finds there what was copied, wherever in the repository that is. */
function dockerfileScripts(source: Source, { candidates }: Folders): readonly Script[] {
  const { commands, variables } = dockerfileParts(source.text)
  const environment = variables.flatMap((mapped) =>
    lexShell(mapped, { hasMacros: false }).flatMap((one): Variable[] =>
      one.kind === 'assignment' ? [{ name: one.name, words: one.words, isList: false, isAdded: false, mapped }] : [],
    ),
  )
  const start = { candidates, reason: 'the folder is one of the image' }
  return commands.map((command) => script(source, command, 'shell', start, environment))
}

function dialectOfFence(language: string): Dialect | null {
  if (/^(?:bash|sh|shell|zsh|console|azurecli|azurecli-interactive|azcli)$/.test(language)) return 'shell'
  if (/^(?:powershell|pwsh|ps1|azurepowershell|powershell-interactive)$/.test(language)) return 'powershell'
  return /^(?:bat|batch|cmd|dos)$/.test(language) ? 'batch' : null
}
