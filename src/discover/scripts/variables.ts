/** What the variables of a script hold, as far as assignments say it that are literals. */
import type { MappedText } from '../../syntax/script/mapped-text.js'
import type { Assignment, VariablePart, Word } from '../../syntax/script/syntax.js'
import { type Placing, placingsOf, runsAsWritten } from './blocks.js'
import { type Hold, holdOf, type Placed, type Reached, reached } from './reach.js'
import type { Script, Variable } from './script.js'
import { referredTo, takenBy } from './taken-names.js'

/** What is known of a variable. */
export interface Known {
  readonly first: Variable
  /** What is added to it, in the order written. */
  readonly added: Added[]
  /** The number of the block that `first` is set in, where nothing else is a condition of it. */
  readonly block: number | undefined
  /** Where it is set as a whole; empty: outside of the script. */
  readonly placed: Placed[]
  /** Further assignments that say something else. */
  differs: boolean
  /** Something else than these assignments may set it. */
  isTaken: boolean
  /** One of its assignments speaks of a kube-proxy config. */
  isOurs: boolean
}

export interface Added {
  readonly variable: Variable
  /** Where the first is set, this is added; otherwise that may hang on anything. */
  readonly isCertain: boolean
}

export interface Variables {
  /** What the shell has under a name. */
  readonly byName: ReadonlyMap<string, Known>
  /** What is filled in before the shell begins, by lower-cased names: workflows and pipelines tell no capitals apart. */
  readonly filledIn: ReadonlyMap<string, Known>
  /** Set by loops, or by what a script reads: what these hold no assignment tells. */
  readonly taken: ReadonlySet<string>
}

export function variablesOf({ statements, environment, mapped, dialect }: Script): Variables {
  const byName = new Map<string, Known>()
  const named = statements.flatMap((one) => takenBy(one, mapped.text))
  const taken = new Set([...named, ...otherwiseIn(mapped.text, dialect)].map((name) => keyOf(name, dialect)))
  const filledIn = new Map(environment.map((variable) => [variable.name.toLowerCase(), knownBy(variable)]))
  // What is set outside stays, where the script only says what holds otherwise.
  const outside = new Set(environment.flatMap(({ name, mapped }) => (mapped.text === '' ? [] : keyOf(name, dialect))))
  const isMoot = (one: Assignment) => outside.has(keyOf(one.name, dialect)) && isDefault(one)
  const own = statements.flatMap((one) => (one.kind === 'assignment' && !isMoot(one) ? [one] : []))
  const names = new Set(own.map(({ name }) => keyOf(name, dialect)))
  const changed = own.some(({ isTable }) => isTable === true) ? changedTables(mapped.text, own) : []
  for (const variable of environment) {
    // What the script sets itself wins.
    const key = keyOf(variable.name, dialect)
    if (!names.has(key) && !taken.has(key)) byName.set(key, knownBy(variable, 0))
  }
  const placings = own.length > 0 ? placingsOf(statements, mapped.text, dialect) : new Map<Assignment, Placing>()
  for (const assignment of own) {
    noteAssignment(variableOf(assignment, mapped), placings.get(assignment), keyOf(assignment.name, dialect), byName)
  }
  const take = (key: string, isIt: (known: Known) => boolean = () => true) => {
    const known = byName.get(key)
    if (known !== undefined && isIt(known)) Object.assign(known, { differs: true, isTaken: true })
  }
  for (const { name } of dialect === 'shell' && own.length > 0 ? environment : []) {
    // Where it is not set under all circumstances, what is set outside may stay.
    take(keyOf(name, dialect), ({ block }) => block !== 0)
  }
  for (const name of changed) take(name, ({ first }) => first.isTable === true)
  for (const key of taken) take(key)
  for (const key of own.length === 0 ? [] : countedIn(mapped.text, dialect)) take(key)
  return { byName, filledIn, taken }
}

/** References of a shell; `$a, $NAME = …` and `$script:NAME = …` of PowerShell. */
function otherwiseIn(text: string, dialect: Script['dialect']): readonly string[] {
  if (dialect === 'shell') return referredTo(text)
  if (dialect !== 'powershell') return []
  const lists = [...text.matchAll(/^[ \t]{0,100}(\$\w{1,100}(?:[ \t]{0,9},[ \t]{0,9}\$\w{1,100}){1,20})[ \t]{0,9}=/gm)]
  const scoped = [...text.matchAll(/\$(?:script|global|local|private|variable):(\w{1,200})[ \t]{0,9}[-+]?=/gi)]
  const listed = lists.flatMap(([, list = '']) => list.split(',').map((one) => one.trim().slice(1)))
  return [...listed, ...scoped.map(([, name = '']) => name)]
}

/** `$NAME++`, `((NAME += 1))` */
function countedIn(text: string, dialect: Script['dialect']): readonly string[] {
  const pattern =
    dialect === 'shell'
      ? /\(\([ \t]{0,9}([A-Za-z_]\w{0,200})[ \t]{0,9}(?:\+\+|--|[-+*]=)/g
      : /\$([A-Za-z_]\w{0,200})(?:\+\+|--)/g
  return [...text.matchAll(pattern)].map(([, name = '']) => keyOf(name, dialect))
}

/** What is known of a variable where it is used. */
export function knownOf(
  { name, isMacro }: VariablePart,
  variables: Variables,
  dialect: Script['dialect'],
): Known | undefined {
  return isMacro ? variables.filledIn.get(name.toLowerCase()) : variables.byName.get(keyOf(name, dialect))
}

/** How the one assignment of a variable holds at a place; null: it stands outside of the script. */
export function holdAt({ placed: [only] }: Known, at: number, text: string): Hold | null {
  return only === undefined ? null : holdOf(only.variable, only.placing, at, text)
}

/** Which of several assignments a place may see; null: that cannot be told. */
export function reachedAt({ placed, added, isTaken }: Known, at: number, script: Script): Reached | null {
  if (isTaken || added.length > 0 || placed.length > maximumPlaced) return null
  const isLocal = script.dialect === 'powershell'
  return reached(placed, at, script.mapped.text, { isLocal, isInOrder: () => runsAsWritten(script) })
}

/** Assignments of one variable that are looked through at each use. */
const maximumPlaced = 100
/** Additions to one variable that are followed. */
const maximumAdded = 100

function noteAssignment(
  variable: Variable,
  placing: Placing | undefined,
  key: string,
  byName: Map<string, Known>,
): void {
  const known = byName.get(key)
  const block = placing?.isAlone === true && placing.block.kind !== 'case' ? placing.block.id : undefined
  if (known === undefined) {
    byName.set(key, knownBy(variable, block, placing))
    return
  }
  known.isOurs ||= saysConfig(variable)
  if (variable.isAdded) {
    if (known.added.length === maximumAdded) known.differs = true
    else known.added.push({ variable, isCertain: block !== undefined && block === known.block })
    return
  }
  known.differs ||= writtenText(known.first) !== writtenText(variable)
  if (placing === undefined) known.isTaken = true
  else if (known.placed.length <= maximumPlaced) known.placed.push({ variable, placing })
}

/** `FILE=${FILE:-a}`, and `: ${FILE:=a}` */
function isDefault({ name, words, isList }: Assignment): boolean {
  const [head, ...rest] = words.length === 1 ? (words[0]?.parts ?? []) : []
  return !isList && head?.kind === 'variable' && head.name === name && head.fallback !== null && rest.length === 0
}

/** `OPTIONS="$OPTIONS more"` adds, too; `FILE=${FILE:-a}` is `a` where nothing else is set. */
function variableOf(assignment: Assignment, mapped: MappedText): Variable {
  const { name, words, isList, isTable = false, isAdded, isDefault = false } = assignment
  const [word] = words
  const [head, ...rest] = word?.parts ?? []
  const isOwn = !isList && words.length === 1 && head?.kind === 'variable' && head.name === name
  if (!isOwn || word === undefined) return { name, words, isList, isTable, isAdded, isDefault, mapped }
  if (rest.length > 0) return { name, words: [{ ...word, parts: rest }], isList, isTable, isAdded: true, mapped }
  // A name that nobody sets, for which its fallback stands.
  const parts = head.fallback === null ? [head] : [{ ...head, name: '' }]
  return { name, words: [{ ...word, parts }], isList, isTable, isAdded, mapped }
}

/** Lower-cased names of variables whose members are set in another way than by the assignments that are seen. */
function changedTables(script: string, seen: readonly Assignment[]): readonly string[] {
  const left = new Map<string, number>()
  const count = (name: string, by: number) => left.set(name.toLowerCase(), (left.get(name.toLowerCase()) ?? 0) + by)
  for (const [, name = ''] of script.matchAll(changesTable)) count(name, 1)
  for (const { name, isTable, isAdded } of seen) if (isTable === true && isAdded) count(name, -1)
  return [...left].flatMap(([name, number]) => (number > 0 ? [name] : []))
}

/** `$table.Name = …`, `$table[$name] += …`, and any method that does not only tell something. */
const changesTable =
  /\$([A-Za-z_]\w{0,200})(?:(?:\.\w{1,200}|\[[^\]\n]{0,200}\]){1,6}[ \t]{0,100}(?:[-+*/%]?=(?!=)|\+\+|--)|\.(?!(?:contains\w{0,20}|get\w{1,20}|tostring|clone)\()\w{1,200}\()/gi

function knownBy(first: Variable, block?: number, placing?: Placing): Known {
  const placed = placing === undefined ? [] : [{ variable: first, placing }]
  return { first, added: [], block, placed, differs: first.isAdded, isTaken: first.isAdded, isOurs: saysConfig(first) }
}

function saysConfig(variable: Variable): boolean {
  return writtenText(variable).includes('--kube-proxy-config')
}

function writtenText({ words, mapped }: Variable): string {
  return words.map(({ start, end }: Word) => mapped.text.slice(start, end)).join(' ')
}

/** Only POSIX shells tell capitals from small letters. */
export function keyOf(name: string, dialect: Script['dialect']): string {
  return dialect === 'shell' ? name : name.toLowerCase()
}
