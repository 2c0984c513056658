import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/github/input-error.js'
import { type InputName, readInputs } from '../../../src/github/inputs.js'

function read(given: Partial<Record<InputName, string>>) {
  return readInputs((name) => given[name] ?? '', '2026-11-22')
}

test('nothing given', () => {
  expect(read({})).toEqual({
    paths: ['.'],
    policy: null,
    policyFrom: 'base',
    failOn: 'error',
    comment: 'never',
    changedOnly: false,
    suggestions: false,
    baseline: null,
    files: { 'findings-file': null, 'sarif-file': null, 'junit-file': null },
    asOf: '2026-11-22',
    token: '',
  })
})

test.each([
  ['infra', ['infra']],
  ['infra\nops/kube-proxy.json', ['infra', 'ops/kube-proxy.json']],
  ['  infra  \r\n\n ops\r\n', ['infra', 'ops']],
  ['with blank/and, comma', ['with blank/and, comma']],
  [' \n ', ['.']],
])('paths %j', (text, paths) => {
  expect(read({ paths: text }).paths).toEqual(paths)
})

describe('a value that is not allowed is refused with what is', () => {
  test.each([
    [{ 'fail-on': 'errors' }, "fail-on is error, warning, notice, never; not 'errors'."],
    [{ 'fail-on': 'Error' }, "fail-on is error, warning, notice, never; not 'Error'."],
    [{ 'policy-from': 'main' }, "policy-from is base, head; not 'main'."],
    [{ suggestions: 'yes' }, "suggestions is true, false; not 'yes'."],
    [{ comment: 'true' }, "comment is never, on-failure, always; not 'true'."],
    [{ 'as-of': '22.11.2026' }, "as-of is a date, YYYY-MM-DD; not '22.11.2026'."],
    [
      { 'findings-file': 'out/a', 'junit-file': './out//a' },
      "junit-file is './out//a', and so is findings-file; each report needs a file of its own.",
    ],
    [{ 'as-of': '2026-02-30' }, "as-of is a date, YYYY-MM-DD; not '2026-02-30'."],
  ])('%j', (given, message) => {
    expect(() => read(given)).toThrow(new InputError(message))
  })
})
