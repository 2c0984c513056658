import { defineRule } from './define-rule.js'

export const invalidTemplate = defineRule({
  id: 'invalid-template',
  level: 'error',
  summary: 'A template refers only to what exists, not in a circle, and is given only what it takes.',
  on: 'analysis',
})
