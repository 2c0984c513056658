import { defineRule } from './define-rule.js'

export const policyMandatory = defineRule({
  id: 'policy-mandatory',
  level: 'warning',
  summary: 'Nothing tries to lower, except or suppress a rule that the policy makes mandatory.',
  on: 'analysis',
})
