/** What a file of policy tests says. */

export interface PolicyTestFile {
  /** As shown to people. */
  readonly path: string
  /** The policy that is tested, relative to the working directory. */
  readonly policy: string
  readonly tests: readonly PolicyTest[]
}

export interface PolicyTest {
  readonly name: string
  /** Counts from 1. */
  readonly line: number
  readonly input: Snippet | Fixture
  /** Given to the template as a parameter file gives them: name → JSON. null: none. */
  readonly parameters: Readonly<Record<string, unknown>> | null
  /** `YYYY-MM-DD`; null: today. */
  readonly asOf: string | null
  /** OWNER/NAME */
  readonly repository: string | null
  /** Findings of other rules are not looked at; null: of all rules. */
  readonly rules: readonly string[] | null
  readonly expect: readonly ExpectedFinding[]
}

export interface Snippet {
  readonly kind: 'snippet'
  /** Where the file would stand in a repository. */
  readonly file: string
  readonly text: string
}

/** A file, or a folder that stands for a repository. */
export interface Fixture {
  readonly kind: 'fixture'
  /** Relative to the working directory. */
  readonly path: string
}

/** What is not written may be anything. */
export interface ExpectedFinding {
  readonly rule: string
  readonly level: string | null
  readonly file: string | null
  readonly line: number | null
  /** A part of it. */
  readonly message: string | null
  readonly suppressed: boolean
}
