/** Lines in a pull request: the action's bundle in real repositories, as actions/checkout leaves them. */
import { describe, expect, test } from '@jest/globals'
import { checkout, eventOf, type PullRequestRepository, pullRequestRepository } from '../support/pull-request.js'
import { repository, runStep, type StepResult } from '../support/runner.js'

const blob = `https://github.com/${repository}/blob`

/** A fault in line `3 + padding.length`. */
const config = (padding: readonly string[], scheduler = 'RoundRobin') =>
  `${padding.join('\n')}${padding.length > 0 ? '\n' : ''}{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "${scheduler}" }\n}\n`

function step(folder: string, pull: PullRequestRepository): Promise<StepResult> {
  return runStep({ workspace: folder, inputs: { 'as-of': '2026-11-22', 'policy-from': 'head' }, event: eventOf(pull) })
}

const places = ({ annotations }: StepResult) =>
  annotations.map(({ properties: { title, file, line } }) => `${title} ${file ?? '-'}:${line ?? '-'}`)

const blank = ['', '']

describe('main has put two lines on top of a file that the branch changes below', () => {
  const pull = pullRequestRepository(
    { 'kube-proxy.json': config([]) },
    { 'kube-proxy.json': config(blank) },
    { 'kube-proxy.json': config([]).replace(/\n$/, '\n\n') },
  )

  test('with a depth of 2 annotations and links are on the lines of the head', async () => {
    const result = await step(checkout(pull.folder, pull.merge, 2), pull)
    expect(places(result)).toEqual(['ipvs-config-requires-ipvs kube-proxy.json:3'])
    expect(result.annotations[0]?.properties).toMatchObject({ line: '3', endLine: '3', col: '3', endColumn: '15' })
    expect(result.summary).toContain(`[3](${blob}/${pull.head}/kube-proxy.json#L3)`.replace('[3]', '[5]'))
    expect(result.log.join('\n')).toContain('kube-proxy.json:5:3')
    expect(result.log.join('\n')).not.toContain('fetch-depth')
  })

  test('with a depth of 1 it is said that they are not, and links lead to the merge', async () => {
    const result = await step(checkout(pull.folder, pull.merge, 1), pull)
    expect(places(result)).toEqual(['ipvs-config-requires-ipvs kube-proxy.json:5'])
    expect(result.summary).toContain(`${blob}/${pull.merge}/kube-proxy.json#L5`)
    for (const text of [result.summary, result.log.join('\n')]) expect(text).toContain('fetch-depth of 2')
  })

  test('of another commit, such as the base that pull_request_target checks out, links lead there', async () => {
    const result = await step(checkout(pull.folder, pull.main, 1), pull)
    expect(places(result)).toEqual(['ipvs-config-requires-ipvs kube-proxy.json:5'])
    expect(result.summary).toContain(`${blob}/${pull.main}/kube-proxy.json#L5`)
    expect(result.summary).not.toContain(pull.head)
  })

  test('a checkout of the head is taken as it is', async () => {
    const result = await step(checkout(pull.folder, pull.head, 1), pull)
    expect(places(result)).toEqual(['ipvs-config-requires-ipvs kube-proxy.json:3'])
    expect(result.summary).toContain(`${blob}/${pull.head}/kube-proxy.json#L3`)
    expect(result.log.join('\n')).not.toContain('fetch-depth')
  })
})

test('a finding in what has come in from main stands at no line, and says where it is', async () => {
  const pull = pullRequestRepository(
    { 'README.md': 'x\n' },
    { 'größe/kube-proxy.json': config([]) },
    { 'README.md': 'y\n' },
  )
  const result = await step(checkout(pull.folder, pull.merge, 2), pull)
  expect(places(result)).toEqual(['ipvs-config-requires-ipvs -:-'])
  expect(result.annotations[0]?.message).toMatch(/^größe\/kube-proxy\.json:3 of the merge with the base branch/)
  expect(result.summary).toContain(`${blob}/${pull.merge}/gr%C3%B6%C3%9Fe/kube-proxy.json#L3`)
  expect(result.exitCode).toBe(1)
})

test('findings on changed lines take the places that there are', async () => {
  const many = Array.from({ length: 11 }, (_, index) => [`a${index + 10}/kube-proxy.json`, config([])])
  const pull = pullRequestRepository(
    { ...Object.fromEntries(many), 'z/kube-proxy.json': '{ "mode": "NFTABLES" }\n' },
    { 'main.txt': 'x' },
    { 'z/kube-proxy.json': config([]) },
  )
  const result = await step(checkout(pull.folder, pull.merge, 2), pull)
  expect(places(result)).toHaveLength(10)
  expect(places(result)[0]).toBe('ipvs-config-requires-ipvs z/kube-proxy.json:3')
})
