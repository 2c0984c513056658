/** The feature flag without which Azure refuses kubeProxyConfig. */
import { answered, answerLines, ask } from './az.js'
import { type Apply, begin, pause } from './context.js'
import type { Missing } from './extension.js'
import { isObject } from './settings.js'
import { failed } from './stop-error.js'

const namespace = 'Microsoft.ContainerService'
const feature = 'KubeProxyConfigurationPreview'

/** The subscription included: it can be run as it stands. */
function command(apply: Apply, group: 'feature' | 'provider', verb: string): readonly string[] {
  const name = group === 'feature' ? ['--name', feature] : []
  return [group, verb, '--namespace', namespace, ...name, '--subscription', apply.options.subscriptionId]
}

/**
 * What is missing of the feature, after it was registered where that is wanted; null: nothing. Not asked where an
 * update leaves the configuration alone, because then nothing is called; nor to switch kube-proxy off on a cluster that
 * brings its own CNI. Source: Azure/AKS CHANGELOG, 2026-07-17 and 2025-04-27.
 */
export async function missingFeature(apply: Apply): Promise<Missing | null> {
  begin(apply, `reading the state of the feature ${feature}`)
  const state = await readState(apply)
  if (state === null || state === 'Registered') return null
  if (!apply.options.registerFeature || apply.options.mode === 'plan') return missingIn(apply, state)
  await register(apply, state)
  return null
}

function missingIn(apply: Apply, state: string): Missing {
  const what = `The feature ${namespace}/${feature} is ${state}, not Registered.`
  const isUnderWay = state === 'Registering' || state === 'Pending'
  const show = `az ${command(apply, 'feature', 'show').join(' ')}`
  if (isUnderWay)
    return { what, mend: `Wait until it is Registered (\`${show}\`), or set register-feature to wait here.` }
  const commands = [
    `az ${command(apply, 'feature', 'register').join(' ')}`,
    `az ${command(apply, 'provider', 'register').join(' ')}`,
  ]
  return {
    what,
    mend: `Set register-feature, or run \`${commands[0]}\` and, once it is Registered, \`${commands[1]}\`.`,
  }
}

/** null: whoever is signed in may not read it; then Azure itself will say no where it is missing. */
async function readState(apply: Apply): Promise<string | null> {
  const answer = await ask(apply, command(apply, 'feature', 'show'))
  if (answer.kind === 'error' && answer.error.code === 'AuthorizationFailed') {
    const text = `The signed-in identity may not read the feature ${feature}; where it is not registered, Azure refuses.`
    apply.ports.say('warning', text)
    return null
  }
  const value = answered(answer, `The state of the feature ${feature} cannot be read`)
  const properties = isObject(value) ? value.properties : null
  const state = isObject(properties) ? properties.state : null
  if (typeof state !== 'string') throw failed('az feature show answered with something that has no state.')
  return state
}

/** Registers, waits until that has come through, and lets the provider know, without which the feature has no effect. */
async function register(apply: Apply, found: string): Promise<void> {
  begin(apply, `registering the feature ${feature}`)
  let state = found
  if (state !== 'Registering' && state !== 'Pending') {
    apply.ports.say('info', `Registering the feature ${namespace}/${feature}; this takes minutes.`)
    answered(await ask(apply, command(apply, 'feature', 'register')), `The feature ${feature} cannot be registered`)
  }
  for (let attempt = 0; state !== 'Registered'; attempt += 1) {
    await pause(apply, attempt)
    const next = await readState(apply)
    if (next === null) throw failed(`The state of the feature ${feature} can no longer be read.`)
    if (next !== state) apply.ports.say('info', `The feature ${feature} is ${next}.`)
    state = next
  }
  const answer = await ask(apply, command(apply, 'provider', 'register'))
  if (answer.kind !== 'answer') throw failed(`The provider ${namespace} cannot be registered:`, ...answerLines(answer))
}
