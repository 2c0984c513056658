import { defineRule } from './define-rule.js'

export const invalidTemplate = defineRule({
  id: 'invalid-template',
  level: 'error',
  summary: 'A template refers only to modules, files and parameters that exist, and not in a circle.',
  on: 'analysis',
})
