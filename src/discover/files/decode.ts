/** Bytes to text. */
import { isUtf8 } from 'node:buffer'

export type Decoded = { readonly text: string } | { readonly problem: string }

/** UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 0xff, 0xfe)) return { text: buffer.subarray(2).toString('utf16le') }
  if (startsWith(bytes, 0xfe, 0xff))
    return {
      text: Buffer.from(buffer.subarray(2, buffer.length & ~1))
        .swap16()
        .toString('utf16le'),
    }
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
  const hasMark = isUtf16(bytes) || startsWith(bytes, 0xef, 0xbb, 0xbf)
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
  if (startsWith(bytes, 0xff, 0xfe)) return Buffer.concat([bytes.subarray(0, 2), utf16(text), oddByte(bytes)])
  if (startsWith(bytes, 0xfe, 0xff)) return Buffer.concat([bytes.subarray(0, 2), utf16(text).swap16(), oddByte(bytes)])
  const mark = bytes.subarray(0, startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0)
  return Buffer.concat([mark, Buffer.from(text, 'utf8')])
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** Half a code unit at the end, which decoding passes over. */
function oddByte(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.length & ~1)
}

/** What stands in place of a file whose content Git LFS keeps: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const lfsPointer = 'version https://git-lfs.github.com/spec/v1'

/** Git takes such bytes for no text. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
}

function withReplacements(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.replace(/^\uFEFF/, '')
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
