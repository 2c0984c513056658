/**
 * Rebuilds src/azure/api-version-table.ts from a checkout of Azure/bicep-types-az:
 *
 *     node scripts/build-api-versions.mjs CHECKOUT [COMMIT]
 *
 * The generated types tell which versions exist and what their network profile holds; what they cannot tell
 * (retirement dates, when a version was first seen, versions that exist only in the specifications) is kept by hand
 * in scripts/data/api-version-lifecycle.json. COMMIT names the checkout in the sources; without it git is asked.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const RESOURCE_TYPE = 'Microsoft.ContainerService/managedClusters'
const PROVIDER_FOLDER = 'microsoft.containerservice'
const COMMIT_LENGTH = 9
const LIFECYCLE = new URL('data/api-version-lifecycle.json', import.meta.url)
const TABLE = new URL('../src/azure/api-version-table.ts', import.meta.url)

// What src/azure/kube-proxy-config.ts describes. A property that Azure adds must be added there first.
const KNOWN_PROPERTIES = ['enabled', 'mode', 'ipvsConfig']
const KNOWN_IPVS_PROPERTIES = ['scheduler', 'tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds']
const MODE_SETS = { 'IPTABLES IPVS': 'IPVS', 'IPTABLES IPVS NFTABLES': 'NFTABLES' }

/** Reads the hand-kept file. See build-api-versions.d.mts for its shape. */
export function readLifecycle() {
  return JSON.parse(readFileSync(LIFECYCLE, 'utf8'))
}

/**
 * What the generated types of a checkout say about managedClusters, one entry per version, oldest first. Throws when
 * a version stands in two folders or when kubeProxyConfig holds what this project does not know.
 */
export function readSchemaVersions(checkout) {
  const generated = join(checkout, 'generated')
  if (!existsSync(generated)) {
    throw new Error(`${checkout} is no checkout of Azure/bicep-types-az: it has no folder 'generated'.`)
  }
  const found = new Map()
  for (const group of foldersIn(generated)) {
    const provider = join(generated, group, PROVIDER_FOLDER)
    for (const version of foldersIn(provider)) {
      const entry = readSchemaVersion(join(provider, version, 'types.json'), version)
      if (entry === null) continue
      const path = relative(checkout, join(provider, '{version}', 'types.json')).replaceAll('\\', '/')
      if (found.has(version)) throw new Error(`${version} is in ${found.get(version).path} and in ${path}.`)
      found.set(version, { ...entry, path })
    }
  }
  return [...found.values()].sort((a, b) => compareVersions(a.version, b.version))
}

/**
 * Joins schemas and hand-kept facts to the rows of the table, oldest first. Throws when either side lacks what the
 * other needs: nothing about a version is guessed.
 */
export function buildRows(schemaVersions, lifecycle) {
  const rows = schemaVersions.map((entry) => {
    const firstSeen = lifecycle.firstSeenInSchemas[entry.version]
    if (firstSeen === undefined) {
      throw new Error(
        `${entry.version} is in the checkout and not in api-version-lifecycle.json: add to firstSeenInSchemas the day ` +
          'of the commit that brought it, and take it out of notInSchemas if it is there.',
      )
    }
    return { ...entry, retiresOn: retirementOf(entry.version, lifecycle), firstSeen, source: 'schemas' }
  })
  for (const [version, facts] of Object.entries(lifecycle.notInSchemas)) {
    const { kubeProxyConfig, modes, ebpfDataplane, source } = facts
    const retiresOn = retirementOf(version, lifecycle)
    rows.push({ version, kubeProxyConfig, modes, ebpfDataplane, retiresOn, firstSeen: null, source })
  }
  return rows.sort((a, b) => compareVersions(a.version, b.version))
}

/** The versions that the hand-kept file calls published and that the checkout does not have (any more). */
export function missingFromCheckout(schemaVersions, lifecycle) {
  const present = new Set(schemaVersions.map((entry) => entry.version))
  return Object.keys(lifecycle.firstSeenInSchemas).filter((version) => !present.has(version))
}

/** One row as it stands in the table. */
export function renderRow(row) {
  const source = row.source === 'schemas' ? 'schemas' : `specifications['${row.version}']`
  const columns = [quoted(row.version), proxyColumn(row), String(row.ebpfDataplane)]
  columns.push(quoted(row.retiresOn), quoted(row.firstSeen), source)
  return `  [${columns.join(', ')}],`
}

/** The whole of src/azure/api-version-table.ts. */
export function renderTable(rows, lifecycle, commit) {
  const paths = new Set(rows.flatMap((row) => (row.path === undefined ? [] : [row.path])))
  if (paths.size > 1)
    throw new Error(`The table has room for one folder of types, not for ${[...paths].join(' and ')}.`)
  const schemas = [...paths].map((path) => `Azure/bicep-types-az@${commit} ${path}`)
  schemas.push(lifecycle.otherSchemaSource)
  const unpublished = rows.filter((row) => row.source !== 'schemas')
  return `${[
    '/**',
    ` * The API versions of ${RESOURCE_TYPE}, oldest first.`,
    ' * Generated by scripts/build-api-versions.mjs from Azure/bicep-types-az and scripts/data/api-version-lifecycle.json:',
    ' * change it there. api-versions.ts says what the columns mean.',
    ' */',
    '',
    "import type { KubeProxyMode } from './kube-proxy-config.js'",
    '',
    '/** The table is as new as its sources: the day up to which they were followed. */',
    `export const factsDate = ${quoted(lifecycle.factsDate)}`,
    '',
    '/** From this date on Azure rejects a property that the version does not have; before, it drops it silently. */',
    `export const unknownFieldsRejectedFrom = ${quoted(lifecycle.unknownFieldsRejectedFrom)}`,
    '',
    `export const retirementSource = ${quoted(lifecycle.retirementSource)}`,
    '',
    '/** The sources of every version in the published schemas; `{version}` stands for the version. */',
    'const schemas: readonly string[] = [',
    ...schemas.map((source) => `  ${quoted(source)},`),
    ']',
    '',
    'const specifications = {',
    ...unpublished.flatMap(renderSpecification),
    '} as const satisfies Record<string, readonly string[]>',
    '',
    "const IPVS: readonly KubeProxyMode[] = ['IPTABLES', 'IPVS']",
    "const NFTABLES: readonly KubeProxyMode[] = ['IPTABLES', 'IPVS', 'NFTABLES']",
    '',
    'export type ApiVersionColumns = readonly [',
    '  version: string,',
    "  kubeProxyModes: readonly KubeProxyMode[] | 'none' | 'unknown',",
    '  ebpfDataplane: boolean,',
    '  retiresOn: string | null,',
    '  firstSeenInSchemas: string | null,',
    '  source: readonly string[],',
    ']',
    '',
    'export const apiVersionTable: readonly ApiVersionColumns[] = [',
    ...rows.map(renderRow),
    ']',
  ].join('\n')}\n`
}

function renderSpecification(row) {
  const sources = row.source.map(quoted)
  const oneLine = `  '${row.version}': [${sources.join(', ')}],`
  if (oneLine.length <= 120) return [oneLine]
  return [`  '${row.version}': [`, ...sources.map((source) => `    ${source},`), '  ],']
}

function proxyColumn(row) {
  if (row.kubeProxyConfig === null) return "'unknown'"
  if (!row.kubeProxyConfig) return "'none'"
  const name = MODE_SETS[row.modes.join(' ')]
  if (name === undefined) throw new Error(`${row.version} has the modes ${row.modes.join(', ')}, which are new to us.`)
  return name
}

/** Null when the file tells of other resource types only: fleets, snapshots and AI managers live beside clusters. */
function readSchemaVersion(file, version) {
  if (!existsSync(file)) return null
  const types = JSON.parse(readFileSync(file, 'utf8'))
  const name = `${RESOURCE_TYPE}@${version}`.toLowerCase()
  const resource = types.find((type) => type.$type === 'ResourceType' && type.name.toLowerCase() === name)
  if (resource === undefined) return null
  const read = (path) =>
    path.reduce((type, property) => propertyType(types, type, property), typeAt(types, resource.body))
  const profile = read(['properties', 'networkProfile'])
  const config = propertyType(types, profile, 'kubeProxyConfig')
  const mode = propertyType(types, config, 'mode')
  refuseUnknownProperties(version, config, KNOWN_PROPERTIES)
  refuseUnknownProperties(version, propertyType(types, config, 'ipvsConfig'), KNOWN_IPVS_PROPERTIES)
  return {
    version,
    kubeProxyConfig: config !== undefined,
    modes: (mode?.elements ?? []).flatMap((element) => literalValue(typeAt(types, element))),
    ebpfDataplane: propertyType(types, profile, 'ebpfDataplane') !== undefined,
  }
}

function typeAt(types, reference) {
  return types[Number(reference.$ref.slice('#/'.length))]
}

function propertyType(types, type, property) {
  const found = type?.properties?.[property]
  return found === undefined ? undefined : typeAt(types, found.type)
}

/** The union of mode also holds plain `string`, which says only that Bicep lets any text through. */
function literalValue(type) {
  return type.$type === 'StringLiteralType' ? [type.value] : []
}

function refuseUnknownProperties(version, type, known) {
  const unknown = Object.keys(type?.properties ?? {}).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(
      `${version} has ${unknown.join(', ')} in kubeProxyConfig: describe it in src/azure/kube-proxy-config.ts.`,
    )
  }
}

function retirementOf(version, lifecycle) {
  return lifecycle.retirements[version]?.retiresOn ?? null
}

/** By date, then preview before stable. */
function compareVersions(a, b) {
  const byDate = compareText(a.slice(0, 10), b.slice(0, 10))
  return byDate !== 0 ? byDate : Number(b.length > 10) - Number(a.length > 10)
}

function compareText(a, b) {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function foldersIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

function quoted(text) {
  return text === null ? 'null' : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** Asks git, but only where the checkout is itself the repository and not a folder inside another one. */
function commitOf(checkout) {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  try {
    const [root, commit] = execFileSync('git', ['-C', checkout, 'rev-parse', '--show-toplevel', 'HEAD'], options).split(
      '\n',
    )
    if (realpathSync(root) === realpathSync(checkout)) return commit.slice(0, COMMIT_LENGTH)
  } catch {
    // Told below.
  }
  throw new Error(`${checkout} is no git repository of its own: give its commit as the second argument.`)
}

function main([checkout, commit]) {
  if (checkout === undefined) throw new Error('Usage: node scripts/build-api-versions.mjs CHECKOUT [COMMIT]')
  const lifecycle = readLifecycle()
  const schemaVersions = readSchemaVersions(checkout)
  const missing = missingFromCheckout(schemaVersions, lifecycle)
  if (missing.length > 0) {
    throw new Error(
      `${missing.length} versions of firstSeenInSchemas are not in the checkout, among them ${missing.at(-1)}: ` +
        'a version that Azure no longer publishes belongs in notInSchemas.',
    )
  }
  const rows = buildRows(schemaVersions, lifecycle)
  writeFileSync(TABLE, renderTable(rows, lifecycle, commit ?? commitOf(checkout)))
  console.log(
    `${rows.length} versions, ${schemaVersions.length} of them in the schemas, facts of ${lifecycle.factsDate}.`,
  )
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
