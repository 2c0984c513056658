/** Globs match in linear time what picomatch's own backtracking expressions match. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { compileGlob } from '../../src/policy/glob.js'

const name = fc.stringMatching(/^[ab.]{1,4}$/).filter((name) => name !== '.' && name !== '..')
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'))
const piece = fc.constantFrom(
  ...['a', 'b', '.', '*', '**', '?', '/', '/**/', '*.b', '{a,b}', '[ab]', '[^a]', '+(a)', '*(a|b)', '@(a|b)', '?(a)'],
  ...['{a,b/a}', '**/', '/**', 'a*', '{a,*b}'],
)
const glob = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))

test('on paths without empty names, . and ..', () => {
  let matched = 0
  fc.assert(
    fc.property(glob, fc.array(path, { minLength: 1, maxLength: 5 }), (glob, paths) => {
      const linear = compileGlob(glob, { ignoreCase: false })
      if (typeof linear !== 'function') return
      const backtracking = picomatch(glob, { dot: true, strictBrackets: true, nonegate: true })
      for (const path of paths) {
        const isMatch = linear(path)
        if (isMatch) matched += 1
        expect([glob, path, isMatch]).toEqual([glob, path, backtracking(path)])
      }
    }),
    { numRuns: 5000 },
  )
  expect(matched).toBeGreaterThan(500)
})
