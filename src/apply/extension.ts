/** The aks-preview extension, without which `az aks` has no --kube-proxy-config. */
import { isVersionAtLeast, kubeProxyOption } from '../azure/aks-preview.js'
import { answerLines, ask } from './az.js'
import { type Apply, begin } from './context.js'
import { withProgress } from './progress.js'
import { type AzVersions, readVersions } from './sign-in.js'
import { failed, refused } from './stop-error.js'

const extension = 'aks-preview'

export interface Missing {
  readonly what: string
  readonly mend: string
}

/** What of the extension is missing, after it was installed where that is wanted; null: nothing. */
export async function missingExtension(apply: Apply, versions: AzVersions): Promise<Missing | null> {
  const found = missingIn(apply, versions)
  if (found === null || !apply.options.installExtension || apply.options.mode === 'plan') {
    return found ?? (await missingOption(apply, versions))
  }
  const installed = await install(apply)
  return missingIn(apply, installed) ?? (await missingOption(apply, installed))
}

function missingIn({ options }: Apply, { extensions }: AzVersions): Missing | null {
  const floor = kubeProxyOption[options.operation]
  const version = extensions.get(extension)
  if (version === undefined) {
    const what = `The az extension ${extension} is not installed; \`az aks ${options.operation} --kube-proxy-config\` needs ${floor} or newer.`
    return {
      what,
      mend: `Set install-extension, or run \`az extension add --name ${extension}\`${orRest(options.operation)}.`,
    }
  }
  if (isVersionAtLeast(version, floor) === true) return null
  const what = `The az extension ${extension} is ${version}; \`az aks ${options.operation} --kube-proxy-config\` needs ${floor} or newer.`
  return {
    what,
    mend: `Set install-extension, or run \`az extension update --name ${extension}\`${orRest(options.operation)}.`,
  }
}

function orRest(operation: 'create' | 'update'): string {
  return operation === 'update' ? "; or set via to 'rest', which needs no extension" : ''
}

/** pip builds a part of it on the spot. */
const installPatience = 600_000

async function install(apply: Apply): Promise<AzVersions> {
  begin(apply, `installing the az extension ${extension}`)
  apply.ports.say('info', `Installing the az extension ${extension}.`)
  // With --upgrade it is installed, or brought to the newest version; a repeat changes nothing.
  const args = ['extension', 'add', '--name', extension, '--upgrade', '--yes']
  const answer = await withProgress(apply, 'Installing', ask(apply, args, { patience: installPatience }))
  if (answer.kind !== 'answer') {
    throw refused(`The az extension ${extension} cannot be installed:`, ...answerLines(answer))
  }
  return readVersions(apply)
}

/** The help is the one place where az says which options it knows. */
async function missingOption(apply: Apply, { cli, extensions }: AzVersions): Promise<Missing | null> {
  const { operation } = apply.options
  const version = extensions.get(extension) ?? ''
  if (isVersionAtLeast(version, kubeProxyOption.reliable) === false) {
    const what = `The az extension ${extension} is ${version}: before ${kubeProxyOption.reliable} a second update of kube-proxy is ignored.`
    apply.ports.say('warning', `${what} Run \`az extension update --name ${extension}\`.`)
  }
  begin(apply, `looking whether az aks ${operation} knows --kube-proxy-config`)
  const help = await ask(apply, ['aks', operation, '--help'], { form: 'text' })
  if (help.kind !== 'answer') throw failed(`az does not say what \`az aks ${operation}\` takes:`, ...answerLines(help))
  if (help.text.includes('--kube-proxy-config')) return null
  return {
    what: `az ${cli} with ${extension} ${version} does not know \`az aks ${operation} --kube-proxy-config\`.`,
    mend: `Run \`az extension remove --name ${extension}\` and \`az extension add --name ${extension}\`; look at \`az aks ${operation} --help\`.`,
  }
}
