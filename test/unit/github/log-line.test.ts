import { expect, test } from '@jest/globals'
import { logLines } from '../../../src/github/log-line.js'

test.each([
  ['a finding', ['a finding']],
  ['two\nlines', ['two', 'lines']],
  ['::error::forged', ['\\::error::forged']],
  [' \t::error::forged', [' \t\\::error::forged']],
  ['\u00a0\u3000::error::forged', ['\u00a0\u3000\\::error::forged']],
  ['\ufeff::error::forged', ['\\xfeff::error::forged']],
  ['first\n::error::forged', ['first', '\\::error::forged']],
  ['first\r::error::forged', ['first\\x0d::error::forged']],
  ['first\u2028::error::forged', ['first\\x2028::error::forged']],
  ['in a::line::stays', ['in a::line::stays']],
  ['text ##[error]forged ##[group]x', ['text ##\\[error]forged ##\\[group]x']],
  ['####[error]', ['####\\[error]']],
  ['#\u200b#[error]', ['#\\x200b#[error]']],
  ['\u001b[31mred', ['\\x1b[31mred']],
  ['', ['']],
])('%j', (text, lines) => {
  expect(logLines(text)).toEqual(lines)
})
