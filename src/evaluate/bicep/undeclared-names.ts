/** Names that a Bicep file neither declares nor imports: the compiler refuses them, BCP057 and BCP082. */
import { clip } from '../../model/clip.js'
import { nearest } from '../../model/edit-distance.js'
import type { Site, Source } from '../../model/location.js'
import { once, oncePer } from '../../model/once.js'
import type { BicepFile, Statement } from '../../syntax/bicep/syntax.js'
import { isFunction } from '../functions/functions.js'
import type { TemplateProblem } from '../template.js'
import type { TemplateFiles } from '../template-files.js'
import { inheritedNames } from './extended-file.js'
import { isFilledIn } from './filled-in.js'
import { bicepFunctionLike } from './function-names.js'
import { importedNames } from './imports.js'
import { namedValues, referencesOfOutputs, unresolvedId } from './references.js'

/** A file with more unknown names than this is no work of a slip of the pen. */
const maximumHints = 20

interface UnresolvedName {
  readonly name: string
  readonly isFunction: boolean
  readonly site: Site
}

/** In the order of the statements, outputs last. */
function unresolvedNames(file: BicepFile, source: Source): readonly UnresolvedName[] {
  const named = namedValues(file, source).flatMap(({ references }) => references)
  return [...named, ...referencesOfOutputs(file, source)].flatMap(({ id, site }) => {
    const [, name, call] = unresolvedId.exec(id) ?? []
    return name === undefined ? [] : [{ name, isFunction: call === '()', site }]
  })
}

type Problems = readonly TemplateProblem[]

export const undeclaredNames = oncePer((file: BicepFile, source: Source, files: TemplateFiles): Problems => {
  const unresolved = unresolvedNames(file, source)
  // What cannot be read of the file may declare them.
  if (unresolved.length === 0 || file.problems.length > 0) return []
  const given = namesGiven(file, source, files)
  if (given === null) return []
  const declared = once(() => declaredNames(file))
  const isForAnotherTool = once(() => isFilledIn(file, source, files))
  const problems: TemplateProblem[] = []
  for (const { name, isFunction, site } of unresolved) {
    if (given.has(name) || (isFunction && !isNoFunction(name))) continue
    if (beginsHole(site) && isForAnotherTool()) continue
    const message = isFunction ? missingFunction(name) : missingName(name, declared(), problems.length < maximumHints)
    problems.push({ site, message })
  }
  return problems
})

/** `${name…`: what another tool fills in looks like that. */
function beginsHole({ source, start }: Site): boolean {
  return source.text.startsWith('${', start - 2)
}

function missingFunction(name: string): string {
  return doesNotExist(name, bicepFunctionLike(name))
}

function missingName(name: string, declared: ReadonlyMap<string, Statement['kind']>, isHinted: boolean): string {
  const kind = declared.get(name)
  if (kind === 'parameter' || kind === 'parameterAssignment' || kind === 'module') {
    return `A function does not see '${clip(name)}': of its file it sees variables, functions and resources.`
  }
  return doesNotExist(name, isHinted ? nearest(name, [...declared.keys()]) : null)
}

function doesNotExist(name: string, meant: string | null): string {
  return `The name '${clip(name)}' does not exist.${meant === null ? '' : ` Did you mean '${meant}'?`}`
}

/** What each is, by name. */
function declaredNames(file: BicepFile): ReadonlyMap<string, Statement['kind']> {
  return new Map(
    file.statements.flatMap((one) =>
      'name' in one && one.kind !== 'output' ? [[one.name.name, one.kind] as const] : [],
    ),
  )
}

/**
 * Names that a file has without declaring them as values; null: an extension brings one that is not written, or nobody
 * knows what a file that is extended gives.
 * `this`: https://github.com/Azure/bicep/blob/main/docs/experimental-features.md
 */
function namesGiven(file: BicepFile, source: Source, files: TemplateFiles): ReadonlySet<string> | null {
  const { items, wildcards } = importedNames(file)
  const inherited = inheritedNames(file, source, files)
  if (inherited === null) return null
  const names = new Set([...items.keys(), ...wildcards.keys(), ...inherited, 'sys', 'az', 'this'])
  for (const statement of file.statements) {
    if (statement.kind === 'extends') names.add('base')
    if (statement.kind !== 'extension') continue
    const { alias, specification } = statement
    const name = alias ?? ('name' in specification ? specification : null)
    if (name === null) return null
    names.add(name.name)
  }
  return names
}

/**
 * A function in another letter case, or one that only ARM JSON has. Any other name may be that of a function which is newer
 * than our table.
 */
function isNoFunction(name: string): boolean {
  return bicepFunctionLike(name) !== null || isFunction(name)
}
