/** Config files and clusters from JSON texts, for tests of policies. */

import { jsonValue } from '../../../src/evaluate/json-value.js'
import { placeOf, type Site, type Source, siteOf } from '../../../src/model/location.js'
import type { ClusterSubject, ConfigSubject, Subject } from '../../../src/model/subject.js'
import {
  arrayValue,
  type Choice,
  choiceValue,
  objectValue,
  stringValue,
  unknownValue,
  type Value,
} from '../../../src/model/value.js'
import { loadPolicy } from '../../../src/policy/load.js'
import type { Policy } from '../../../src/policy/policy.js'
import { judgeRequirement } from '../../../src/policy/requirement.js'
import { parseJson } from '../../../src/syntax/json/parse.js'
import type { JsonNode } from '../../../src/syntax/json/syntax.js'
import { testDay } from '../../support/check-files.js'

/**
 * JSON in which `"?reason"` is unknown, `"?null reason"` is unknown and may be null, `"a|b"` is one of two, and a property
 * `"..."` says that there may be others.
 */
function valueFrom(node: JsonNode, source: Source, choices: Map<string, Choice>): Value {
  const site = siteOf(source, node)
  switch (node.kind) {
    case 'string':
      return textFrom(node.value, site, choices)
    case 'array':
      return arrayValue(
        node.items.map((item) => () => valueFrom(item, source, choices)),
        site,
      )
    case 'object': {
      const rest = node.members.find(({ key }) => key.value === '...')
      return objectValue(
        node.members
          .filter((member) => member !== rest)
          .map(({ key, value }) => ({
            name: key.value,
            key: siteOf(source, key),
            value: () => valueFrom(value, source, choices),
          })),
        site,
        rest === undefined ? null : unknownValue('something is merged in', siteOf(source, rest.key)),
      )
    }
    default:
      return jsonValue(node, source)
  }
}

function textFrom(text: string, site: Site, choices: Map<string, Choice>): Value {
  if (text.startsWith('?null ')) return unknownValue(text.slice('?null '.length), site, { mayBeNull: true })
  if (text.startsWith('?')) return unknownValue(text.slice(1), site)
  if (!text.includes('|')) return stringValue(text, site)
  const texts = text.split('|')
  const choice = choices.get(text) ?? { cause: { reason: `one of ${text}`, origin: site }, size: texts.length }
  choices.set(text, choice)
  return choiceValue(
    choice,
    texts.map((one) => () => stringValue(one, site)),
  )
}

function rootOf(text: string): JsonNode {
  const { root } = parseJson(text)
  if (root === null) throw new Error('The test has no JSON.')
  return root
}

export function configSubject(text: string, file = 'kube-proxy.json'): ConfigSubject {
  const source = { path: file, text }
  const root = rootOf(text)
  return {
    kind: 'config',
    file,
    config: valueFrom(root, source, new Map()),
    anchor: siteOf(source, { start: root.start, end: root.start + 1 }),
    looseness: [],
    isUsed: false,
    usedBy: [],
    sha256: '',
  }
}

/** @param text the resource's body, on lines of its own; its `apiVersion` is the cluster's */
export function clusterSubject(
  text: string,
  place: { file?: string; template?: string; parameters?: string } = {},
): ClusterSubject {
  const file = place.file ?? 'infra/main.json'
  const source = { path: file, text }
  const root = rootOf(text)
  const body = valueFrom(root, source, new Map())
  const version = body.kind === 'object' ? body.properties.get('apiversion')?.value() : undefined
  return {
    kind: 'cluster',
    file,
    anchor: siteOf(source, { start: root.start, end: root.start + 1 }),
    body,
    apiVersion: version ?? stringValue('2026-05-02-preview', siteOf(source, root)),
    deployment: { template: place.template ?? file, parameters: place.parameters ?? null },
    path: 'resources[0]',
    assumed: new Map(),
    enclosing: [],
  }
}

export async function policyFrom(text: string, others: Readonly<Record<string, string>> = {}): Promise<Policy> {
  const files: Readonly<Record<string, string>> = { ...others, 'policy.yml': text }
  const loaded = await loadPolicy('policy.yml', { read: (path) => files[path] ?? null }, testDay)
  if ('policy' in loaded) return loaded.policy
  throw new Error(loaded.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'))
}

/** `LINE:COLUMN MESSAGE` for each report, `? REASON` for what is missing. */
export function said(policy: Policy, subject: Subject, repository: string | null = 'contoso/shop'): readonly string[] {
  return policy.requirements.flatMap((requirement) => {
    const { reports, missing } = judgeRequirement(requirement, subject, { asOf: '2026-11-22', repository })
    return [
      ...reports.map(({ site, message }) => {
        const { line, column } = placeOf(site)
        return `${line}:${column} ${message}`
      }),
      ...missing.map(({ reason }) => `? ${reason}`),
    ]
  })
}
