/** Comparing two values part by part, each of which may be known, unknown or one of a few. */
import type { Lazy, ObjectValue, Value } from '../../src/model/value.js'
import type { Assumptions } from '../../src/model/world.js'

export interface Difference {
  /** `aks.properties.networkProfile.networkPlugin` */
  readonly path: string
  readonly bicep: string
  readonly json: string
}

/** Deeper values are not looked at. */
const maximumDepth = 40
/** Values of a pair that are looked at. */
const maximumValues = 200_000

/** Of a resource on either side: its values hold where its choices have fallen so. */
export interface Assumed {
  readonly bicep: Assumptions
  readonly json: Assumptions
}

/** Where two values stand that are compared. */
interface Place {
  readonly path: string
  readonly depth: number
  readonly assumed: Assumed
}

/** Choices one after the other whose outcomes are listed. */
const maximumOutcomes = 64

export class Comparison {
  private readonly assumed: Assumed
  equal = 0
  unknown = 0
  readonly different: Difference[] = []
  readonly oneSided: Difference[] = []

  constructor(assumed: Assumed = { bicep: new Map(), json: new Map() }) {
    this.assumed = assumed
  }

  get badness(): number {
    return this.different.length * 1000 + this.oneSided.length * 10
  }

  add(other: Comparison): void {
    this.equal += other.equal
    this.unknown += other.unknown
    this.different.push(...other.different)
    this.oneSided.push(...other.oneSided)
  }

  compareObjects(bicep: Value, json: Value, path: string): void {
    this.compare(bicep, json, { path, depth: 0, assumed: this.assumed })
  }

  private compare(written: Value, compiled: Value, at: Place): void {
    const { path, depth, assumed } = at
    if (depth > maximumDepth || this.equal > maximumValues) return
    const bicep = settled(written, assumed.bicep)
    const json = settled(compiled, assumed.json)
    if (isUnknown(bicep) && isUnknown(json)) {
      this.unknown += 1
    } else if (bicep.kind === 'unknown' || json.kind === 'unknown') {
      // What a module gives that is not on disk stands in the JSON only.
      if (hangsOnModule(bicep)) this.unknown += 1
      else this.oneSided.push({ path, bicep: showValue(bicep), json: showValue(json) })
    } else if (bicep.kind === 'choice' || json.kind === 'choice') {
      this.compareChoices(bicep, json, at)
    } else if (bicep.kind === 'object' && json.kind === 'object') {
      this.compareProperties(bicep, json, at)
    } else if (bicep.kind === 'array' && json.kind === 'array') {
      this.compareItems(bicep.items, json.items, at)
    } else if ('value' in bicep && 'value' in json ? isSame(bicep.value, json.value) : bicep.kind === json.kind) {
      this.equal += 1
    } else {
      this.different.push({ path, bicep: showValue(bicep), json: showValue(json) })
    }
  }

  /** Both with what each alternative assumes; where the compiler asks in another order, what may come of it at all. */
  private compareChoices(bicep: Value, json: Value, at: Place): void {
    const [ours, theirs] = [alternativesOf(bicep, at.assumed.bicep), alternativesOf(json, at.assumed.json)]
    const inStep = ours.length === theirs.length ? new Comparison() : null
    for (const [index, { value, assumed }] of ours.entries()) {
      const other = theirs[index]
      if (inStep === null || other === undefined) break
      const below = { bicep: assumed, json: other.assumed }
      inStep.compare(value, other.value, { path: `${at.path}<${index}>`, depth: at.depth + 1, assumed: below })
    }
    const [all, others] = [outcomesOf(bicep, at.assumed.bicep), outcomesOf(json, at.assumed.json)]
    if (inStep?.badness === 0) this.add(inStep)
    else if (all !== null && others !== null && all.join() === others.join()) this.equal += 1
    else if (inStep !== null) this.add(inStep)
    else if (!hangsOnModule(bicep))
      this.oneSided.push({ path: at.path, bicep: showValue(bicep), json: showValue(json) })
  }

  private compareProperties(bicep: ObjectValue, json: ObjectValue, at: Place): void {
    const { path } = at
    if ((bicep.rest === null) !== (json.rest === null)) {
      this.oneSided.push({ path: `${path}.*`, bicep: showValue(bicep), json: showValue(json) })
    }
    const names = new Set([...bicep.properties.keys(), ...json.properties.keys()])
    if (names.size === 0) this.equal += 1
    for (const name of names) {
      const ours = bicep.properties.get(name)?.value() ?? bicep.rest
      const theirs = json.properties.get(name)?.value() ?? json.rest
      const below = { ...at, path: `${path}.${name}`, depth: at.depth + 1 }
      // What is absent and what is null are the same to Azure.
      if (ours === null || theirs === null) {
        const there = ours ?? theirs
        if (there !== null) this.compare(ours ?? nothing(there), theirs ?? nothing(there), below)
      } else this.compare(ours, theirs, below)
    }
  }

  private compareItems(bicep: readonly Lazy<Value>[], json: readonly Lazy<Value>[], at: Place): void {
    const { path } = at
    if (bicep.length !== json.length) {
      this.different.push({ path: `${path}.length`, bicep: String(bicep.length), json: String(json.length) })
      return
    }
    if (bicep.length === 0) this.equal += 1
    for (const [index, item] of bicep.entries()) {
      const other = json[index]
      const below = { ...at, path: `${path}[${index}]`, depth: at.depth + 1 }
      if (other !== undefined) this.compare(item(), other(), below)
    }
  }
}

/** The value where choices have fallen as assumed. */
function settled(value: Value, assumed: Assumptions): Value {
  if (value.kind !== 'choice') return value
  const open = assumed.get(value.choice)
  const alternative = open?.length === 1 ? value.alternatives[open[0] ?? 0]?.() : undefined
  if (alternative !== undefined) return settled(alternative, assumed)
  const shown = value.alternatives.map((one) => showValue(settled(one(), assumed)))
  // It does not matter how it falls.
  return new Set(shown).size === 1 && value.alternatives[0] !== undefined
    ? settled(value.alternatives[0](), assumed)
    : value
}

/** Nobody knows it, however choices fall. */
function isUnknown(value: Value): boolean {
  if (value.kind !== 'choice') return value.kind === 'unknown'
  const all = value.alternatives.map((one) => one())
  return all.some(isUnknown) && all.every((one) => one.kind === 'null' || isUnknown(one))
}

/** The module whose output it is, or the other way around, is in a registry and not on disk. */
function hangsOnModule(value: Value): boolean {
  if (value.kind === 'unknown') return /is in a registry and not on disk/.test(value.cause.reason)
  return value.kind === 'choice' && value.alternatives.some((one) => hangsOnModule(one()))
}

/** The compiler takes a loaded file with the line ends that the machine has on which it runs. */
function isSame(bicep: unknown, json: unknown): boolean {
  if (typeof bicep !== 'string' || typeof json !== 'string') return bicep === json
  return bicep === json || withLineEnds(bicep) === withLineEnds(json) || sameFile(bicep, json)
}

/** The same of a file that stands in Base64. */
function sameFile(bicep: string, json: string): boolean {
  const [ours, theirs] = [Buffer.from(bicep, 'base64'), Buffer.from(json, 'base64')]
  const isBase64 = ours.toString('base64') === bicep && theirs.toString('base64') === json
  return isBase64 && withLineEnds(ours.toString('latin1')) === withLineEnds(theirs.toString('latin1'))
}

function withLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function nothing({ origin }: Value): Value {
  return { kind: 'null', origin, way: [] }
}

interface Alternative {
  readonly value: Value
  readonly assumed: Assumptions
}

function alternativesOf(value: Value, assumed: Assumptions): readonly Alternative[] {
  if (value.kind !== 'choice') return [{ value, assumed }]
  return value.alternatives.map((one, index) => ({
    value: one(),
    assumed: new Map([...assumed, [value.choice, [index]]]),
  }))
}

/** What choices of choices come to, each outcome once, in order; null: they are too many. */
function outcomesOf(value: Value, assumed: Assumptions): readonly string[] | null {
  const outcomes = new Set<string>()
  const pending: Alternative[] = [{ value, assumed }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const one = settled(next.value, next.assumed)
    if (one.kind === 'choice') pending.push(...alternativesOf(one, next.assumed))
    else outcomes.add(showValue(one))
    if (outcomes.size + pending.length > maximumOutcomes) return null
  }
  return [...outcomes].sort()
}

/** A value on one line, cut. */
export function showValue(value: Value, depth = 0): string {
  const below = (one: Lazy<Value>) => (depth > 3 ? '…' : showValue(one(), depth + 1))
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value.length > 200 ? `${value.value.slice(0, 200)}…` : value.value)
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'null':
    case 'lambda':
      return value.kind
    case 'array':
      return `[${value.items.slice(0, 5).map(below).join(', ')}]`
    case 'object': {
      const members = [...value.properties.values()].slice(0, 8).map((own) => `${own.name}: ${below(own.value)}`)
      return `{ ${[...members, ...(value.rest === null ? [] : ['…'])].join(', ')} }`
    }
    case 'unknown':
      return `?(${value.cause.reason})`
    case 'choice':
      return `<${value.alternatives.map(below).join(' | ')}>`
  }
}
