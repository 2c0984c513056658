import { describe, expect, test } from '@jest/globals'
import { areEqual, canonical, restoring, settingsRead, settingsWanted } from '../../../src/apply/settings.js'

const text = (settings: ReturnType<typeof settingsRead>) =>
  settings.flatMap(({ name, value, isDefault }) => (value === null ? [] : [`${name} ${value}${isDefault ? '*' : ''}`]))

describe('what Azure answers', () => {
  test.each([
    [null, ['enabled true*', 'mode IPTABLES*']],
    [{}, ['enabled false*']],
    [{ mode: 'NFTABLES' }, ['enabled true*', 'mode NFTABLES']],
    [{ enabled: false, mode: 'IPVS' }, ['enabled false']],
    [
      { mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin', udpTimeoutSeconds: 5 } },
      ['enabled true*', 'mode IPVS', 'ipvsConfig.scheduler RoundRobin', 'ipvsConfig.udpTimeoutSeconds 5'],
    ],
    [{ mode: 'IPTABLES', ipvsConfig: { scheduler: 'RoundRobin' } }, ['enabled true*', 'mode IPTABLES']],
  ])('%j', (config, said) => {
    expect(text(settingsRead(config))).toEqual(said)
  })
})

describe('what a file wants', () => {
  test.each([
    [{}, ['enabled true*', 'mode IPTABLES*']],
    [{ enabled: false }, ['enabled false']],
    [
      { ENABLED: true, Mode: 'IPVS', IpvsConfig: { TCPTimeoutSeconds: 9, x: 1 } },
      ['enabled true', 'mode IPVS', 'ipvsConfig.tcpTimeoutSeconds 9'],
    ],
    [{ enabled: null, mode: null }, ['enabled true*', 'mode IPTABLES*']],
  ])('%j', (config, said) => {
    expect(text(settingsWanted(config))).toEqual(said)
  })
})

describe('equal', () => {
  test.each([
    [null, { enabled: true, mode: 'IPTABLES' }],
    [{}, { enabled: false }],
    [{ enabled: false }, { enabled: false, mode: 'IPVS' }],
    [{ mode: 'nftables' }, { enabled: true, mode: 'NFTABLES' }],
  ])('%j is what %j wants', (read, wanted) => {
    expect(areEqual(settingsRead(read), settingsWanted(wanted))).toBe(true)
  })

  test.each([
    [{}, { enabled: true }],
    [null, { enabled: false }],
    [{ mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin' } }, { mode: 'IPVS' }],
    [{ mode: 'IPVS' }, { mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin' } }],
    [
      { mode: 'IPVS', ipvsConfig: { udpTimeoutSeconds: 5 } },
      { mode: 'IPVS', ipvsConfig: { udpTimeoutSeconds: 6 } },
    ],
  ])('%j is not what %j wants', (read, wanted) => {
    expect(areEqual(settingsRead(read), settingsWanted(wanted))).toBe(false)
  })
})

describe('the file that restores it', () => {
  test.each([
    [null, { enabled: true, mode: 'IPTABLES' }],
    [{}, { enabled: false, mode: 'IPTABLES' }],
    [{ mode: 'NFTABLES' }, { enabled: true, mode: 'NFTABLES' }],
    // Azure refuses it beside another mode.
    [
      { mode: 'IPTABLES', ipvsConfig: { scheduler: 'RoundRobin' } },
      { enabled: true, mode: 'IPTABLES' },
    ],
    [
      { mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin' } },
      { enabled: true, mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin' } },
    ],
  ])('of %j', (read, file) => {
    expect(restoring(read)).toEqual(file)
    expect(areEqual(settingsRead(read), settingsWanted(restoring(read)))).toBe(true)
  })
})

test('names in schema case; what Azure does not know is left out', () => {
  const config = { mode: 'IPVS', other: 1, IPVSCONFIG: { SCHEDULER: 'RoundRobin', none: null }, ['__proto__']: 1 }
  expect(canonical(config)).toEqual({ mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin' } })
})
