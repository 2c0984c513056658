/**
 * The user's own arguments of `az aks create`, one a line. They reach `az` as they are, and what they say of the
 * cluster is what the rules see.
 */
import { WrongUseError } from './wrong-use-error.js'

export interface CreateArguments {
  /** As passed to `az`. */
  readonly args: readonly string[]
  /** The cluster, as ARM would write it, as far as rules look at it. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Ours to give; or they change what we read of the answer, or when the call ends. */
const refusedOptions = [
  '--kube-proxy-config',
  '--resource-group',
  '--name',
  '--output',
  '--query',
  '--subscription',
  '--no-wait',
  '--debug',
  '--verbose',
  '--help',
]
const refusedShort = ['-g', '-n', '-o', '-h']

/** Where ARM keeps what these options say. An option that is not given is absent. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ['--network-plugin', ['properties', 'networkProfile', 'networkPlugin']],
  ['--network-plugin-mode', ['properties', 'networkProfile', 'networkPluginMode']],
  ['--network-policy', ['properties', 'networkProfile', 'networkPolicy']],
  ['--network-dataplane', ['properties', 'networkProfile', 'networkDataplane']],
  ['--kubernetes-version', ['properties', 'kubernetesVersion']],
  ['-k', ['properties', 'kubernetesVersion']],
  ['--sku', ['sku', 'name']],
  ['--tier', ['sku', 'tier']],
  ['--location', ['location']],
  ['-l', ['location']],
])
const tags = '--tags'
/** What `--network-dataplane cilium` was called at first. Source: Azure/azure-cli-extensions src/aks-preview/HISTORY.rst. */
const oldCiliumOption = '--enable-cilium-dataplane'
const seen = [...places.keys(), tags, oldCiliumOption]

/** @throws WrongUseError for an argument that is not the user's to give */
export function readCreateArguments(text: string): CreateArguments {
  const args = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const arg of args) refuse(arg)
  return { args, body: bodyOf(group(args)) }
}

function refuse(arg: string): void {
  const refusal = refusalOf(arg)
  if (refusal !== null) throw new WrongUseError(`create-arguments: ${refusal}`)
}

function refusalOf(arg: string): string | null {
  if (arg.includes('\0')) return 'an argument cannot hold a NUL character.'
  if (arg.startsWith('@'))
    return `'${arg}' stands for what is in the file, which may be any option: write --option=${arg}.`
  if (!/^-[^\d.]/.test(arg)) return null
  const name = nameOf(arg)
  if (!name.startsWith('--')) {
    if (refusedShort.includes(name)) return `'${name}' is not yours to give here; the step gives what it stands for.`
    // argparse reads `-gother` as `-g other`.
    return name.length === 2
      ? null
      : `'${arg}' runs several things together; give the option and its value on two lines.`
  }
  // argparse takes every beginning of an option's name that is unique for the option.
  const meant = refusedOptions.find((option) => option.startsWith(name))
  if (meant !== undefined)
    return `'${name}' is not yours to give here (${meant}); the step does without it or gives it.`
  const short = seen.find((option) => option !== name && option.startsWith(name))
  const isWhole = seen.includes(name) || short === undefined
  return isWhole ? null : `'${name}' is short for '${short}', which the rules look at: write it in full.`
}

function nameOf(arg: string): string {
  return arg.replace(/=.*$/s, '')
}

interface Given {
  readonly name: string
  readonly values: readonly string[]
}

/** Each option with the values behind it. */
function group(args: readonly string[]): readonly Given[] {
  const given: { name: string; values: string[] }[] = []
  for (const arg of args) {
    if (!/^-[^\d.]/.test(arg)) {
      given.at(-1)?.values.push(arg)
      continue
    }
    const name = nameOf(arg)
    given.push({ name, values: name === arg ? [] : [arg.slice(name.length + 1)] })
  }
  return given
}

/** Of an option that is given twice the last counts, as for `az`. */
function bodyOf(given: readonly Given[]): CreateArguments['body'] {
  const body: Record<string, unknown> = {}
  for (const { name, values } of given) {
    if (seen.includes(name)) for (const value of values) refuseFile(name, value)
    const path = places.get(name)
    if (path !== undefined) put(body, path, values[0] ?? '')
    if (name === oldCiliumOption) put(body, ['properties', 'networkProfile', 'networkDataplane'], 'cilium')
    if (name === tags) body.tags = Object.fromEntries(values.map(tagOf))
  }
  return body
}

function put(object: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    object[name] = value
    return
  }
  const inner = (object[name] ?? {}) as Record<string, unknown>
  object[name] = inner
  put(inner, rest, value)
}

function tagOf(text: string): readonly [string, string] {
  const name = nameOf(text)
  return [name, text.slice(name.length + 1)]
}

/**
 * `az` reads the value of `--option=@file` from that file, and then nobody here knows it. By itself `@file` becomes an
 * argument before options are told from values. Source: azure-cli-core, commands/__init__.py, _expand_file_prefixed_files.
 */
function refuseFile(name: string, value: string): void {
  if (value.startsWith('@')) {
    throw new WrongUseError(`create-arguments: the rules look at '${name}': write its value, not the file '${value}'.`)
  }
}
