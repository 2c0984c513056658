/** Whatever a script is made of: it is read, nothing is thrown, and every place lies in the file. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lexBatch } from '../../src/syntax/script/batch.js'
import { dockerfileParts } from '../../src/syntax/script/dockerfile.js'
import { jenkinsSteps } from '../../src/syntax/script/jenkinsfile.js'
import { recipesOf } from '../../src/syntax/script/makefile.js'
import { type MappedText, sourceSpan, unbroken } from '../../src/syntax/script/mapped-text.js'
import { lexPowerShell } from '../../src/syntax/script/powershell.js'
import { lexShell } from '../../src/syntax/script/shell.js'
import type { Statement } from '../../src/syntax/script/syntax.js'
import { parseYamlDocuments } from '../../src/syntax/yaml/documents.js'
import { scalarText } from '../../src/syntax/yaml/scalar-text.js'
import { checkRepository } from '../support/check-folder.js'

const pieces = [
  'az aks create ',
  'az aks update ',
  '--kube-proxy-config ',
  '--network-policy=azure ',
  'kube-proxy.json ',
  "'",
  '"',
  '`',
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '$',
  '$(',
  ')',
  '${',
  '}',
  `\${{ env.A }}`,
  '(',
  ';',
  '|',
  '&',
  '>',
  '<<EOF\n',
  'EOF\n',
  'A=',
  '$A',
  '%A%',
  '@(',
  "@'\n",
  "'@",
  '^',
  '#',
  'set A=',
  '{"mode":"IPVS"}',
  'RUN ',
  'sh ',
  '(script: ',
  'é😀',
]
const script = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

function spansIn(statements: readonly Statement[]) {
  return statements.flatMap((one) => {
    const words = one.kind === 'command' ? [...one.words, ...(one.output === null ? [] : [one.output])] : []
    const all = one.kind === 'assignment' ? one.words : words
    return all.flatMap(({ start, end, parts }) => [{ start, end }, ...parts])
  })
}

function expectSpansWithin(text: string, mapped: MappedText, statements: readonly Statement[]): void {
  for (const { start, end } of spansIn(statements)) {
    expect(start >= 0 && start <= end && end <= mapped.text.length).toBe(true)
    const span = sourceSpan(mapped, start, end)
    expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true)
  }
}

test('every reader keeps its places within the text', () => {
  fc.assert(
    fc.property(script, fc.boolean(), (text, hasMacros) => {
      const whole = unbroken(text)
      for (const lex of [lexShell, lexPowerShell, lexBatch]) expectSpansWithin(text, whole, lex(whole, { hasMacros }))
      for (const { line } of recipesOf(text)) expectSpansWithin(text, line, lexShell(line, { hasMacros: true }))
      for (const { script: step } of jenkinsSteps(text)) expectSpansWithin(text, step, lexShell(step, { hasMacros }))
      for (const line of dockerfileParts(text).commands) expectSpansWithin(text, line, lexShell(line, { hasMacros }))
    }),
    { numRuns: 400 },
  )
})

test('a block scalar has the characters of the file at their places', () => {
  const line = fc.constantFrom('a b', '  c', '', 'd: e', "f 'g'", '# h', 'i\\n', '\tj')
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('|', '|-', '|+', '>', '>-'),
      (lines, style) => {
        const yaml = `run: ${style}\n${['x', ...lines].map((one) => (one === '' ? '' : `  ${one}`)).join('\n')}\n`
        const [root] = parseYamlDocuments(yaml).documents
        const value = root?.kind === 'object' ? root.members[0]?.value : undefined
        if (value?.kind !== 'string') return
        const mapped = scalarText(yaml, value)
        expect(mapped?.text).toBe(value.value)
        for (let at = 0; mapped != null && at < mapped.text.length; at++) {
          const { start } = sourceSpan(mapped, at, at + 1)
          if (/\S/.test(mapped.text[at] ?? '')) expect(yaml[start]).toBe(mapped.text[at])
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('the whole check reads it, whatever it is called', async () => {
  const name = fc.constantFrom('up.sh', 'up.ps1', 'up.cmd', 'Makefile', 'Dockerfile', '.github/workflows/a.yml')
  await fc.assert(
    fc.asyncProperty(name, script, async (path, text) => {
      const isYaml = path.endsWith('.yml')
      const indented = text.replaceAll('\n', '\n          ')
      const whole = isYaml ? `jobs:\n  a:\n    steps:\n      - run: |\n          ${indented}\n` : text
      const files = new Map([
        [path, Buffer.from(whole)],
        ['kube-proxy.json', Buffer.from('{ "mode": "IPVS" }')],
      ])
      const { findings } = await checkRepository(files)
      for (const { place } of findings) expect(place.line >= 1 && place.column >= 1).toBe(true)
    }),
    { numRuns: 300 },
  )
})
