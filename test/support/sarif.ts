/** Whether a text is SARIF: by the published schema, and by Microsoft's own validator with the rules of GitHub. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { temporaryFolder } from './temporary-repository.js'

/** As far as tests look into it. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly codeFlows?: readonly [
    { readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: SarifLocation }[] }] },
  ]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly object[]
  readonly fixes?: readonly object[]
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
  }
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly name?: string }[] } }
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { message: { text: string } }[] }]
  readonly results: readonly SarifResult[]
}

const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// Written in draft 4, of which it uses nothing that later drafts read otherwise.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'))
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
)

/** @throws where it is not what the schema wants */
export function sarifRun(text: string): SarifRun {
  const log: { readonly runs: readonly [SarifRun] } = JSON.parse(text)
  if (validate(log) !== true) {
    throw new Error((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n'))
  }
  return log.runs[0]
}

/** Microsoft's validator, a program of 100 MB: `npm install @microsoft/sarif-multitool-linux` in a folder of its own. */
export const multitool = process.env.SARIF_MULTITOOL ?? ''

/** Its errors and warnings; its exit code does not tell of them. */
export function multitoolComplaints(text: string): readonly string[] {
  const folder = temporaryFolder({ 'report.sarif': text })
  const args = ['validate', join(folder, 'report.sarif'), '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning']
  const { stdout, stderr, error } = spawnSync(multitool, args, { encoding: 'utf8' })
  if (error !== undefined) throw error
  const output = stdout + stderr
  if (!output.includes('Analysis completed successfully.')) throw new Error(output)
  return output.split('\n').filter((line) => /: (?:warning|error) /.test(line))
}
