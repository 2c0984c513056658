/** A value of a template as it is written, whatever language the template is written in. */
import type { Content } from './content.js'

export interface Written {
  readonly content: () => Content
  /** Of an array that is written out; null: it is none. */
  readonly items: () => readonly Written[] | null
  /** A member of an object that is written out. */
  readonly get: (name: string) => Written | undefined
  /** Nobody knows what else the object has. */
  readonly isOpen: boolean
}

/** An object that has a script, as `scriptContent`. */
export interface ScriptObject {
  readonly properties: Written
  /** What says by which shell it is read, if anything does. */
  readonly kind: Written | undefined
  /** They are all that the deployment script has; others may be given more, by whatever they are given to. */
  readonly isDeploymentScript: boolean
  /** The parameter of a Bicep template that gives the script; null: none does. */
  readonly parameter: string | null
}

/** As ARM looks names up: case aside. */
export const isScriptContent = (name: string) => name.toLowerCase() === 'scriptcontent'

/** https://learn.microsoft.com/azure/templates/microsoft.resources/deploymentscripts */
export const isDeploymentScriptType = (type: string) => /^microsoft\.resources\/deploymentscripts(?:@|$)/i.test(type)

/** The module of Azure Verified Modules has the properties of the resource as its parameters, under the same names. */
export const isDeploymentScriptModule = (path: string) => /^br[:/].*\bres\/resources\/deployment-script:/i.test(path)
