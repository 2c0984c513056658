/** What is written in a checked file to keep a finding from counting: a comment, or metadata of a resource. */
import type { Site } from '../model/location.js'

export interface Ignore {
  /** The comment, or the entry of the metadata. */
  readonly site: Site
  readonly what: 'comment' | 'metadata'
  /** As written; null: none is. */
  readonly rule: string | null
  /** null: none is written, or an empty one. */
  readonly reason: string | null
  /** As written; null: no end, and a comment can have none. */
  readonly expires: string | null
  /** Why it does nothing wherever it stands, by itself; null: it may. */
  readonly fault: string | null
  readonly covers: Covered
}

/** What it speaks of: what is reported in a line, or of the clusters with these indexes. */
export type Covered =
  | { readonly kind: 'line'; readonly file: string; readonly line: number }
  | { readonly kind: 'subjects'; readonly subjects: ReadonlySet<number> }

/** What a comment has to look like, for messages. */
export const commentForm = 'kube-proxy-policy: ignore RULE -- REASON'
