import { describe, expect, test } from '@jest/globals'
import { jsonValue } from '../../../src/evaluate/json-value.js'
import { parseJson } from '../../../src/syntax/json/parse.js'
import { arm, show, showSite, sourceOf } from './support.js'

const text = '{\n  "mode": "IPVS",\n  "list": [1, { "a": null }]\n}'

function root() {
  const { root } = parseJson(text)
  if (root === null) throw new Error('The test text is JSON.')
  return jsonValue(root, sourceOf('kube-proxy.json', text))
}

describe('jsonValue()', () => {
  test('is the text’s value, expressions and all', () => {
    expect(show(root())).toBe("{ mode: 'IPVS', list: [1, { a: null }] }")
  })

  test('every part has its place in the file', () => {
    const value = root()
    const own = value.kind === 'object' ? [...value.properties.values()] : []
    expect(own.map(({ key, value }) => [showSite(key), showSite(value().origin)])).toEqual([
      ['2:3 "mode"', '2:11 "IPVS"'],
      ['3:3 "list"', '3:11 [1, { "a": null }]'],
    ])
    const list = own[1]?.value()
    expect(list?.kind === 'array' ? list.items.map((item) => showSite(item().origin)) : []).toEqual([
      '3:12 1',
      '3:15 { "a": null }',
    ])
  })

  test('a part is made once', () => {
    const value = root()
    const mode = value.kind === 'object' ? value.properties.get('mode') : undefined
    expect(mode?.value()).toBe(mode?.value())
    expect(mode).toBeDefined()
  })
})

test('what json() makes has its place in the expression', () => {
  const value = arm('json(\'{"a": {"b": 1}}\').a.b')
  expect([show(value), showSite(value.origin).replace(/^\S+ /, '')]).toEqual(['1', 'json(\'{\\"a\\": {\\"b\\": 1}}\')'])
})
