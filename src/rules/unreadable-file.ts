import { defineRule } from './define-rule.js'

export const unreadableFile = defineRule({
  id: 'unreadable-file',
  level: 'error',
  summary: 'A file that is ours by its bytes can be read.',
  on: 'analysis',
})
