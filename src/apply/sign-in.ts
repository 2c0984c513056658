/** Whether `az` runs, is signed in, and reaches the subscription. */
import { answered, answerLines, ask } from './az.js'
import { type Apply, begin } from './context.js'
import { isObject } from './settings.js'
import { failed, refused } from './stop-error.js'

export interface AzVersions {
  readonly cli: string
  /** Extension → version. */
  readonly extensions: ReadonlyMap<string, string>
}

/** @throws StopError where `az` cannot be run, or gives no versions */
export async function readVersions(apply: Apply): Promise<AzVersions> {
  begin(apply, 'asking az for its version')
  const value = answered(await ask(apply, ['version']), 'az cannot be asked for its version')
  if (!isObject(value)) throw failed('az version answered with something that is no list of versions.')
  const extensions = isObject(value.extensions) ? Object.entries(value.extensions) : []
  return {
    cli: String(value['azure-cli'] ?? 'of unknown version'),
    extensions: new Map(extensions.map(([name, version]) => [name, String(version)])),
  }
}

/** @throws StopError with what is missing and the command that mends it */
export async function requireSignIn(apply: Apply): Promise<void> {
  begin(apply, 'looking whether az is signed in')
  const { subscriptionId } = apply.options
  const answer = await ask(apply, ['account', 'show', '--subscription', subscriptionId])
  if (answer.kind === 'error') {
    const { message } = answer.error
    if (/az login|not logged in/i.test(message)) {
      throw refused(
        'az is not signed in.',
        'Let azure/login run before this step, or run `az login`.',
        `az says: ${message}`,
      )
    }
    if (/subscription/i.test(message)) throw noSubscription(subscriptionId, message)
  }
  if (answer.kind !== 'answer') throw failed('az does not say who is signed in:', ...answerLines(answer))
  const account = isObject(answer.value) ? answer.value : {}
  if (String(account.id).toLowerCase() !== subscriptionId) throw noSubscription(subscriptionId, 'az shows another one.')
  if (account.state !== undefined && account.state !== 'Enabled') {
    apply.ports.say('warning', `Subscription ${subscriptionId} is '${account.state}', not 'Enabled': Azure may refuse.`)
  }
}

function noSubscription(subscriptionId: string, message: string): Error {
  return refused(
    `The signed-in identity does not reach subscription ${subscriptionId}.`,
    'Correct subscription-id, or give the identity a role there; `az account list` shows what it reaches.',
    `az says: ${message}`,
  )
}
