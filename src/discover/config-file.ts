/** Is a JSON file an AKS kube-proxy config file? By its shape, never by its name alone. */
import { kubeProxyModes } from '../azure/kube-proxy-config.js'
import { editDistance } from '../model/edit-distance.js'
import type { JsonMember, JsonObject } from '../syntax/json/syntax.js'
import { isNamedLikeConfig } from './first-look/prefilter.js'

/** Roots of other things: certificate requests (cfssl), Kubernetes objects, templates and schemas. */
const namesOfOthers = ['cn', 'kind', 'apiversion', '$schema']
const ownNames = ['enabled', 'mode', 'ipvsconfig']

export function isConfigFile(path: string, root: JsonObject): boolean {
  if (!mayBeConfigFile(root)) return false
  const names = root.members.map(({ key }) => key.value.toLowerCase())
  if (root.members.some((member) => named(member, 'ipvsconfig') && member.value.kind === 'object')) return true
  if (root.members.some((member) => named(member, 'mode') && hasAksMode(member)) && names.every(isNearOwnName))
    return true
  return isNamedLikeConfig(path) && names.some((name) => ownNames.includes(name))
}

/** Nobody can make these config files by naming them. */
export function mayBeConfigFile(root: JsonObject): boolean {
  return !root.members.some(({ key }) => namesOfOthers.includes(key.value.toLowerCase()))
}

function named({ key }: JsonMember, lowerName: string): boolean {
  return key.value.toLowerCase() === lowerName
}

function hasAksMode({ value }: JsonMember): boolean {
  return value.kind === 'string' && kubeProxyModes.some((mode) => mode === value.value.toUpperCase())
}

/** "every other key is within edit distance 2": `sheduler` beside a mode is a mistake, `listen` is another program. */
function isNearOwnName(name: string): boolean {
  return ownNames.some((own) => editDistance(name, own) <= 2)
}
