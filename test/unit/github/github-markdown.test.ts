/** The tests' own eye for what a page must not hold. */
import { expect, test } from '@jest/globals'
import { foreignParts, renderMarkdown } from '../../support/github-markdown.js'

test.each([
  '<img src=x onerror=alert(1)>',
  '<b>bold</b>',
  '[x](javascript:y)',
  '[x](https://example.com)',
  '![x](https://github.com/x)',
  'ask @contoso/team',
  'fixes #12',
  'fixes GH-12',
  'https://example.com',
  'www.example.com',
  ':smile:',
  'costs $x$',
  '<!-- hidden -->',
  '- a list',
])('%s is foreign', (markdown) => {
  expect(foreignParts(renderMarkdown(markdown))).not.toEqual([])
})

test.each(['plain, *emphasised* and `@code`', '[@x](https://github.com/x)', '<!-- kube-proxy-policy 0a -->\n## Title'])(
  '%s is ours',
  (markdown) => {
    expect(foreignParts(renderMarkdown(markdown))).toEqual([])
  },
)
