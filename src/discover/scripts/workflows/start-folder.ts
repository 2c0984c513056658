/** The folder that the commands of a step start in. */
import { posix } from 'node:path'
import type { Source } from '../../../model/location.js'
import type { JsonString } from '../../../syntax/json/syntax.js'
import { filledInWord } from '../../../syntax/script/filled-in.js'
import { unbroken } from '../../../syntax/script/mapped-text.js'
import { newResolver } from '../argument.js'
import { type Folders, rootsOf, scriptOfText, type Variable } from '../script.js'
import type { Around } from './around.js'
import { isOfPipeline } from './yaml-variables.js'

/** The root of the repository, and from there `working-directory`. */
export function startIn(
  folder: JsonString | null,
  { isElsewhere }: Around,
  environment: readonly Variable[],
  source: Source,
): Folders {
  const roots = rootsOf(source.path)
  if (isElsewhere) {
    return { candidates: roots, reason: `${source.path} checks the repository out into another folder` }
  }
  if (folder === null) return { candidates: roots, reason: null }
  const below = folder.value.replace(
    /^\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}\/?|^\$\([A-Za-z.]{1,60}Directory\)\/?/,
    '',
  )
  const written = below.includes('$') ? filledIn(below, environment, source) : below
  if (written === null || /[$]|^\/|^[A-Za-z]:/.test(written)) {
    return { candidates: [], reason: `the working directory '${below}' is known only when it runs` }
  }
  const candidates = roots.map((root) => posix.join(root, written.replaceAll('\\', '/')).replace(/\/$/, ''))
  return { candidates: candidates.map((one) => (one === '.' ? '' : one)), reason: null }
}

/** null: a part of it is not known. */
function filledIn(text: string, environment: readonly Variable[], source: Source): string | null {
  const mapped = unbroken(text)
  const script = scriptOfText(mapped, { source, environment, start: { candidates: [], reason: null } })
  const [argument] = newResolver(script).argumentsOf([filledInWord(mapped, { hasMacros: isOfPipeline(source) })])
  return argument?.text ?? null
}
