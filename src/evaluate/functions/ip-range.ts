/** Ranges of IP addresses in CIDR notation, and addresses as .NET writes them. */

export interface Range {
  readonly family: Family
  readonly first: bigint
  /** How many bits all its addresses have in common. */
  readonly length: number
}

export interface Family {
  /** Of an address. */
  readonly bits: number
  /** null: not certain how .NET writes it. */
  readonly write: (address: bigint) => string | null
}

const ipv4: Family = { bits: 32, write: (address) => partsOf(address, 4, 8).join('.') }
const ipv6: Family = { bits: 128, write: writeIpv6 }

/** null: no range, or not written by its first address, whose reading is not documented. */
export function readRange(text: string): Range | null {
  const [, address = '', length = ''] = /^([\da-f.:]{1,45})\/(\d{1,3})$/i.exec(text) ?? []
  const family = address.includes(':') ? ipv6 : ipv4
  const first = family === ipv6 ? readIpv6(address) : readIpv4(address)
  if (first === null || Number(length) > family.bits) return null
  const range = { family, first, length: Number(length) }
  return first % sizeOf(family, range.length) === 0n ? range : null
}

/** How many addresses begin with the same bits, where they have so many in common. */
export function sizeOf({ bits }: Family, length: number): bigint {
  return 2n ** BigInt(bits - length)
}

function readIpv4(text: string): bigint | null {
  const bytes = text.split('.')
  // With a leading zero, .NET reads a number as octal.
  const areBytes = bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) <= 255)
  return bytes.length === 4 && areBytes ? numberOf(bytes.map(Number), 8) : null
}

/** https://datatracker.ietf.org/doc/html/rfc4291#section-2.2, but for the form that ends like an address of IPv4. */
function readIpv6(text: string): bigint | null {
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return null
  const [start, end] = [groupsOf(head), groupsOf(tail ?? '')]
  const zeros = 8 - start.length - end.length
  if (tail === undefined ? zeros !== 0 : zeros < 1) return null
  const areGroups = [...start, ...end].every((group) => /^[\da-f]{1,4}$/i.test(group))
  const all = [...start, ...Array.from({ length: zeros }, () => '0'), ...end]
  return areGroups
    ? numberOf(
        all.map((group) => Number.parseInt(group, 16)),
        16,
      )
    : null
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':')
}

/** In small letters, without leading zeros, the first of the longest runs of zeros left out: RFC 5952, as .NET has it. */
function writeIpv6(address: bigint): string | null {
  const groups = partsOf(address, 8, 16)
  // .NET writes some addresses that hold one of IPv4 in another way: ShouldHaveIpv4Embedded() in its IPv6AddressHelper.
  if (groups.slice(0, 4).every((group) => group === 0) || (groups[4] === 0 && groups[5] === 0x5efe)) return null
  const texts = groups.map((group) => group.toString(16))
  const { start, length } = longestRunOfZeros(groups)
  if (length < 2) return texts.join(':')
  return `${texts.slice(0, start).join(':')}::${texts.slice(start + length).join(':')}`
}

function longestRunOfZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 }
  for (let start = 0; start < groups.length; start++) {
    const after = groups.findIndex((group, at) => at >= start && group !== 0)
    const length = (after === -1 ? groups.length : after) - start
    if (length > longest.length) longest = { start, length }
  }
  return longest
}

function numberOf(parts: readonly number[], bits: number): bigint {
  return parts.reduce((number, part) => (number << BigInt(bits)) + BigInt(part), 0n)
}

/** The highest first. */
function partsOf(address: bigint, count: number, bits: number): readonly number[] {
  return Array.from({ length: count }, (_, at) =>
    Number((address >> BigInt((count - 1 - at) * bits)) & BigInt(2 ** bits - 1)),
  )
}
