/** What is worked out of a tree once, however often the tree is evaluated. */
export function oncePer<Tree extends object, Made, More extends readonly unknown[]>(
  make: (tree: Tree, ...more: More) => Made,
): (tree: Tree, ...more: More) => Made {
  const made = new WeakMap<Tree, { readonly value: Made }>()
  return (tree, ...more) => {
    let one = made.get(tree)
    if (one === undefined) {
      one = { value: make(tree, ...more) }
      made.set(tree, one)
    }
    return one.value
  }
}
