import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = { ...unknowns, range: { type: 'string', allowedValues: ['10.0.0.0/16', '10.1.0.0/16'] } }
const someIsMissing = "?(parameter 'some' has no value and no default)"
const uncertain = (name: string, range: string) => `?(what ${name}() makes of '${range}' is not documented)`

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
    // The documentation's example.
    [
      "parseCidr('fdad:3236:5555::/48')",
      "{ network: 'fdad:3236:5555::', netmask: 'ffff:ffff:ffff::', firstUsable: 'fdad:3236:5555::', lastUsable: 'fdad:3236:5555:ffff:ffff:ffff:ffff:ffff', cidr: 48 }",
    ],
    ["parseCidr('FD00:0:0:1::/64').network", "'fd00:0:0:1::'"],
    ["parseCidr('fd00:0:0:1:0:0:0:0/64').lastUsable", "'fd00::1:ffff:ffff:ffff:ffff'"],
    ["parseCidr('2001:db8::/126').lastUsable", "'2001:db8::3'"],
    ["parseCidr('2001:db8::/127')", uncertain('parseCidr', '2001:db8::/127')],
    ["parseCidr('2001:db8::1/64')", uncertain('parseCidr', '2001:db8::1/64')],
    ["parseCidr('2001:db8::/129')", uncertain('parseCidr', '2001:db8::/129')],
    // .NET may write an address of IPv4 in it.
    ["parseCidr('::/96')", uncertain('parseCidr', '::/96')],
    ["parseCidr('::ffff:0:0/96')", uncertain('parseCidr', '::ffff:0:0/96')],
    ["parseCidr('fd00::5efe:0:0/96')", uncertain('parseCidr', 'fd00::5efe:0:0/96')],
    // Not an address.
    ["parseCidr('fd00::1::/64')", uncertain('parseCidr', 'fd00::1::/64')],
    ["parseCidr('fd00:::/64')", uncertain('parseCidr', 'fd00:::/64')],
    ["parseCidr(':fd00::/64')", uncertain('parseCidr', ':fd00::/64')],
    ["parseCidr('fd000::/64')", uncertain('parseCidr', 'fd000::/64')],
    ["parseCidr('fd00:0:0/64')", uncertain('parseCidr', 'fd00:0:0/64')],
    ["parseCidr('fd00:0:0:0:0:0:0::0/64')", uncertain('parseCidr', 'fd00:0:0:0:0:0:0::0/64')],
    ["parseCidr('1:2:3:4:5:6:7:8:9/64')", uncertain('parseCidr', '1:2:3:4:5:6:7:8:9/64')],
    ["parseCidr('fd00::1.2.3.4/128')", uncertain('parseCidr', 'fd00::1.2.3.4/128')],
    // An address within the range, an octal number.
    ["parseCidr('10.144.0.1/20')", uncertain('parseCidr', '10.144.0.1/20')],
    ["parseCidr('010.0.0.0/8')", uncertain('parseCidr', '010.0.0.0/8')],
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
    ["cidrSubnet('fdad:3236:5555::/48', 52, 0)", "'fdad:3236:5555::/52'"],
    ["cidrSubnet('fdad:3236:5555::/48', 52, 4)", "'fdad:3236:5555:4000::/52'"],
    ["cidrSubnet('fdad:3236:5555::/48', 52, 15)", "'fdad:3236:5555:f000::/52'"],
    ["cidrSubnet('fdad:3236:5555::/48', 52, 16)", "?('fdad:3236:5555::/48' has no /52 with index 16)"],
    ["cidrSubnet('fdad:3236:5555::/48', 128, 9007199254740991)", "'fdad:3236:5555:0:1f:ffff:ffff:ffff/128'"],
    ["cidrSubnet('fdad:3236:5555::/48', 129, 0)", "?(cidrSubnet() makes no /129 of 'fdad:3236:5555::/48')"],
    ["cidrSubnet('::/0', 16, 1)", "'1::/16'"],
    ["cidrSubnet('::/0', 16, 0)", uncertain('cidrSubnet', '::/0')],
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
    ["cidrHost('fdad:3236:5555:3000::/52', 0)", "'fdad:3236:5555:3000::1'"],
    ["cidrHost('fdad:3236:5555:3000::/52', 4)", "'fdad:3236:5555:3000::5'"],
    ["cidrHost('2001:db8:0:1:1:1:1:0/112', 0)", "'2001:db8:0:1:1:1:1:1'"],
    ["cidrHost('2001:0:0:1::/64', 1)", "'2001:0:0:1::2'"],
    ["cidrHost('fd00::/126', 1)", "'fd00::2'"],
    ["cidrHost('fd00::/126', 2)", "?('fd00::/126' has no host with index 2)"],
    ["cidrHost('fd00::/128', 0)", uncertain('cidrHost', 'fd00::/128')],
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
