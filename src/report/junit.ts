/**
 * `--format junit`: what Jenkins, Azure Pipelines and GitLab read as test results.
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
import { compareText } from '../model/compare-text.js'
import { type Finding, isAtLeast } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { toolName } from '../project.js'
import type { SubjectSummary } from '../subject-summary.js'
import type { Report } from './report.js'
import { escapeXml } from './xml-text.js'

interface TestCase {
  readonly file: string
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** The element in it; empty where there is nothing to say. */
  readonly content: string
}

/**
 * A suite for each file; in it a case for each finding and for each cluster or file that has none which fails the run.
 * What fails the run, by `failOn`, is a failure; what is suppressed is skipped; other findings pass, and are told of.
 */
export function toJunit(report: Report): string {
  const cases = [...report.result.findings.map((finding) => findingCase(finding, report)), ...subjectCases(report)]
  const ordered = [...grouped(cases, ({ file }) => [file])].sort(([a], [b]) => compareText(a, b))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${toolName}" ${countsText(cases)}>`,
    ...ordered.flatMap(([file, own]) => suiteLines(file, own)),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteLines(file: string, cases: readonly TestCase[]): readonly string[] {
  const name = escapeXml(file)
  return [
    `  <testsuite name="${name}" ${countsText(cases)} skipped="${count(cases, 'skipped')}">`,
    ...cases.map(({ name: own, content }) => {
      const opening = `    <testcase classname="${name}" name="${escapeXml(own)}" time="0"`
      return content === '' ? `${opening}/>` : `${opening}>\n      ${content}\n    </testcase>`
    }),
    '  </testsuite>',
  ]
}

function countsText(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${count(cases, 'failed')}" errors="0" time="0"`
}

function count(cases: readonly TestCase[], outcome: TestCase['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length
}

function findingCase(finding: Finding, { failOn }: Report): TestCase {
  const { rule, level, message, place, suppressed } = finding
  const own = { file: place.file, name: `${rule} ${place.line}:${place.column}` }
  if (suppressed !== null) {
    const reason = `Suppressed by ${suppressed.by}: ${suppressed.reason}`
    const until = suppressed.expires === null ? '' : ` (until ${suppressed.expires})`
    return { ...own, outcome: 'skipped', content: `<skipped message="${escapeXml(`${reason}${until}`)}"/>` }
  }
  const details = detailLines(finding).map(escapeXml).join('\n')
  if (failOn === 'never' || !isAtLeast(level, failOn)) {
    return { ...own, outcome: 'passed', content: `<system-out>${details}</system-out>` }
  }
  const failure = `<failure type="${level}" message="${escapeXml(message)}">${details}</failure>`
  return { ...own, outcome: 'failed', content: failure }
}

function detailLines({ level, message, place, related, deployments, fix, docs }: Finding): readonly string[] {
  return [
    `${level}: ${message}`,
    `at ${place.file}:${place.line}:${place.column}`,
    ...related.map(({ place: { file, line, column }, message }) => `<- ${file}:${line}:${column} ${message}`),
    ...deployments.flatMap(({ template, parameters }) =>
      parameters === null ? [] : [`in ${template} with ${parameters}`],
    ),
    ...(fix === null ? [] : [`fix: ${fix.title}`]),
    ...(docs === null ? [] : [docs]),
  ]
}

/** Those that have no finding which fails the run. */
function subjectCases({ result, failOn }: Report): readonly TestCase[] {
  const failing = result.findings.filter(
    ({ level, suppressed }) => suppressed === null && failOn !== 'never' && isAtLeast(level, failOn),
  )
  const failed = new Set(failing.flatMap(({ subjects }) => subjects))
  return result.subjects.flatMap((subject, index) =>
    failed.has(index)
      ? []
      : [{ file: subject.file, name: subjectName(subject), outcome: 'passed', content: '' } as const],
  )
}

const kindNames: Readonly<Record<SubjectSummary['kind'], string>> = {
  cluster: 'cluster',
  config: 'config file',
  'cli-call': 'command',
  'upstream-config': 'KubeProxyConfiguration',
}

function subjectName({ kind, name, line, column, deployment }: SubjectSummary): string {
  const parameters = deployment?.parameters == null ? '' : ` with ${deployment.parameters}`
  return `${kindNames[kind]}${name === null ? '' : ` '${name}'`} ${line}:${column}${parameters}`
}
