import type { Located } from '../model/located.js'
import { defineRule } from './define-rule.js'

export const misplacedConfig = defineRule({
  id: 'misplaced-config',
  level: 'error',
  summary: 'kubeProxyConfig stands in networkProfile; in a config file its content stands at the root.',
  on: 'subject',
  check({ cluster, file, config, report }) {
    if (cluster !== null) {
      for (const misplaced of misplacedIn(cluster.body, '')) {
        report(misplaced.key, 'kubeProxyConfig has no effect here: it belongs in properties.networkProfile.')
      }
    } else if (file?.isUsed === true) {
      for (const wrapper of config.entries().filter(({ name }) => /^(kubeProxyConfig|properties)$/i.test(name))) {
        report(
          wrapper.key,
          `az drops '${wrapper.name}' without a word: write enabled, mode and ipvsConfig at the root.`,
        )
      }
    }
  },
})

const itsPlace = 'properties.networkprofile'

/** Every `kubeProxyConfig` in the resource but the one that is in its place. */
function misplacedIn(object: Located, path: string): readonly Located[] {
  const inside = [...object.entries(), ...object.items()].filter((entry) => entry.holdsAnywhere('kubeProxyConfig'))
  const here = object.entries().filter(({ name }) => name.toLowerCase() === 'kubeproxyconfig')
  const found = inside.flatMap((entry) =>
    misplacedIn(entry, path === '' ? entry.name.toLowerCase() : `${path}.${entry.name.toLowerCase()}`),
  )
  return path === itsPlace ? found : [...here, ...found]
}
