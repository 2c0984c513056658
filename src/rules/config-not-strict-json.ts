import { defineRule } from './define-rule.js'

export const configNotStrictJson = defineRule({
  id: 'config-not-strict-json',
  level: 'error',
  summary: 'A config file is strict JSON, because az refuses comments, trailing commas and raw control characters.',
  on: 'config-file',
  check({ file, report }) {
    const [first, ...others] = file.looseness
    if (first === undefined) return
    const more = others.length === 0 ? '' : ` (the first of ${file.looseness.length} such places)`
    report({ site: first.site, way: [] }, `az reads this file as strict JSON and refuses it: ${first.message}${more}.`)
  },
})
