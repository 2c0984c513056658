/** Reads what the API answers; an answer is data of others until it has been looked at. */
import type { Author, IssueComment, PullFile, ReviewComment } from './github-api.js'

/** The answer is not what GitHub's documentation says. */
class GarbledError extends Error {
  constructor(what: string) {
    super(`its answer cannot be understood: ${what}`)
    this.name = 'GarbledError'
  }
}

/** There is nothing of that name, or there cannot be. */
export class NotFoundError extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'NotFoundError'
  }
}

/** What is asked for is there, and is nothing that can be read as a file. */
export class NoFileError extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'NoFileError'
  }
}

/** @throws GarbledError, as all of these do for an answer that GitHub's documentation does not allow */
export function pullFile(data: unknown): PullFile {
  return {
    path: text(data, 'filename'),
    previousPath: optionalText(data, 'previous_filename'),
    status: text(data, 'status'),
    patch: optionalText(data, 'patch'),
  }
}

export function issueComment(data: unknown): IssueComment {
  return { id: integer(data, 'id'), body: optionalText(data, 'body') ?? '', author: author(data) }
}

export function reviewComment(data: unknown): ReviewComment {
  return { id: integer(data, 'id'), body: text(data, 'body'), path: text(data, 'path'), author: author(data) }
}

/** @throws NoFileError for a folder, a submodule, and what is over 1 MiB, which comes without its content */
export function fileContent(data: unknown): Uint8Array {
  if (Array.isArray(data)) throw new NoFileError('it is a folder')
  if (text(data, 'type') !== 'file') throw new NoFileError(`it is a ${text(data, 'type')}`)
  const encoding = text(data, 'encoding')
  if (encoding === 'none') throw new NoFileError('it is larger than 1 MiB')
  if (encoding !== 'base64') throw new GarbledError(`a file in the encoding '${encoding}'`)
  return Buffer.from(text(data, 'content'), 'base64')
}

/** A full hash, SHA-1 or SHA-256. */
export function commitHash(data: unknown): string {
  // Asked for as `application/vnd.github.sha` it is text; a proxy of old may not know that.
  const hash = typeof data === 'string' ? data : text(data, 'sha')
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(hash)) throw new GarbledError('no commit hash')
  return hash
}

export function account(data: unknown): Author {
  return { login: text(data, 'login'), isBot: text(data, 'type') === 'Bot' }
}

function author(data: unknown): Author | null {
  const user = property(data, 'user')
  return user === null || user === undefined ? null : account(user)
}

function property(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) throw new GarbledError('no object')
  return Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined
}

function text(data: unknown, name: string): string {
  const value = property(data, name)
  if (typeof value !== 'string') throw new GarbledError(`no '${name}'`)
  return value
}

function optionalText(data: unknown, name: string): string | null {
  const value = property(data, name)
  return value === undefined || value === null ? null : text(data, name)
}

function integer(data: unknown, name: string): number {
  const value = property(data, name)
  if (!Number.isSafeInteger(value)) throw new GarbledError(`no '${name}'`)
  return value as number
}
