import { defineRule } from './define-rule.js'
import { mayBeOneOf, openness, writtenProperties } from './support/shape.js'
import { rewrite } from './support/wording.js'

export const valueCasing = defineRule({
  id: 'value-casing',
  level: 'error',
  summary: 'Values of mode and scheduler are written as in the schema, also in their case.',
  fix: "Writes the value in the schema's case.",
  on: 'config',
  check({ config, report, undecided }) {
    for (const { at, shape } of writtenProperties(config)) {
      const isAsked = shape?.type === 'object' || (shape?.type === 'enum' && mayBeOneOf(at, shape.values))
      const open = isAsked ? openness(at) : null
      if (open !== null) undecided(open)
      if (shape?.type !== 'enum' || at.text === null) continue
      const { text } = at
      const meant = shape.values.find((value) => value.toLowerCase() === text.toLowerCase())
      if (meant === undefined || meant === text) continue
      const fix = rewrite(at.here.site, text, meant)
      const message = `${shape.name} is '${meant}', not '${text}': the value goes to Azure as it is written.`
      report(at.here, message, fix === undefined ? {} : { fix })
    }
  },
})
