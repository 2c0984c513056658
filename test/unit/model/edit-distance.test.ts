import { describe, expect, test } from '@jest/globals'
import { editDistance, nearest } from '../../../src/model/edit-distance.js'

describe('editDistance()', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['mode', 'mode', 0],
    ['mode', 'modes', 1],
    ['mode', 'mod', 1],
    ['mode', 'made', 1],
    // A swap of neighbours counts once.
    ['mode', 'mdoe', 1],
    ['abcd', 'badc', 2],
    ['mode', 'Mode', 1],
    ['kitten', 'sitting', 3],
    // Compared by their beginning.
    ['x'.repeat(64), `${'x'.repeat(64)}yz`, 0],
  ])('%s, %s', (from, to, expected) => {
    expect(editDistance(from, to)).toBe(expected)
    expect(editDistance(to, from)).toBe(expected)
  })
})

describe('nearest()', () => {
  test.each([
    ['mdoe', ['enabled', 'mode', 'ipvsConfig'], 'mode'],
    ['MODE', ['enabled', 'mode'], 'mode'],
    ['ipvsConfg', ['enabled', 'mode', 'ipvsConfig'], 'ipvsConfig'],
    ['schedulr', ['scheduler'], 'scheduler'],
    ['tcpTimeout', ['tcpTimeoutSeconds', 'udpTimeoutSeconds'], null],
    ['tcpTimeoutSecond', ['udpTimeoutSeconds', 'tcpTimeoutSeconds'], 'tcpTimeoutSeconds'],
    // The first of those that are as near.
    ['cat', ['bat', 'hat'], 'bat'],
    // Not when all of it would have to be written anew.
    ['ab', ['cd'], null],
    ['x', ['y'], null],
    ['completely', ['different'], null],
    ['mode', [], null],
    ['', ['a'], null],
  ])('%s among %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})
