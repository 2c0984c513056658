/** A result with what a change touches, and nothing else. */
import type { CheckResult } from '../check.js'
import { counts, type Finding } from '../model/finding.js'
import { outcomeOf } from '../suppress/baseline.js'
import { isTouched, keyOf, type Touched } from './touched.js'

/** Subjects that are left out are gone from the findings that stay. */
export function onlyTouched(result: CheckResult, touched: Touched): CheckResult {
  const changing = new Set([
    ...(result.changes?.settings ?? []).map(({ subject }) => subject),
    ...(result.changes?.added ?? []),
  ])
  const kept = [...result.subjects.keys()].filter((index) => touched.subject(index) || changing.has(index))
  const grown = new Set([...changing].flatMap((index) => keysOf(result.subjects[index])))
  const newIndex = new Map(kept.map((index, position) => [index, position]))
  const moved = (index: number): readonly number[] => {
    const position = newIndex.get(index)
    return position === undefined ? [] : [position]
  }
  const all: Touched = {
    file: touched.file,
    subject: (index) => newIndex.has(index),
    deployment: (deployment) => touched.deployment(deployment) || grown.has(keyOf(deployment)),
  }
  const findings = result.findings
    .filter((finding) => isTouched(finding, all))
    .map((finding): Finding => {
      const { subjects, deployments } = finding
      return { ...finding, subjects: subjects.flatMap(moved), deployments: deployments.filter(all.deployment) }
    })
  return {
    ...result,
    subjects: kept.flatMap((index) => result.subjects[index] ?? []),
    findings,
    leftOut: result.findings.filter(counts).length - findings.filter(counts).length,
    baseline: result.baseline === null ? null : outcomeOf(findings, result.baseline.solved),
    changes: result.changes === null ? null : movedChanges(result.changes, moved),
  }
}

/** @param moved the new index of a subject; none for one that is left out */
function movedChanges(
  changes: NonNullable<CheckResult['changes']>,
  moved: (index: number) => readonly number[],
): CheckResult['changes'] {
  return {
    ...changes,
    settings: changes.settings.flatMap((one) => moved(one.subject).map((subject) => ({ ...one, subject }))),
    added: changes.added.flatMap(moved),
  }
}

function keysOf(subject: CheckResult['subjects'][number] | undefined): readonly string[] {
  return subject?.deployment == null ? [] : [keyOf(subject.deployment)]
}
