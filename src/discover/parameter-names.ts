/** The names of parameters, for which nothing is evaluated. */
import { givenMembers } from '../evaluate/arm/parameter-file.js'
import { member, members } from '../syntax/json/members.js'
import type { ParametersDocument, TemplateDocument } from './pairs.js'

/** Whether a parameter file gives anything, and nothing but what the template declares. */
export function givesOnlyDeclared(parameters: ParametersDocument | null, template: TemplateDocument): boolean {
  if (parameters === null || 'tree' in parameters) return false
  const declared = new Set(declaredNames(template).map((name) => name.toLowerCase()))
  const given = givenMembers(parameters.root)
  return given.length > 0 && given.every(({ key }) => declared.has(key.value.toLowerCase()))
}

function declaredNames(template: TemplateDocument): readonly string[] {
  if ('root' in template) return members(member(template.root, 'parameters')).map(({ key }) => key.value)
  return template.tree.statements.flatMap((one) => (one.kind === 'parameter' ? [one.name.name] : []))
}
