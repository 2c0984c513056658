import { defineRule } from './define-rule.js'

export const exceptionUnused = defineRule({
  id: 'exception-unused',
  level: 'warning',
  summary: 'An exception, or a comment that suppresses a finding, has something to suppress, and a reason.',
  on: 'analysis',
})
