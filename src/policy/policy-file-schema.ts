/**
 * The JSON Schema of a policy file, from the rule list: what policies/policy.schema.json holds, and what the check of a
 * policy file is compiled from. Branches are told apart with `if`, never with `anyOf`, so that each mistake gives one
 * error.
 */

import type { Rule } from '../rules/define-rule.js'
import { inputsSchema, type JsonSchema } from './inputs-schema.js'
import { levelNames } from './level-names.js'
import { levelIn, packNames } from './packs.js'
import { longestMaxDays } from './suppression-rules.js'

/** OWNER/NAME of an organisation's rule. */
const requirementIdPattern = '^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$'

export function policyFileSchema(rules: readonly Rule[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy of kube-proxy-policy',
    description: 'Which rules a repository is held to, at which level, and the rules of its organisation.',
    type: 'object',
    properties: {
      version: { title: 'Format', description: 'The version of this format.', const: 1, default: 1 },
      extends: extendsSchema,
      rules: rulesSchema(rules),
      require: {
        title: "The organisation's rules",
        description: 'JSON Schemas that config files or clusters have to fit.',
        type: 'array',
        items: { $ref: '#/$defs/requirement' },
        default: [],
      },
      exceptions: {
        title: 'Exceptions',
        description: 'Faults that are put up with: they are shown, and do not count.',
        type: 'array',
        items: { $ref: '#/$defs/exception' },
        default: [],
      },
      suppressions: suppressionsSchema,
      inputs: inputsSchema,
    },
    additionalProperties: false,
    $defs: {
      level: {
        title: 'Level',
        description: 'How grave a finding is; off: the rule is not asked.',
        enum: levelNames,
      },
      mandatory: {
        title: 'Mandatory',
        description:
          'Nothing below this file lowers the rule, changes its options, excepts it or suppresses what it reports.',
        type: 'boolean',
      },
      setting: settingSchema({}),
      requirement: requirementSchema,
      exception: exceptionSchema,
      match: matchSchema,
      glob: {
        title: 'Glob',
        description: "From the repository's root, with '/'. Hidden files match too.",
        type: 'string',
      },
      globs: {
        // Keywords of lists say nothing of a single glob.
        if: { type: 'array' },
        else: { $ref: '#/$defs/glob' },
        items: { $ref: '#/$defs/glob' },
        minItems: 1,
      },
    },
  }
}

const extendsSchema: JsonSchema = {
  title: 'What this policy starts from',
  description:
    'Packs, policy files by their path from this file, or files of other repositories; later ones win. An empty list starts with every rule off, but for unreadable-file, invalid-template, undecided and the rules on exceptions.',
  type: 'array',
  items: {
    type: 'string',
    description: `A pack (${packNames.join(', ')}), a path from this file, or github:OWNER/REPO/PATH@REF.`,
    examples: [...packNames, '../policies/company.yml', 'github:contoso/policies/aks.yml@COMMIT'],
  },
  default: ['recommended'],
}

function rulesSchema(rules: readonly Rule[]): JsonSchema {
  return {
    title: 'Rules',
    description: 'A level for each rule, or a level with options.',
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: {
      [requirementIdPattern]: {
        title: "A rule of the organisation's",
        description: 'A rule that this policy or one that it extends requires.',
        $ref: '#/$defs/setting',
      },
    },
    additionalProperties: false,
    default: {},
  }
}

function ruleSchema(rule: Rule): JsonSchema {
  const head = {
    title: rule.id,
    description: `${rule.summary} In recommended: ${levelIn('recommended', rule)}; in strict: ${levelIn('strict', rule)}.`,
    default: rule.level,
  }
  return rule.options === undefined ? { ...head, $ref: '#/$defs/setting' } : { ...head, ...settingSchema(rule.options) }
}

function settingSchema(options: NonNullable<Rule['options']>): JsonSchema {
  const properties = Object.entries(options).map(([name, option]) => [
    name,
    { title: name, description: option.description, ...option.schema, default: option.default },
  ])
  // Keywords of objects say nothing of a bare level; editors offer the examples.
  return {
    examples: levelNames,
    if: { type: 'object' },
    else: { $ref: '#/$defs/level' },
    properties: {
      level: { $ref: '#/$defs/level' },
      mandatory: { $ref: '#/$defs/mandatory' },
      ...Object.fromEntries(properties),
    },
    additionalProperties: false,
    minProperties: 1,
  }
}

const requirementSchema: JsonSchema = {
  title: "A rule of the organisation's",
  description: 'One of kubeProxyConfig, cluster and upstream says what has to be so.',
  type: 'object',
  properties: {
    id: {
      title: 'Id',
      description: 'OWNER/NAME, for reports, for ever.',
      type: 'string',
      pattern: requirementIdPattern,
      examples: ['contoso/production-nftables'],
    },
    level: { $ref: '#/$defs/level', default: 'error' },
    mandatory: { $ref: '#/$defs/mandatory', default: false },
    message: {
      title: 'Message',
      description: 'What a report says. {found}, {expected}, {cluster} and {parameters} are filled in.',
      type: 'string',
      pattern: '\\S',
      examples: ['Production runs kube-proxy in {expected} mode, not {found}.'],
    },
    docs: {
      title: 'Documentation',
      description: 'Address of a page on this rule.',
      type: 'string',
      pattern: '^https?://[^\\s]+$',
      examples: ['https://wiki.example/adr/17'],
    },
    match: { $ref: '#/$defs/match' },
    kubeProxyConfig: {
      title: 'What kube-proxy configuration has to be',
      description:
        'JSON Schema 2020-12 of the effective kubeProxyConfig, in config files and on clusters: names in schema case; enabled is true and mode is IPTABLES where they are not written.',
      type: ['object', 'boolean'],
    },
    cluster: {
      title: 'What a cluster has to be',
      description:
        'JSON Schema 2020-12 of { name, location, apiVersion, kubernetesVersion, sku, tags, networkProfile, kubeProxyConfig, properties }.',
      type: ['object', 'boolean'],
    },
    upstream: {
      title: "What Kubernetes' own configuration has to be",
      description:
        'JSON Schema 2020-12 of a KubeProxyConfiguration (kubeproxy.config.k8s.io/v1alpha1), as it is written.',
      type: ['object', 'boolean'],
    },
  },
  required: ['id'],
  additionalProperties: false,
  oneOf: [{ required: ['kubeProxyConfig'] }, { required: ['cluster'] }, { required: ['upstream'] }],
}

const exceptionSchema: JsonSchema = {
  title: 'An exception',
  description: 'A rule whose findings do not count where all keys of match match.',
  type: 'object',
  properties: {
    rule: { title: 'Rule', description: 'The id of a rule.', type: 'string', examples: ['ipvs-deprecated'] },
    match: { $ref: '#/$defs/match' },
    reason: {
      title: 'Reason',
      description: 'Why; every report shows it.',
      type: 'string',
      pattern: '\\S',
      examples: ['Kubernetes 1.32 until the March window'],
    },
    expires: {
      title: 'End',
      description: 'The last day, UTC, on which it is good.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2027-03-31'],
    },
  },
  required: ['rule', 'reason'],
  additionalProperties: false,
}

const suppressionsSchema: JsonSchema = {
  title: 'What exceptions have to be like',
  description: 'What is asked of exceptions, comments and metadata that suppress findings.',
  type: 'object',
  properties: {
    'require-expiry': {
      title: 'An end is required',
      description: 'Whether each has to have an end.',
      type: 'boolean',
      default: false,
    },
    'max-days': {
      title: 'Days',
      description: 'How many days from today an end may lie ahead.',
      type: 'integer',
      minimum: 1,
      maximum: longestMaxDays,
      examples: [365],
    },
    inline: {
      title: 'Comments and metadata',
      description: 'Whether comments and metadata in the files that are checked suppress anything.',
      type: 'boolean',
      default: true,
    },
  },
  additionalProperties: false,
}

const matchSchema: JsonSchema = {
  title: 'Where it applies',
  description: 'All keys have to match; of several globs one is enough.',
  type: 'object',
  properties: {
    paths: {
      title: 'Paths',
      description: "The file, or its deployment's template or parameter file.",
      $ref: '#/$defs/globs',
    },
    parameters: { title: 'Parameter files', description: "The deployment's parameter file.", $ref: '#/$defs/globs' },
    name: { title: 'Names', description: "The cluster's name, in any case.", $ref: '#/$defs/globs' },
    repository: { title: 'Repositories', description: 'OWNER/NAME, in any case.', $ref: '#/$defs/globs' },
    cluster: {
      title: 'Clusters',
      description: 'JSON Schema that the cluster fits; see the key cluster of a rule.',
      type: ['object', 'boolean'],
    },
  },
  additionalProperties: false,
  minProperties: 1,
}
