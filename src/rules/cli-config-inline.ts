import { defineRule } from './define-rule.js'

/** Source: aks-preview, `get_kube_proxy_config` reads the value as a file's path; az itself replaces `@FILE`. */
export const cliConfigInline = defineRule({
  id: 'cli-config-inline',
  level: 'error',
  summary: '--kube-proxy-config is given a path, not JSON.',
  on: 'cli-call',
  check({ call, path, report }) {
    if (call.outcome.kind !== 'inline') return
    report(
      path.here,
      '--kube-proxy-config takes the path of a JSON file, and here it is given the text: write it to a file and name that.',
    )
  },
})
