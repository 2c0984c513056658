/** Bicep templates: their resources, under the parameters given. */
import type { Source } from '../../model/location.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import { cyclesIn } from '../cycles.js'
import { type GivenParameters, undeclared } from '../parameters.js'
import type { Template } from '../template.js'
import { namedValues } from './references.js'
import { resourcesOf } from './resource.js'
import { fileScope } from './scope.js'

export function evaluateBicepTemplate(file: BicepFile, source: Source, given: GivenParameters): Template {
  const scope = fileScope(file, source, given)
  const resources = file.statements.flatMap((statement) =>
    statement.kind === 'resource' ? resourcesOf(statement, '', scope) : [],
  )
  const parameterNames = file.statements.flatMap((statement) =>
    statement.kind === 'parameter' ? [statement.name.name] : [],
  )
  return {
    resources,
    problems: cyclesIn(namedValues(file, source)),
    parameterNames,
    undeclared: undeclared(given, parameterNames),
  }
}
