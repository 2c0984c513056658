/** The action's bundle as a step on a runner: what stands in the log, what GitHub shows, how the step ends. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readAction } from '../../scripts/readme-tables.mjs'
import { hostileFiles, hostileTexts } from '../support/hostile.js'
import { eventCommit, repository, runStep, type StepResult } from '../support/runner.js'
import { sarifRun } from '../support/sarif.js'
import { type Tree, temporaryFolder, temporaryRepository } from '../support/temporary-repository.js'
import { parseXml } from '../support/xml.js'

const asOf = '2026-11-22'
const clean = '{ "enabled": true, "mode": "NFTABLES" }\n'
const withWarning = '{ "enabled": true, "mode": "IPVS" }\n'
const withError = '{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "RoundRobin" }\n}\n'
const cluster = (apiVersion: string, policy: string) =>
  `resource aks 'Microsoft.ContainerService/managedClusters@${apiVersion}' = {
  name: 'aks-\${uniqueString(resourceGroup().id)}'
  location: 'westeurope'
  properties: {
    kubernetesVersion: '1.34'
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: '${policy}'
      kubeProxyConfig: {
        enabled: true
        mode: 'NFTABLES'
      }
    }
  }
}
`
const withNotice = cluster('2026-05-02-preview', 'calico')
const blob = `https://github.com/${repository}/blob`

function step(files: Tree, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return runStep({ workspace: temporaryRepository(files).folder, inputs: { 'as-of': asOf, ...inputs } })
}

/** What is checked out there: the same files are the same commit. */
function commitOf(files: Tree): string {
  return temporaryRepository(files).git('rev-parse', 'HEAD')
}

/** `error ipvs-config-requires-ipvs kube-proxy.json:3` */
function places(result: StepResult): readonly string[] {
  return result.annotations.map(({ type, properties: { title, file, line } }) => `${type} ${title} ${file}:${line}`)
}

describe('a clean repository', () => {
  test('passes without an annotation, and says what was checked', async () => {
    const result = await step({ 'kube-proxy.json': clean, 'README.md': 'kube-proxy' })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [] })
    expect(result.log).toContain('kube-proxy.json:1:1  config file: enabled true, mode NFTABLES')
    expect(result.log.join('\n')).toContain('Passed: no findings; 0 clusters and 1 config file checked in 1 file;')
    expect(result.summary).toMatch(
      /^## ✅ kube-proxy policy: passed\n\n\*\*No findings\*\* in 1 config file \(1 file read\)\.\n/,
    )
    expect(result.outputs).toEqual({
      conclusion: 'success',
      errors: '0',
      warnings: '0',
      notices: '0',
      clusters: '0',
      configs: '1',
      'config-sha256': JSON.stringify({ 'kube-proxy.json': createHash('sha256').update(clean).digest('hex') }),
      'report-complete': 'true',
      'findings-file': '',
      'sarif-file': '',
    })
  })

  test('nothing to check is said', async () => {
    const result = await step({ 'README.md': 'No cluster here.' })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.log.join('\n')).toContain('Nothing to check')
    expect(result.summary).toContain('Nothing to check')
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'config-sha256': '{}', 'report-complete': 'true' })
  })

  test('a folder that is no git repository is walked', async () => {
    const result = await runStep({ workspace: temporaryFolder({ 'deep/down/kube-proxy.json': withError }) })
    expect(places(result)).toEqual(['error ipvs-config-requires-ipvs deep/down/kube-proxy.json:3'])
  })
})

describe('findings', () => {
  const files = { 'a/kube-proxy.json': withError, 'b/kube-proxy.json': withWarning, 'c/main.bicep': withNotice }

  test('at every level: in the log, as annotations, in the summary, in the outputs', async () => {
    const result = await step(files)
    expect(places(result)).toEqual([
      'error ipvs-config-requires-ipvs a/kube-proxy.json:3',
      'warning ipvs-deprecated b/kube-proxy.json:1',
      'notice nftables-calico c/main.bicep:11',
    ])
    expect(result.annotations[0]?.properties).toMatchObject({ line: '3', endLine: '3', col: '3', endColumn: '15' })
    const log = result.log.join('\n')
    expect(log).toContain('a/kube-proxy.json:3:3  error  ipvs-config-requires-ipvs')
    expect(log).toContain('b/kube-proxy.json:1:28  warning  ipvs-deprecated')
    expect(log).toContain('c/main.bicep:11:15  notice  nftables-calico')
    expect(log).toContain('Failed: 3 findings (1 error, 1 warning, 1 notice)')
    expect(result.summary).toMatch(
      /^## ❌ kube-proxy policy: failed\n\n\*\*1 error\*\*, \*\*1 warning\*\*, \*\*1 notice/,
    )
    expect(result.summary).toContain(`[3](${blob}/${commitOf(files)}/a/kube-proxy.json#L3)`)
    expect(result.outputs).toMatchObject({ conclusion: 'failure', errors: '1', warnings: '1', notices: '1' })
    expect(result.outputs).toMatchObject({ clusters: '1', configs: '2' })
    expect(Object.keys(result.outputs)).toEqual(Object.keys(readAction().outputs))
  })

  const [error, warning, notice] = Object.entries(files).map(([path, text]) => ({ [path]: text }))
  test.each([
    [error, 'error', 1],
    [error, 'never', 0],
    [warning, 'error', 0],
    [warning, 'warning', 1],
    [notice, 'warning', 0],
    [notice, 'notice', 1],
    [{ 'kube-proxy.json': clean }, 'notice', 0],
  ])('%j, fail-on %s: exit code %d', async (tree, failOn, exitCode) => {
    const result = await step(tree ?? {}, { 'fail-on': failOn })
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs.conclusion).toBe(exitCode === 0 ? 'success' : 'failure')
  })

  test.each([
    ['2026-11-22', ['warning api-version-retiring main.bicep:1']],
    ['2025-06-01', []],
  ])('as-of %s decides what is retiring', async (day, found) => {
    const result = await step({ 'main.bicep': cluster('2025-09-02-preview', 'azure') }, { 'as-of': day })
    expect(places(result)).toEqual(found)
    expect(result.summary).toContain(`dates as of ${day}`)
  })

  test('only the given paths are checked', async () => {
    expect(places(await step(files, { paths: 'b\nc/main.bicep\n' }))).toEqual([
      'warning ipvs-deprecated b/kube-proxy.json:1',
      'notice nftables-calico c/main.bicep:11',
    ])
  })

  test('more than ten of a level: the log has all, the last annotation says how many are missing', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `kube-proxy-${String(index + 10)}.json`)
    const many = Object.fromEntries(names.map((name) => [name, withError]))
    const result = await step({ ...many, 'z/kube-proxy.json': withWarning })
    expect(result.dropped).toEqual([])
    expect(places(result)).toEqual([
      ...names.slice(0, 10).map((name) => `error ipvs-config-requires-ipvs ${name}:3`),
      'warning ipvs-deprecated z/kube-proxy.json:1',
    ])
    const said = result.annotations.map(({ message }) => /(\d+) more of this level are in the log/.exec(message)?.[1])
    expect(said).toEqual([...Array(9).fill(undefined), '3', undefined])
    for (const name of names) {
      expect(result.log).toContain(`${name}:3:3  error  ipvs-config-requires-ipvs`)
      expect(result.summary).toContain(`[${name}](`)
    }
    expect(result.outputs.errors).toBe('13')
  })

  test('findings-file is the JSON report, in folders that it makes', async () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
    const inputs = { 'findings-file': 'out/reports/findings.json', 'as-of': asOf }
    const result = await runStep({ workspace: folder, inputs })
    const report = JSON.parse(readFileSync(join(folder, 'out/reports/findings.json'), 'utf8'))
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'failure', asOf, repository })
    expect(report.counts).toMatchObject({ error: 1, configs: 1 })
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['ipvs-config-requires-ipvs'])
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'findings-file': 'out/reports/findings.json' } })
  })

  test('sarif-file and junit-file are the same in the words of others', async () => {
    const { folder } = temporaryRepository({ 'kube-proxy.json': withError })
    const result = await runStep({ workspace: folder, inputs: { 'sarif-file': 'a.sarif', 'junit-file': 'out/b.xml' } })
    const { results } = sarifRun(readFileSync(join(folder, 'a.sarif'), 'utf8'))
    expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual(['error ipvs-config-requires-ipvs'])
    const { attributes } = parseXml(readFileSync(join(folder, 'out/b.xml'), 'utf8'))
    expect(attributes).toMatchObject({ tests: '1', failures: '1' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'sarif-file': 'a.sarif', 'findings-file': '' } })
  })
})

test('on a pull request, links lead to its head commit', async () => {
  const { folder, git } = temporaryRepository({ 'kube-proxy.json': withError })
  const sha = git('rev-parse', 'HEAD')
  const payload = { action: 'synchronize', number: 7, pull_request: { number: 7, head: { sha }, base: { sha: '0' } } }
  const result = await runStep({ workspace: folder, event: { name: 'pull_request', payload } })
  expect(result.summary).toContain(`[3](${blob}/${sha}/kube-proxy.json#L3)`)
  expect(result.summary).not.toContain(eventCommit)
})

test('a path beyond ASCII is the same path everywhere', async () => {
  const path = 'größe/日本 ☸/kube-proxy.json'
  const files = { [path]: withError }
  const result = await step(files)
  expect(places(result)).toEqual([`error ipvs-config-requires-ipvs ${path}:3`])
  expect(result.log).toContain(`${path}:3:3  error  ipvs-config-requires-ipvs`)
  expect(result.summary).toContain(
    `[${path}](${blob}/${commitOf(files)}/${path.split('/').map(encodeURIComponent).join('/')})`,
  )
  expect(Object.keys(JSON.parse(result.outputs['config-sha256'] ?? ''))).toEqual([path])
})

test('a link out of the workspace is not followed', async () => {
  const outside = temporaryFolder({ 'secret.json': '{ "mode": "IPVS", "password": "do-not-show" }' })
  const result = await step({ 'kube-proxy.json': { linkTo: join(outside, 'secret.json') } })
  expect(result).toMatchObject({ exitCode: 1, outputs: { configs: '0', 'report-complete': 'false' } })
  expect(places(result)).toEqual(['error unreadable-file kube-proxy.json:1'])
  expect(result.annotations[0]?.message).toContain('symbolic link that leaves the repository')
  expect([...result.log, result.summary].join('\n')).not.toMatch(/do-not-show|password/)
})

describe('wrong use: exit code 2, one error that says what is right, no stack', () => {
  const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ 'fail-on': 'errors' }, "fail-on is error, warning, notice, never; not 'errors'."],
    [{ 'as-of': '2026-02-30' }, "as-of is a date, YYYY-MM-DD; not '2026-02-30'."],
    [
      { paths: 'infra\nnowhere\n::error::x' },
      "paths: There is no file or folder 'nowhere'. There is no file or folder '\\::error::x'.",
    ],
  ]

  test.each(wrong)('%j', async (inputs, message) => {
    const result = await step({ 'infra/kube-proxy.json': withError }, inputs)
    expect(result.exitCode).toBe(2)
    expect(result.annotations).toEqual([
      {
        type: 'error',
        message: message.replace("'\\::", "'::"),
        properties: { title: 'kube-proxy-policy cannot check' },
      },
    ])
    expect(result.log.filter((line) => line !== '')).toEqual([])
    expect(result.outputs).toEqual({ conclusion: 'failure', 'report-complete': 'false' })
    expect(result.summary).toMatch(/^## ❌ kube-proxy-policy cannot check\n\n\S.*\n$/)
  })

  test('nothing was checked out', async () => {
    for (const GITHUB_WORKSPACE of [temporaryFolder(), join(temporaryFolder(), 'missing')]) {
      const result = await runStep({ workspace: temporaryFolder(), environment: { GITHUB_WORKSPACE } })
      expect(result.exitCode).toBe(2)
      expect(result.annotations.map(({ message }) => message)).toEqual([
        'There is nothing in the workspace: this step needs one with actions/checkout before it.',
      ])
    }
  })

  test('a findings-file that cannot be written, after everything else is told', async () => {
    const result = await step({ 'kube-proxy.json': withWarning }, { 'findings-file': 'kube-proxy.json/x.json' })
    expect(result.exitCode).toBe(2)
    expect(result.annotations.map(({ type }) => type)).toEqual(['warning', 'error'])
    expect(result.annotations[1]?.message).toMatch(/^findings-file: 'kube-proxy.json\/x.json' cannot be written \(/)
    expect(result.outputs.conclusion).toBe('failure')
  })
})

describe('when the runner lacks something', () => {
  const workspace = temporaryRepository({ 'kube-proxy.json': withWarning }).folder
  const missing = join(workspace, 'missing')

  test('a summary that cannot be written is a warning: the log says the same', async () => {
    const result = await runStep({ workspace, environment: { GITHUB_STEP_SUMMARY: missing } })
    expect(result.exitCode).toBe(0)
    expect(result.annotations.map(({ type, message }) => `${type} ${message.slice(0, 20)}`)).toEqual([
      'warning Mode IPVS is depreca',
      'warning The job summary cann',
    ])
    expect(result.outputs.conclusion).toBe('success')
  })

  test('outputs that cannot be set are a fault of ours, with a stack: exit code 2', async () => {
    const result = await runStep({ workspace, environment: { GITHUB_OUTPUT: missing } })
    expect(result.exitCode).toBe(2)
    expect(result.annotations.map(({ type }) => type)).toEqual(['warning', 'error'])
    expect(result.annotations[1]?.message).toMatch(/^A fault of this action itself.*\nError: .+\n\s+at /)
  })
})

describe('the policy', () => {
  const rule = (message: string) =>
    JSON.stringify({
      version: 1,
      require: [{ id: 'contoso/mode', message, kubeProxyConfig: { properties: { mode: { const: 'NFTABLES' } } } }],
    })

  test('is the pack that is given', async () => {
    const files = { 'kube-proxy.json': withWarning }
    expect(places(await step(files))).toEqual(['warning ipvs-deprecated kube-proxy.json:1'])
    const strict = await step(files, { policy: 'strict' })
    expect(places(strict)).toEqual(['error ipvs-deprecated kube-proxy.json:1'])
    expect(strict.summary).toContain('Policy <code>strict</code>')
  })

  test("is the repository's own, or the file that is given", async () => {
    const files = {
      '.github/kube-proxy-policy.yml': rule('NFTABLES here, not {found}.'),
      'other.yml': 'version: 1\nextends: []\n',
      'kube-proxy.json': withWarning,
    }
    expect(places(await step(files))).toEqual([
      'error contoso/mode kube-proxy.json:1',
      'warning ipvs-deprecated kube-proxy.json:1',
    ])
    expect(await step(files, { policy: 'other.yml' })).toMatchObject({ exitCode: 0, annotations: [] })
  })

  test('when it is bad, nothing is checked, and the error stands on its line', async () => {
    const bad = 'version: 1\nrules:\n  ipvs-depricated: off\n  "::error::x": off\n'
    const result = await step({ '.github/kube-proxy-policy.yml': bad, 'kube-proxy.json': withError })
    expect(result.exitCode).toBe(2)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.properties).toMatchObject({ file: '.github/kube-proxy-policy.yml', line: '3' })
    expect(result.annotations[0]?.message).toMatch(/^\.github\/kube-proxy-policy\.yml:3:3: .*'ipvs-deprecated'/)
    expect(result.annotations[0]?.message).not.toMatch(/^\s+at /m)
    expect(result.log.filter((line) => line !== '')).toEqual([])
    expect(result.outputs.conclusion).toBe('failure')
  })

  test('that is not there is named', async () => {
    const result = await step({ 'kube-proxy.json': clean }, { policy: 'nowhere.yml' })
    expect(result).toMatchObject({ exitCode: 2, annotations: [{ type: 'error' }] })
    expect(result.annotations[0]?.message).toContain("'nowhere.yml'")
  })

  test('cannot forge anything either', async () => {
    const message = 'x\n::error::forged <b> @team [x](y) ##[error]forged \u001b[31m {found}'
    const result = await step({ '.github/kube-proxy-policy.yml': rule(message), 'kube-proxy.json': withWarning })
    expect(result.commands).toEqual([])
    expect(places(result)).toEqual([
      'error contoso/mode kube-proxy.json:1',
      'warning ipvs-deprecated kube-proxy.json:1',
    ])
    expect(result.summary).not.toMatch(/<b>|@team|\]\(y/)
    expect([...result.log, ...result.annotations.map((one) => one.message)].join('\n')).not.toMatch(
      /[^\P{Cc}\t\n]|##\[/u,
    )
  })
})

describe('hostile names and values forge nothing', () => {
  const files = {
    ...hostileFiles(withError),
    'main.bicep': withNotice
      .replace("'calico'", `'${hostileTexts[0]?.replaceAll("'", "\\'")}'`)
      .replace("'1.34'", "'1.3'"),
    '.github/kube-proxy-policy.yml': `version: 1
exceptions:
  - { rule: ipvs-config-requires-ipvs, match: { paths: ["in a/**"] }, reason: ${JSON.stringify(hostileTexts.join(' '))} }
`,
    'in a/kube-proxy.json': withError,
  }
  const workspace = temporaryRepository(files).folder
  const ran = runStep({ workspace, inputs: { 'as-of': asOf, 'findings-file': '../findings.json' } })

  test('the log holds only what is written here, and no control character', async () => {
    const { commands, log } = await ran
    expect(commands).toEqual([])
    expect(log.filter((line) => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line.replaceAll('\t', '')))).toEqual([])
    expect(log.filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  })

  test('annotations are those of the findings, on files that are there', async () => {
    const { annotations, dropped } = await ran
    expect(dropped).toEqual([])
    expect(annotations.filter(({ type }) => type === 'error')).toHaveLength(10)
    for (const { properties, message } of annotations) {
      expect(Object.keys(files)).toContain(properties.file)
      expect(existsSync(join(workspace, properties.file ?? ''))).toBe(true)
      expect(properties.title).toMatch(/^[a-z-]+$/)
      expect(message).not.toMatch(/##\[|[^\P{Cc}\t\n]/u)
    }
  })

  test('outputs are the fixed names, and the hashes those of the files', async () => {
    const { outputs } = await ran
    expect(Object.keys(outputs)).toEqual(Object.keys(readAction().outputs))
    expect(outputs.conclusion).toBe('failure')
    const configs = Object.keys(files).filter((path) => path.endsWith('.json') && path !== 'broken/kube-proxy.json')
    expect(Object.keys(JSON.parse(outputs['config-sha256'] ?? '')).sort()).toEqual(configs.sort())
  })

  test('the summary has only our own markup, and its tables keep their shape', async () => {
    const { summary } = await ran
    const tags = new Set(summary.match(/<[^>]*>?/g))
    const own = ['br', 'code', 'details', 'em', 'sub', 'summary'].flatMap((name) => [`<${name}>`, `</${name}>`])
    expect([...tags].filter((tag) => !own.includes(tag))).toEqual([])
    expect(summary).not.toMatch(/[@`]|!\[|\]\((?!https:\/\/github\.com\/)/)
    const lines = summary.split('\n').filter((line) => line !== '')
    expect(lines.filter((line) => !/^(#{2,4} |\| |\*\*|<sub>|ℹ️ |<\/?details>)/.test(line))).toEqual([])
    const widths = new Set(lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').length - 2))
    expect([...widths].sort()).toEqual([3, 5])
  })
})

test('a summary beyond what GitHub keeps is cut, and says what is cut', async () => {
  const names = Array.from({ length: 6000 }, (_, index) => `"property-that-nobody-knows-${index}": ${index}`)
  const result = await step({
    'a/kube-proxy.json': withWarning,
    'b/kube-proxy.json': `{\n${['"mode": "IPTABLES"', ...names].join(',\n')}\n}`,
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ errors: '6000', warnings: '1' })
  const rows = result.summary.match(/^\| \[\d+\]/gm)?.length ?? 0
  expect(rows).toBeGreaterThan(1000)
  expect(rows).toBeLessThan(6000)
  expect(result.summary).toContain(`**${rows} of 6001 findings fit here, the gravest first; the log has all of them.**`)
  expect(result.log.filter((line) => / {2}error {2}config-schema$/.test(line))).toHaveLength(6000)
})
