/** Work that is done once, however often somebody asks for what it gives. */

export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for each key, as long as what is made is kept. What is given besides counts the first time only. */
export function oncePerKey<Key, Made, More extends readonly unknown[]>(
  make: (key: Key, ...more: More) => Made,
): (key: Key, ...more: More) => Made {
  let made: Map<Key, { readonly value: Made }> | null = null
  return (key, ...more) => {
    made ??= new Map()
    const known = made.get(key)
    if (known !== undefined) return known.value
    const value = make(key, ...more)
    made.set(key, { value })
    return value
  }
}

/** The same for each object, for as long as that is there. What is given besides counts the first time only. */
export function oncePer<Thing extends object, Made, More extends readonly unknown[]>(
  make: (thing: Thing, ...more: More) => Made,
): (thing: Thing, ...more: More) => Made {
  const made = new WeakMap<Thing, { readonly value: Made }>()
  return (thing, ...more) => {
    const known = made.get(thing)
    if (known !== undefined) return known.value
    const value = make(thing, ...more)
    made.set(thing, { value })
    return value
  }
}
