/** Names and values that try to be more than text, wherever they are shown. */
export const hostileTexts: readonly string[] = [
  '::error file=forged.json,line=1::forged',
  ' \t::set-output name=conclusion::success',
  '##[error]forged',
  'x\n::error file=forged.json::forged\ny',
  'x\r::error::forged',
  'x%0A::error::forged',
  '\u001b[31mred\u001b[0m',
  '\u2028::error::forged',
  '\u202ereversed',
  '<img src=x onerror=alert(1)><h1>',
  '<!-- hidden',
  ']]><!--&amp;&#0;',
  '`code` ```',
  '@contoso-team #123 contoso/infrastructure#9',
  'a|b',
  '[x](javascript:y) ![x](z) [link](1)',
  'a,file=forged.json',
  '</code></sub></details>',
  'ghadelimiter_1<<EOF',
  '{0} {1}',
  '%41 %zz ?query #fragment \\back',
  '\ud83d\ude00 \u0000\u0007\u000b\ufffe',
  '\'quote\' "double"',
]

/** A repository of config files whose names, property names and values are such texts. */
export function hostileFiles(content: string): Readonly<Record<string, string>> {
  const body = Object.fromEntries(hostileTexts.map((text) => [text, text]))
  const named = hostileTexts.map((text) => text.replaceAll('/', '').replaceAll('\0', ''))
  return Object.fromEntries([
    ...named.map((name) => [`in ${name}/kube-proxy.json`, content] as const),
    ...named.map((name) => [`${name} kube-proxy.json`, content] as const),
    ['values/kube-proxy.json', JSON.stringify({ mode: hostileTexts[0], ...body, ipvsConfig: body }, null, 2)] as const,
    ['broken/kube-proxy.json', `{ "mode": "IPVS", ${hostileTexts.join('\n')} }`] as const,
  ])
}
