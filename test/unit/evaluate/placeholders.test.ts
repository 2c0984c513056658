import { describe, expect, test } from '@jest/globals'
import { withPlaceholders } from '../../../src/evaluate/placeholders.js'
import { stringValue } from '../../../src/model/value.js'
import { bicep, show, sourceOf } from './support.js'

const origin = { source: sourceOf('main.parameters.json', ''), start: 0, end: 0 }

function shown(text: string): string {
  return show(withPlaceholders(stringValue(text, origin)))
}

/** design.md: such a string is unknown; a default is shown in the reason. */
describe('strings that a pipeline fills in', () => {
  test.each([
    [`\${AZURE_ENV_NAME}`, `\${AZURE_ENV_NAME}`],
    [`\${MODE=IPVS}`, `\${MODE=IPVS}`],
    [`aks-\${NAME}-1`, `\${NAME}`],
    [`\${}`, `\${}`],
    ['#{kube-proxy-mode}#', '#{kube-proxy-mode}#'],
    ['$(mode)', '$(mode)'],
    ['$()', '$()'],
    ['{{mode}}', '{{mode}}'],
    ['{{ .Values.mode }}', '{{ .Values.mode }}'],
    ['__MODE__', '__MODE__'],
    ['__kube_proxy.mode__', '__kube_proxy.mode__'],
    ['GEN-UNIQUE', 'GEN-UNIQUE'],
    ['GEN-UNIQUE-8', 'GEN-UNIQUE-8'],
  ])('%s', (text, found) => {
    expect(shown(text)).toBe(`?(${found} is filled in before deployment)`)
  })

  test.each([
    'IPVS',
    '',
    '$' + '{',
    `\${unclosed`,
    '#{a}',
    '$(a',
    '{{a}',
    '____',
    '__',
    '_a_',
    'snake_case__name',
    'A-GEN-B',
    'gen-x',
    '{a}',
  ])('%s is itself', (text) => {
    expect(shown(text)).toBe(`'${text}'`)
  })
})

/** Of what is known in part, the known part waits as well. */
test.each([
  ['list[0]', "concat(['#{a}#'], json(readEnvironmentVariable('B')))", '?(#{a}# is filled in before deployment)'],
  ['list[^1]', "concat(json(readEnvironmentVariable('B')), ['a', '#{a}#'])", '?(#{a}# is filled in before deployment)'],
  [
    'take(text, 1)',
    "'#{a}#-${readEnvironmentVariable('B')}'",
    '?(readEnvironmentVariable() is known only at deployment)',
  ],
  ['take(text, 1)', "'a-${readEnvironmentVariable('B')}'", "'a'"],
])('%s of %s', (expression, given, expected) => {
  const declared = expression.startsWith('list') ? 'param list array' : 'param text string'
  const value = bicep(expression, declared, `using 'main.bicep'\nparam ${declared.split(' ')[1]} = ${given}`)
  expect(show(value)).toBe(expected)
})

test('a long text without a placeholder is searched once', () => {
  const openings = ['$' + '{', '#{', '$(', '{{', '__a-']
  const text = openings.map((opening) => `${opening.repeat(100_000)}]`).join('')
  expect(withPlaceholders(stringValue(text, origin)).kind).toBe('string')
})
