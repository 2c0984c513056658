import { defineRule } from './define-rule.js'

export const exceptionExpired = defineRule({
  id: 'exception-expired',
  level: 'warning',
  summary: 'An exception is not past its end.',
  on: 'analysis',
})
