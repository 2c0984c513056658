/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr */
import { numberValue, objectValue, type Property, stringValue, unknownValue, type Value } from '../../model/value.js'
import { type Call, exactly, strictFunction, wrongArguments } from './define.js'

/** Below this size a range has no addresses but its first and last one, and what Azure calls usable is not documented. */
const longestPrefixWithHosts = 30

export const cidrFunctions = {
  /** "Parses an IP address range in CIDR notation to get various properties of the address range." */
  parsecidr: strictFunction(exactly(1), (args, call) => {
    const [network] = args
    if (network?.kind !== 'string') return wrongArguments(call, 'an address range', args)
    const range = readRange(network.value)
    if (range === null || range.length > longestPrefixWithHosts) return uncertain(network.value, call)
    return parsed(range, call)
  }),
  /** "Splits the specified IP address range … and returns the IP address range of the subnet with the specified index." */
  cidrsubnet: strictFunction(exactly(3), (args, call) => {
    const [network, length, index] = args
    if (network?.kind !== 'string' || length?.kind !== 'number' || index?.kind !== 'number') {
      return wrongArguments(call, 'an address range and two integers', args)
    }
    const range = readRange(network.value)
    if (range === null) return uncertain(network.value, call)
    if (!isIntegerWithin(length.value, range.length, 32)) {
      return unknownValue(`${call.name}() makes no /${length.value} of '${network.value}'`, call.site)
    }
    if (!isIntegerWithin(index.value, 0, 2 ** (length.value - range.length) - 1)) {
      return unknownValue(`'${network.value}' has no /${length.value} with index ${index.value}`, call.site)
    }
    const first = range.first + index.value * sizeOf(length.value)
    return stringValue(`${addressText(first)}/${length.value}`, call.site)
  }),
  /** "Calculates the usable IP address of the host with the specified index": 0 is the one after the network's own. */
  cidrhost: strictFunction(exactly(2), (args, call) => {
    const [network, index] = args
    if (network?.kind !== 'string' || index?.kind !== 'number') {
      return wrongArguments(call, 'an address range and an integer', args)
    }
    const range = readRange(network.value)
    if (range === null || range.length > longestPrefixWithHosts) return uncertain(network.value, call)
    if (!isIntegerWithin(index.value, 0, sizeOf(range.length) - 3)) {
      return unknownValue(`'${network.value}' has no host with index ${index.value}`, call.site)
    }
    return stringValue(addressText(range.first + 1 + index.value), call.site)
  }),
}

/** Addresses of IPv4 that begin with the same bits. */
interface Range {
  /** As a number of 32 bits. */
  readonly first: number
  /** How many bits they have in common. */
  readonly length: number
}

/** null: not IPv4, or not written by the range's first address, whose reading is not documented. */
function readRange(text: string): Range | null {
  const [, address = '', bits = ''] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? []
  const bytes = address.split('.')
  const length = Number(bits)
  // With a leading zero, .NET reads a number as octal.
  if (bytes.length !== 4 || length > 32 || bytes.some((byte) => Number(byte) > 255 || /^0\d/.test(byte))) return null
  const first = bytes.reduce((number, byte) => number * 256 + Number(byte), 0)
  return first % sizeOf(length) === 0 ? { first, length } : null
}

function uncertain(network: string, call: Call): Value {
  return unknownValue(`${call.name}() is evaluated only for ranges of IPv4, not for '${network}'`, call.site)
}

function sizeOf(length: number): number {
  return 2 ** (32 - length)
}

function isIntegerWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function addressText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')
}

function parsed({ first, length }: Range, call: Call): Value {
  const size = sizeOf(length)
  const text = (name: string, address: number): Property => property(name, stringValue(addressText(address), call.site))
  const property = (name: string, value: Value): Property => ({ name, key: call.site, value: () => value })
  return objectValue(
    [
      text('network', first),
      text('netmask', 2 ** 32 - size),
      text('broadcast', first + size - 1),
      text('firstUsable', first + 1),
      text('lastUsable', first + size - 2),
      property('cidr', numberValue(length, call.site)),
    ],
    call.site,
  )
}
