import { expect, test } from '@jest/globals'
import { notSaid } from '../../../src/apply/judge.js'
import { finding } from '../../support/findings.js'

test('what is said once is not said again, but for what has become graver', () => {
  const notice = finding({ rule: 'undecided', level: 'notice' })
  const error = finding({ rule: 'undecided', level: 'error' })
  const other = finding({ message: 'mode is another.' })
  expect(notSaid([finding(), notice, error, other], [finding(), notice])).toEqual([error, other])
})
