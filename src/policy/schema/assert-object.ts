/** Keywords about objects. What they say of a member counts only if the member exists. */
import { and, no, not, or, undecided, type Verdict, yes } from '../../model/verdict.js'
import type { Instance, Member, ObjectInstance } from './instance.js'
import {
  type Assertion,
  check,
  every,
  type Failure,
  failuresOf,
  openVerdict,
  type Phrase,
  phrase,
  type Schema,
  undecidedOn,
} from './schema.js'

interface Applied {
  readonly member: Member
  readonly schema: Schema
}

/** The members of an object that a keyword hands on, and the schema that holds for members nobody knows. */
interface Handing {
  readonly applied: (object: ObjectInstance) => readonly Applied[]
  /** Schemas that may meet members of an unknown object, or unknown members of a known one. */
  readonly open: readonly Schema[]
}

/** The keywords that hand members to schemas differ only in which go where. */
function handsMembers({ applied, open }: Handing): Assertion {
  const verdict = (instance: Instance): Verdict => {
    if (instance.kind === 'unknown') return openVerdict(open, instance, instance.cause)
    if (instance.kind !== 'object') return yes
    const known = every(applied(instance), appliedVerdict)
    return instance.rest === null ? known : and(known, openVerdict(open, instance, instance.rest))
  }
  const present = (instance: Instance) =>
    instance.kind === 'object' ? applied(instance).filter(({ member }) => member.presence.is === 'yes') : []
  return {
    verdict,
    failures: (instance) => present(instance).flatMap(({ member, schema }) => failuresOf(schema, member.instance)),
    witnesses: (instance) => present(instance).flatMap(({ member, schema }) => schema.witnesses(member.instance)),
  }
}

function appliedVerdict({ member, schema }: Applied): Verdict {
  const verdict = schema.verdict(member.instance)
  if (member.presence.is === 'yes' || verdict.is === 'yes') return verdict
  return undecidedOn([...member.presence.missing, ...verdict.missing])
}

export function properties(schemas: readonly (readonly [name: string, schema: Schema])[]): Assertion {
  return handsMembers({
    applied: (object) =>
      schemas.flatMap(([name, schema]) => {
        const member = object.get(name)
        return member === null ? [] : [{ member, schema }]
      }),
    open: schemas.map(([, schema]) => schema),
  })
}

export type NameTest = (name: string) => boolean

export function patternProperties(schemas: readonly (readonly [matches: NameTest, schema: Schema])[]): Assertion {
  return handsMembers({
    applied: (object) =>
      object
        .members()
        .flatMap((member) =>
          schemas.filter(([matches]) => matches(member.name)).map(([, schema]) => ({ member, schema })),
        ),
    open: schemas.map(([, schema]) => schema),
  })
}

/** @param isNamed whether `properties` or `patternProperties` speaks of the name */
export function additionalProperties(isNamed: NameTest, schema: Schema): Assertion {
  return handsMembers({
    applied: (object) =>
      object
        .members()
        .filter(({ name }) => !isNamed(name))
        .map((member) => ({ member, schema })),
    open: [schema],
  })
}

/** The schema sees the name as a string. */
export function propertyNames(schema: Schema): Assertion {
  const nameOf = (member: Member): Member => {
    const { located, path } = member.instance
    return { ...member, instance: { kind: 'string', value: member.name, located, path, isDefault: false } }
  }
  const names = handsMembers({
    applied: (object) => object.members().map((member) => ({ member: nameOf(member), schema })),
    open: [schema],
  })
  const atName = (failure: Failure, member: Member): Failure => ({ ...failure, at: member.instance.located.key })
  return {
    ...names,
    failures: (instance) =>
      instance.kind !== 'object'
        ? []
        : instance
            .members()
            .filter(({ presence }) => presence.is === 'yes')
            .flatMap((member) => failuresOf(schema, nameOf(member).instance).map((failure) => atName(failure, member))),
  }
}

export function required(names: readonly string[]): Assertion {
  return {
    verdict: (instance) => {
      if (instance.kind === 'unknown') return names.length === 0 ? yes : undecided(instance.cause)
      return instance.kind === 'object' ? every(names, (name) => presenceOf(instance, name)) : yes
    },
    failures: (instance) => missingFailures(instance, names, phrase('a value')),
    witnesses: (instance) => {
      if (instance.kind !== 'object') return []
      return names.flatMap((name) => {
        const member = instance.get(name)
        return member === null ? [] : [{ instance: member.instance, byValue: false }]
      })
    },
  }
}

function presenceOf(object: ObjectInstance, name: string): Verdict {
  return object.get(name)?.presence ?? no
}

function missingFailures(instance: Instance, names: readonly string[], expected: Phrase): readonly Failure[] {
  if (instance.kind !== 'object') return []
  return names
    .filter((name) => presenceOf(instance, name).is === 'no')
    .map((name) => ({ at: instance.keyOf(name), path: { above: instance.path, name }, found: null, expected }))
}

/** One name of `dependentRequired`. */
export function dependentRequired(name: string, others: readonly string[]): Assertion {
  return {
    verdict: (instance) => {
      if (instance.kind === 'unknown') return others.length === 0 ? yes : undecided(instance.cause)
      if (instance.kind !== 'object') return yes
      return or(
        not(presenceOf(instance, name)),
        every(others, (other) => presenceOf(instance, other)),
      )
    },
    failures: (instance) => missingFailures(instance, others, (quote) => `a value, because ${quote(name)} is set`),
    witnesses: () => [],
  }
}

/** One name of `dependentSchemas`. */
export function dependentSchema(name: string, schema: Schema): Assertion {
  return {
    verdict: (instance) => {
      if (instance.kind === 'unknown') return schema.verdict(instance).is === 'yes' ? yes : undecided(instance.cause)
      if (instance.kind !== 'object') return yes
      return or(not(presenceOf(instance, name)), schema.verdict(instance))
    },
    failures: (instance) => schema.failures(instance),
    witnesses: () => [],
  }
}

/** How many members there are: from those that certainly exist to those that may. */
export function memberCount(least: number, most: number, expected: string): Assertion {
  return check({
    on: ['object'],
    holds: (object) => {
      const members = object.members()
      const open = members.flatMap(({ presence }) => presence.missing)
      const certain = members.filter(({ presence }) => presence.is === 'yes').length
      const missing = [...open, ...(object.rest === null ? [] : [object.rest])]
      const possible = object.rest === null ? members.length : Number.POSITIVE_INFINITY
      if (possible < least || certain > most) return no
      return certain >= least && possible <= most ? yes : undecidedOn(missing)
    },
    expected: phrase(expected),
  })
}
