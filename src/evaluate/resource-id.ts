/** Ids of resources, which only Azure knows whole. */
import { type UnknownValue, unknownFrom } from '../model/value.js'

/**
 * `/subscriptions/…`, `/providers/…` or `/providers/Microsoft.Management/…`: never null, and not empty.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 */
export function resourceId(unknown: UnknownValue): UnknownValue {
  return { ...unknownFrom(unknown), type: 'string', text: { start: '/', end: '' } }
}
