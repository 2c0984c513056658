/** The files that templates name. Evaluation asks for them by path; reading and parsing is somebody else's. */
import type { Source } from '../model/location.js'
import type { BicepFile } from '../syntax/bicep/syntax.js'
import type { JsonNode, JsonObject } from '../syntax/json/syntax.js'

/** Paths are relative to the working directory. A file is read and parsed once, however often it is asked for. */
export interface TemplateFiles {
  /** A template that another one calls or imports from, or a file of parameters that another one extends. */
  readonly template: (path: string) => TemplateFile | Unavailable
  /** A file that an expression loads as text. */
  readonly text: (path: string) => Source | Unavailable
  /** The bytes of a file in base64. */
  readonly base64: (path: string) => string | Unavailable
  /** The same file as JSON. */
  readonly json: (path: string) => JsonTree | Unavailable
  /** The same file as YAML. */
  readonly yaml: (path: string) => JsonTree | Unavailable
  /** Whether a file has the same text when its bytes are read in another encoding than UTF-8. */
  readonly isSameIn: (path: string, encoding: string) => boolean
  /**
   * Where a module of a registry or a template spec lies on disk: `br/public:avm/res/network/virtual-network:0.1.0`.
   *
   * @param from the file that names it
   */
  readonly registryModule: (reference: string, from: string) => string | Unavailable
}

export type TemplateFile =
  | { readonly kind: 'bicep'; readonly source: Source; readonly tree: BicepFile }
  | { readonly kind: 'arm'; readonly source: Source; readonly root: JsonObject }

export interface JsonTree {
  readonly source: Source
  readonly root: JsonNode
}

export interface Unavailable {
  /** As a part of a sentence: `there is no file 'aks.bicep'`. */
  readonly unavailable: string
}

export function isUnavailable<T extends object | string>(file: T | Unavailable): file is Unavailable {
  return typeof file === 'object' && 'unavailable' in file
}
