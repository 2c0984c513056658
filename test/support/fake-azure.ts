/**
 * A loopback stand-in for Azure Resource Manager and for the token endpoint of a managed identity, for a real `az`: the
 * part that the apply step touches. http for tokens, https for the rest, because `az` sends tokens over nothing else.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export const subscription = '00000000-0000-0000-0000-000000000001'
const tenant = '00000000-0000-0000-0000-000000000002'

type Body = Record<string, unknown> & { properties: Record<string, unknown> }

export interface FakeAzure {
  readonly tokenPort: number
  readonly armUrl: string
  readonly certificate: string
  /** Group and name, lower-cased: `rg/aks`. */
  readonly clusters: Map<string, Body>
  readonly features: Map<string, string>
  /** `GET /subscriptions/…?api-version=…` → status. */
  readonly log: { readonly request: string; readonly status: number }[]
  readonly switches: {
    /** Reads of a cluster that still show an update under way. */
    updateReads: number
    /** Somebody changes the cluster just before every PUT. */
    isRaced: boolean
    /** Requests that are answered with 503 first. */
    failures: number
  }
  readonly close: () => Promise<void>
}

/** @param folder for the key and the certificate */
export async function fakeAzure(folder: string): Promise<FakeAzure> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1'
  const subject = ['-subj', '/CN=localhost', '-addext', names, '-addext', 'basicConstraints=critical,CA:TRUE']
  const form = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30']
  execFileSync('openssl', [...form, '-keyout', key, '-out', certificate, ...subject], { stdio: 'ignore' })
  const azure: Omit<FakeAzure, 'tokenPort' | 'armUrl' | 'certificate' | 'close'> = {
    clusters: new Map(),
    features: new Map(),
    log: [],
    switches: { updateReads: 0, isRaced: false, failures: 0 },
  }
  const pending = new Map<string, { body: Body; reads: number }>()
  const listener: RequestListener = (request, response) => {
    bodyOf(request).then((text) => {
      const { status, body } = answerTo(request, text, azure, pending)
      azure.log.push({ request: `${request.method} ${request.url}`, status })
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    })
  }
  const tokens = createServer(listener)
  const arm = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, listener)
  const [tokenPort, armPort] = [await listening(tokens), await listening(arm)]
  return {
    ...azure,
    tokenPort,
    armUrl: `https://localhost:${armPort}/`,
    certificate,
    close: async () => {
      for (const server of [tokens, arm]) await new Promise((resolve) => server.close(resolve))
    },
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

interface Answer {
  readonly status: number
  readonly body?: unknown
}

const problem = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
})

type State = Pick<FakeAzure, 'clusters' | 'features' | 'switches'>
type Pending = Map<string, { body: Body; reads: number }>

function answerTo({ method, url, headers }: IncomingMessage, text: string, azure: State, pending: Pending): Answer {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost')
  const path = pathname.toLowerCase()
  if (path.startsWith('/msi')) return { status: 200, body: token(searchParams.get('resource') ?? '') }
  if (!headers.authorization?.startsWith('Bearer ')) return problem(401, 'AuthenticationFailed', 'No token.')
  if (azure.switches.failures > 0) {
    azure.switches.failures -= 1
    return problem(503, 'ServiceUnavailable', 'Later.')
  }
  if (path === '/subscriptions') return { status: 200, body: { value: [subscriptionBody] } }
  if (path === '/tenants') return { status: 200, body: { value: [{ id: `/tenants/${tenant}`, tenantId: tenant }] } }
  const [, group, name] =
    /\/resourcegroups\/([^/]+)\/providers\/microsoft\.containerservice\/managedclusters\/([^/]+)$/.exec(path) ?? []
  if (group !== undefined && name !== undefined) {
    const version = searchParams.get('api-version') ?? ''
    if (!version.endsWith('-preview')) return problem(400, 'NoRegisteredProviderFound', 'Only previews have it.')
    const cluster = { key: `${group}/${name}`, url: url ?? '', ifMatch: headers['if-match'] ?? null }
    return method === 'GET' ? getCluster(cluster.key, azure, pending) : putCluster(cluster, text, azure, pending)
  }
  return featureOrProvider(path, azure)
}

function featureOrProvider(path: string, { features }: State): Answer {
  const [, name, register] = /\/microsoft\.containerservice\/features\/([^/]+)(\/register)?$/.exec(path) ?? []
  if (name !== undefined) {
    const found = features.get(name) ?? 'NotRegistered'
    const state = register === undefined ? found : 'Registering'
    // A registration comes through while nobody looks.
    features.set(name, state === 'Registering' ? 'Registered' : state)
    const type = 'Microsoft.Features/providers/features'
    return { status: 200, body: { name: `Microsoft.ContainerService/${name}`, properties: { state }, type } }
  }
  if (/\/providers\/microsoft\.containerservice(\/register)?$/.test(path)) {
    const body = { namespace: 'Microsoft.ContainerService', registrationState: 'Registered', resourceTypes: [] }
    return { status: 200, body }
  }
  return problem(404, 'NotFound', path)
}

function getCluster(key: string, { clusters }: State, pending: Pending): Answer {
  const update = pending.get(key)
  if (update !== undefined && update.reads-- <= 0) {
    clusters.set(key, withTag({ ...update.body, properties: { ...update.body.properties, ...succeeded } }))
    pending.delete(key)
  }
  const cluster = clusters.get(key)
  return cluster === undefined
    ? problem(404, 'ResourceNotFound', `The Resource '${key}' was not found.`)
    : { status: 200, body: cluster }
}

const succeeded = { provisioningState: 'Succeeded' }

function putCluster(
  { key, url, ifMatch }: { readonly key: string; readonly url: string; readonly ifMatch: string | null },
  text: string,
  { clusters, switches, features }: State,
  pending: Pending,
): Answer {
  const current = clusters.get(key)
  if (current !== undefined && switches.isRaced) {
    clusters.set(key, withTag({ ...current, tags: { changedBy: 'somebody' } }))
  }
  if (ifMatch !== null && ifMatch !== clusters.get(key)?.eTag) {
    return problem(412, 'PreconditionFailed', 'The eTag does not match the current one.')
  }
  if (features.get('kubeproxyconfigurationpreview') !== 'Registered') {
    return problem(400, 'KubeProxyConfigFeatureNotRegistered', 'The feature is not registered.')
  }
  const body: Body = { ...current, ...JSON.parse(text), id: url.split('?')[0], name: key.split('/')[1] }
  if (switches.updateReads === 0) {
    clusters.set(key, withTag({ ...body, properties: { ...body.properties, ...succeeded } }))
    return { status: 200, body: clusters.get(key) }
  }
  pending.set(key, { body, reads: switches.updateReads })
  const updating: Body = { ...(current ?? body) }
  updating.properties = { ...updating.properties, provisioningState: 'Updating' }
  clusters.set(key, withTag(updating))
  return { status: 201, body: clusters.get(key) }
}

/** The eTag is a hash of everything else. */
export function withTag(body: Body): Body {
  const { eTag: _, ...rest } = body
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 32)
  return { ...rest, properties: body.properties, eTag: hash }
}

const subscriptionBody = {
  id: `/subscriptions/${subscription}`,
  subscriptionId: subscription,
  tenantId: tenant,
  displayName: 'fake',
  state: 'Enabled',
  subscriptionPolicies: {},
}

function token(resource: string): object {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const header = part({ alg: 'none', typ: 'JWT' })
  return {
    access_token: `${header}.${part({ tid: tenant, oid: 'o', exp: 4102444800 })}.c2ln`,
    expires_on: '4102444800',
    expires_in: '86400',
    not_before: '0',
    resource,
    token_type: 'Bearer',
  }
}
