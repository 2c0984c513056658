import { describe, expect, test } from '@jest/globals'
import { code, escapeMarkdown, link, prose } from '../../../src/report/markdown-text.js'

/** What a page shows of Markdown that holds only text: references to characters resolved. */
function shown(markdown: string): string {
  return markdown.replace(/<\/?span>/g, '').replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '`code` **bold** _it_ ~~gone~~',
  '[x](y) ![y](z) <xmpp:y>',
  'a | b \\| c',
  '# heading',
  '&lt; &copy; &',
  '$x$ $(NAME)',
]

describe('text', () => {
  test.each(hostile)('%s is shown as it is', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text)
    expect(escapeMarkdown(text).replace(/&#\d+;|<\/?span>/g, '')).not.toMatch(/[&<>`|@*_~[\]\\#:!$]/)
  })

  test.each([
    ['@contoso/team', '@\u200bcontoso/team'],
    ['fixes #12', 'fixes #\u200b12'],
    ['see GH-12', 'see GH-\u200b12'],
    [':white_check_mark:', ':\u200bwhite_check_mark:'],
    ['a: b: c', 'a: b: c'],
    ['12:30:45', '12:\u200b30:45'],
    ['C# @ #', 'C# @ #'],
    ['www.example.com', 'www\u200b.example.com'],
    ['https://example.com', 'https:\u200b//example.com'],
    ['me@example.com', 'me@\u200bexample.com'],
  ])('GitHub makes nothing of %s', (text, result) => {
    expect(shown(escapeMarkdown(text))).toBe(result)
  })

  test('is one line without control characters', () => {
    expect(shown(escapeMarkdown('a\r\n\nb\u001b[31m\u202ec'))).toBe('a b\\x1b[31m\\x202ec')
  })
})

test('code is text in a monospaced font', () => {
  expect(code('<b>`x`|y')).toBe('<code>&#60;b&#62;&#96;x&#96;&#124;y</code>')
})

test.each([
  ["mode is 'IPVS', not 'ipvs'.", 'mode is <code>IPVS</code>, not <code>ipvs</code>.'],
  ["It doesn't, and the cluster's mode isn't.", "It doesn't, and the cluster's mode isn't."],
  ["('a|b')", '(<code>a&#124;b</code>)'],
  ["'<b>' @team", '<code>&#60;b&#62;</code> &#64;&#8203;team'],
  ["no '' here", "no '' here"],
])('prose: %s', (text, markdown) => {
  expect(prose(text)).toBe(markdown)
})

describe('link', () => {
  test.each([
    ['https://example.com/a_b(c)', '[x](https://example.com/a%5Fb%28c%29)'],
    ['https://example.com/a b|c"d\n', '[x](https://example.com/a%20b%7Cc%22d)'],
    ['https://example.com/gr%C3%B6%C3%9Fe%20#L1', '[x](https://example.com/gr%C3%B6%C3%9Fe%20#L1)'],
    ['javascript:alert(1)', 'x'],
    ['//example.com', 'x'],
    ['https://', 'x'],
    [null, 'x'],
  ])('to %j', (address, markdown) => {
    expect(link('x', address)).toBe(markdown)
  })
})
