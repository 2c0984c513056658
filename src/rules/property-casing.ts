import { defineRule } from './define-rule.js'
import { openness, writtenProperties } from './support/shape.js'
import { rewrite } from './support/wording.js'

export const propertyCasing = defineRule({
  id: 'property-casing',
  level: 'warning',
  strict: 'error',
  summary: 'Property names are written as in the schema, also in their case.',
  fix: "Writes the name in the schema's case.",
  on: 'config',
  check({ config, cluster, report, undecided }) {
    for (const { at, shape, isRepeated } of writtenProperties(config)) {
      const open = shape?.type === 'object' ? openness(at) : null
      if (open !== null) undecided(open)
      const isRootOfFile = cluster === null && at === config
      if (shape === null || shape.name === at.name || isRootOfFile) continue
      // Of two names that differ in case, nobody knows which is meant.
      const fix = isRepeated ? undefined : rewrite(at.key.site, at.name, shape.name)
      report(at.key, `The schema writes '${shape.name}', not '${at.name}'.`, fix === undefined ? {} : { fix })
    }
  },
})
