/** The file to apply: its bytes once read are what is hashed, judged and handed over, whatever becomes of the file. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { decode } from '../discover/files/decode.js'
import { jsonValue } from '../evaluate/json-value.js'
import type { Source } from '../model/location.js'
import type { Value } from '../model/value.js'
import { parseJson } from '../syntax/json/parse.js'
import type { JsonObject } from '../syntax/json/syntax.js'
import { toPlain } from '../syntax/json/to-plain.js'
import type { ApplyPorts } from './ports.js'
import { refused } from './stop-error.js'
import { WrongUseError } from './wrong-use-error.js'

export interface ConfigFile {
  /** As the user names it, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly source: Source
  readonly root: JsonObject
  readonly value: Value
  /** The data of the root object. */
  readonly plain: Readonly<Record<string, unknown>>
}

/** What there is before the text is understood: enough for the check to say what is wrong with it. */
export type ConfigBytes = Pick<ConfigFile, 'path' | 'bytes' | 'sha256'>

/** @throws WrongUseError where there is no such file */
export function readConfigBytes(path: string, ports: ApplyPorts): ConfigBytes {
  const read = ports.read(path)
  if (read.kind === 'missing') throw new WrongUseError(`config-file: there is no file '${path}'.`)
  if (read.kind === 'refused') throw new WrongUseError(`config-file: '${path}' is not read: ${read.reason}.`)
  const bytes = Uint8Array.from(read.bytes)
  return { path: posix.normalize(ports.inside(path)), bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** @returns null where it is no JSON object: the check has said so */
export function understand({ path, bytes, sha256 }: ConfigBytes): ConfigFile | null {
  const decoded = decode(bytes)
  if ('problem' in decoded) return null
  const source: Source = { path, text: decoded.text }
  const { root } = parseJson(source.text)
  if (root?.kind !== 'object') return null
  const plain = toPlain(root) as ConfigFile['plain']
  return { path, bytes, sha256, source, root, value: jsonValue(root, source), plain }
}

/**
 * @param expected a hash, or the check's output `config-sha256`
 * @throws StopError where the bytes are not those that were checked
 */
export function holdToHash({ sha256 }: ConfigBytes, configFile: string, expected: string): void {
  const path = posix.normalize(configFile)
  const hash = expected.startsWith('{') ? hashOf(path, expected) : expected
  if (hash === sha256) return
  throw refused(
    `'${path}' is not the file that was checked: its SHA-256 is ${sha256}, expected is ${hash}.`,
    'Check out the commit that was checked, or let the check run again on this one.',
  )
}

function hashOf(path: string, output: string): string {
  const hash = hashes(output)[path]
  if (typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase()
  throw refused(
    `expected-sha256 has no hash for '${path}': the check did not see this file.`,
    "Name the file as the check does, relative to the workspace; a policy's inputs.configs names config files that the check does not recognise.",
  )
}

function hashes(output: string): Readonly<Record<string, unknown>> {
  try {
    return Object.assign(Object.create(null), JSON.parse(output))
  } catch {
    throw new WrongUseError("expected-sha256 begins like JSON and is none; hand over the check's output as it is.")
  }
}
