import type { Located } from '../model/located.js'
import { defineRule } from './define-rule.js'

/** A mistake people make: AVM issue #256, Azure/AKS#4060. */
export const misplacedConfig = defineRule({
  id: 'misplaced-config',
  level: 'error',
  summary: 'kubeProxyConfig stands in networkProfile; in a config file its content stands at the root.',
  on: 'subject',
  check({ cluster, file, config, report }) {
    if (cluster !== null) {
      // Most resources hold it in its place or not at all, and one search tells.
      if (cluster.body.pathsOf('kubeProxyConfig').every((path) => path === `${itsPlace}.kubeproxyconfig`)) return
      for (const misplaced of misplacedIn(cluster.body, '')) {
        const advice = 'Azure drops it or refuses it here; it belongs in properties.networkProfile.'
        report(misplaced.key, `kubeProxyConfig is out of its place. ${advice}`)
      }
    } else if (file?.isUsed === true) {
      for (const wrapper of config.entries().filter(({ name }) => /^(kubeProxyConfig|properties)$/i.test(name))) {
        const advice = 'write enabled, mode and ipvsConfig at the root'
        report(wrapper.key, `az drops what is wrapped in '${wrapper.name}' without a word: ${advice}.`)
      }
    }
  },
})

const itsPlace = 'properties.networkprofile'
/** Names in these are free: a tag may be called anything. */
const freeNames = ['tags', 'properties.networkprofile.kubeproxyconfig']

/** Every `kubeProxyConfig` in the resource but the one that is in its place. */
function misplacedIn(object: Located, path: string): readonly Located[] {
  if (freeNames.includes(path)) return []
  const parts = [...object.entries(), ...object.items()].filter((part) => part.holdsAnywhere('kubeProxyConfig'))
  const below = parts.flatMap((part) => misplacedIn(part, childPath(path, part)))
  const here = object.entries().filter(({ name }) => name.toLowerCase() === 'kubeproxyconfig')
  return path === itsPlace ? below : [...here.filter(({ isAbsent }) => !isAbsent), ...below]
}

function childPath(path: string, { name }: Located): string {
  return path === '' ? name.toLowerCase() : `${path}.${name.toLowerCase()}`
}
