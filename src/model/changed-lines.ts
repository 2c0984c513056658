/** What a change touches, in the files as they are checked. */
export interface ChangedLines {
  /** Files with changed lines, and those that are new or renamed; deleted ones are not there any more. */
  readonly files: ReadonlySet<string>
  /** Whether one of the lines, the last one included, is new or changed. */
  readonly has: (file: string, line: number, lastLine?: number) => boolean
}
