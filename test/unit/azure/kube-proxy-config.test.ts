import { expect, test } from '@jest/globals'
import { ipvsTimeoutSeconds, kubeProxyConfig, propertyNamed } from '../../../src/azure/kube-proxy-config.js'

test.each([
  ['mode', 'mode'],
  ['MODE', 'mode'],
  ['ipvsconfig', 'ipvsConfig'],
  ['ipvsMode', undefined],
  ['__proto__', undefined],
])('propertyNamed %s', (name, expected) => {
  expect(propertyNamed(kubeProxyConfig, name)?.name).toBe(expected)
})

test('the names of ipvsConfig are those of the schema, not those of the old documentation sample', () => {
  const ipvsConfig = propertyNamed(kubeProxyConfig, 'ipvsConfig')
  const names = ipvsConfig?.type === 'object' ? ipvsConfig.properties.map((property) => property.name) : []
  expect(names).toEqual(['scheduler', 'tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds'])
})

test('timeouts are bound by what a kernel with 1,000 ticks a second holds in an int', () => {
  expect(ipvsTimeoutSeconds.maximum * 1000).toBeLessThanOrEqual(2 ** 31 - 1)
  expect((ipvsTimeoutSeconds.maximum + 1) * 1000).toBeGreaterThan(2 ** 31 - 1)
})
