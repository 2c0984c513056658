import { defineRule } from './define-rule.js'

export const undecidedRule = defineRule({
  id: 'undecided',
  level: 'notice',
  strict: 'error',
  summary: 'Every rule can decide; where one cannot, the notice says what is missing.',
  on: 'analysis',
})
