/**
 * A file for a first look: one character for each byte. Words in ASCII show all the same, and it takes a half to a third
 * of the time and the memory of UTF-8, where texts that are no pure ASCII have two bytes for each character.
 */

export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** What is written in UTF-8, as it reads. */
export function readable(latin1: string): string {
  return notAscii.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1
}

/**
 * A byte that may belong to a blank, in a regular expression: JSON, PowerShell and expressions know others than those of
 * ASCII, U+0085 among them, and in UTF-8 all bytes of these are above it.
 */
export const mayBeBlank = '[\\s\\x80-\\xff]'

const notAscii = /[\x80-\xff]/

/** UTF-16 and UTF-32 show by their marks. */
export const wideMark = /^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff)/
