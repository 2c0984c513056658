import {
  parseDuration,
  type UpstreamField,
  type UpstreamObject,
  upstreamKubeProxyConfig,
} from '../azure/upstream-kube-proxy-config.js'
import { clip } from '../model/clip.js'
import type { Located } from '../model/located.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule, type UpstreamContext } from './define-rule.js'
import { didYouMean, oneOf } from './support/wording.js'

/**
 * As kube-proxy itself judges the file, after its own defaulting: nothing, null, zero and empty text mean the default.
 * Unknown and repeated fields are logged and passed over (v1alpha1 is read leniently), so they are warnings.
 * Source: kubernetes/kubernetes cmd/kube-proxy/app/options.go, pkg/proxy/apis/config/validation/validation.go.
 */
export const upstreamSchema = defineRule({
  id: 'upstream-schema',
  level: 'error',
  summary: "Kubernetes' own KubeProxyConfiguration holds only what its schema allows.",
  on: 'upstream-config',
  check(context) {
    // Of a mode that is filled in later nobody knows which section counts.
    const mode = fieldsOf(context.config).get('mode')?.text ?? ''
    checkObject(context.config, upstreamKubeProxyConfig, { context, mode })
  },
})

interface Checking {
  readonly context: UpstreamContext
  /** As written; empty for the default. */
  readonly mode: string
}

function checkObject(object: Located, shape: UpstreamObject, checking: Checking): void {
  const { report } = checking.context
  for (const { again, replaced } of object.repeated()) {
    const related = [{ at: replaced.key, message: 'written here before' }]
    const message = `The field '${clip(again.name)}' is written more than once; only the last one counts.`
    if (again.name === replaced.name) report(again.key, message, { level: 'warning', related })
  }
  for (const at of fieldsOf(object).values()) {
    const field = Object.hasOwn(shape.fields, at.name) ? shape.fields[at.name] : undefined
    if (field !== undefined) checkField(at, field, checking, counts(shape, checking))
    else {
      const hint = didYouMean(at.name, Object.keys(shape.fields))
      report(at.key, `KubeProxyConfiguration has no field '${clip(at.name)}' here; kube-proxy passes over it.${hint}`, {
        level: 'warning',
      })
    }
  }
  if (shape.periods !== undefined && counts(shape, checking)) checkPeriods(object, shape.periods, checking)
}

/** By their names in their case, as Kubernetes tells them apart: what differs in case alone takes nothing's place. */
function fieldsOf(object: Located): ReadonlyMap<string, Located> {
  const replaced = object.repeated().map((one) => one.replaced)
  return new Map([...replaced, ...object.entries()].map((at) => [at.name, at]))
}

/** The values of a section for another mode are never looked at, but their types are. */
function counts({ mode }: UpstreamObject, checking: Checking): boolean {
  return mode === undefined || mode === checking.mode
}

function checkField(at: Located, field: UpstreamField, checking: Checking, isInUse: boolean): void {
  const { report, undecided } = checking.context
  if (at.isAbsent || field.type === 'any' || (field.type === 'string' && at.value?.kind === 'unknown')) return
  if (at.value?.kind === 'unknown') {
    undecided(open(at.value.cause))
    return
  }
  const wrong = wrongType(at, field)
  if (wrong !== null) report(at.here, `${at.name} is ${wrong}, not ${at.describe()}.`)
  else if (field.type === 'object') checkObject(at, field, checking)
  else {
    const fault = isInUse ? faultOf(at, field) : null
    if (fault !== null) report(at.here, fault)
  }
}

/** Words that YAML 1.1, which Kubernetes reads, takes for true and false. */
const booleanWords = /^(?:y|yes|n|no|on|off)$/i

function wrongType(at: Located, field: UpstreamField): string | null {
  const { value } = at
  const kind = value?.kind
  switch (field.type) {
    case 'object':
      return kind === 'object' ? null : 'an object'
    case 'boolean':
      return kind === 'boolean' || booleanWords.test(at.text ?? '') ? null : 'true or false'
    case 'number':
      return kind === 'number' ? null : 'a number'
    case 'integer':
      return value?.kind === 'number' && Number.isInteger(value.value) ? null : 'a whole number'
    case 'strings':
      return kind === 'array' && at.items().every(isText) ? null : 'a list of texts'
    case 'duration':
      return isDuration(at.text) ? null : "a duration like '900s' or '1h30m'"
    default:
      return kind === 'string' ? null : 'text'
  }
}

/** Empty text is a default like the others. */
function isDuration(text: string | null): boolean {
  return text === '' || (text !== null && parseDuration(text) !== null)
}

function isText({ text, isAbsent, value }: Located): boolean {
  return text !== null || isAbsent || value?.kind === 'unknown'
}

function faultOf(at: Located, field: UpstreamField): string | null {
  const text = at.text ?? ''
  const { value } = at
  if (field.type === 'enum' && text !== '' && !field.values.includes(text)) {
    return `${at.name} is ${oneOf(field.values)}, or empty for the default, not ${at.describe()}.${didYouMean(text, field.values)}`
  }
  if (field.type === 'integer' && value?.kind === 'number') {
    const { minimum, maximum } = field
    const isOutside = value.value < minimum || value.value > maximum
    return isOutside ? `${at.name} is ${at.describe()}; it has to be from ${minimum} to ${maximum}.` : null
  }
  if (field.type !== 'duration') return null
  return (parseDuration(text) ?? 0) < 0 ? `${at.name} is ${at.describe()}; it must not be negative.` : null
}

/** `syncPeriod` is at least `minSyncPeriod`, whichever of them is the default. */
function checkPeriods(object: Located, periods: NonNullable<UpstreamObject['periods']>, { context }: Checking): void {
  const [sync, least] = [object.get('syncPeriod'), object.get('minSyncPeriod')]
  const length = lengthOf(sync, periods.sync)
  const minimum = lengthOf(least, periods.minimum)
  if (length === null || minimum === null || length < 0 || minimum < 0 || length >= minimum) return
  const shown = (at: Located, nanoseconds: number) =>
    at.text !== null && (parseDuration(at.text) ?? 0) !== 0 ? at.describe() : `${nanoseconds / 1e9}s by default`
  const message = `syncPeriod is ${shown(sync, length)}; it has to be at least minSyncPeriod, which is ${shown(least, minimum)}.`
  const related = least.isAbsent ? [] : [{ at: least.here, message: 'minSyncPeriod' }]
  context.report(sync.here, message, { related })
}

function lengthOf(at: Located, byDefault: number): number | null {
  if (at.isAbsent) return byDefault
  // Anything but text is reported as such.
  const length = at.text === null ? null : at.text === '' ? 0 : parseDuration(at.text)
  return length === 0 ? byDefault : length
}
