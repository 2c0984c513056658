/**
 * `--format sarif`: SARIF 2.1.0 as GitHub's code scanning takes it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html,
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { gzipSync } from 'node:zlib'
import { type Finding, levels } from '../model/finding.js'
import { projectUrl, toolName, toolVersion } from '../project.js'
import { type Report, unseenTexts } from './report.js'
import { resultsOf } from './sarif-result.js'
import { rulesOf } from './sarif-rule.js'
import { sarifText } from './sarif-text.js'

/** GitHub refuses a file with more results, and shows the 5,000 gravest. */
const maximumResults = 25_000
/** GitHub refuses a larger file; bytes, as gzip packs them. */
const maximumPackedSize = 10_000_000

/** JSON with a line end; where not all results fit, the gravest, and a notification that says so. */
export function toSarif(report: Report, limits = { results: maximumResults, packedSize: maximumPackedSize }): string {
  const { findings } = report.result
  for (let room = Math.min(findings.length, limits.results); ; room = Math.floor(room / 2)) {
    const text = `${JSON.stringify(sarifLog(report, gravest(findings, room)), null, 2)}\n`
    if (room === 0 || gzipSync(text, { level: 1 }).length <= limits.packedSize) return text
  }
}

/** In their order; those that do not count go first. */
function gravest(findings: readonly Finding[], room: number): readonly Finding[] {
  if (findings.length <= room) return findings
  const gravity = ({ level, suppressed }: Finding) => (suppressed === null ? levels.indexOf(level) + 1 : 0)
  const kept = new Set([...findings].sort((a, b) => gravity(b) - gravity(a)).slice(0, room))
  return findings.filter((finding) => kept.has(finding))
}

/** Without automationDetails: upload-sarif would then take no `category`, and one job's results would replace another's. */
function sarifLog(report: Report, findings: readonly Finding[]): object {
  const rules = rulesOf(findings)
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: toolName,
            version: toolVersion,
            semanticVersion: toolVersion,
            informationUri: projectUrl,
            rules,
          },
        },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length) },
        ],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository, or the folder that was checked.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(findings, rules),
      },
    ],
  }
}

/** What a reader of the results would not see. */
function notifications({ result }: Report, shown: number): readonly object[] {
  const all = result.findings.length
  const cut = shown < all ? [`Only the ${shown} gravest of ${all} findings fit here; the log has all of them.`] : []
  const absent = unseenTexts(result).map((text) => `Not looked into: ${text}.`)
  return [...cut, ...absent].map((text) => ({ level: 'warning', message: { text: sarifText(text) } }))
}
