/**
 * Whoever runs a script may set its variables and give it words: then its own default does not stand for them. Which file
 * runs which is not followed; whatever sets the name to something else counts.
 */
import { posix } from 'node:path'
import { clipPath } from '../../model/clip.js'
import type { Files } from '../files/files.js'
import { maximumFileSize } from '../files/read-file.js'
import { asLatin1 } from '../first-look/latin1.js'
import { isMarkdown, mayBeScript } from './script-file.js'

/**
 * Why a variable may not be what it usually is in the script at `path`; null: nothing tells of another value.
 *
 * @param written `${NAME:-default}`, `$NAME`
 * @param usual the default; null: it is more than one word
 * @param isParameter of a script of PowerShell
 */
export type SetElsewhere = (written: string, usual: string | null, path: string, isParameter: boolean) => string | null

/** Variables that are looked for in all files that may set them. */
const maximumSearches = 100

export function setElsewhereIn(files: Files): SetElsewhere {
  const mayTell = (path: string) => (mayBeScript(path) && !isMarkdown(path)) || isEnvironmentFile(path)
  const found = new Map<string, string | null>()
  return (written, usual, path, isParameter) => {
    const name = isParameter ? nameInPowerShell(written) : nameIn(written)
    const search = isPosition(name) ? path : `${path} ${isParameter ? '-' : ''}${name} ${usual}`
    let setter = found.get(search)
    if (setter === undefined) {
      if (found.size === maximumSearches) return `more than ${maximumSearches} variables may be set elsewhere`
      const tells = isParameter
        ? givesParameter(name, usual, path)
        : isPosition(name)
          ? givesWordsTo(path)
          : setsOther(name, usual)
      setter = files.paths.find((other) => other !== path && mayTell(other) && tells(textOf(other, files))) ?? null
      found.set(search, setter)
    }
    return setter === null ? null : `'${written}' may be given by ${clipPath(setter)}`
  }
}

/** `$File`, `${File}`, `$script:File` */
const nameInPowerShell = (written: string) => /(\w+)\}?$/.exec(written)?.[1] ?? ''

/** Empty for `$@`. */
const nameIn = (written: string) => /^\$\{?(\w*)/.exec(written)?.[1] ?? ''

/** `$1`, `$@` */
const isPosition = (name: string) => !/^[A-Za-z_]/.test(name)

/** `.env`, `dev.env`, `.env.dev`: scripts and pipelines read them. */
const isEnvironmentFile = (path: string) => /(?:^|\.)env(?:\.[\w-]+)?$/i.test(posix.basename(path))

function textOf(path: string, { read }: Files): string {
  const found = read(path)
  return found.kind === 'bytes' && found.bytes.length <= maximumFileSize ? asLatin1(found.bytes) : ''
}

/** `NAME=value`, `NAME: value`, `$env:NAME = value`, `- name: NAME`, `variable=NAME]value`. */
function setsOther(name: string, usual: string | null): (text: string) => boolean {
  const assigned = new RegExp(
    `(?<![\\w.-])${name}["']?[ \\t]{0,9}(?::(?![:=])|[?:+]?=(?!=))[ \\t]{0,9}(["']?)([^\\s"'#;&|]*)`,
    'g',
  )
  const named = new RegExp(`\\bname["']?[ \\t]{0,9}:[ \\t]{0,9}["']?${name}\\b|\\bvariable=${name}\\b`)
  const ownDefault = new RegExp(`^\\$\\{${name}:?[-=](.*)\\}$`)
  const isDefault = (value: string) => (ownDefault.exec(value)?.[1] ?? value) === usual
  return (text) =>
    text.includes(name) &&
    (named.test(text) || [...text.matchAll(assigned)].some(([, , value = '']) => !isDefault(value)))
}

/** `bash up.sh WORD`, `source up.sh`, and a task of a pipeline that has the words apart. */
function givesWordsTo(path: string): (text: string) => boolean {
  const name = posix.basename(path)
  const escaped = name.replace(/[^\w]/g, '\\$&')
  const called = new RegExp(
    `(?:\\bsource|(?<![\\w./])\\.)[ \\t]+\\S*${escaped}|${escaped}["']?[ \\t]+(?!&&|[|;>#]|\\d>)[^\\s]`,
  )
  return (text) => text.includes(name) && (called.test(text) || /^[ \t]*(?:script)?arguments[ \t]*:/im.test(text))
}

/**
 * `./up.ps1 -File WORD`, also by the beginning of the name, and `./up.ps1 WORD`, `./up.ps1 @table`, where nobody knows
 * which parameter that is; not `./up.ps1 -Other WORD`.
 */
function givesParameter(name: string, usual: string | null, path: string): (text: string) => boolean {
  const givesWords = givesWordsTo(path)
  const base = posix.basename(path).replace(/[^\w]/g, '\\$&')
  const called = new RegExp(`${base}["']?([ \\t](?:[^\\n;|&\`\\\\]|[\`\\\\](?:\\r?\\n)?)*)`, 'g')
  const listed = /^[ \t]*(?:script)?arguments[ \t]*:(.*(?:\n(?![ \t]*[\w-]+[ \t]*:).*)*)/gim
  const tells = (words: string) => givesOther(words, name.toLowerCase(), usual)
  return (text) =>
    givesWords(text) &&
    ([...text.matchAll(called)].some(([, words = '']) => tells(words)) ||
      [...text.matchAll(listed)].some(([, words = '']) => tells(words)))
}

/** A word of a call: an option, with its value behind a colon, or a value. */
const word = /(?:-([A-Za-z]\w*)(?::[ \t]*)?)?("[^"]*"|'[^']*'|[^\s"'`]+)?/g

function givesOther(words: string, name: string, usual: string | null): boolean {
  let option: string | null = null
  for (const [all, named, value] of words.replace(/[`\\]\r?\n/g, ' ').matchAll(word)) {
    if (all === '' || /^[>|-]+$/.test(all)) continue
    if (named !== undefined && value === undefined) option = named.toLowerCase()
    else {
      const given = named?.toLowerCase() ?? option
      option = null
      // By its place, or by a table.
      if (given === null) return true
      if (name.startsWith(given) && value?.replace(/^["']|["']$/g, '') !== usual) return true
    }
  }
  return option !== null && name.startsWith(option)
}
