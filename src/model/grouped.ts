export type Group<T> = readonly [T, ...T[]]

/** The things by each of their keys, both in the order in which they come. */
export function grouped<T, K>(things: Iterable<T>, keysOf: (thing: T) => readonly K[]): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  }
  return groups
}
