/** What is known of a text of which only a part is known. */
import { describe, expect, test } from '@jest/globals'
import { arm, bicep, show, unknowns } from '../support.js'

const missing = "?(parameter 'some' has no value and no default)"
const some = "parameters('some')"

describe('text that begins or ends with what is known', () => {
  test.each([
    [`empty(concat('aks-', ${some}))`, 'false'],
    [`empty(concat(${some}, '-aks'))`, 'false'],
    [`empty(concat(${some}, ${some}))`, missing],
    [`empty(format('{0}', ${some}))`, missing],
    [`empty(format('{0}-', ${some}))`, 'false'],
    [`equals(concat('aks-', ${some}), 'vnet-1')`, 'false'],
    [`equals('vnet-1', concat('aks-', ${some}))`, 'false'],
    [`equals(concat('aks-', ${some}), 'aks-1')`, missing],
    [`equals(concat(${some}, '-prod'), 'aks-dev')`, 'false'],
    // The two parts would overlap.
    [`equals(concat('aks', ${some}, 'ks'), 'aks')`, 'false'],
    [`equals(concat('AKS-', ${some}), 'aks-1')`, 'false'],
    [`equals(toLower(concat('AKS-', ${some})), 'vnet-1')`, 'false'],
    [`equals(toLower(concat('AKS-', ${some})), 'aks-1')`, missing],
    [`startsWith(concat('aks-', ${some}), 'AKS')`, 'true'],
    [`startsWith(concat('aks-', ${some}), 'vnet')`, 'false'],
    [`startsWith(concat('aks-', ${some}), 'aks-1')`, missing],
    [`endsWith(format('{0}-{1}-prod', ${some}, ${some}), 'prod')`, 'true'],
    [`endsWith(concat(${some}, '-prod'), 'dev')`, 'false'],
    [`contains(concat(${some}, '-prod'), 'prod')`, 'true'],
    [`contains(concat(${some}, '-prod'), 'dev')`, missing],
    [`empty(concat(concat('a', ${some}), concat(${some}, 'b')))`, 'false'],
    [`equals(concat(concat('a', ${some}), concat(${some}, 'b')), 'a-c')`, 'false'],
    [`length(concat('a', ${some}))`, missing],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters: unknowns }))).toBe(expected)
  })

  test.each([
    [`empty('aks-\${some}')`, 'false'],
    [`'\${some}-dev' == 'aks-prod'`, 'false'],
    [`'aks-\${some}' =~ 'VNET-1'`, 'false'],
    [`'aks-\${some}' == 'vnet' ? 'azure' : 'calico'`, "'calico'"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, 'param some string'))).toBe(expected)
  })
})
