import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#base64 */
describe('base64(), base64ToString(), base64ToJson()', () => {
  test.each([
    ["base64('one, two, three')", "'b25lLCB0d28sIHRocmVl'"],
    ["base64ToString('b25lLCB0d28sIHRocmVl')", "'one, two, three'"],
    // Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs
    ["base64(' Fizz ')", "'IEZpenog'"],
    ["base64('')", "''"],
    ["base64('ä€𐐨')", "'w6TigqzwkJCo'"],
    ["base64ToString(base64('ä€𐐨'))", "'ä€𐐨'"],
    [`base64ToJson(base64('{"one": "a", "two": [1]}'))`, "{ one: 'a', two: [1] }"],
    ["base64ToJson(base64('null'))", 'null'],
    // The documentation's example.
    ["base64ToJson(base64('{''one'': ''a'', ''two'': ''b''}'))", "{ one: 'a', two: 'b' }"],
    ["base64(parameters('mode'))", "<'SVBWUw==' | 'SVBUQUJMRVM='>"],
    ["base64ToString(parameters('some'))", missing('some')],
    ["base64ToString('%')", '?(base64ToString() is given no base64 of UTF-8 text)'],
    ["base64ToString('/w==')", '?(base64ToString() is given no base64 of UTF-8 text)'],
    ["base64ToJson('%')", '?(base64ToJson() is given no base64 of UTF-8 text)'],
    ['base64(1)', '?(base64() takes a string, and is given a number)'],
    ['base64()', '?(base64() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#datauri and
 * #datauritostring; the prefix: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs.
 */
describe('dataUri(), dataUriToString()', () => {
  test.each([
    ["dataUri(' Fizz ')", "'data:text/plain;charset=utf-8;base64,IEZpenog'"],
    ["dataUriToString('data:text/plain;charset=utf-8;base64,IEZpenog')", "' Fizz '"],
    ["dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')", "'Hello, World!'"],
    ["dataUriToString('data:text/plain;charset=utf8;base64,SGVsbG8=')", "'Hello'"],
    ["dataUriToString(dataUri('ä'))", "'ä'"],
    ["dataUriToString('data:;base64,w6Q=')", '?(dataUriToString() is given no data URI of base64 text)'],
    ["dataUriToString('data:,Hello')", '?(dataUriToString() is given no data URI of base64 text)'],
    ["dataUriToString('Hello')", '?(dataUriToString() is given no data URI of base64 text)'],
    ["dataUri(parameters('some'))", missing('some')],
    ['dataUri(1)', '?(dataUri() takes a string, and is given a number)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uri */
describe('uri()', () => {
  const uncertain = '?(uri() is given addresses whose combination is not certain)'
  test.each([
    // The documentation's examples.
    ["uri('http://contoso.org/firstpath', 'myscript.sh')", "'http://contoso.org/myscript.sh'"],
    ["uri('http://contoso.org/firstpath/', 'myscript.sh')", "'http://contoso.org/firstpath/myscript.sh'"],
    [
      "uri('http://contoso.org/firstpath/azuredeploy.json', 'myscript.sh')",
      "'http://contoso.org/firstpath/myscript.sh'",
    ],
    [
      "uri('http://contoso.org/firstpath/azuredeploy.json/', 'myscript.sh')",
      "'http://contoso.org/firstpath/azuredeploy.json/myscript.sh'",
    ],
    [
      "uri('http://contoso.com/resources/', 'nested/azuredeploy.json')",
      "'http://contoso.com/resources/nested/azuredeploy.json'",
    ],
    // Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs
    ["uri('https://github.com/another/repo', '/Azure/bicep')", "'https://github.com/Azure/bicep'"],
    // RFC 3986, section 5.
    ["uri('http://a/b/c/d', '../g')", "'http://a/b/g'"],
    ["uri('http://a/b/c/d?q', 'g?y')", "'http://a/b/c/g?y'"],
    ["uri('http://a', 'g')", "'http://a/g'"],
    ["uri('http://a/b', 'https://other.org/c')", "'https://other.org/c'"],
    ["uri('http://a/b/', parameters('mode'))", "<'http://a/b/IPVS' | 'http://a/b/IPTABLES'>"],
    ["uri(parameters('some'), 'a')", missing('some')],
    ["uri('http://a/ä', 'b')", uncertain],
    ["uri('a', 'b')", uncertain],
    ["uri('http://a/', 'b%20c')", uncertain],
    ["uri('http://a/', 'b:c')", uncertain],
    // By RFC 3986 the root; "the trailing slash and the leading slash will be combined into one".
    ["uri('http://a/b/', '/c')", uncertain],
    ["uri('http://a/', '/c')", "'http://a/c'"],
    ["uri('http://a', 1)", '?(uri() takes two strings, and is given a string, a number)'],
    ["uri('http://a')", '?(uri() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://datatracker.ietf.org/doc/html/rfc3986#section-5.2 */
describe('uri() of the address of the template', () => {
  const own = 'deployment().properties.templateLink.uri'
  test.each<[string, string | undefined]>([
    [`uri(${own}, 'b.json')`, 'b.json'],
    [`uri(${own}, 'n/b.json')`, 'n/b.json'],
    [`uri(uri(${own}, 'n/'), 'b.json')`, 'n/b.json'],
    [`uri(uri(${own}, 'n'), 'b.json')`, 'b.json'],
    [`uri(uri(${own}, 'n/a.json'), 'b.json')`, 'n/b.json'],
    [`uri(uri(${own}, '.'), 'b.json')`, 'b.json'],
    [`uri(uri(${own}, './'), 'b.json')`, 'b.json'],
    [`uri(uri(${own}, 'n/.'), 'b.json')`, 'n/b.json'],
    [`uri(uri(${own}, 'n/m/..'), 'b.json')`, 'n/b.json'],
    [`uri(uri(${own}, 'n/m/'), '../b.json')`, 'n/b.json'],
    [`uri(uri(${own}, 'n/m/'), '..')`, 'n/'],
    [`uri(uri(${own}, '..'), 'b.json')`, '../b.json'],
    [`uri(${own}, 'n//b.json')`, undefined],
    [`uri(${own}, '/b.json')`, undefined],
    [`uri(${own}, 'https://contoso.org/b.json')`, undefined],
    [`uri(uri(${own}, 'n/'), concat('b.json', parameters('some')))`, 'n/b.json'],
  ])('%s', (expression, file) => {
    const value = arm(expression, { parameters })
    expect(value.kind === 'unknown' ? value.file : value.kind).toBe(file)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uricomponent and
 * #uricomponenttostring; which characters: https://learn.microsoft.com/dotnet/api/system.uri.escapedatastring.
 */
describe('uriComponent(), uriComponentToString()', () => {
  const address = 'http://contoso.com/resources/nested/azuredeploy.json'
  const encoded = 'http%3A%2F%2Fcontoso.com%2Fresources%2Fnested%2Fazuredeploy.json'
  test.each([
    [`uriComponent('${address}')`, `'${encoded}'`],
    [`uriComponentToString('${encoded}')`, `'${address}'`],
    ["uriComponent(' Fizz ')", "'%20Fizz%20'"],
    ["uriComponentToString('%20Fizz%20')", "' Fizz '"],
    [`uriComponent('a-b_c.d~!*()''')`, "'a-b_c.d~%21%2A%28%29%27'"],
    ["uriComponent('ä')", "'%C3%A4'"],
    ["uriComponentToString('a+b')", "'a+b'"],
    ["uriComponentToString('%E4')", '?(uriComponentToString() is given escapes that are not UTF-8)'],
    ["uriComponent(parameters('some'))", missing('some')],
    ['uriComponent(1)', '?(uriComponent() takes a string, and is given a number)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})
