import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ipvsTimeoutSeconds, kubeProxyConfig, propertyNamed } from '../../../src/azure/kube-proxy-config.js'
import { jsonSchemaOf } from '../../../src/azure/kube-proxy-config-schema.js'

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

test.each([
  [{}, true],
  [{ enabled: true, mode: 'IPTABLES' }, true],
  [{ mode: 'NFTABLES' }, true],
  [{ mode: 'IPVS', ipvsConfig: { scheduler: 'LeastConnection', tcpTimeoutSeconds: 900, udpTimeoutSeconds: 1 } }, true],
  [{ ipvsConfig: { tcpFinTimeoutSeconds: 2_147_483 } }, true],
  [{ ipvsConfig: { tcpFinTimeoutSeconds: 2_147_484 } }, false],
  [{ ipvsConfig: { tcpFinTimeoutSeconds: 0 } }, false],
  [{ ipvsConfig: { tcpFinTimeoutSeconds: 1.5 } }, false],
  [{ ipvsConfig: { scheduler: 'LeastConnections' } }, false],
  [{ ipvsConfig: { sheduler: 'RoundRobin' } }, false],
  [{ mode: 'ipvs' }, false],
  [{ enabled: 'true' }, false],
  [{ kubeProxyConfig: {} }, false],
  [[], false],
])('as JSON Schema: %j', (config, valid) => {
  const validate = new Ajv2020({ strict: true }).compile(jsonSchemaOf(kubeProxyConfig))
  expect(validate(config)).toBe(valid)
})

test('as JSON Schema it tells the defaults', () => {
  expect(jsonSchemaOf(kubeProxyConfig)).toMatchObject({
    properties: { enabled: { default: true }, mode: { default: 'IPTABLES' } },
  })
})
