/** Files that a script writes with the text that it says itself. */
import { type MappedText, sliceOf } from '../../syntax/script/mapped-text.js'
import type { Command } from '../../syntax/script/syntax.js'
import type { Argument, Resolver } from './argument.js'
import { type Target, targetOf } from './folders.js'
import type { CommandPlace, Script } from './script.js'

export interface WrittenFile {
  readonly target: Target
  readonly script: Script
  readonly body: MappedText
  /** The shell replaces variables in it. */
  readonly isExpanded: boolean
}

/** A command and what its words come to. */
export interface KnownCommand {
  readonly command: Command
  readonly words: readonly Argument[]
}

/**
 * A here-document or a literal text that goes to a file, also by way of `tee`, `Out-File` and `Set-Content`.
 *
 * @param source what writes to the command; null: nothing does
 * @returns null where none goes to a file
 */
export function writtenFile(
  { command, words }: KnownCommand,
  source: KnownCommand | null,
  { script, folders }: CommandPlace,
  resolver: Resolver,
): WrittenFile | null {
  const [name, ...others] = words
  const output = command.output === null ? null : (resolver.argumentsOf([command.output])[0] ?? null)
  const isWriter = /^(?:tee|out-file|set-content)$/i.test(name?.text ?? '')
  const named = isWriter ? (others.find(({ text }) => text === null || !text.startsWith('-')) ?? null) : null
  const target = named ?? output
  const body = bodyOf(command, script) ?? (isWriter && source !== null ? bodyOf(source.command, script) : null)
  return target === null || body === null ? null : { target: targetOf(target, folders, script), script, ...body }
}

function bodyOf({ here, words }: Command, { mapped }: Script): Pick<WrittenFile, 'body' | 'isExpanded'> | null {
  if (here !== null) return here
  // `echo '{ … }'`, and PowerShell's here-strings: one word, one text, nothing replaced in it.
  const [part, ...more] = words.at(-1)?.parts ?? []
  if (part?.kind !== 'text' || more.length > 0 || !part.isQuoted) return null
  const isVerbatim = mapped.text.slice(part.start, part.end) === part.text && part.text.trimStart().startsWith('{')
  return isVerbatim ? { body: sliceOf(mapped, part.start, part.end), isExpanded: false } : null
}
