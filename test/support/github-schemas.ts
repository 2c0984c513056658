/** GitHub's own description of its API, for what the fake is sent and for what it answers. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

interface Operation {
  readonly request?: object
  readonly status: number
  readonly response: object
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: object
}

/** Extracted by scripts/extract-github-openapi.mjs. */
const { operations, components }: Description = JSON.parse(
  readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'),
)

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)

export interface ApiOperation {
  readonly method: string
  /** `/repos/{owner}/{repo}/…` */
  readonly path: string
  readonly status: number
  /** @returns what is wrong with a request's body; empty: nothing */
  readonly wrongRequest: (body: unknown) => string
  readonly wrongResponse: (body: unknown) => string
}

export const apiOperations: readonly ApiOperation[] = Object.entries(operations).map(([name, operation]) => {
  const [method = '', path = ''] = name.split(' ')
  const [request, response] = [operation.request, operation.response].map((schema) => schema && compile(schema))
  return {
    method,
    path,
    status: operation.status,
    wrongRequest: (body) => (request === undefined ? '' : wrong(request, body)),
    wrongResponse: (body) => (response === undefined ? '' : wrong(response, body)),
  }
})

function compile(schema: object): ValidateFunction {
  return ajv.compile({ ...schema, components })
}

function wrong(validate: ValidateFunction, body: unknown): string {
  return validate(body) ? '' : ajv.errorsText(validate.errors)
}
