import { defineRule } from './define-rule.js'

/** Source: aks-preview, `get_kube_proxy_config` reads the value as a file's path; az itself replaces `@FILE`. */
export const cliConfigInline = defineRule({
  id: 'cli-config-inline',
  level: 'error',
  summary: '--kube-proxy-config is given a path, not JSON.',
  on: 'cli-call',
  check({ call, path, report }) {
    if (call.outcome.kind !== 'inline') return
    report(path.here, `--kube-proxy-config takes the path of a JSON file, and here it is given ${adviceFor(path.text)}`)
  },
})

/** @param text as the command has it; null: it is put together when it runs, by `cat` */
function adviceFor(text: string | null): string {
  if (text === null) return "a file's text: name the file itself."
  return text.startsWith('@')
    ? "a file's text, which is what az makes of '@': leave out the '@'."
    : 'the text: write it to a file and name that.'
}
