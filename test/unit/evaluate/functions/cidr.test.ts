import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = { ...unknowns, range: { type: 'string', allowedValues: ['10.0.0.0/16', '10.1.0.0/16'] } }
const someIsMissing = "?(parameter 'some' has no value and no default)"
const uncertain = (name: string, range: string) =>
  `?(${name}() is evaluated only for ranges of IPv4, not for '${range}')`

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr#parsecidr */
describe('parseCidr()', () => {
  test.each([
    [
      "parseCidr('10.144.0.0/20')",
      "{ network: '10.144.0.0', netmask: '255.255.240.0', broadcast: '10.144.15.255', firstUsable: '10.144.0.1', lastUsable: '10.144.15.254', cidr: 20 }",
    ],
    ["parseCidr('0.0.0.0/0').netmask", "'0.0.0.0'"],
    ["parseCidr('0.0.0.0/0').lastUsable", "'255.255.255.254'"],
    ["parseCidr('192.168.1.4/30').lastUsable", "'192.168.1.6'"],
    ["parseCidr('192.168.1.4/31')", uncertain('parseCidr', '192.168.1.4/31')],
    // An address within the range, an octal number, IPv6.
    ["parseCidr('10.144.0.1/20')", uncertain('parseCidr', '10.144.0.1/20')],
    ["parseCidr('010.0.0.0/8')", uncertain('parseCidr', '010.0.0.0/8')],
    ["parseCidr('fdad:3236:5555::/48')", uncertain('parseCidr', 'fdad:3236:5555::/48')],
    ["parseCidr('10.256.0.0/20')", uncertain('parseCidr', '10.256.0.0/20')],
    ["parseCidr('10.0.0.0/33')", uncertain('parseCidr', '10.0.0.0/33')],
    ["parseCidr('10.0.0.0')", uncertain('parseCidr', '10.0.0.0')],
    ["parseCidr(parameters('range')).network", "<'10.0.0.0' | '10.1.0.0'>"],
    ["parseCidr(parameters('some'))", someIsMissing],
    ['parseCidr(1)', '?(parseCidr() takes an address range, and is given a number)'],
    ['parseCidr()', '?(parseCidr() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr#cidrsubnet */
describe('cidrSubnet()', () => {
  test.each([
    ["cidrSubnet('10.144.0.0/20', 24, 0)", "'10.144.0.0/24'"],
    ["cidrSubnet('10.144.0.0/20', 24, 4)", "'10.144.4.0/24'"],
    ["cidrSubnet('10.144.0.0/20', 24, 15)", "'10.144.15.0/24'"],
    ["cidrSubnet('10.144.0.0/20', 20, 0)", "'10.144.0.0/20'"],
    ["cidrSubnet('255.255.255.0/24', 32, 255)", "'255.255.255.255/32'"],
    ["cidrSubnet('10.144.0.0/20', 24, 16)", "?('10.144.0.0/20' has no /24 with index 16)"],
    ["cidrSubnet('10.144.0.0/20', 24, -1)", "?('10.144.0.0/20' has no /24 with index -1)"],
    ["cidrSubnet('10.144.0.0/20', 16, 0)", "?(cidrSubnet() makes no /16 of '10.144.0.0/20')"],
    ["cidrSubnet('10.144.0.0/20', 33, 0)", "?(cidrSubnet() makes no /33 of '10.144.0.0/20')"],
    ["cidrSubnet('fdad:3236:5555::/48', 52, 0)", uncertain('cidrSubnet', 'fdad:3236:5555::/48')],
    ["cidrSubnet(parameters('range'), 24, 1)", "<'10.0.1.0/24' | '10.1.1.0/24'>"],
    ["cidrSubnet(parameters('some'), 24, 1)", someIsMissing],
    [
      "cidrSubnet('10.0.0.0/8', '24', 1)",
      '?(cidrSubnet() takes an address range and two integers, and is given a string, a string, a number)',
    ],
    ["cidrSubnet('10.0.0.0/8', 24)", '?(cidrSubnet() takes 3 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr#cidrhost */
describe('cidrHost()', () => {
  test.each([
    ["cidrHost('10.144.3.0/24', 0)", "'10.144.3.1'"],
    ["cidrHost('10.144.3.0/24', 4)", "'10.144.3.5'"],
    ["cidrHost('10.144.3.0/24', 253)", "'10.144.3.254'"],
    ["cidrHost('10.144.3.0/24', 254)", "?('10.144.3.0/24' has no host with index 254)"],
    ["cidrHost('10.144.3.0/24', -1)", "?('10.144.3.0/24' has no host with index -1)"],
    ["cidrHost('10.144.3.0/32', 0)", uncertain('cidrHost', '10.144.3.0/32')],
    ["cidrHost('fdad:3236:5555:3000::/52', 0)", uncertain('cidrHost', 'fdad:3236:5555:3000::/52')],
    ["cidrHost(parameters('some'), 0)", someIsMissing],
    [
      "cidrHost('10.144.3.0/24', '0')",
      '?(cidrHost() takes an address range and an integer, and is given a string, a string)',
    ],
    ["cidrHost('10.144.3.0/24')", '?(cidrHost() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})
