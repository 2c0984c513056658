/** Keywords that combine schemas. */
import { no, not, type Verdict, yes } from '../../model/verdict.js'
import { within } from './assert-array.js'
import { type Instance, type Path, pathText } from './instance.js'
import {
  type Assertion,
  describe,
  every,
  type Failure,
  failureOf,
  failuresOf,
  phrase,
  type Schema,
  some,
  undecidedOn,
  type Witness,
} from './schema.js'

/** `allOf` */
export function allSchemas(schemas: readonly Schema[]): Assertion {
  return {
    verdict: (instance) => every(schemas, (schema) => schema.verdict(instance)),
    failures: (instance) => schemas.flatMap((schema) => failuresOf(schema, instance)),
    witnesses: (instance) => schemas.flatMap((schema) => schema.witnesses(instance)),
  }
}

/** `anyOf` */
export function anySchema(schemas: readonly Schema[]): Assertion {
  return {
    verdict: (instance) => some(schemas, (schema) => schema.verdict(instance)),
    failures: (instance) => noneFits(schemas, instance),
    witnesses: (instance) => fitting(schemas, instance).flatMap((schema) => schema.witnesses(instance)),
  }
}

/** `oneOf` */
export function oneSchema(schemas: readonly Schema[]): Assertion {
  return {
    verdict: (instance) =>
      within(
        schemas.map((schema) => schema.verdict(instance)),
        1,
        1,
      ),
    failures: (instance) => {
      const count = fitting(schemas, instance).length
      if (count === 0) return noneFits(schemas, instance)
      return [failureOf(instance, phrase(`exactly one of ${schemas.length} alternatives to fit, not ${count}`))]
    },
    witnesses: (instance) => fitting(schemas, instance).flatMap((schema) => schema.witnesses(instance)),
  }
}

function fitting(schemas: readonly Schema[], instance: Instance): readonly Schema[] {
  return schemas.filter((schema) => schema.verdict(instance).is === 'yes')
}

/** One failure for all alternatives: at the place of the alternative that came closest, with what each expects. */
function noneFits(schemas: readonly Schema[], instance: Instance): readonly Failure[] {
  const byAlternative = schemas.map((schema) => schema.failures(instance)).sort((a, b) => a.length - b.length)
  const [first] = byAlternative.flat()
  if (first === undefined) return [failureOf(instance, phrase('something else'))]
  const place = pathText(first.path)
  const expected: Failure['expected'] = (quote) => {
    const wishes = byAlternative.map((failures) =>
      failures
        .map(({ path, expected }) => (pathText(path) === place ? '' : `${pathText(path)} `) + expected(quote))
        .join(' and '),
    )
    return [...new Set(wishes)].join(' or ')
  }
  return [{ ...first, expected }]
}

/** `not` */
export function notSchema(schema: Schema): Assertion {
  return {
    verdict: (instance) => not(schema.verdict(instance)),
    failures: (instance) => [forbidden(instance, schema.witnesses(instance))],
    witnesses: () => [],
  }
}

/**
 * A failure at the first part that the forbidden schema asked about, and under which circumstances. What is in an object
 * says more than that it is one.
 */
function forbidden(instance: Instance, witnesses: readonly Witness[]): Failure {
  const parts = witnesses.filter(({ byValue }) => byValue).map(({ instance }) => instance)
  const first = parts.find(({ kind }) => kind !== 'object' && kind !== 'array') ?? parts[0]
  if (first === undefined) {
    const [existing] = witnesses
    if (existing === undefined) return failureOf(instance, phrase('something else'))
    return failureOf(existing.instance, phrase('it to be left out'), existing.instance.located.key)
  }
  const around = new Set(upwards(first.path).map(pathText))
  const circumstances = new Map(
    parts.map((part) => [pathText(part.path), part] as const).filter(([path]) => !around.has(path)),
  )
  return failureOf(first, (quote) => {
    const texts = [...circumstances].map(([path, other]) => `${path} is ${describe(other)(quote)}`)
    return texts.length === 0 ? 'something else' : `something else while ${texts.join(' and ')}`
  })
}

/** The path and those of all that it stands in. */
function upwards(path: Path): readonly Path[] {
  return path.above === null ? [path] : [path, ...upwards(path.above)]
}

/** `if` with `then` and `else`. Where the condition is open, two branches that agree decide. */
export function conditional(condition: Schema, whenYes: Schema, whenNo: Schema): Assertion {
  const branch = (instance: Instance) => (condition.verdict(instance).is === 'no' ? whenNo : whenYes)
  return {
    verdict: (instance) => {
      const held = condition.verdict(instance)
      if (held.is === 'yes') return whenYes.verdict(instance)
      if (held.is === 'no') return whenNo.verdict(instance)
      return agreed(held, whenYes.verdict(instance), whenNo.verdict(instance))
    },
    failures: (instance) => branch(instance).failures(instance),
    witnesses: (instance) => branch(instance).witnesses(instance),
  }
}

function agreed(condition: Verdict, whenYes: Verdict, whenNo: Verdict): Verdict {
  if (whenYes.is === 'yes' && whenNo.is === 'yes') return yes
  if (whenYes.is === 'no' && whenNo.is === 'no') return no
  return undecidedOn([...condition.missing, ...whenYes.missing, ...whenNo.missing])
}
