/** Bicep templates under the parameters given: what they deploy, and their outputs. */
import { type Source, siteOf } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import { objectValue, type Property, unknownValue } from '../../model/value.js'
import type { BicepFile } from '../../syntax/bicep/syntax.js'
import type { Evaluation } from '../evaluation.js'
import type { GivenParameters } from '../parameters.js'
import { checkOnce, type Template } from '../template.js'
import type { TemplateFiles } from '../template-files.js'
import { missing, undeclared } from '../undeclared.js'
import { fileScope } from './declarations.js'
import { deferBicep } from './expression.js'
import { deployModule } from './module.js'
import { nameProblems } from './name-problems.js'
import { deployResource } from './resource.js'
import type { BicepScope } from './scope.js'
import { typeFacts } from './types.js'

/** Nothing is evaluated before somebody asks for an output or a parameter, or for what it deploys. */
export function evaluateBicepTemplate(
  file: BicepFile,
  source: Source,
  given: GivenParameters,
  evaluation: Evaluation,
): Template {
  const scope = fileScope(file, source, given, evaluation)
  const whole = { source, start: 0, end: 0 }
  const parameterNames = file.statements.flatMap((statement) =>
    statement.kind === 'parameter' ? [statement.name.name] : [],
  )
  return {
    parameterNames,
    // What cannot be read of the file may declare it.
    undeclared: file.problems.length > 0 ? [] : undeclared(given, parameterNames),
    missing: () => (file.problems.length > 0 ? [] : missing(requiredIn(file, source, evaluation.files), given)),
    parameter: (name) => scope.symbol(name)?.() ?? unknownValue(`there is no parameter '${name}'`, whole),
    outputs: objectValue(outputsOf(file, scope), whole),
    deploy: (into, at) => {
      checkOnce(into, file, () => nameProblems(file, source, evaluation.files))
      into.refused.push(scope.refused)
      into.templates.add(source.path)
      for (const statement of deployedStatements(file)) {
        if (statement.kind === 'module') deployModule(statement, scope, into, at)
        else deployResource({ statement, nestedIn: null, scope }, into, at)
      }
    },
  }
}

/** Of a type that cannot be looked up nobody knows whether it may be null. */
function requiredIn(file: BicepFile, source: Source, files: TemplateFiles): readonly string[] {
  return file.statements.flatMap((statement) => {
    if (statement.kind !== 'parameter' || statement.defaultValue !== null) return []
    const { isNullable, type, allowed } = typeFacts(statement.type, { tree: file, source }, files)
    return isNullable || (type === null && allowed === null) ? [] : [statement.name.name]
  })
}

const deployedStatements = oncePer((file: BicepFile) =>
  file.statements.filter((statement) => statement.kind === 'module' || statement.kind === 'resource'),
)

function outputsOf(file: BicepFile, scope: BicepScope): readonly Property[] {
  return file.statements.flatMap((statement): Property[] => {
    if (statement.kind !== 'output') return []
    const key = siteOf(scope.source, statement.name)
    return [{ name: statement.name.name, key, value: deferBicep(statement.value, scope) }]
  })
}
