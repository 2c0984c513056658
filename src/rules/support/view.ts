/** A subject as rules see it: its config and its cluster, in one world at a time. */
import { type Located, located } from '../../model/located.js'
import type { Site } from '../../model/location.js'
import type { Subject } from '../../model/subject.js'
import { nullValue, type Value } from '../../model/value.js'
import {
  type Assumptions,
  type Exploration,
  type FirstWorld,
  firstWorld,
  inEveryWorld,
  type World,
} from '../../model/world.js'
import { type Cluster, clusterIn } from './cluster.js'

export interface View {
  /** `kubeProxyConfig`; of a config file its root, also where a command uses it. */
  readonly config: Located
  /** null: a config file by itself. */
  readonly cluster: Cluster | null
}

/** Asks in every world in which the subject exists. */
export function inEveryView<T>(subject: Subject, ask: (view: View, world: World) => T): Exploration<T> {
  const assumed = subject.kind === 'cluster' ? subject.assumed : nothingAssumed
  const { world, view } = plainViewOf(subject, assumed)
  const answer = ask(view, world)
  if (world.isCertain()) return { results: [answer], choices: [], turned: [], isComplete: true }
  plainViews.delete(subject)
  return inEveryWorld((world) => ask(viewIn(world, subject), world), assumed)
}

interface PlainView {
  readonly world: FirstWorld
  readonly view: View
}

const nothingAssumed: Assumptions = new Map()

/** Most subjects hang on no choice: there all questions share what they look up, until one of them meets a choice. */
const plainViews = new WeakMap<Subject, PlainView>()

function plainViewOf(subject: Subject, assumed: Assumptions): PlainView {
  let plain = plainViews.get(subject)
  if (plain === undefined) {
    const world = firstWorld(assumed)
    plain = { world, view: viewIn(world, subject) }
    plainViews.set(subject, plain)
  }
  return plain
}

export function viewIn(world: World, subject: Subject): View {
  switch (subject.kind) {
    case 'cluster': {
      const cluster = clusterIn(world, subject)
      return { config: cluster.config, cluster }
    }
    case 'cli-call': {
      const { anchor, body, config, configAnchor } = subject
      // A command has no API version: az chooses one.
      const cluster = clusterIn(world, { anchor, body, apiVersion: nullValue(anchor), enclosing: [] })
      return { config: rootIn(world, config, configAnchor, 'kubeProxyConfig'), cluster }
    }
    default:
      return { config: rootIn(world, subject.config, subject.anchor, 'config'), cluster: null }
  }
}

/** The root of a file. */
function rootIn(world: World, value: Value, site: Site, name: string): Located {
  return located(() => value, name, { site, way: [] }, { world })
}
