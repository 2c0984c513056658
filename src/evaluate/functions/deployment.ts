/**
 * Functions whose results only Azure knows, or that differ from one deployment to the next.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource, -deployment, -scope
 */
import { type UnknownValue, unknownValue } from '../../model/value.js'
import { resourceId } from '../resource-id.js'
import type { TemplateFunction } from './define.js'

const names = [
  'deployer',
  'deployment',
  'environment',
  'extensions',
  'externalInput',
  'getSecret',
  'guid',
  'list',
  'listAccountSas',
  'listKeys',
  'listSecrets',
  'listServiceSas',
  'managementGroup',
  'newGuid',
  'pickZones',
  'providers',
  'readCliArg',
  'readEnvironmentVariable',
  'readEnvVar',
  'reference',
  'references',
  'resourceGroup',
  'roleDefinitions',
  'subscription',
  'tenant',
  'toLogicalZone',
  'toLogicalZones',
  'toPhysicalZone',
  'toPhysicalZones',
  'uniqueString',
  'utcNow',
] as const

const ids = [
  'extensionResourceId',
  'managementGroupResourceId',
  'resourceId',
  'subscriptionResourceId',
  'tenantResourceId',
] as const

export const deploymentFunctions: Readonly<Record<string, TemplateFunction>> = {
  ...Object.fromEntries(names.map((name) => [name.toLowerCase(), knownAtDeployment])),
  ...Object.fromEntries(ids.map((name) => [name.toLowerCase(), idKnownAtDeployment])),
  /** "Raises a runtime error with the provided message." */
  fail: (_, call) => unknownValue(`${call.name}() ends the deployment`, call.site),
}

function knownAtDeployment(...[, call]: Parameters<TemplateFunction>): UnknownValue {
  return unknownValue(`${call.name}() is known only at deployment`, call.site)
}

function idKnownAtDeployment(...call: Parameters<TemplateFunction>): UnknownValue {
  return resourceId(knownAtDeployment(...call))
}

/** `listKeys`, `listCredential…`: every function of a resource type's own that reads from it. */
export function isListFunction(name: string): boolean {
  return /^list[a-z]/i.test(name)
}
