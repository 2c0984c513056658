/** Bytes to text. */
import { isUtf8 } from 'node:buffer'

export type Decoded = { readonly text: string } | { readonly problem: string }

/** How a text is written that begins with a mark. */
interface Wide {
  readonly name: 'UTF-16' | 'UTF-32'
  readonly mark: readonly number[]
  /** Bytes of one unit. */
  readonly size: 2 | 4
  readonly decode: (units: Buffer) => string
  readonly encode: (text: string) => Buffer
}

/** Those that .NET's StreamReader knows by their mark, in its order: one mark begins like another. */
const wide: readonly Wide[] = [
  { name: 'UTF-32', mark: [0xff, 0xfe, 0, 0], size: 4, decode: utf32Text, encode: utf32 },
  {
    name: 'UTF-32',
    mark: [0, 0, 0xfe, 0xff],
    size: 4,
    decode: (units) => utf32Text(Buffer.from(units).swap32()),
    encode: (text) => utf32(text).swap32(),
  },
  { name: 'UTF-16', mark: [0xff, 0xfe], size: 2, decode: (units) => units.toString('utf16le'), encode: utf16 },
  {
    name: 'UTF-16',
    mark: [0xfe, 0xff],
    size: 2,
    decode: (units) => Buffer.from(units).swap16().toString('utf16le'),
    encode: (text) => utf16(text).swap16(),
  },
]

function wideOf(bytes: Uint8Array): Wide | undefined {
  return wide.find(({ mark }) => startsWith(bytes, ...mark))
}

/** UTF-8, or UTF-16 or UTF-32 with a byte order mark; the mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const encoding = wideOf(bytes)
  if (encoding !== undefined)
    return { text: encoding.decode(buffer.subarray(encoding.mark.length, wholeUnits(bytes, encoding))) }
  if (!isUtf8(bytes)) return { problem: 'it is not UTF-8 text' }
  return { text: buffer.subarray(startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0).toString('utf8') }
}

/**
 * Whether bytes are the same text in an encoding as they are in UTF-8. A byte order mark wins over the encoding, as it
 * does for .NET's StreamReader; without one UTF-16 makes other characters of the bytes.
 *
 * @param encoding as the compiler's load functions name it; of others nothing is known
 */
export function isSameTextIn(bytes: Uint8Array, encoding: string): boolean {
  const hasMark = wideOf(bytes) !== undefined || startsWith(bytes, 0xef, 0xbb, 0xbf)
  switch (encoding.toLowerCase()) {
    case 'utf-8':
      return true
    case 'us-ascii':
    case 'iso-8859-1':
      return hasMark || bytes.every((byte) => byte < 0x80)
    case 'utf-16':
    case 'utf-16be':
      return hasMark || bytes.length === 0
    default:
      return false
  }
}

/**
 * The same as the Bicep compiler reads: bytes that are no UTF-8 become U+FFFD, and mostly stand in a comment. What has
 * NULs is no text. https://github.com/Azure/bicep: IFileHandleExtensions, a StreamReader with Encoding.UTF8.
 */
export function decodeLikeCompiler(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  return 'text' in decoded || bytes.includes(0) ? decoded : { text: withReplacements(bytes) }
}

/**
 * The way back: a text as bytes, in the encoding of the bytes that it was decoded from and with their mark, so that what
 * is not changed in the text is not changed in the bytes.
 */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const encoding = wideOf(bytes)
  if (encoding !== undefined) {
    const rest = bytes.subarray(wholeUnits(bytes, encoding))
    return Buffer.concat([Buffer.from(encoding.mark), encoding.encode(text), rest])
  }
  const mark = bytes.subarray(0, startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0)
  return Buffer.concat([mark, Buffer.from(text, 'utf8')])
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function utf32Text(units: Buffer): string {
  let text = ''
  for (let at = 0; at < units.length; at += 4) {
    const point = units.readUInt32LE(at)
    const isCharacter = point <= 0x10ffff && (point & ~0x7ff) !== 0xd800
    text += isCharacter ? String.fromCodePoint(point) : '\ufffd'
  }
  return text
}

function utf32(text: string): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const units = Buffer.alloc(4 * points.length)
  for (const [index, point] of points.entries()) units.writeUInt32LE(point, 4 * index)
  return units
}

/** Where the last whole unit ends; decoding passes over what is left of another. Marks are whole ones. */
function wholeUnits({ length }: Uint8Array, { size }: Wide): number {
  return length - (length % size)
}

/** What stands in place of a file whose content Git LFS keeps: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const lfsPointer = 'version https://git-lfs.github.com/spec/v1'

/** The name of an encoding that git takes for no text; null: the bytes are in none. */
export function wideEncoding(bytes: Uint8Array): Wide['name'] | null {
  return wideOf(bytes)?.name ?? null
}

function withReplacements(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.replace(/^\uFEFF/, '')
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
