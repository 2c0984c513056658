/**
 * Types whose resources deploy a template, or publish one to be deployed as it is.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks
 * https://learn.microsoft.com/azure/templates/microsoft.resources/templatespecs/versions
 * https://learn.microsoft.com/azure/templates/microsoft.solutions/applicationdefinitions
 */

/** Lower-cased, as all types here are. */
export const deploymentType = 'microsoft.resources/deployments'

/** The property that holds the template, by type. */
const templateProperties: ReadonlyMap<string, 'template' | 'mainTemplate'> = new Map([
  [deploymentType, 'template'],
  ['microsoft.resources/deploymentstacks', 'template'],
  ['microsoft.resources/templatespecs/versions', 'mainTemplate'],
  ['microsoft.solutions/applicationdefinitions', 'mainTemplate'],
])

export function deploysTemplate(lowerType: string): boolean {
  return templateProperties.has(lowerType)
}

/** `mainTemplate` where the template is published: whoever deploys it gives its parameters. */
export function templateProperty(lowerType: string): 'template' | 'mainTemplate' {
  return templateProperties.get(lowerType) ?? 'template'
}
