/**
 * JSONPath as Newtonsoft reads it, which the compiler's loadJsonContent() uses: Azure/bicep, ObjectParser.cs;
 * https://github.com/JamesNK/Newtonsoft.Json, Linq/JsonPath, and Tests/Linq/JsonPath/JPathExecuteTests.cs
 */
import { describe, expect, test } from '@jest/globals'
import { bicep, show, showSite } from './support.js'

const loaded = {
  'store.json': JSON.stringify({
    expensive: 10,
    mode: 'IPVS',
    none: null,
    "it's": 1,
    $odd: 2,
    'a b': 3,
    list: [1, 2, 3, 4],
    mixed: [1, '1', 1.5, true, null, [1], { value: 1 }],
    books: [
      { id: 'a', price: 8.95, tags: ['x', 'y'], isbn: null },
      { id: 'b', price: 12.99, tags: [], stock: { count: 2 } },
      { id: 'c', price: 10, tags: ['y'] },
    ],
    dates: [{ at: '2000-12-05T05:07:59Z' }, { at: 'never' }],
    large: [{ id: 1 }],
  }).replace('"large":[{"id":1}]', '"large":[{"id":9007199254740993}]'),
  'many.json': JSON.stringify({ a: Array.from({ length: 60_000 }, () => ({ b: 1 })), mode: 1 }),
  'several.json': JSON.stringify({ a: Array.from({ length: 400 }, (_, id) => ({ id })) }),
  'list.yaml': '- name: a\n  mode: IPVS\n- name: b\n  mode: IPTABLES\n',
}

const selected = (path: string, file = 'store.json') =>
  show(
    bicep(
      `loadJsonContent('${file}', '${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')`,
      '',
      undefined,
      loaded,
    ),
  )
const nothing = (path: string) => `?(the JSONPath '${path}' selects nothing)`
const notEvaluated = (path: string) => `?(loadJsonContent() is given a JSONPath that is not evaluated: '${path}')`
const problem = (path: string, what: string) => `?(the JSONPath '${path}' ${what})`

describe('filters', () => {
  test.each([
    ["$.books[?(@.id=='b')].price", '12.99'],
    ["books[?(@.id == 'b')].price", '12.99'],
    ["$.books[?(@.id === 'b')].price", '12.99'],
    ["$.books[?(@.id!='b')].id", "['a', 'c']"],
    ["$.books[?(@.id!=='b')].id", "['a', 'c']"],
    ["$.books[?(@.id<>'b')].id", "['a', 'c']"],
    ['$.books[?(@.price < 10)].id', "'a'"],
    ['$.books[?(@.price <= 10)].id', "['a', 'c']"],
    ['$.books[?(@.price > 10.5)].id', "'b'"],
    ['$.books[?(@.price >= 1e1)].id', "['b', 'c']"],
    ['$.books[?(@.price == 10.0)].id', "'c'"],
    // Text in the order of its code units.
    ["$.books[?(@.id > 'B')].id", "['a', 'b', 'c']"],
    ['$.books[?(@.stock)].id', "'b'"],
    // What is there and null is there.
    ['$.books[?(@.isbn)].id', "'a'"],
    ['$.books[?(@.isbn == null)].id', "'a'"],
    ['$.books[?(@.stock.count == 2)].id', "'b'"],
    ["$.books[?(@.tags[0] == 'x')].id", "'a'"],
    ["$.books[?(@.tags[*] == 'y')].id", "['a', 'c']"],
    ["$.books[?(@.tags[?(@ == 'y')])].id", "['a', 'c']"],
    ["$.books[?(@['id'] == 'a')].price", '8.95'],
    ['$.books[?(@..count == 2)].id', "'b'"],
    // "$" is the whole file.
    ['$.books[?(@.price > $.expensive)].id', "'b'"],
    ["$.books[?(@.price > $['expensive'])].id", "'b'"],
    ["$.list[?($.mode == 'IPVS')]", '[1, 2, 3, 4]'],
    ['$.list[?(@ > 2)]', '[3, 4]'],
    ['$.list[?(3 <= @)]', '[3, 4]'],
    ['$.list[?(@ <> 1)][?(@ < 3)]', nothing('$.list[?(@ <> 1)][?(@ < 3)]')],
    ['$.list[?(true)]', '[1, 2, 3, 4]'],
    ['$.list[?(1 > 2)]', nothing('$.list[?(1 > 2)]')],
    ["$.books[?(@.id == 'a' || @.id == 'c')].id", "['a', 'c']"],
    ["$.books[?(@.price > 9 && @.tags[0] == 'y')].id", "'c'"],
    // Neither binds closer: false && (… || true).
    [
      "$.books[?(@.id == 'x' && @.id == 'y' || @.id == 'a')]",
      nothing("$.books[?(@.id == 'x' && @.id == 'y' || @.id == 'a')]"),
    ],
    ["$.books[?(@.id == 'a' || @.id == 'b' && @.price > 99)].id", "'a'"],
    // Equal are values of one kind; text is no number.
    ['$.mixed[?(@ == 1)]', '1'],
    ["$.mixed[?(@ == '1')]", "'1'"],
    ['$.mixed[?(@ == true)]', 'true'],
    ['$.mixed[?(@ == null)]', 'null'],
    // Arrays and objects differ from everything, but not strictly.
    ['$.mixed[?(@ != 1)]', "['1', 1.5, true, null, [1], { value: 1 }]"],
    ['$.mixed[?(@ !== 1)]', "['1', 1.5, true, null]"],
    ['$.mixed[?(@ > 1)]', problem('$.mixed[?(@ > 1)]', 'compares values of different kinds')],
    ['$.mixed[?(@ < null)]', nothing('$.mixed[?(@ < null)]')],
    ['$.mixed[?(@.value)]', '{ value: 1 }'],
    ["$..[?(@.id=='c')].price", '10'],
    ['$.books..[?(@.count > 1)]', '{ count: 2 }'],
    // The properties of an object are not looked into, but may be there.
    ["$.books[0][?(@.id=='a')]", nothing("$.books[0][?(@.id=='a')]")],
    ['$[?(true)]', problem('$[?(true)]', 'asks the properties of an object')],
    ['$..[?(@)]', problem('$..[?(@)]', 'asks the properties of an object')],
    [
      "$.dates[?(@.at == 'never')]",
      problem("$.dates[?(@.at == 'never')]", 'compares dates or numbers that are not exact here'),
    ],
    [
      '$.large[?(@.id == 9007199254740992)]',
      problem('$.large[?(@.id == 9007199254740992)]', 'compares dates or numbers that are not exact here'),
    ],
  ])('%s', (path, expected) => {
    expect(selected(path)).toBe(expected)
  })

  test('in a YAML file', () => {
    const value = bicep("loadYamlContent('list.yaml', '[?(@.name == \\'b\\')].mode')", '', undefined, loaded)
    expect([show(value), showSite(value.origin)]).toEqual(["'IPTABLES'", '4:9 IPTABLES'])
  })
})

describe('steps', () => {
  test.each([
    ["$['it\\'s']", '1'],
    ["$['a b']", '3'],
    // Only before a dot or a bracket `$` is the root.
    ['$odd', '2'],
    ['$.$odd', '2'],
    ['$.list[ 1 ]', '2'],
    ['$.list[0 , 2]', '[1, 3]'],
    ['$.list[::2]', '[1, 3]'],
    ['$.list[::-1]', '[4, 3, 2, 1]'],
    ['$.list[2:0:-1]', '[3, 2]'],
    ['$.list[-2:]', '[3, 4]'],
    ['$.list[:-3]', '1'],
    ['$.list[9:]', nothing('$.list[9:]')],
    ['$.list[-1]', nothing('$.list[-1]')],
    // `*` is of objects, `[*]` of arrays.
    ['$.list.*', nothing('$.list.*')],
    ['$.books[1].stock.*', '2'],
    ['$.books[1].stock[*]', nothing('$.books[1].stock[*]')],
    // Before an index the two dots count for nothing.
    ['$.list..[0]', '1'],
    ['$.books.[0].id', "'a'"],
    ['$.mode ', "'IPVS'"],
  ])('%s', (path, expected) => {
    expect(selected(path)).toBe(expected)
  })
})

/** What Newtonsoft refuses, and regular expressions. */
describe('not evaluated', () => {
  test.each([
    '$.list[0]mode',
    '$.a b',
    ' $.mode',
    '$.mode.',
    '$..',
    '$...mode',
    '$.list(0)',
    '$.list[',
    '$.list[]',
    '$.list[0,]',
    "$['mode',1]",
    "$['mode'",
    "$['\\q']",
    '$.list[::0]',
    '$.books[?]',
    '$.books[?()]',
    '$.books[?(@.id=)]',
    '$.books[?(@.id==)]',
    "$.books[?(@.id=='a']",
    "$.books[?(@.id=='a')",
    "$.books[?(@.id=='a' &)]",
    "$.books[?(@.id=='a' && )]",
    "$.books[?((@.id=='a'))]",
    '$.books[?(@.price==10&&@.id)]',
    '$.books[?(@.id =~ /a/)]',
    `$${'[?(@'.repeat(10)}${')]'.repeat(10)}`,
    `$.${'a'.repeat(1000)}`,
  ])('%s', (path) => {
    expect(selected(path)).toMatch(/^\?\(loadJsonContent\(\) is given a JSONPath that is not evaluated: /)
  })

  test('says which path', () => {
    expect(selected('$.list(0)')).toBe(notEvaluated('$.list(0)'))
  })
})

test.each([
  ['$..mode', 'many.json', 'looks at over 100000 values'],
  ['$..id', 'many.json', 'looks at over 100000 values'],
  ['$.a[*]', 'many.json', 'selects over 10000 values'],
  ['$.a[?($..id > @.id)]', 'several.json', 'looks at over 100000 values'],
])('%s of %s has a bound', (path, file, what) => {
  expect(selected(path, file)).toBe(problem(path, what))
})
