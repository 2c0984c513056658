export interface Node {
  readonly kind?: string
  readonly start: number
  readonly end: number
}

/** Every node in a tree, parents first, with how deep it lies; not recursive, as trees may be deep. */
export function nodesOf(tree: unknown): { node: Node; parent: Node | null; depth: number }[] {
  const found: { node: Node; parent: Node | null; depth: number }[] = []
  const open: { value: unknown; parent: Node | null; depth: number }[] = [{ value: tree, parent: null, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next
    let { parent, depth } = next
    if (typeof value !== 'object' || value === null) continue
    if (isNode(value)) {
      found.push({ node: value, parent, depth })
      parent = value
      depth++
    }
    for (const child of Object.values(value).reverse()) open.push({ value: child, parent, depth })
  }
  return found
}

function isNode(value: object): value is Node {
  return 'start' in value && 'end' in value
}
