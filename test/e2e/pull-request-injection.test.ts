/** Hostile names and values in a pull request: what is written to it holds nothing of their making. */
import { describe, expect, jest, test } from '@jest/globals'
import { fakeGitHub } from '../support/fake-github.js'
import { foreignParts, renderMarkdown } from '../support/github-markdown.js'
import { runStep } from '../support/runner.js'
import { openPullRequest, suggestedText } from '../support/suggestions.js'
import { temporaryRepository } from '../support/temporary-repository.js'
import { pullRequestEvent } from '../support/webhook-payloads.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

const payloads = [
  '::error file=forged.json,line=1::forged',
  '##[error]forged',
  'x%0A::error::forged',
  'x\n::error::forged\n\n# forged',
  '\u001b[31mred',
  '<img src=x onerror=alert(1)><h1>forged',
  '<!-- hidden',
  '--> <!-- kube-proxy-policy 00 -->',
  '`code` ``` ````suggestion',
  '@contoso-team @ada',
  'fixes #12 GH-12 contoso/infrastructure#12',
  'https://evil.example www.evil.example',
  '[x](https://evil.example) ![x](https://evil.example)',
  'a|b \\| c',
  '</code></sub></details>',
  ':skull: $x$ ~~gone~~ **bold**',
]
const inFileName = (payload: string) => payload.replaceAll('/', '∕').slice(0, 60)
/** Names that are wrong in their case only are fixed; the line holds the rest as it is. */
const withFix = (payload: string) =>
  `{ "Enabled": true, "mode": "ipvs", ${JSON.stringify(payload)}: ${JSON.stringify(payload)} }\n`
const bicep = (payload: string) => `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: '${payload.replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('${', '\\${')}'
  location: 'westeurope'
  properties: {
    networkProfile: {
      kubeProxyConfig: { enabled: true, mode: 'nftables' } // ${payload.replaceAll('\n', ' ')}
    }
  }
}
`
const files = Object.fromEntries(
  payloads.flatMap((payload, index) => [
    [`${inFileName(payload)}/kube-proxy.json`, withFix(payload)],
    [`${inFileName(payload)} ${index}.bicep`, bicep(payload)],
  ]),
)

async function run() {
  const github = await fakeGitHub()
  const repository = temporaryRepository({ 'README.md': 'base\n' })
  const { headCommit, files: changed } = openPullRequest(repository, files)
  github.pullFiles.push(...changed)
  const result = await runStep({
    workspace: repository.folder,
    inputs: { comment: 'always', suggestions: 'true', token: 'secret', 'as-of': '2026-11-22' },
    event: pullRequestEvent(7, headCommit, repository.git('rev-parse', 'main')),
    environment: { GITHUB_API_URL: github.url },
  })
  return { github, result }
}
const ran = run()

describe('hostile names and values', () => {
  test('GitHub takes what it is sent', async () => {
    const { github } = await ran
    expect(github.violations).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(github.reviewComments).toHaveLength(30)
  })

  test('the log has no command, and says that all is written', async () => {
    const { result } = await ran
    expect(result.commands).toEqual([])
    expect(result.log.filter((line) => /^\s*::|##\[|[^\P{Cc}\t]/u.test(line))).toEqual([])
    expect(result.annotations.filter(({ properties }) => properties.file === 'forged.json')).toEqual([])
    expect(result.log).toContain('The comment on pull request #7 is written.')
  })

  test('the comment is of our making', async () => {
    const { github } = await ran
    const html = renderMarkdown(String(github.comments[0]?.body))
    expect(foreignParts(html)).toEqual([])
    expect(html.match(/<h2>/g)).toHaveLength(1)
  })

  test('so are the suggestions, but for the lines that they suggest', async () => {
    const { github } = await ran
    const lines = new Set(Object.values(files).flatMap((text) => text.split('\n')))
    for (const { body } of github.reviewComments) {
      const html = renderMarkdown(String(body))
      expect(foreignParts(html)).toEqual([])
      expect(html.match(/<pre>/g)).toHaveLength(1)
      expect(html.trimEnd()).toMatch(/<\/code><\/pre>$/)
      const [line, ...others] = suggestedText(String(body)).trimEnd().split('\n')
      expect(others).toEqual([])
      const as = line?.replace('"enabled"', '"Enabled"').replace('"IPVS"', '"ipvs"').replace("'NFTABLES'", "'nftables'")
      expect(lines).toContain(as)
    }
    expect(foreignParts(renderMarkdown(String(github.reviews[0]?.body)))).toEqual([])
  })
})
