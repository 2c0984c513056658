/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string, functions that encode. */
import { stringValue, type UnknownValue, unknownFrom, unknownValue, type Value } from '../../model/value.js'
import { jsonTextToValue } from '../json-value.js'
import { charactersPerStep, spend } from '../limits.js'
import { fileBeside } from '../paths.js'
import {
  type Call,
  exactly,
  strictFunction,
  type TemplateFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { boundedString } from './text.js'

export const encodingFunctions = {
  base64: ofText((text, call) => boundedString([toBase64(text)], call)),
  base64tostring: ofText((text, call) => decoded(fromBase64(text), 'no base64 of UTF-8 text', call)),
  base64tojson: ofText((text, call) => {
    const json = fromBase64(text)
    return json === null
      ? decoded(null, 'no base64 of UTF-8 text', call)
      : jsonTextToValue(stringValue(json, call.site), call)
  }),
  /** The prefix as Azure writes it: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs. */
  datauri: ofText((text, call) => boundedString(['data:text/plain;charset=utf-8;base64,', toBase64(text)], call)),
  datauritostring: ofText((text, call) => decoded(fromDataUri(text), 'no data URI of base64 text', call)),
  /** As Uri.EscapeDataString() of .NET: everything but the unreserved characters of RFC 3986. */
  uricomponent: ofText((text, call) => decoded(escaped(text), 'text that is not Unicode', call)),
  uricomponenttostring: ofText((text, call) => decoded(unescaped(text), 'escapes that are not UTF-8', call)),
  /** "Creates an absolute URI by combining the baseUri and the relativeUri string", by RFC 3986, section 5. */
  uri: tolerantFunction(exactly(2), (args, call) => {
    const [base, relative] = args
    if (base?.kind === 'unknown') return { ...unknownFrom(base), ...fileAt(base, relative) }
    if (relative?.kind === 'unknown') return unknownFrom(relative)
    if (base?.kind !== 'string' || relative?.kind !== 'string') return wrongArguments(call, 'two strings', args)
    return decoded(combined(base.value, relative.value), 'addresses whose combination is not certain', call)
  }),
}

/** The file that lies there, where the address of another is known; a token at the end names no other file. */
function fileAt({ file }: UnknownValue, relative: Value | undefined): Pick<UnknownValue, 'file'> {
  const known =
    relative?.kind === 'string' ? relative.value : relative?.kind === 'unknown' ? relative.text?.start : null
  const path = known == null || file === undefined ? null : fileBeside(file, known)
  const isWhole = relative?.kind === 'string' || /\.jsonc?$/i.test(path ?? '')
  return path !== null && isWhole ? { file: path } : {}
}

function ofText(convert: (text: string, call: Call) => Value): TemplateFunction {
  return strictFunction(exactly(1), ([text], call) => {
    if (text?.kind !== 'string') return wrongArguments(call, 'a string', text === undefined ? [] : [text])
    spend(call.budget, Math.floor(text.value.length / charactersPerStep))
    return convert(text.value, call)
  })
}

/** @param what it is given when there is no result */
function decoded(text: string | null, what: string, call: Call): Value {
  return text === null ? unknownValue(`${call.name}() is given ${what}`, call.site) : stringValue(text, call.site)
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function fromBase64(text: string): string | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'base64'))
  } catch {
    return null
  }
}

/** Text without a character set is ASCII. https://datatracker.ietf.org/doc/html/rfc2397 */
function fromDataUri(text: string): string | null {
  const parts = /^data:(?:[a-z0-9.+-]+\/[a-z0-9.+-]+)?(?:;charset=([a-z0-9-]+))?;base64,([^,]*)$/i.exec(text)
  if (parts === null) return null
  const [, charset = 'us-ascii', data = ''] = parts
  const decoded = fromBase64(data)
  if (decoded === null || /^utf-?8$/i.test(charset)) return decoded
  return /^us-ascii$/i.test(charset) && /^\p{ASCII}*$/u.test(decoded) ? decoded : null
}

function escaped(text: string): string | null {
  if (/\p{Surrogate}/u.test(text)) return null
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * Only of characters that neither .NET nor the URL standard rewrites. Of a slash on both sides the documentation says two
 * things: by RFC 3986 the second one leads to the root, and "the trailing slash and the leading slash will be combined".
 */
function combined(base: string, relative: string): string | null {
  if (relative.startsWith('/') && /^https?:\/\/[^/]+\/.+\/$/i.test(base)) return null
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~/=?&-]*)?$/i.test(base)) return null
  if (!/^(?:https?:\/\/[a-z0-9])?[\w.~/=?&-]*$/i.test(relative)) return null
  return URL.canParse(relative, base) ? new URL(relative, base).href : null
}
