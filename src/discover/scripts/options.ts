/** The options of an `az` command, with their values. */
import type { Site } from '../../model/location.js'
import type { Argument, Piece } from './argument.js'
import { behindHead, siteBehind } from './behind-head.js'

export interface OptionUse {
  /** `--kube-proxy-config`, in the long form. */
  readonly name: string
  /** Where the option's own name stands. */
  readonly site: Site
  readonly values: readonly Argument[]
}

export interface Options {
  /** By name; of an option that is given twice the later one counts. */
  readonly byName: ReadonlyMap<string, OptionUse>
  /** All of them, in order. */
  readonly all: readonly OptionUse[]
  /** A word that may hold further options; null: there is none. */
  readonly open: Argument | null
}

/** Options without a value: what follows them is none of theirs. */
const flags =
  /^(?:-y|-h|--(?:yes|no-wait|debug|verbose|only-show-errors|generate-ssh-keys|no-ssh-key|help|enable-.+|disable-.+|attach-.+|no-prompt|what-if|confirm-with-what-if|no-pretty-print))$/

/** Options of a command that matter here. */
export interface KnownOptions {
  readonly names: readonly string[]
  /** Long names of those that have a short one too. */
  readonly short: ReadonlyMap<string, string>
}

/** Of an option that is no known one the name is as written. */
export function optionsOf(words: readonly Argument[], known: KnownOptions): Options {
  const all: { name: string; site: Site; values: Argument[] }[] = []
  let open: Argument | null = null
  for (const word of words) {
    const last = all.at(-1)
    const written = nameIn(word)
    if (written !== null) {
      const { name, value } = splitOption(written, word)
      all.push({ name: longName(name, known), site: word.site, values: value === null ? [] : [value] })
    } else if (word.text === null && (last === undefined || flags.test(last.name) || last.values.length > 0)) {
      if (word.mayBeSeveral || last === undefined || flags.test(last.name)) open ??= word
      last?.values.push(word)
    } else last?.values.push(word)
  }
  return { byName: new Map(all.map((one) => [one.name, one])), all, open }
}

/** az takes the beginning of an option's name for the whole, where no other option begins like it (Python's argparse). */
function longName(written: string, { names, short }: KnownOptions): string {
  if (names.includes(written) || !written.startsWith('--')) return short.get(written) ?? written
  const [only, ...others] = names.filter((name) => name.startsWith(written))
  return only === undefined || others.length > 0 ? written : only
}

/** The word's known beginning, where it is an option. */
function nameIn({ pieces }: Argument): string | null {
  const [first] = pieces
  return first?.kind === 'text' && /^-{1,2}[A-Za-z]/.test(first.text) ? first.text : null
}

/** `--name=value` is one word. */
function splitOption(written: string, word: Argument): { readonly name: string; readonly value: Argument | null } {
  const [head, name = written] = /^(--[^=]*)=/.exec(written) ?? []
  const [first] = word.pieces
  if (head === undefined || first === undefined) return { name: written, value: null }
  const own = siteBehind(first.site, head)
  const value = behindHead(word, head, own)
  const isExact = own !== first.site
  const site = isExact && word.site.start === first.site.start ? { ...word.site, start: own.start } : own
  return { name, value: { ...value, site, pieces: head === written ? withQuotes(value.pieces, site) : value.pieces } }
}

/** What is written between quotes begins with the quote. */
function withQuotes(pieces: readonly Piece[], site: Site): readonly Piece[] {
  const [only, ...more] = pieces
  const isWritten = only?.kind === 'text' && only.way.length === 0 && more.length === 0
  return isWritten ? [{ ...only, site }] : pieces
}
