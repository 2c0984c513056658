import { clip } from '../model/clip.js'
import type { Located } from '../model/located.js'
import { defineRule } from './define-rule.js'

export const duplicateProperty = defineRule({
  id: 'duplicate-property',
  level: 'error',
  summary: 'No object on the way to kubeProxyConfig, nor in it, has the same property twice.',
  on: 'subject',
  check({ config, cluster, report }) {
    const above =
      cluster === null ? [] : [...cluster.enclosing, cluster.body, cluster.properties, cluster.networkProfile]
    const isConfigured = (replaced: Located) => !config.isAbsent || replaced.mayHoldAnywhere('kubeProxyConfig')
    for (const object of [...above, config, config.get('ipvsConfig')]) {
      for (const { again, replaced } of object.repeated()) {
        if (!isConfigured(replaced)) continue
        const related = [{ at: replaced.key, message: 'written here before' }]
        report(again.key, `The property '${clip(again.name)}' is written more than once; only the last one counts.`, {
          related,
        })
      }
    }
  },
})
