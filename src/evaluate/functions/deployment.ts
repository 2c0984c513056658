/**
 * Functions whose results only Azure knows, or that differ from one deployment to the next.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource, -deployment, -scope
 */
import { unknownValue } from '../../model/value.js'
import type { TemplateFunction } from './define.js'

const names = [
  'deployer',
  'deployment',
  'environment',
  'extensionResourceId',
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
  'managementGroupResourceId',
  'newGuid',
  'pickZones',
  'providers',
  'readCliArg',
  'readEnvironmentVariable',
  'readEnvVar',
  'reference',
  'references',
  'resourceGroup',
  'resourceId',
  'roleDefinitions',
  'subscription',
  'subscriptionResourceId',
  'tenant',
  'tenantResourceId',
  'toLogicalZone',
  'toLogicalZones',
  'toPhysicalZone',
  'toPhysicalZones',
  'uniqueString',
  'utcNow',
] as const

export const deploymentFunctions: Readonly<Record<string, TemplateFunction>> = {
  ...Object.fromEntries(names.map((name) => [name.toLowerCase(), knownAtDeployment])),
  /** "Raises a runtime error with the provided message." */
  fail: (_, call) => unknownValue(`${call.name}() ends the deployment`, call.site),
}

function knownAtDeployment(...[, call]: Parameters<TemplateFunction>): ReturnType<TemplateFunction> {
  return unknownValue(`${call.name}() is known only at deployment`, call.site)
}

/** `listKeys`, `listCredential…`: every function of a resource type's own that reads from it. */
export function isListFunction(name: string): boolean {
  return /^list[a-z]/i.test(name)
}
