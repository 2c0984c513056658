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
    this.compare(bicep, json, path, 0)
  }

  private compare(written: Value, compiled: Value, path: string, depth: number): void {
    if (depth > maximumDepth || this.equal > maximumValues) return
    const bicep = settled(written, this.assumed.bicep)
    const json = settled(compiled, this.assumed.json)
    if (isUnknown(bicep) && isUnknown(json)) {
      this.unknown += 1
    } else if (bicep.kind === 'unknown' || json.kind === 'unknown') {
      this.oneSided.push({ path, bicep: showValue(bicep), json: showValue(json) })
    } else if (bicep.kind === 'choice' || json.kind === 'choice') {
      this.compareChoices(bicep, json, path, depth)
    } else if (bicep.kind === 'object' && json.kind === 'object') {
      this.compareProperties(bicep, json, path, depth)
    } else if (bicep.kind === 'array' && json.kind === 'array') {
      this.compareItems(bicep.items, json.items, path, depth)
    } else if ('value' in bicep && 'value' in json ? isSame(bicep.value, json.value) : bicep.kind === json.kind) {
      this.equal += 1
    } else {
      this.different.push({ path, bicep: showValue(bicep), json: showValue(json) })
    }
  }

  private compareChoices(bicep: Value, json: Value, path: string, depth: number): void {
    const [ours, theirs] = [alternativesOf(bicep), alternativesOf(json)]
    if (ours.length !== theirs.length) {
      this.oneSided.push({ path, bicep: showValue(bicep), json: showValue(json) })
      return
    }
    for (const [at, alternative] of ours.entries()) {
      const other = theirs[at]
      if (other !== undefined) this.compare(alternative(), other(), `${path}<${at}>`, depth + 1)
    }
  }

  private compareProperties(bicep: ObjectValue, json: ObjectValue, path: string, depth: number): void {
    if ((bicep.rest === null) !== (json.rest === null)) {
      this.oneSided.push({ path: `${path}.*`, bicep: showValue(bicep), json: showValue(json) })
    }
    for (const name of new Set([...bicep.properties.keys(), ...json.properties.keys()])) {
      const ours = bicep.properties.get(name)?.value() ?? bicep.rest
      const theirs = json.properties.get(name)?.value() ?? json.rest
      const below = `${path}.${name}`
      // What is absent and what is null are the same to Azure.
      if (ours === null || theirs === null) {
        const there = ours ?? theirs
        if (there !== null) this.compare(ours ?? nothing(there), theirs ?? nothing(there), below, depth + 1)
      } else this.compare(ours, theirs, below, depth + 1)
    }
  }

  private compareItems(bicep: readonly Lazy<Value>[], json: readonly Lazy<Value>[], path: string, depth: number): void {
    if (bicep.length !== json.length) {
      this.different.push({ path: `${path}.length`, bicep: String(bicep.length), json: String(json.length) })
      return
    }
    if (bicep.length === 0) this.equal += 1
    for (const [at, item] of bicep.entries()) {
      const other = json[at]
      if (other !== undefined) this.compare(item(), other(), `${path}[${at}]`, depth + 1)
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

/** The compiler takes a loaded file with the line ends that the machine has on which it runs. */
function isSame(bicep: unknown, json: unknown): boolean {
  if (typeof bicep !== 'string' || typeof json !== 'string') return bicep === json
  return bicep.replaceAll('\r\n', '\n') === json.replaceAll('\r\n', '\n')
}

function nothing({ origin }: Value): Value {
  return { kind: 'null', origin, way: [] }
}

function alternativesOf(value: Value): readonly Lazy<Value>[] {
  return value.kind === 'choice' ? value.alternatives : [() => value]
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
