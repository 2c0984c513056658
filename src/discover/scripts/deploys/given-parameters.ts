/** Parameters that a command gives: `name=value`, a file, JSON, or under their names. */
import { armParameters, plainParameters } from '../../../evaluate/arm/parameter-file.js'
import { jsonValue } from '../../../evaluate/json-value.js'
import type { GivenParameter } from '../../../evaluate/parameters.js'
import { clip } from '../../../model/clip.js'
import { siteOf } from '../../../model/location.js'
import { booleanValue, numberValue, stringValue, unknownValue, type Value } from '../../../model/value.js'
import { parseJson } from '../../../syntax/json/parse.js'
import { unbroken } from '../../../syntax/script/mapped-text.js'
import { placed } from '../../../syntax/script/placed.js'
import type { Files } from '../../files/files.js'
import { readText } from '../../files/read-text.js'
import type { Argument } from '../argument.js'
import { argumentValue, whyOther } from '../argument-value.js'
import { behindHead } from '../behind-head.js'
import { targetOf } from '../folders.js'
import type { CommandPlace } from '../script.js'
import type { NamedArgument } from './deploy-commands.js'

/** Where a command runs, and which files there are. */
export interface Place extends CommandPlace {
  readonly files: Files
}

/** The file that an argument names, where it is there. */
export function existing(argument: Argument, { folders, script, files }: Place): string | null {
  return targetOf(argument, folders, script).candidates.find((path) => files.exists(path)) ?? null
}

/** `@FILE` is what az calls a file's content; newer versions take the path alone. */
export function withoutAt(argument: Argument): Argument {
  const [first] = argument.pieces
  return first?.kind === 'text' && first.text.startsWith('@') ? behindHead(argument, '@', first.site) : argument
}

/** `-name value` */
export function givenBy({ name, site, values, mayBeUndeclared = false }: NamedArgument): GivenParameter {
  const [value, ...others] = values
  const typed =
    value === undefined || others.length > 0
      ? unknownValue(`what is given to '${clip(name)}' is no single value`, site)
      : givenValue(value)
  return { name, key: site, value: () => typed, mayBeUndeclared }
}

/** `name=value`; null: it is none. */
export function namedValue(argument: Argument, place: Place): GivenParameter | null {
  const { pieces, site } = argument
  const [first] = pieces
  const found = first?.kind === 'text' ? /^([A-Za-z_][A-Za-z0-9_]{0,200})=/.exec(first.text) : null
  if (first?.kind !== 'text' || found === null) return null
  const [head, name = ''] = found
  const { text: source } = site.source
  // Quotes may stand around the whole word or around the value.
  const quote = /["']/.test(source[first.site.start] ?? '') ? 1 : 0
  const start = first.site.start + quote
  const isExact = source.slice(start, start + head.length) === head
  const key = isExact ? { ...first.site, start, end: start + name.length } : site
  const own = isExact
    ? { ...first.site, start: start + head.length, end: Math.max(first.site.end - quote, start + head.length) }
    : site
  const given = { ...behindHead(argument, head, own), site: own }
  // `@FILE` stands for what is in the file: azure-cli-core, _expand_file_prefixed_files().
  const isFile = given.text?.startsWith('@') === true
  const files = isFile ? targetOf(withoutAt(given), place.folders, place.script).candidates : []
  const typed = isFile ? valueInFile(given, place) : givenValue(given)
  return { name, key, value: () => typed, files }
}

function valueInFile(argument: Argument, place: Place): Value {
  const path = existing(withoutAt(argument), place)
  const whole = path === null ? null : readText(path, place.files)
  if (path === null || whole === null) {
    return unknownValue(`'${clip(argument.text ?? '')}' cannot be read from here`, argument.site)
  }
  const text = whole.trimEnd()
  return typedValue(text, stringValue(text, siteOf({ path, text: whole }, { start: 0, end: text.length })))
}

function givenValue(argument: Argument): Value {
  const value = argumentValue(argument)
  return argument.text === null || value.kind === 'unknown' ? value : typedValue(argument.text, value)
}

/**
 * az reads the text by the parameter's type (azure-cli, resource/custom.py, _try_parse_key_value_object), which is known
 * later; what looks like a number with a dot is a version sooner than a number.
 */
function typedValue(text: string, plain: Value): Value {
  const { origin: site, way } = plain
  if (/^(?:true|false)$/i.test(text)) return { ...booleanValue(text.toLowerCase() === 'true', site), way }
  if (/^-?\d{1,9}$/.test(text)) return { ...numberValue(Number(text), site), way }
  if (!/^\s*[[{]/.test(text)) return plain
  const { root } = parseJson(text)
  const at = site.source.text.indexOf(text, site.start)
  if (root === null || at === -1 || at > site.start + 2)
    return unknownValue('the value is no JSON that can be followed', site)
  return jsonValue(placed(root, unbroken(text, at)), site.source)
}

/** `{ "name": { "value": … } }` as a word of the command; null: it is none. */
export function jsonParameters(argument: Argument): readonly GivenParameter[] | null {
  const { text, site } = argument
  if (text === null || !/^\s*\{/.test(text) || whyOther(argument) !== null) return null
  const { root } = parseJson(text)
  const start = site.source.text.indexOf(text, site.start)
  if (root === null || !plainParameters(root) || start === -1 || start > site.start + 2) return null
  return [...armParameters(placed(root, unbroken(text, start)), site.source).values.values()]
}
