/** Text of `az` may quote a request: nothing in it that opens a door gets into a log. */

const secrets: readonly (readonly [RegExp, string])[] = [
  // JSON web tokens, the form of every Azure access token.
  [/\beyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?/g, '***'],
  [/\b(Bearer|SharedKey|SharedAccessSignature)\s+[^\s"',}]+/gi, '$1 ***'],
  // Signatures of shared access, and words that name a secret before its value.
  [
    /((?:\bsig|access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?secret|client[_-]?assertion|password|secret|account[_-]?key|api[_-]?key)["']?\s*[:=]\s*["']?)[^\s"',;&}]+/gi,
    '$1***',
  ],
]

export function redact(text: string): string {
  return secrets.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
}
