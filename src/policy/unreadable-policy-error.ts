/** A policy file that is there and must not or cannot be read: the user's matter, told as a problem of that file. */
export class UnreadablePolicyError extends Error {
  readonly file: string
  readonly reason: string

  constructor(file: string, reason: string) {
    super(`This file is not read: ${reason}.`)
    this.name = 'UnreadablePolicyError'
    this.file = file
    this.reason = reason
  }
}
