/** The names of resources that stand in others, as Azure gets them: `cluster/pool`. */
import type { Site } from '../model/location.js'
import { objectValue, type Value } from '../model/value.js'
import { interpolate } from './functions/string.js'
import type { Budget } from './limits.js'

/** The parts of a name with `/` between them; known as far as they are. */
export function joinedName(segments: readonly Value[], site: Site, budget: Budget): Value {
  const between = segments.slice(1).map(() => '/')
  const holes = segments.map((segment) => () => segment)
  return interpolate(['', ...between, ''], holes, { name: 'the name', site, budget })
}

/** The body of a resource with another name than the one that is written in it. */
export function withName(body: Value, name: Value): Value {
  if (body.kind !== 'object') return body
  const property = { name: 'name', key: name.origin, value: () => name }
  const others = [...body.properties.values()].filter((own) => own.name.toLowerCase() !== 'name')
  return { ...objectValue([property, ...others], body.origin, body.rest), way: body.way }
}
