import { defineRule } from './define-rule.js'

export const duplicateProperty = defineRule({
  id: 'duplicate-property',
  level: 'error',
  summary: 'No object on the way to kubeProxyConfig, nor in it, has the same property twice.',
  on: 'config',
  check({ config, cluster, report }) {
    const above = cluster === null ? [] : [cluster.body, cluster.properties, cluster.networkProfile]
    for (const object of [...above, config, config.get('ipvsConfig')]) {
      for (const repeated of object.repeated()) {
        report(repeated.key, `The property '${repeated.name}' is written twice; only one of the two counts.`)
      }
    }
  },
})
