/** Safe fixes applied to files in memory, round by round, until nothing more can be fixed. */
import type { CheckResult } from '../check.js'
import { decode, encodeLike } from '../discover/files/decode.js'
import type { Files } from '../discover/files/files.js'
import { compareText } from '../model/compare-text.js'
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Source } from '../model/location.js'
import { oncePerKey } from '../model/once.js'
import { applyEdits } from './apply-edits.js'
import { chooseFixes, type Fixable, type LeftFix, type Untouchable } from './choose-fixes.js'

export interface Fixing {
  /** The check of the files as they are. */
  readonly found: CheckResult
  /** The check of the files as they are after all fixes: what remains. */
  readonly remaining: CheckResult
  readonly fixed: readonly Fixable[]
  /** Safe fixes that are not applied, and why. */
  readonly left: readonly LeftFix[]
  /** By path. */
  readonly changed: readonly ChangedFile[]
}

export interface ChangedFile {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

export interface FixPorts {
  readonly check: (files: Files) => Promise<CheckResult>
  /** Why a file must not be written, as a part of a sentence; null: it may be. */
  readonly whyNotWritable: (path: string) => string | null
}

/** A fix may make room for another that it overlapped, and hardly ever more than that. */
const maximumRounds = 10

/** A round's fixes that are tried one by one, each with a check of its own. */
const maximumTried = 50

interface State {
  readonly changed: ReadonlyMap<string, ChangedFile>
  readonly result: CheckResult
}

/**
 * Writes nothing. A fix changes nothing but the case of what a cluster gets, and that is verified: a value may also be
 * compared with another, or be used elsewhere.
 */
export async function fixFiles(files: Files, ports: FixPorts): Promise<Fixing> {
  const found = await ports.check(files)
  let state: State = { changed: new Map(), result: found }
  const fixed: Fixable[] = []
  const harmful = new Map<string, LeftFix>()
  let left: readonly LeftFix[] = []
  for (let rounds = 0; rounds < maximumRounds; rounds += 1) {
    const open = state.result.findings.filter(({ fingerprint }) => !harmful.has(fingerprint))
    const round = fixRound(open, withChanges(files, state.changed), ports.whyNotWritable)
    left = round.left
    if (round.chosen.length === 0) break
    const tried = await harmlessOf(round.chosen, state, files, ports)
    for (const finding of tried.harmful) {
      harmful.set(finding.fingerprint, { finding, reason: 'it would change what a cluster gets' })
    }
    fixed.push(...tried.fixes)
    state = tried.state
  }
  const byPath = [...state.changed.values()].sort((a, b) => compareText(a.path, b.path))
  return { found, remaining: state.result, fixed, left: [...left, ...harmful.values()], changed: byPath }
}

/**
 * Those of the fixes that fixFiles() applies first: the rest overlaps them, or would change what a cluster gets.
 *
 * @param found the check of the files as they are
 */
export async function harmlessFixes(found: CheckResult, files: Files, ports: FixPorts): Promise<readonly Fixable[]> {
  const { chosen } = fixRound(found.findings, files, ports.whyNotWritable)
  if (chosen.length === 0) return []
  return (await harmlessOf(chosen, { changed: new Map(), result: found }, files, ports)).fixes
}

interface Tried {
  /** What is harmless. */
  readonly fixes: readonly Fixable[]
  /** What is in neither is for another round. */
  readonly harmful: readonly Fixable[]
  /** After what is harmless. */
  readonly state: State
}

/** All of them, as is usual; else of the first those that are harmless one by one, as far as they are together. */
async function harmlessOf(fixes: readonly Fixable[], state: State, files: Files, ports: FixPorts): Promise<Tried> {
  const all = await stateAfter(fixes, state, files, ports)
  if (outcomeOf(all.result) === outcomeOf(state.result)) return { fixes, harmful: [], state: all }
  const alone: Fixable[] = []
  const tried = fixes.slice(0, maximumTried)
  for (const fix of tried) {
    const after = await stateAfter([fix], state, files, ports)
    if (outcomeOf(after.result) === outcomeOf(state.result)) alone.push(fix)
  }
  const together = await stateAfter(alone, state, files, ports)
  return outcomeOf(together.result) === outcomeOf(state.result)
    ? { fixes: alone, harmful: tried.filter((one) => !alone.includes(one)), state: together }
    : { fixes: [], harmful: tried, state }
}

async function stateAfter(fixes: readonly Fixable[], state: State, files: Files, ports: FixPorts): Promise<State> {
  const changed = new Map(state.changed)
  const round = fixRound(fixes, withChanges(files, state.changed), ports.whyNotWritable)
  for (const [path, { before, after }] of round.files) {
    changed.set(path, { path, before: changed.get(path)?.before ?? before, after })
  }
  return { changed, result: await ports.check(withChanges(files, changed)) }
}

/** What every subject gets, case aside, wherever it is written. */
function outcomeOf({ subjects }: CheckResult): string {
  const settings = subjects.map(({ sha256: _, line: __, column: ___, ...settings }) => settings)
  return JSON.stringify(settings, (key, value) => (key === 'origin' ? undefined : value)).toLowerCase()
}

/** The files as they are with what is changed so far. */
function withChanges(files: Files, changed: ReadonlyMap<string, ChangedFile>): Files {
  return {
    ...files,
    read: (path) => {
      const change = changed.get(path)
      return change === undefined ? files.read(path) : { kind: 'bytes', bytes: change.after }
    },
    look: (path) => (changed.has(path) ? null : (files.look?.(path) ?? null)),
  }
}

interface Round {
  readonly chosen: readonly Fixable[]
  readonly left: readonly LeftFix[]
  readonly files: ReadonlyMap<string, Omit<ChangedFile, 'path'>>
}

function fixRound(findings: readonly Finding[], files: Files, whyNotWritable: FixPorts['whyNotWritable']): Round {
  const open = oncePerKey((path: string) => openFile(path, files, whyNotWritable))
  const { chosen, left } = chooseFixes(findings, (path) => {
    const file = open(path)
    return 'reason' in file ? file : file.source
  })
  const edits = chosen.flatMap(({ fix }) => fix.edits)
  const written = [...grouped(edits, ({ place }) => [place.file])].flatMap(([path, edits]) => {
    const file = open(path)
    if ('reason' in file) return []
    return [[path, { before: file.bytes, after: encodeLike(file.bytes, applyEdits(file.source, edits)) }] as const]
  })
  return { chosen, left, files: new Map(written) }
}

interface Opened {
  readonly bytes: Uint8Array
  readonly source: Source
}

function openFile(path: string, files: Files, whyNotWritable: FixPorts['whyNotWritable']): Opened | Untouchable {
  const reason = whyNotWritable(path)
  if (reason !== null) return { reason }
  const read = files.read(path)
  if (read.kind !== 'bytes') return { reason: read.kind === 'missing' ? 'the file is gone' : read.reason }
  const bytes = Uint8Array.from(read.bytes)
  const decoded = decode(bytes)
  return 'problem' in decoded ? { reason: decoded.problem } : { bytes, source: { path, text: decoded.text } }
}
