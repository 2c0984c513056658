/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-date */
import { numberValue, stringValue, unknownValue, type Value } from '../../model/value.js'
import { between, type Call, strictFunction, wrongArguments } from './define.js'

/** The documentation calls the argument required, the compiler optional: Azure/bicep, SystemNamespaceType.cs. */
const timeArity = between(0, 1)

export const dateFunctions = {
  /** "Converts an ISO 8601 date time string to an epoch time integer value": seconds. */
  datetimetoepoch: strictFunction(timeArity, (args, call) => {
    const [text] = args
    if (text?.kind !== 'string') return wrongArguments(call, 'a string', args)
    const time = readTime(text.value)
    return time === null ? notSure(text.value, call) : numberValue(time / 1000, call.site)
  }),
  /** "Converts an epoch time integer value to an ISO 8601 dateTime string": `2023-05-02T15:16:13Z`. */
  datetimefromepoch: strictFunction(timeArity, (args, call) => {
    const [seconds] = args
    if (seconds?.kind !== 'number') return wrongArguments(call, 'an integer', args)
    const text = Number.isInteger(seconds.value) ? writeTime(seconds.value * 1000, isoFormat) : null
    if (text === null) return unknownValue(`${call.name}() knows no such time`, call.site)
    return stringValue(text, call.site)
  }),
  /**
   * "P1Y should be interpreted as P365D, while P1M should be interpreted as P30D." Without a format, the documentation
   * shows results of several forms.
   */
  datetimeadd: strictFunction(between(2, 3), (args, call) => {
    const [base, duration, format] = args
    if (base?.kind !== 'string' || duration?.kind !== 'string' || (format !== undefined && format.kind !== 'string')) {
      return wrongArguments(call, 'two or three strings', args)
    }
    // Whether the result keeps another time zone is not documented.
    const time = base.value.endsWith('Z') ? readTime(base.value) : null
    if (time === null) return notSure(base.value, call)
    const added = readDuration(duration.value)
    if (added === null) return notSure(duration.value, call)
    if (format === undefined) {
      return unknownValue(`in which form ${call.name}() writes a time without a format is not documented`, call.site)
    }
    const text = writeTime(time + added, format.value)
    return text === null ? notSure(format.value, call) : stringValue(text, call.site)
  }),
}

const isoFormat = 'yyyy-MM-ddTHH:mm:ssZ'

function notSure(text: string, call: Call): Value {
  return unknownValue(`${call.name}() is not sure how to read '${text}'`, call.site)
}

/** Milliseconds since 1970; null where the text says no time zone or is no such date. */
function readTime(text: string): number | null {
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const [sign = '+', hours = '0', minutes = '0'] = parts.slice(7)
  if (hour > 23 || minute > 59 || second > 59 || Number(hours) > 14 || Number(minutes) > 59) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  // A thirtieth of February would be a day in March.
  if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return date.setUTCHours(hour, minute - offset, second)
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Milliseconds of an ISO 8601 duration, a minus sign before it included: `-P9D`, `PT1H`. */
function readDuration(text: string): number | null {
  const parts =
    /^(-?)P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(
      text,
    )
  if (parts === null) return null
  const units = [365 * day, 30 * day, day, hour, minute, second]
  const length = units.reduce((sum, unit, index) => sum + Number(parts[index + 2] ?? 0) * unit, 0)
  return parts[1] === '-' ? -length : length
}

/** Only with digits, and with what separates them in every culture. */
function writeTime(time: number, format: string): string | null {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) return null
  const written = new Map<string, string>([
    ['yyyy', String(year).padStart(4, '0')],
    ['MM', twoDigits(date.getUTCMonth() + 1)],
    ['dd', twoDigits(date.getUTCDate())],
    ['HH', twoDigits(date.getUTCHours())],
    ['mm', twoDigits(date.getUTCMinutes())],
    ['ss', twoDigits(date.getUTCSeconds())],
  ])
  // A single letter is a standard format, and a colon is the culture's separator, which is a colon in Azure's examples.
  const parts = format.match(/yyyy|MM|dd|HH|mm|ss|[-_. T:Z]|[\s\S]/g) ?? []
  const texts = parts.map((part) => written.get(part) ?? (/^[-_. T:Z]$/.test(part) ? part : null))
  return format.length < 2 || texts.includes(null) || hasLongerRun(format) ? null : texts.join('')
}

/** `MMM` is a name, not digits; so is `ddd`. */
function hasLongerRun(format: string): boolean {
  return /y{5}|M{3}|d{3}|H{3}|m{3}|s{3}/.test(format)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
