import { expect, test } from '@jest/globals'
import * as facts from '../../../src/azure/cluster-facts.js'
import { parseKubernetesVersion } from '../../../src/azure/kubernetes-version.js'

test('every fact has a source', () => {
  const all = Object.values(facts).flat()
  expect(all.filter((fact) => fact.source.trim() === '')).toEqual([])
  expect(all).toHaveLength(10)
})

test('the Kubernetes versions are versions, in the order in which IPVS goes', () => {
  const { deprecatedIn, offByDefaultIn, removedIn } = facts.ipvsDeprecation
  const steps = [facts.nftablesMinimumKubernetes.version, deprecatedIn, offByDefaultIn, removedIn]
  const versions = steps.map((text) => parseKubernetesVersion(text) ?? { major: 0, minor: 0, patch: null })
  expect(versions.map((version) => version.minor)).toEqual([33, 35, 40, 43])
})
