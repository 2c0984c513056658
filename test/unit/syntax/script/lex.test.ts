/** What the readers of scripts see: commands word by word, each with its place. */
import { describe, expect, test } from '@jest/globals'
import { lexBatch } from '../../../../src/syntax/script/batch.js'
import { dockerfileParts } from '../../../../src/syntax/script/dockerfile.js'
import { recipesOf } from '../../../../src/syntax/script/makefile.js'
import { type MappedText, sourceSpan, unbroken } from '../../../../src/syntax/script/mapped-text.js'
import { fencedCode } from '../../../../src/syntax/script/markdown.js'
import { lexPowerShell } from '../../../../src/syntax/script/powershell.js'
import { lexShell } from '../../../../src/syntax/script/shell.js'
import type { Part, Statement, Word } from '../../../../src/syntax/script/syntax.js'

const options = { hasMacros: false }

function shown(part: Part): string {
  if (part.kind === 'text') return part.text
  return part.kind === 'variable' ? `<${part.name}${part.fallback === null ? '' : `|${part.fallback}`}>` : '<?>'
}

function word({ parts }: Word): string {
  return parts.map(shown).join('')
}

/** One line for each statement: words divided by `·`. */
function outline(statements: readonly Statement[]): readonly string[] {
  return statements.map((one) => {
    switch (one.kind) {
      case 'command': {
        const output = one.output === null ? '' : ` > ${word(one.output)}`
        return `${one.isPiped ? '| ' : ''}${one.words.map(word).join('·')}${output}${one.here === null ? '' : ' <<'}`
      }
      case 'assignment':
        return `${one.name}${one.isAdded ? '+' : ''}=${one.isList ? '(' : ''}${one.words.map(word).join('·')}`
      case 'function':
        return `function ${one.name}`
      case 'block':
        return `{ ${one.head}`
      case 'loop':
        return `for ${one.name}: ${one.words.map(word).join('·')}`
      default:
        return { open: '(', close: ')', end: 'end' }[one.kind]
    }
  })
}

describe('shell', () => {
  test.each([
    ['az aks create -n \'a b\' "c d"', ['az·aks·create·-n·a b·c d']],
    ['az aks \\\n  create --x=1', ['az·aks·create·--x=1']],
    ['a; b && c || d & e', ['a', 'b', 'c', 'd', 'e']],
    ['a | tee f', ['a', '| tee·f']],
    ['# no\na # no\nb#yes', ['a', 'b#yes']],
    ['A=1 B="x y" az', ['A=1', 'B=x y', 'az']],
    ['export A=1', ['A=1', 'export']],
    ['args=(--a "b c" # no\n --d)', ['args=(--a·b c·--d']],
    ['args+=(x)', ['args+=(x']],
    ['if a; then B=c; else D+=(e); fi', ['if·a', 'B=c', 'then', 'D+=(e', 'else', 'fi']],
    ['f() { A=1; }', ['f', '(', ')', 'function f', 'A=1', '{', 'end', '}']],
    ['function f {\n  a\n  { b; }\n}\nf', ['function·f·{', 'function f', 'a', '{·b', '}', 'end', '}', 'f']],
    [
      'f()\n{\ng() { a; }\n}',
      ['f', '(', ')', 'function f', '{', 'g', '(', ')', 'function g', '{·a', 'end', '}', 'end', '}'],
    ],
    ['x=$(az aks show -n "$N")', ['(', 'az·aks·show·-n·<N>', ')', 'x=<?>']],
    ['`az a`', ['(', 'az·a', ')', '<?>']],
    ['echo "$(az "b c")" d', ['(', 'az·b c', ')', 'echo·<?>·d']],
    [`echo \${A:-b} \${A%/*} \${A} $1 \\$A`, ['echo·<A|b>·<?>·<A>·<1>·$A']],
    ['(cd x && a)', ['(', 'cd·x', 'a', ')']],
    ['a > f 2> g >> h', ['a > h']],
    ['a 2>&1 >f', ['a > f']],
    ['cat > f <<EOF\nline $X\nEOF\nnext', ['cat > f <<', 'next']],
    ["a <<'E' && b\nx\nE\nc", ['a <<', 'b', 'c']],
    [`a '\${{ env.X }}' \${{ github.sha }}`, ['a·<X>·<?>']],
    ["a 'open", ['a·open']],
    ['a "$(b', ['(', 'b', ')', 'a·<?>']],
    ['for a in b "c"; do x; done', ['for·a·in·b·c', 'for a: b·c', 'do·x', 'done', 'end']],
    [
      'for a; do for b in $c\n do x; done | y\ndone',
      ['for·a', 'for a: ', 'do·for·b·in·<c>', 'for b: <c>', 'do·x', 'done', 'end', '| y', 'done', 'end'],
    ],
    ['for a in b; do while c; do d; done', ['for·a·in·b', 'do·while·c', 'do·d', 'done']],
    ['f() { az x; }', ['f', '(', ')', 'function f', '{·az·x', 'end', '}']],
  ])('%j', (text, expected) => {
    expect(outline(lexShell(unbroken(text), options))).toEqual(expected)
  })

  test('a here-document has its text with its places', () => {
    const text = 'cat <<-EOF >f\n\t{\n\t\t"a": 1\n\tEOF\n'
    const [command] = lexShell(unbroken(text), options)
    const body = command?.kind === 'command' ? command.here?.body : undefined
    expect(body?.text).toBe('{\n"a": 1\n')
    const { start, end } = sourceSpan(body as MappedText, 2, 5)
    expect(text.slice(start, end)).toBe('"a"')
  })

  test('macros are filled in before quotes count', () => {
    expect(outline(lexShell(unbroken("a '$(X.y)' $(pwd) $(b c)"), { hasMacros: true }))).toEqual([
      '(',
      'b·c',
      ')',
      'a·<X.y>·<pwd>·<?>',
    ])
  })
})

describe('powershell', () => {
  test.each([
    ["az aks create `\n  -n \"a $b\" 'c''d'", ["az·aks·create·-n·a <b>·c'd"]],
    ['<# no\n#> a # no\nb', ['a', 'b']],
    ["$x = 'v'\n$y = az aks show -n $x", ['x=v', 'y=', 'az·aks·show·-n·<x>']],
    ['$l = @(\'a\', "b")\naz @l', ['l=(a·b', 'az·<l>']],
    ['if ($x) { az a }', ['if', '<x>', 'az·a', '{ if']],
    ["$l = 'a',\n  $b\n$l += 'c', 'd'; e", ['l=(a·<b>', 'l+=(c·d', 'e']],
    ["$x = 'a', 'b' | c", ['x=', 'a,·b', '| c']],
    [`a $env:X \${env:Y} $z.name $(az b)`, ['az·b', 'a·<X>·<Y>·<?>·<?>']],
    ["@'\n{}\n'@ | Out-File f", ['{}\n', '| Out-File·f']],
    ['a > f; b', ['a > f', 'b']],
    [
      "foreach ($a in 'b', $c) { if ($d) { e } }; f",
      ['for a: b·<c>', 'if', '<d>', 'e', '{ if', '{ foreach', 'end', 'f'],
    ],
    ["foreach ($a in @('b')) {", ['for a: b']],
    ['foreach ($a in $(b)) { c }', ['a=', 'foreach', 'b', '<a>·in·<?>', 'c', '{ foreach']],
  ])('%j', (text, expected) => {
    expect(outline(lexPowerShell(unbroken(text), options))).toEqual(expected)
  })
})

describe('batch', () => {
  test.each([
    ['@echo off\r\nREM az\r\n:: az\r\ncall az a ^\r\n  -n "b c"\r\n', ['echo·off', 'call·az·a·-n·b c']],
    ['set A=x y\nset "B=z"\naz %A% !B! %~dp0f %1', ['A=x y', 'B=z', 'az·<A>·<B>·<BATCH_FOLDER>f·<?>']],
    ['a & b | c > f', ['a', 'b', '| c > f']],
  ])('%j', (text, expected) => {
    expect(outline(lexBatch(unbroken(text), options))).toEqual(expected)
  })
})

describe('makefile', () => {
  test('fills literal variables in, and keeps what nobody knows', () => {
    const text = `A ?= x  # why\nB = $(A) $(C)\nD = 1\nD = 2\nall:\n\t@az $(B) $$s \${D} \\\n\t\tlast\n`
    expect(recipesOf(text).map(({ line }) => line.text)).toEqual(['az x $(C) $s $(D) \\\n\t\tlast\n'])
  })

  test.each([
    ['one shell', '.ONESHELL:\na:\n\tx\n\ty\nb:\n\tz\n', ['x\ny\n', 'z\n']],
    ['a rule of one line', 'A = 1\nb: c ; @x $(A)\nURL := http://h/;x\n', ['x 1\n']],
    ['a definition', 'define D\n@x\ny\nendef\na:\n\t$(D)\n', ['x\ny\n\n']],
    ['additions', 'A = x\nA += y\na:\n\t$(A)\n', ['x y\n']],
    ['additions under a condition', 'A = x\nifdef B\nA += y\nendif\na:\n\t$(A)\n', ['$(A)\n']],
    ['a variable of a target', 'a: A = x\na:\n\t$(A)\n', ['x\n']],
  ])('%s', (_, text, expected) => {
    expect(recipesOf(text).map(({ line }) => line.text)).toEqual(expected)
  })

  test('a variable that holds itself ends', () => {
    expect(recipesOf('A = $(A)$(A)\nall:\n\taz $(A)\n')[0]?.line.text.startsWith('az ')).toBe(true)
  })
})

test('a Dockerfile has commands over several lines, comments between them, and variables', () => {
  const { commands, variables } = dockerfileParts('FROM x\nARG A=b\nRUN a \\\n# no\n  b\nrun c')
  expect(commands.map(({ text }) => text)).toEqual(['a \\\n# no\n  b\n', 'c'])
  expect(variables.map(({ text }) => text)).toEqual(['A=b\n'])
})

test('a Dockerfile has lists, documents and the older way of setting a variable', () => {
  const text = 'ENV A b\nRUN <<-"E"\na\n\nb\nE\nCMD ["x", "y, [z]"]\nRUN cat <<F >g\n{}\nF\nENTRYPOINT h'
  const { commands, variables } = dockerfileParts(text)
  expect(commands.map(({ text }) => text)).toEqual(['a\n\nb\n', ' "x"  "y, [z]" \n', 'cat <<F >g\n{}\nF\n', 'h'])
  expect(variables.map(({ text }) => text)).toEqual(['A=b\n'])
})

test('Markdown has fences of any length, indented or not', () => {
  const found = fencedCode('```bash\na\n```\n\n1. x\n   ~~~~ sh\n   b\n   ```\n   ~~~~\n```\nopen')
  expect(found.map(({ language, code }) => [language, code.text])).toEqual([
    ['bash', 'a\n'],
    ['sh', 'b\n```\n'],
  ])
})
