/**
 * Nested and linked deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
 */

import { clip, clipPath } from '../../model/clip.js'
import { type Site, siteOf } from '../../model/location.js'
import { type ObjectValue, type UnknownValue, unknownValue, type Value } from '../../model/value.js'
import type { Assumptions } from '../../model/world.js'
import { membersNamed } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import type { Evaluation } from '../evaluation.js'
import { type GivenParameters, nothingGiven } from '../parameters.js'
import { isFolder, pathFrom } from '../paths.js'
import type { Template } from '../template.js'
import { isUnavailable } from '../template-files.js'
import { type Way, waysOf } from '../ways.js'
import { deploymentType, templateProperty } from './deployment-types.js'
import { evaluateArmJson } from './expression.js'
import { givenIn, propertyOf } from './nested-parameters.js'
import type { ArmScope } from './scope.js'
import { evaluateArmTemplate, evaluateInScope } from './template.js'
import { writtenDown } from './written-down.js'

/** The template of a nested or linked deployment. */
export interface Nested {
  readonly template: Template
  /** Of the file that is linked, or that is loaded as a whole; null: it stands where the deployment stands. */
  readonly path: string | null
  /** Where the path is written, if only evaluation tells it. */
  readonly computed: Site | null
}

/** What is deployed in one way in which choices may fall; unknown with the reason. */
export interface NestedWay {
  readonly nested: Nested | UnknownValue
  readonly assumed: Assumptions
}

/** Where the names and paths of a deployment are looked up. */
interface Around {
  readonly path: string
  readonly evaluation: Evaluation
  /** The template is published: whoever deploys it gives its parameters. */
  readonly isPublished?: boolean
}

/** @returns nothing where the resource has no template at all */
export function nestedIn(
  node: JsonObject,
  lowerType: string,
  outer: ArmScope,
  assumed: Assumptions,
): readonly NestedWay[] {
  return membersNamed(node, 'properties').flatMap((properties) => {
    const inline = membersNamed(properties, 'template').filter((template) => template.kind === 'object')
    if (inline.length > 0 && lowerType === deploymentType) {
      return inline.flatMap((template) => inlineWays(template, properties, outer, assumed))
    }
    const around = { path: outer.source.path, evaluation: outer }
    return nestedOf(evaluateArmJson(properties, outer), lowerType, siteOf(outer.source, properties), around, assumed)
  })
}

/** "The default value for expressionEvaluationOptions is inner" in languageVersion 2.0, else outer. */
function inlineWays(
  template: JsonObject,
  properties: JsonNode,
  outer: ArmScope,
  assumed: Assumptions,
): readonly NestedWay[] {
  const options = evaluateArmJson(properties, outer)
  const place = siteOf(outer.source, properties)
  const written = propertyOf(propertyOf(options, 'expressionEvaluationOptions', place), 'scope', place)
  return waysOf(written, assumed).map(({ value, assumed }) => {
    if (value.kind === 'unknown') return { nested: notKnown('the scope of the nested template', value), assumed }
    const scope = value.kind === 'string' ? value.value.toLowerCase() : outer.isLanguageVersion2 ? 'inner' : 'outer'
    return { nested: inlineTemplate(template, scope === 'inner' ? givenIn(options, place) : null, outer), assumed }
  })
}

/**
 * It is one template, for its outputs and for what it deploys: what nobody knows in it is one thing too.
 *
 * @param given null: it has the scope of the template around it
 */
function inlineTemplate(template: JsonObject, given: GivenParameters | null, outer: ArmScope): Nested {
  const turn = turnOf(outer, given === null)
  const evaluate = () =>
    given === null ? evaluateInScope(template, outer) : evaluateArmTemplate(template, outer.source, given, outer)
  const own = turn === null ? evaluate() : outer.nested(template)(turn, evaluate)
  return { template: own, path: null, computed: null }
}

/** Which turn of the loops around it is evaluated, in which scope; null: nobody knows. */
function turnOf({ loops }: ArmScope, isInOuterScope: boolean): string | null {
  const turns = loops.map(({ name, index }) => (index.kind === 'number' ? `${name} ${index.value}` : null))
  return turns.includes(null) ? null : [isInOuterScope, ...turns].join()
}

/**
 * The deployment that a value describes: `{ "template": …, "parameters": … }`, whatever gives it. What is evaluated
 * around it is evaluated now; brackets that are left in its template are expressions of the template.
 *
 * @param lowerType of the resource whose properties they are
 */
export function nestedOf(
  properties: Value,
  lowerType: string,
  place: Site,
  around: Around,
  assumed: Assumptions,
): readonly NestedWay[] {
  return waysOf(properties, assumed).flatMap(({ value, assumed }): readonly NestedWay[] => {
    if (value.kind === 'unknown') return [{ nested: notKnown('the deployment', value), assumed }]
    if (value.kind !== 'object') return []
    const name = templateProperty(lowerType)
    const inside = { ...around, isPublished: name === 'mainTemplate' }
    return waysOf(propertyOf(value, name, place), assumed).flatMap((way) => templateWays(way, value, place, inside))
  })
}

function templateWays(
  { value: template, assumed }: Way,
  properties: ObjectValue,
  place: Site,
  around: Around,
): readonly NestedWay[] {
  if (template.kind === 'unknown') return [{ nested: notKnown('the template', template), assumed }]
  if (template.kind === 'object') return [{ nested: templateOf(template, properties, place, around), assumed }]
  return waysOf(propertyOf(properties, 'templateLink', place), assumed).flatMap(({ value: link, assumed }) => {
    if (link.kind === 'unknown') return [{ nested: notKnown('the linked template', link), assumed }]
    if (link.kind !== 'object') return []
    return waysOf(pathIn(link, place), assumed).map(({ value: path, assumed }) => ({
      nested: linkedTemplate(path, link, properties, place, around),
      assumed,
    }))
  })
}

function templateOf(template: ObjectValue, properties: ObjectValue, place: Site, around: Around): Nested {
  const { evaluation, isPublished = false } = around
  const { node, source } = writtenDown(template, around.path, true, evaluation.budget)
  if (node.kind !== 'object') throw new Error('An object is written down as one.')
  const path = isWholeFile(template.origin) ? template.origin.source.path : null
  return {
    template: evaluateArmTemplate(node, source, isPublished ? nothingGiven : givenIn(properties, place), evaluation),
    path,
    computed: path === null ? null : place,
  }
}

function isWholeFile({ source, start }: Site): boolean {
  return source.text[start] === '{' && source.text.slice(0, start).trim() === ''
}

/** What says which template is meant. */
function pathIn(link: ObjectValue, place: Site): Value {
  const ways = ['relativePath', 'uri', 'id'].map((name) => propertyOf(link, name, place))
  const [named, other] = ways.filter(({ kind }) => kind !== 'null')
  // Azure takes one of them: which one where there are more, nobody documents.
  if (other !== undefined) return unknownValue('the link names a template in several ways', link.origin)
  return named ?? unknownValue('the link says no path', link.origin)
}

function linkedTemplate(
  written: Way['value'],
  link: ObjectValue,
  properties: ObjectValue,
  place: Site,
  { path: from, evaluation }: Around,
): Nested | UnknownValue {
  const path = linkedPath(written, propertyOf(link, 'relativePath', place).kind !== 'null', from)
  if (typeof path !== 'string') return path
  const file = evaluation.files.template(path)
  if (isUnavailable(file)) return unknownValue(file.unavailable, written.origin)
  if (file.kind === 'bicep') return unknownValue(`'${clipPath(path)}' is not ARM JSON`, written.origin)
  const isPlain = written.way.length === 0 && written.origin.source.text[written.origin.start] === '"'
  const template = evaluateArmTemplate(file.root, file.source, givenIn(properties, place), evaluation)
  return { template, path, computed: isPlain ? null : written.origin }
}

/** The path from the working directory. An address is one only where it leads from the template that says it. */
function linkedPath(written: Way['value'], isRelativePath: boolean, from: string): string | UnknownValue {
  if (written.kind === 'unknown') {
    const { file } = written
    return file === undefined || isFolder(file) ? notKnown('the linked template', written) : file
  }
  if (written.kind !== 'string') return unknownValue('the path of the linked template is no text', written.origin)
  return isRelativePath
    ? pathFrom(from, written.value)
    : unknownValue(`the linked template '${clip(written.value)}' is not on disk`, written.origin)
}

/** Why nobody can look into it, at the place where the unknown comes from. */
function notKnown(what: string, { cause }: UnknownValue): UnknownValue {
  return unknownValue(`${what} is not known: ${cause.reason}`, cause.origin)
}
