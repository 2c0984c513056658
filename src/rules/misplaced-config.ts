import type { Located } from '../model/located.js'
import { maximumSearchSize } from '../model/paths-in.js'
import { undecided as open } from '../model/verdict.js'
import { defineRule } from './define-rule.js'

/** A mistake people make: AVM issue #256, Azure/AKS#4060. */
export const misplacedConfig = defineRule({
  id: 'misplaced-config',
  level: 'error',
  summary: 'kubeProxyConfig stands in networkProfile; in a config file its content stands at the root.',
  on: 'subject',
  check({ cluster, file, config, report, undecided }) {
    if (cluster !== null) {
      // Most resources hold it in its place or not at all, and one search tells.
      const { paths, isWhole } = cluster.body.pathsOf('kubeProxyConfig', freeNames)
      const elsewhere = paths.filter((path) => path !== `${itsPlace}.kubeproxyconfig`)
      const misplaced = elsewhere.length === 0 ? [] : misplacedIn(cluster.body, elsewhere)
      for (const one of misplaced) {
        const advice = 'Azure drops it or refuses it here; it belongs in properties.networkProfile.'
        report(one.key, `kubeProxyConfig is out of its place. ${advice}`)
      }
      if (!isWhole && misplaced.length === 0) undecided(open({ reason: tooMuch, origin: cluster.body.key.site }))
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

const tooMuch = 'the resource holds more than is looked through'

/** Every `kubeProxyConfig` of the resource that stands at one of these paths. */
function misplacedIn(body: Located, paths: readonly string[]): readonly Located[] {
  const ways = new Set(paths.flatMap(waysTo))
  const found: Located[] = []
  const pending = [{ object: body, path: '' }]
  for (const [looks, { object, path }] of pending.entries()) {
    if (looks === maximumSearchSize) break
    for (const item of object.items()) pending.push({ object: item, path })
    for (const own of object.entries()) {
      const ownPath = path === '' ? own.name.toLowerCase() : `${path}.${own.name.toLowerCase()}`
      if (freeNames.includes(path) || !ways.has(ownPath)) continue
      if (own.name.toLowerCase() === 'kubeproxyconfig' && path !== itsPlace && !own.isAbsent) found.push(own)
      pending.push({ object: own, path: ownPath })
    }
  }
  return found
}

/** The path and those of everything that it leads through. */
function waysTo(path: string): readonly string[] {
  const names = path.split('.')
  return names.map((_, index) => names.slice(0, index + 1).join('.'))
}
