/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr */
import { clip } from '../../model/clip.js'
import { numberValue, objectValue, type Property, stringValue, unknownValue, type Value } from '../../model/value.js'
import { type Call, exactly, strictFunction, wrongArguments } from './define.js'
import { type Range, readRange, sizeOf } from './ip-range.js'

/** In smaller ranges there are no addresses but the first and the last one, and what Azure calls usable is not documented. */
const smallestWithHosts = 4n

export const cidrFunctions = {
  /** "Parses an IP address range in CIDR notation to get various properties of the address range." */
  parsecidr: strictFunction(exactly(1), (args, call) => {
    const [network] = args
    if (network?.kind !== 'string') return wrongArguments(call, 'an address range', args)
    const range = rangeWithHosts(network.value)
    return range === null ? uncertain(network.value, call) : parsed(range, network.value, call)
  }),
  /** "Splits the specified IP address range … and returns the IP address range of the subnet with the specified index." */
  cidrsubnet: strictFunction(exactly(3), (args, call) => {
    const [network, length, index] = args
    if (network?.kind !== 'string' || length?.kind !== 'number' || index?.kind !== 'number') {
      return wrongArguments(call, 'an address range and two integers', args)
    }
    const range = readRange(network.value)
    if (range === null) return uncertain(network.value, call)
    const { family, first } = range
    if (!Number.isInteger(length.value) || length.value < range.length || length.value > family.bits) {
      return unknownValue(`${call.name}() makes no /${length.value} of '${network.value}'`, call.site)
    }
    const size = sizeOf(family, length.value)
    if (!isIndexBelow(sizeOf(family, range.length) / size, index.value)) {
      return unknownValue(`'${network.value}' has no /${length.value} with index ${index.value}`, call.site)
    }
    const address = family.write(first + BigInt(index.value) * size)
    return address === null ? uncertain(network.value, call) : stringValue(`${address}/${length.value}`, call.site)
  }),
  /** "Calculates the usable IP address of the host with the specified index": 0 is the one after the network's own. */
  cidrhost: strictFunction(exactly(2), (args, call) => {
    const [network, index] = args
    if (network?.kind !== 'string' || index?.kind !== 'number') {
      return wrongArguments(call, 'an address range and an integer', args)
    }
    const range = rangeWithHosts(network.value)
    if (range === null) return uncertain(network.value, call)
    if (!isIndexBelow(sizeOf(range.family, range.length) - 2n, index.value)) {
      return unknownValue(`'${network.value}' has no host with index ${index.value}`, call.site)
    }
    const address = range.family.write(range.first + 1n + BigInt(index.value))
    return address === null ? uncertain(network.value, call) : stringValue(address, call.site)
  }),
}

function rangeWithHosts(text: string): Range | null {
  const range = readRange(text)
  return range === null || sizeOf(range.family, range.length) < smallestWithHosts ? null : range
}

function uncertain(network: string, call: Call): Value {
  return unknownValue(`what ${call.name}() makes of '${clip(network)}' is not documented`, call.site)
}

function isIndexBelow(count: bigint, index: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && BigInt(index) < count
}

/** Ranges of IPv6 have no broadcast address, and both their first and their last address are usable. */
function parsed({ family, first, length }: Range, network: string, call: Call): Value {
  const size = sizeOf(family, length)
  const last = first + size - 1n
  const isIpv4 = family.bits === 32
  const addresses: readonly (readonly [name: string, address: bigint])[] = [
    ['network', first],
    ['netmask', 2n ** BigInt(family.bits) - size],
    ...(isIpv4 ? ([['broadcast', last]] as const) : []),
    ['firstUsable', isIpv4 ? first + 1n : first],
    ['lastUsable', isIpv4 ? last - 1n : last],
  ]
  const texts = addresses.map(([name, address]) => [name, family.write(address)] as const)
  if (texts.some(([, text]) => text === null)) return uncertain(network, call)
  const property = (name: string, value: Value): Property => ({ name, key: call.site, value: () => value })
  return objectValue(
    [
      ...texts.map(([name, text]) => property(name, stringValue(text ?? '', call.site))),
      property('cidr', numberValue(length, call.site)),
    ],
    call.site,
  )
}
