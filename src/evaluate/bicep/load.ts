/**
 * loadTextContent(), loadFileAsBase64(), loadJsonContent(), loadYamlContent(): values from files, with their places in those files.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files
 */
import { clipPath } from '../../model/clip.js'
import { type Lazy, stringValue, unknownFrom, unknownValue, type Value } from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import type { Call } from '../functions/define.js'
import { boundedString } from '../functions/text.js'
import { jsonValue, yamlValue } from '../json-value.js'
import { pathFrom } from '../paths.js'
import { isUnavailable, type JsonTree, type Unavailable } from '../template-files.js'
import { selectByPath } from './json-path.js'
import type { BicepScope } from './scope.js'

interface LoadCall extends Call {
  readonly scope: BicepScope
}

type LoadFunction = (args: readonly Lazy<Value>[], call: LoadCall) => Value

/** null: not a function that loads a file. */
export function loadFunction(name: string): LoadFunction | null {
  return Object.hasOwn(loadFunctions, name) ? (loadFunctions[name] ?? null) : null
}

const loadFunctions: Readonly<Record<string, LoadFunction>> = {
  loadTextContent: (args, call) =>
    withPath(args, args[1], call, (path) => {
      const source = call.scope.evaluation.files.text(path)
      if (isUnavailable(source)) return unknownValue(source.unavailable, call.site)
      // Bicep takes line ends as the file has them, and leaves the byte order mark out.
      return { ...stringValue(source.text, call.site), file: source }
    }),
  loadFileAsBase64: (args, call) =>
    withPath(args, undefined, call, (path) => {
      const encoded = call.scope.evaluation.files.base64(path)
      if (isUnavailable(encoded)) return unknownValue(encoded.unavailable, call.site)
      return boundedString([encoded], call)
    }),
  loadJsonContent: (args, call) =>
    withPath(args, args[2], call, (path) => tree(call.scope.evaluation.files.json(path), args, call)),
  loadYamlContent: (args, call) =>
    withPath(args, args[2], call, (path) => tree(call.scope.evaluation.files.yaml(path), args, call, yamlValue)),
}

/** The compiler takes nothing but constant strings. */
function withPath(
  args: readonly Lazy<Value>[],
  encoding: Lazy<Value> | undefined,
  call: LoadCall,
  load: (path: string) => Value,
): Value {
  const [written] = args
  if (written === undefined) return unknownValue(`${call.name}() takes a path, and is given none`, call.site)
  return forEachChoice([written()], ([path]) => {
    if (path?.kind === 'unknown') return unknownFrom(path)
    if (path?.kind !== 'string') return unknownValue(`${call.name}() takes a path that is a string`, call.site)
    const from = pathFrom(call.scope.source.path, path.value)
    return (encoding === undefined ? null : otherText(from, encoding(), call)) ?? load(from)
  })
}

/** Files are read as UTF-8; null: in the encoding that is asked for they have the same text. */
function otherText(path: string, encoding: Value, call: LoadCall): Value | null {
  if (encoding.kind !== 'string')
    return unknownValue(`${call.name}() takes an encoding that is a constant string`, call.site)
  if (call.scope.evaluation.files.isSameIn(path, encoding.value)) return null
  const reason = `'${clipPath(path)}' is read as UTF-8, which is not its text in '${clipPath(encoding.value)}'`
  return unknownValue(reason, call.site)
}

function tree(
  file: JsonTree | Unavailable,
  args: readonly Lazy<Value>[],
  call: LoadCall,
  read: typeof jsonValue = jsonValue,
): Value {
  if (isUnavailable(file)) return unknownValue(file.unavailable, call.site)
  const whole = loaded(read(file.root, file.source), call)
  const path = args[1]?.()
  if (path === undefined) return whole
  if (path.kind !== 'string')
    return unknownValue(`${call.name}() takes a JSONPath that is a constant string`, call.site)
  return selectByPath(whole, path.value, call)
}

/** The way from the file to the call, which every part of the value takes. */
function loaded(value: Value, { name, site }: LoadCall): Value {
  return { ...value, way: [...value.way, { site, caption: `loaded here by ${name}()` }] }
}
