import { describe, expect, test } from '@jest/globals'
import { errorLines, readAzError } from '../../../src/apply/az-error.js'
import { knownErrors } from '../../../src/apply/known-errors.js'
import { redact } from '../../../src/apply/redact.js'

describe('the ways in which az shows an error', () => {
  test.each([
    [
      'az rest',
      'ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"Not there."}})',
      'ResourceNotFound',
      'Not there.',
    ],
    ['AKS itself', 'ERROR: Bad Request({"code":"Wrong","message":"It is.","subcode":""})', 'Wrong', 'It is.'],
    ['az aks', 'ERROR: (Wrong) It is.\nCode: Wrong\nMessage: It is.', 'Wrong', 'It is.'],
    ['warnings first', 'WARNING: preview\nERROR: (Wrong) It is.', 'Wrong', 'It is.'],
    ['words', "ERROR: Please run 'az login' to setup account.", null, "Please run 'az login' to setup account."],
    ['a stack', 'Traceback\na\nb\nc\nd\nValueError: boom', null, 'a b c d ValueError: boom'],
  ])('%s', (_, text, code, message) => {
    expect(readAzError(text)).toMatchObject({ code, message })
  })

  test('the code that we know counts, wherever it stands', () => {
    const text = 'ERROR: (BadRequest) Preflight failed: {"code":"KubeProxyConfigDisabledBYOCNIOnly"}'
    expect(readAzError(text)).toMatchObject({ code: 'KubeProxyConfigDisabledBYOCNIOnly', isTransient: false })
  })
})

describe('known errors', () => {
  test.each(knownErrors.map((known) => [known.code, known] as const))(
    '%s is explained, with a source',
    (code, known) => {
      expect(known.source).not.toBe('')
      if (code === 'OperationNotAllowed') return
      expect(errorLines(readAzError(`ERROR: (${code}) No.\nCode: ${code}`))).toEqual([
        `${code}: No.`,
        known.explanation,
      ])
    },
  )

  test('not every operation that is not allowed is one in progress', () => {
    expect(readAzError('ERROR: (OperationNotAllowed) The quota of cores is used up.').explanation).toBeNull()
    const text = "ERROR: (OperationNotAllowed) There's an in progress update managed cluster operation."
    expect(readAzError(text).explanation).toContain('Another operation on the cluster is in progress')
    expect(readAzError('ERROR: json: unknown field "kubeProxyConfig"').code).toBe('UnmarshalError')
  })
})

describe('transient', () => {
  test.each([
    ['Too Many Requests({"error":{"code":"TooManyRequests","message":"x"}})', true, true],
    ['Unauthorized({"error":{"code":"ExpiredAuthenticationToken","message":"x"}})', true, true],
    ['(InternalServerError) x', true, false],
    ['Gateway Timeout(<html>)', true, false],
    ['Connection aborted.', true, false],
    ['Bad Request({"error":{"code":"Wrong","message":"x"}})', false, false],
    ['(AuthorizationFailed) x', false, false],
  ])('%s', (text, isTransient, wasTurnedAway) => {
    expect(readAzError(`ERROR: ${text}`)).toMatchObject({ isTransient, wasTurnedAway })
  })
})

test('an error that is known comes back however often the call is made', () => {
  const text = 'ERROR: (AuthorizationFailed) No. Service Unavailable, 503'
  expect(readAzError(text)).toMatchObject({ code: 'AuthorizationFailed', isTransient: false })
})

describe('secrets', () => {
  test.each([
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ['token eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln end', 'token *** end'],
    ['"client_secret": "hunter2", "x": 1', '"client_secret": "***", "x": 1'],
    ['https://x/y?sv=1&sig=abc%3D&se=2', 'https://x/y?sv=1&sig=***&se=2'],
    ['password=hunter2 next', 'password=*** next'],
    ['no secrets here', 'no secrets here'],
  ])('%s', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })

  test('a long message is cut', () => {
    expect(readAzError(`ERROR: ${'x'.repeat(5000)}`).message).toHaveLength(600)
  })
})
