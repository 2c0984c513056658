/** Findings as results of a SARIF log. */
import type { Finding, PlacedFix, RelatedPlace, Suppression } from '../model/finding.js'
import type { Place } from '../model/location.js'
import { artifactLocation, physicalLocation, region } from './sarif-location.js'
import { type SarifRule, sarifLevels } from './sarif-rule.js'
import { sarifText } from './sarif-text.js'

export function resultsOf(findings: readonly Finding[], rules: readonly SarifRule[]): readonly object[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const repeated = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, repeated)
    return resultOf(finding, indexes.get(finding.rule) ?? -1, repeated)
  })
}

/** @param repeated how many of the findings up to this one have its fingerprint: GitHub takes equal ones for one */
function resultOf(finding: Finding, ruleIndex: number, repeated: number): object {
  const { rule, level, message, place, related, fix, suppressed, fingerprint } = finding
  const way = related.filter(({ isStep }) => isStep)
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[level],
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    ...(way.length === 0 ? {} : { codeFlows: [codeFlow(place, way)] }),
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${repeated}`,
      'kubeProxyPolicy/v1': fingerprint,
    },
    ...(suppressed === null ? {} : { suppressions: [suppression(suppressed)] }),
    ...(fix === null ? {} : { fixes: [sarifFix(fix)] }),
  }
}

function relatedLocation({ place, message }: RelatedPlace, index: number): object {
  return { id: index + 1, physicalLocation: physicalLocation(place), message: { text: sarifText(message) } }
}

/** From where the value is written to the cluster. */
function codeFlow(place: Place, way: readonly RelatedPlace[]): object {
  const steps = [{ place, message: 'written here' }, ...way]
  return {
    threadFlows: [
      {
        locations: steps.map(({ place, message }) => ({
          location: { physicalLocation: physicalLocation(place), message: { text: sarifText(message) } },
        })),
      },
    ],
  }
}

function suppression({ by, file, line, reason, expires }: Suppression): object {
  const start = { file, line, column: 1, endLine: line, endColumn: 1 }
  return {
    kind: by === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: sarifText(expires === null ? reason : `${reason} (until ${expires})`),
    location: { physicalLocation: physicalLocation(start) },
    properties: { by, expires },
  }
}

function sarifFix({ title, safe, edits }: PlacedFix): object {
  const files = [...new Set(edits.map(({ place }) => place.file))]
  return {
    description: { text: sarifText(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file),
      replacements: edits
        .filter(({ place }) => place.file === file)
        .map(({ place, text }) => ({ deletedRegion: region(place), insertedContent: { text } })),
    })),
    properties: { safe },
  }
}
