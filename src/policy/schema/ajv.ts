/**
 * ajv, which compiles and checks every schema of a policy and decides instances without unknowns. Loaded only when a
 * policy brings a schema; the only module that imports it.
 */
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { linearPattern } from './linear-pattern.js'
import { versionBound } from './version-bound.js'

/** Whether the JSON is valid; null where that depends on the patch release that AKS chooses, or where ajv fails. */
export type Decider = (plain: unknown) => boolean | null

/** Compiles schemas for one policy. */
export interface Compiler {
  readonly compile: (schema: unknown, parts: readonly string[]) => Compiled | { readonly reason: string }
}

export interface Compiled {
  readonly accepts: Decider
  /** The same for the schemas at the JSON pointers that were asked for. */
  readonly parts: readonly Decider[]
}

export function newCompiler(): Compiler {
  // A version that cannot be compared has no place in ajv's yes or no: it is noted here for the one call.
  const doubt = { isMet: false }
  const ajv = new Ajv2020({
    strict: true,
    // They ask for "type" beside every keyword, which is not what JSON Schema asks for.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowMatchingProperties: true,
    logger: false,
    // `toString` is no property of an object that does not have it.
    ownProperties: true,
    code: { regExp: Object.assign(regExp, { code: 'linearPattern' }) },
  })
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
  const decider = (validate: Validator): Decider => {
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
  let count = 0
  return {
    compile: (schema, parts) => {
      count += 1
      try {
        const accepts = decider(ajv.compile(schema as AnySchemaObject))
        return { accepts, parts: validatorsOf(ajv, schema, `policy-schema-${count}`, parts).map(decider) }
      } catch (error) {
        return { reason: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/** ajv tells patterns apart by `toString`. */
function regExp(pattern: string): { readonly test: (text: string) => boolean; readonly toString: () => string } {
  const test = linearPattern(pattern)
  if (typeof test !== 'function') throw new Error(test.reason)
  return { test, toString: () => pattern }
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
