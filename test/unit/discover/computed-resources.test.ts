/** Which ARM templates compute what they deploy, as a first look sees it and as parsing does. */
import { describe, expect, test } from '@jest/globals'
import { computesResources, mayComputeResources } from '../../../src/discover/computed-resources.js'
import { parseJson } from '../../../src/syntax/json/parse.js'

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
  ])('%s', (text) => {
    expect(both(text)).toEqual([false, false])
  })
})

test.each([
  [`{ "variables": { "t": { "resources": [] } }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  [`{ "variables": { "t": "text" }, "a": { "t": {} }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  [`{ "variables": { "t": "[[text]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, false],
  [
    `{ "variables": { "1": {}, "\\u0031": "[json('{}')]" }, "r": { "mode": "x", "template": "[variables('1')]" } }`,
    true,
  ],
  [`{ "variables": { "t": "text" }, "b": { "t": "[a]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
  [`{ "variables": { "t": "[json('{}')]" }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
  [`{ "variables": { "copy": [{ "name": "t" }] }, "r": { "mode": "x", "template": "[variables('t')]" } }`, true],
])('a variable that is written out says what it is: %s', (text, expected) => {
  expect(mayComputeResources(text)).toBe(expected)
})

test('with comments only reading tells', () => {
  expect(both(`{ // it's "\n "type": "[parameters('t')]" }`)).toEqual([true, false])
})

test('a million brackets and quotes take linear time', () => {
  const many = '{ "type": "[a]", "b": {'.repeat(50_000)
  expect(mayComputeResources(many)).toBe(true)
})
