/**
 * ajv, which compiles and checks every schema of a policy and decides instances without unknowns. Loaded only when a
 * policy brings a schema; the only module that imports it.
 */
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { oncePerKey } from '../../model/once.js'
import { formats } from './formats.js'
import { linearPattern, type PatternReader } from './linear-pattern.js'
import { versionBound } from './version-bound.js'

/** Whether the JSON is valid; null where that depends on the patch release that AKS chooses, or where ajv fails. */
export type Decider = (plain: unknown) => boolean | null

/** Compiles schemas for one policy. */
export interface Compiler {
  /** Of the names in all its schemas: by the lower-case form of each its spelling, null where there are several. */
  readonly spellings: Map<string, string | null>
  /** Each pattern is compiled once. */
  readonly readPattern: PatternReader
  readonly compile: (schema: unknown, parts: readonly string[]) => Compiled | NotCompiled
}

export interface Compiled {
  readonly accepts: Decider
  /** The same for the schemas at the JSON pointers that were asked for. */
  readonly parts: readonly Decider[]
}

export interface NotCompiled {
  readonly reason: string
}

/** A version that cannot be compared has no place in ajv's yes or no: it is noted here for the one call. */
interface Doubt {
  isMet: boolean
}

export function newCompiler(): Compiler {
  const doubt: Doubt = { isMet: false }
  const readPattern = oncePerKey((pattern: string) => linearPattern(pattern))
  const ajv = newAjv(doubt, readPattern)
  // Rules of one organisation tend to have the same match.
  const done = new Map<string, Compiled | NotCompiled>()
  return {
    spellings: new Map(),
    readPattern,
    compile: (schema, parts) => {
      const text = JSON.stringify(schema)
      const result = done.get(text) ?? compile(ajv, schema, { name: `policy-schema-${done.size}`, parts, doubt })
      done.set(text, result)
      return result
    },
  }
}

function newAjv(doubt: Doubt, readPattern: PatternReader): Ajv2020 {
  // ajv tells patterns apart by `toString`.
  const regExp = (pattern: string) => {
    const test = readPattern(pattern)
    if (typeof test !== 'function') throw new Error(test.reason)
    return { test, toString: () => pattern }
  }
  const ajv = new Ajv2020({
    strict: true,
    // They ask for "type" beside every keyword, which is not what JSON Schema asks for.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowMatchingProperties: true,
    logger: false,
    // readSchema() refuses all that the draft's own schema does, with better words; compiling that one takes a fifth of it all.
    validateSchema: false,
    // Nobody reads what it has to say of an instance: without that its code is shorter.
    messages: false,
    // `toString` is no property of an object that does not have it.
    ownProperties: true,
    // Its optimiser costs a third of compiling, and a schema of a policy judges hundreds of clusters, not millions.
    code: { optimize: false, regExp: Object.assign(regExp, { code: 'linearPattern' }) },
  })
  for (const [name, test] of formats) ajv.addFormat(name, test)
  for (const [keyword, side] of [['minimumVersion', 'atLeast'] as const, ['maximumVersion', 'atMost'] as const]) {
    ajv.addKeyword({
      keyword,
      type: ['string', 'number'],
      schemaType: 'string',
      compile: (text: string) => {
        const bound = versionBound(text)
        return (value: unknown) => {
          const held = bound === null ? false : bound[side](String(value))
          if (held === null) doubt.isMet = true
          return held ?? true
        }
      },
    })
  }
  return ajv
}

interface Compilation {
  readonly name: string
  readonly parts: readonly string[]
  readonly doubt: Doubt
}

function compile(ajv: Ajv2020, schema: unknown, { name, parts, doubt }: Compilation): Compiled | NotCompiled {
  try {
    const accepts = decider(ajv.compile(schema as AnySchemaObject), doubt)
    const validators = validatorsOf(ajv, schema, name, parts)
    return { accepts, parts: validators.map((validate) => decider(validate, doubt)) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function decider(validate: Validator, doubt: Doubt): Decider {
  return (plain) => {
    doubt.isMet = false
    try {
      const isValid = validate(plain) === true
      return doubt.isMet ? null : isValid
    } catch {
      // Its code for `anyOf` with unevaluated properties sets properties of undefined (8.20).
      return null
    }
  }
}

type Validator = (plain: unknown) => unknown

function validatorsOf(ajv: Ajv2020, schema: unknown, name: string, pointers: readonly string[]): readonly Validator[] {
  if (pointers.length === 0) return []
  ajv.addSchema(schema as AnySchemaObject, name)
  return pointers.map((pointer) => {
    const validate = ajv.getSchema(`${name}#${encodeURI(pointer)}`)
    if (validate === undefined) throw new Error(`there is no schema at '#${pointer}'`)
    return validate
  })
}
