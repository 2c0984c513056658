/** Which ARM templates compute what they deploy, as a first look sees it and as parsing does. */
import { describe, expect, test } from '@jest/globals'
import { computesResources } from '../../../../src/discover/computes-resources.js'
import { mayComputeResources } from '../../../../src/discover/first-look/computed-resources.js'
import { parseJson } from '../../../../src/syntax/json/parse.js'

function both(text: string): readonly boolean[] {
  const { root } = parseJson(text)
  if (root?.kind !== 'object') throw new Error(`The test's JSON is wrong: ${text}`)
  return [mayComputeResources(text), computesResources(root)]
}

describe('computed', () => {
  test.each([
    `{ "name": "n", "type": "[parameters('t')]", "apiVersion": "1" }`,
    `{ "name": "n", "apiVersion": "1", "tags": { "a": "}{", "b": ["]"] }, "Type" : "[parameters('t')]" }`,
    `{ "type": "[parameters('t')]", "name": "n", "tags": { "a": "}\\"{" }, "APIVersion": "1" }`,
    `{ "name": "n", "apiVersion": "a\\\\\\\\", "type": "[parameters('t')]" }`,
    `{ "mode": "Incremental", "template": "[parameters('t')]" }`,
    `{ "templateLink": "[parameters('t')]", "Mode": "Incremental" }`,
    `{ "actionOnUnmanage": {}, "template": "[parameters('t')]" }`,
    `{ "$schema": "https://x/y", "resources": "[parameters('t')]" }`,
    `{ "contentVersion": "1", "resources": "[parameters('t')]" }`,
    `{ "type": "Microsoft.Resources/deployments", "properties": "[parameters('t')]" }`,
    `{ "properties": "[parameters('t')]", "a": [{ "b": 1 }], "type": "Microsoft.Resources/deploymentStacks" }`,
    `{ "type": "Microsoft.Resources\\/deployments", "properties": "[parameters('t')]" }`,
    `{ "type":${' '.repeat(300)}"Microsoft.Resources/deployments", "properties": "[parameters('t')]" }`,
    `{ "variables": { "t": "text" }, "r": { "type": "[variables('t')]", "properties": "[parameters('t')]" } }`,
    // Not blank for JSON, and for Azure.
    `{ "name": "n", "type"\u0085:\u0085"[parameters('t')]", "apiVersion": "1" }`,
    `{ "name": "n", "type": "[[parameters('t')]", "apiVersion": "1" }`,
    `{ "apiProfile": "2018-06-01-hybrid", "r": { "name": "n", "type": "[parameters('t')]" } }`,
    `{ "apiVersion": "1", "resources": "[parameters('t')]" }`,
    `{ "copy": [{ "name": "resources", "count": 1, "input": "[parameters('t')]" }] }`,
  ])('%s', (text) => {
    expect(both(text)).toEqual([true, true])
  })
})

describe('not computed', () => {
  test.each([
    `{ "type": "[[parameters('t')]", "apiVersion": "1" }`,
    `{ "apiVersion": "1", "properties": { "type": "[parameters('t')]" } }`,
    `{ "apiVersion": "1", "identity": { "a": "\\"apiVersion\\"", "type": "[parameters('t')]" } }`,
    `{ "a": { "apiVersion": "1" }, "type": "[parameters('t')]", "b": { "apiVersion": "1" } }`,
    `{ "type": "Microsoft.Web/sites", "properties": "[parameters('t')]" }`,
    `{ "type": "string" }`,
    `{ "apiVersion": "1", "type": "[parameters('t')]", "path": "x" }`,
    `{ "configuration": {}, "template": "[parameters('t')]" }`,
    `{ "image": "x", "resources": "[parameters('t')]" }`,
    // Azure takes neither for a resource, nor for a name.
    `{ "resources": ["[parameters('t')]"], "cpu": { "resources": { "cpu": "[json('0.25')]" } } }`,
    `{ "notifications": { "[format('{0}', 1)]": { "enabled": "[parameters('t')]" } } }`,
    `{ "resources": [{ "tags": { "a": "[parameters('t')]" } }], "parts": ["[parameters('t')]"] }`,
    `{ "resources": { "a": { "tags": ["[parameters('t')]"] } } }`,
    `{ "copy": [{ "name": "sources", "count": 1, "input": "[parameters('t')]" }] }`,
    `{ "tags": { "[parameters('t')]": "Resource" }, "identities": { "[parameters('t')]": { } } }`,
  ])('%s', (text) => {
    expect(both(text)).toEqual([false, false])
  })
})

test.each([
  [`{ "variables": { "t": { "resources": [] } }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  [`{ "variables": { "t": "text" }, "a": { "t": {} }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  [`{ "p": "C:\\\\Users", "variables": { "t": {} }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  // Which is an expression once it is the template.
  [`{ "variables": { "t": "[[text]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
  [
    `{ "variables": { "1": {}, "\\u0031": "[json('{}')]" }, "r": { "mode": "x", "template": "[variables('1')]" } }`,
    true,
  ],
  [`{ "variables": { "t": "text" }, "b": { "t": "[a]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
  [`{ "variables": { "t": "[json('{}')]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
  [`{ "variables": { "t": "[json('{}')]" }, "T": "text", "r": { "mode": "x", "template": "[variables('T')]" } }`, true],
  // Names are looked for as they are: a dot is a dot.
  [`{ "variables": { "a.b": {} }, "r": { "mode": "x", "template": "[variables('a.b')]" } }`, false],
  [`{ "variables": { "axb": {} }, "r": { "mode": "x", "template": "[variables('a.b')]" } }`, true],
  [`{ "variables": { "t": {} }, "r": { "contentVersion": "1", "resources": "[variables('t')]" } }`, true],
  [
    `{ "variables": { "t/1": {}, "t\\/1": "[json('{}')]" }, "r": { "mode": "x", "template": "[variables('t/1')]" } }`,
    true,
  ],
  [`{ "variables": { "copy": [{ "name": "t" }] }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
])('a variable that is written out says what it is: %s', (text, expected) => {
  expect(mayComputeResources(text)).toBe(expected)
})

test.each([
  `{ // it's "\n "type": "[parameters('t')]" }`,
  `{ "type" /* */ : "[parameters('t')]" }`,
  `{ "type": // it's "\n "[parameters('t')]" }`,
  `{ "type": /* , */ "[parameters('t')]" }`,
  `{ "type": // [\n "[parameters('t')]" }`,
  `{ "type" // "other"\n : "[parameters('t')]" }`,
  `{ "type": /* "\n */ // ,\n "[parameters('t')]" }`,
  `{ "a": "//", "type": // ,\n "[parameters('t')]" }`,
  `{ "type" // "other"\n\n\t : "[parameters('t')]" }`,
])('with comments only reading tells: %s', (text) => {
  expect(both(text)).toEqual([true, false])
})

test.each([
  `{ "templateLink": { "relativePath": "[concat('a', '.json')]" } }`,
  `{ "a": ["[uri(deployment().properties.templateLink.uri, 'a.json')]"] }`,
  `{ "type": "[parameters('t')]", "type": "a", "name": "n", "apiVersion": "1" }`,
])('once it is read, what a first look sees otherwise: %s', (text) => {
  const { root } = parseJson(text)
  expect(root?.kind === 'object' && computesResources(root)).toBe(true)
})

test('a million brackets and quotes take linear time', () => {
  const many = '{ "type": "[a]", "b": {'.repeat(50_000)
  expect(mayComputeResources(many)).toBe(true)
})

test('what is no part, and items, are passed over', () => {
  expect(
    mayComputeResources(`{ "x": "[a]", "type ": "[b]", "y": ["[c]",\n "[d]", "http://x",\n "[e]"], "z": "\\"[e]" }`),
  ).toBe(false)
})

test('a million variables take linear time', () => {
  const text = Array.from({ length: 30_000 }, (_, at) => `"v${at}": "a", "type": "[variables('v${at}')]", `).join('')
  expect(mayComputeResources(text)).toBe(true)
})
