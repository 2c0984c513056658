/** What a failed `az` says, which is text for people: the code and message that Azure has put into it. */
import { knownErrorIn } from './known-errors.js'
import { redact } from './redact.js'

export interface AzError {
  /** Azure's, the one we know before the one it is wrapped in; null: it names none. */
  readonly code: string | null
  /** One line, without secrets. */
  readonly message: string
  readonly explanation: string | null
  /** A repeat may go well: throttling, a server's fault, the network, an expired token. */
  readonly isTransient: boolean
  /** Azure has turned the request away before doing anything with it. */
  readonly wasTurnedAway: boolean
  /** API versions that the text names. */
  readonly served: readonly string[]
}

/** @param text standard error of `az` */
export function readAzError(text: string): AzError {
  const own = withoutChatter(text)
  const { code, message } = codeAndMessage(own)
  const known = knownErrorIn(own)
  return {
    code: known?.code ?? code,
    message: shortened(redact(message)),
    explanation: known?.explanation ?? null,
    isTransient: known === null && (throttled.test(own) || expired.test(own) || unwell.test(own)),
    wasTurnedAway: throttled.test(own) || expired.test(own),
    served: own.match(/\b\d{4}-\d{2}-\d{2}(?:-preview)?\b/g) ?? [],
  }
}

const throttled = /\b(?:TooManyRequests|Too Many Requests|SubscriptionRequestsThrottled|429)\b/
const expired =
  /\b(?:ExpiredAuthenticationToken|ExpiredToken|InvalidAuthenticationTokenExpired)\b|\btoken (?:has |is )?expired\b/i
/** Source: how requests, urllib3 and Azure's front door word it. */
const unwell =
  /\b(?:InternalServerError|Internal Server Error|ServiceUnavailable|Service Unavailable|ServerTimeout|BadGateway|Bad Gateway|GatewayTimeout|Gateway Timeout|50[0234])\b|Connection (?:aborted|reset|refused)|Max retries exceeded|Failed to establish a new connection|Read timed out|RemoteDisconnected|Temporary failure in name resolution/

/** Warnings, and everything before the error. */
function withoutChatter(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:WARNING|INFO|DEBUG):/.test(line))
  const start = lines.findIndex((line) => line.startsWith('ERROR:'))
  return (start === -1 ? lines.slice(-lastLines) : lines.slice(start))
    .join('\n')
    .replace(/^ERROR:\s*/, '')
    .trim()
}

/** Of a stack the end says what it is about. */
const lastLines = 5

/** The three ways in which `az` shows Azure's error: its JSON (`az rest`), `(Code) message`, or words of its own. */
function codeAndMessage(text: string): { readonly code: string | null; readonly message: string } {
  const answered = answeredError(text)
  if (answered !== null) return answered
  const [, code, message = ''] = /^\(?([A-Z][A-Za-z0-9_.]*)\)\s+([^\n]*)/.exec(text) ?? []
  if (code !== undefined) return { code, message }
  return { code: null, message: text.split('\n').slice(0, lastLines).join(' ') }
}

function answeredError(text: string): ReturnType<typeof codeAndMessage> | null {
  const start = text.indexOf('{')
  const end = text.lastIndexOf('}')
  if (start === -1 || end < start) return null
  try {
    const answer = JSON.parse(text.slice(start, end + 1))
    const { code, message } = answer?.error ?? answer ?? {}
    return typeof message === 'string' ? { code: typeof code === 'string' ? code : null, message } : null
  } catch {
    return null
  }
}

const maximumLength = 600

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= maximumLength ? line : `${line.slice(0, maximumLength - 1)}…`
}

/** `Azure says: KubeProxyConfigFeatureNotRegistered: …`, and what it means. */
export function errorLines({ code, message, explanation }: AzError): readonly string[] {
  const said = message === '' ? 'az failed without a word.' : message
  const first = code === null || said.startsWith(code) ? said : `${code}: ${said}`
  return explanation === null ? [first] : [first, explanation]
}
